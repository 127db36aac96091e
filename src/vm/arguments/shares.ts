import { platformOf } from '../platforms.js';
import type { ShareSpec, VmSpec } from '../spec.js';
import { escapeValue } from './syntax.js';

/** The guest's memory, where a daemon is to see it. */
const SHARED_MEMORY = 'maqet_ram';

/** Folders of the host, each over 9p or, with a daemon of its own, over virtiofs. */
export function shareArguments({ shares, arch }: VmSpec): string[] {
  const { transport } = platformOf(arch);
  return shares.flatMap(({ socket, ...share }, index) => {
    const id = `share${index}`;
    return socket === undefined ? ninePArguments(id, share, transport) : virtiofsArguments(id, share.tag, socket, transport);
  });
}

/**
 * `security_model=none`: a file that the guest makes is a plain file of this user with the mode that the guest gave it, links
 * are links, and a `chown` that this user may not do is passed over. The mapped models leave files on the host that only
 * QEMU can read as they were meant. `multidevs=remap`: mounts below the folder cannot make two files look like one.
 */
function ninePArguments(id: string, { path, tag, readOnly, securityModel = 'none' }: ShareSpec, transport: string): string[] {
  const options = `id=${id},path=${escapeValue(path)},security_model=${securityModel},multidevs=remap${readOnly ? ',readonly=on' : ''}`;
  return ['-fsdev', `local,${options}`, '-device', `virtio-9p-${transport},fsdev=${id},mount_tag=${tag}`];
}

/** QEMU runs in a folder below the VM's: so the address stays within the 107 bytes of a UNIX socket's (Linux). */
function virtiofsArguments(id: string, tag: string, socket: string, transport: string): string[] {
  return ['-chardev', `socket,id=${id},path=../${socket}`, '-device', `vhost-user-fs-${transport},chardev=${id},tag=${tag}`];
}

function needsSharedMemory(shares: readonly ShareSpec[]): boolean {
  return shares.some(({ socket }) => socket !== undefined);
}

/** The machine's properties that put its memory where a daemon can read the requests in it. */
export function memoryProperties({ shares }: Pick<VmSpec, 'shares'>): string[] {
  return needsSharedMemory(shares) ? [`memory-backend=${SHARED_MEMORY}`] : [];
}

/** That memory: anonymous, and nothing but descriptors that QEMU hands over leads to it. */
export function memoryArguments({ shares, memoryBytes }: Pick<VmSpec, 'shares' | 'memoryBytes'>): string[] {
  const memory = `memory-backend-memfd,id=${SHARED_MEMORY},size=${memoryBytes / 2 ** 20}M,share=on`;
  return needsSharedMemory(shares) ? ['-object', memory] : [];
}
