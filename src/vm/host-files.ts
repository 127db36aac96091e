import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { INITRD_LINK, initrdLink } from './arguments/machine.js';
import { vmFiles } from './files.js';
import type { VmSpec } from './spec.js';

/** Everything of the host that QEMU may open for a VM, besides its own libraries and data files. */
export interface HostFiles {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Directories of which QEMU may open everything: shares over 9p, and the seed of cloud-init. */
  readonly directories: readonly string[];
  /** UNIX sockets to which it connects: absolute paths. */
  readonly sockets: readonly string[];
}

/**
 * Lists what QEMU may open for a VM: the answer follows from the spec alone. The ports of `ports`, on the loopback, come on top.
 *
 * `qemuArgs` add nothing: the policy lets through only arguments that reach nothing of the host.
 *
 * @param vmDir - the VM's directory, in which the sockets of its virtiofs daemons are.
 */
export function hostFiles(spec: VmSpec, vmDir: string): HostFiles {
  const { shares, seed } = spec;
  const link = initrdLink(spec) === undefined ? [] : [path.join(vmDir, INITRD_LINK)];
  return {
    files: [...vmFiles(spec).map(({ file }) => file), ...link],
    directories: [...shares.filter(({ socket }) => socket === undefined).map((share) => share.path), ...(seed === undefined ? [] : [seed])],
    sockets: shares.flatMap(({ socket }) => (socket === undefined ? [] : [path.join(vmDir, socket)])),
  };
}

/** Makes the links in the VM's directory under which QEMU opens files whose names it would not take. Replaces earlier ones. */
export async function linkHostFiles(spec: VmSpec, vmDir: string): Promise<void> {
  const target = initrdLink(spec);
  if (target === undefined) return;
  const link = path.join(vmDir, INITRD_LINK);
  await rm(link, { force: true });
  await symlink(target, link);
}
