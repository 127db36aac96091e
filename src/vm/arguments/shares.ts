import { platformOf } from '../platforms.js';
import type { ShareSpec, VmSpec } from '../spec.js';
import { escapeValue } from './syntax.js';

/** The id of guest memory that a virtiofs daemon can map. */
const SHARED_MEMORY = 'maqet_ram';

/** Adds a device for each shared directory: 9p, or virtiofs if it has a daemon. */
export function shareArguments({ shares, arch }: VmSpec): string[] {
  const { transport } = platformOf(arch);
  return shares.flatMap(({ socket, ...share }, index) => {
    const id = `maqet_share${index}`;
    return socket === undefined ? ninePArguments(id, share, transport) : virtiofsArguments(id, share.tag, socket, transport);
  });
}

/**
 * `security_model=none`: a file that the guest creates is a plain file of this user with the guest's mode, links are links, and a
 * `chown` that this user may not do is ignored. The mapped models leave files on the host that only QEMU interprets correctly.
 * `multidevs=remap`: mounts below the directory cannot make two files look like one.
 */
function ninePArguments(id: string, { path, tag, readOnly, securityModel = 'none' }: ShareSpec, transport: string): string[] {
  const options = `id=${id},path=${escapeValue(path)},security_model=${securityModel},multidevs=remap${readOnly ? ',readonly=on' : ''}`;
  return ['-fsdev', `local,${options}`, '-device', `virtio-9p-${transport},fsdev=${id},mount_tag=${tag}`];
}

/** The path is relative to QEMU's working directory below the VM's, so it fits into the 107 bytes of a UNIX socket address (Linux). */
function virtiofsArguments(id: string, tag: string, socket: string, transport: string): string[] {
  return ['-chardev', `socket,id=${id},path=../${socket}`, '-device', `vhost-user-fs-${transport},chardev=${id},tag=${tag}`];
}

function needsSharedMemory(shares: readonly ShareSpec[]): boolean {
  return shares.some(({ socket }) => socket !== undefined);
}

/** Returns the machine properties that make the guest's memory visible to virtiofs daemons. */
export function memoryProperties({ shares }: Pick<VmSpec, 'shares'>): string[] {
  return needsSharedMemory(shares) ? [`memory-backend=${SHARED_MEMORY}`] : [];
}

/** Adds that memory. It is anonymous: only descriptors that QEMU hands over lead to it. */
export function memoryArguments({ shares, memoryBytes }: Pick<VmSpec, 'shares' | 'memoryBytes'>): string[] {
  const memory = `memory-backend-memfd,id=${SHARED_MEMORY},size=${memoryBytes / 2 ** 20}M,share=on`;
  return needsSharedMemory(shares) ? ['-object', memory] : [];
}
