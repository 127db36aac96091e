import { z } from 'zod';
import type { Virtiofsd } from '../toolchain/virtiofsd.js';
import type { ShareSpec } from './spec.js';

export const shareDaemonSchema = z.strictObject({
  tag: z.string(),
  /** Path of the program. */
  file: z.string(),
  args: z.array(z.string()).readonly(),
  /** File name of the socket at which it will listen, in the VM's directory. */
  socket: z.string(),
  /** The lock that it leaves behind: an absolute path, or a name in the VM's directory. */
  lock: z.string(),
});

/** A daemon that serves one share, as it is started in the VM's directory. Plain data. */
export type ShareDaemon = Readonly<z.infer<typeof shareDaemonSchema>>;

/**
 * Builds the command line of a daemon that can do what the share needs. Pure.
 *
 * The daemon sees only the shared directory: as root by `chroot`, which also works in containers, and otherwise in new namespaces.
 * It serves one connection and exits with it.
 *
 * Facts: `--help` of virtiofsd 7.2 (C) and 1.13 (Rust).
 */
export function shareDaemon(
  { file, kind, asRoot }: Virtiofsd,
  { path, tag, readOnly, socket }: ShareSpec & { readonly socket: string },
): ShareDaemon {
  const listen = `--socket-path=${socket}`;
  const sandbox = asRoot ? 'chroot' : 'namespace';
  if (kind === 'rust') {
    const args = [listen, `--shared-dir=${path}`, `--sandbox=${sandbox}`, ...(readOnly ? ['--readonly'] : [])];
    return { tag, file, args, socket, lock: `${socket}.pid` };
  }
  if (readOnly) throw new TypeError('the C daemon cannot make a share read-only');
  // Commas separate its options, and a backslash escapes the next character.
  const source = path.replace(/[\\,]/g, '\\$&');
  const args = ['-f', listen, '-o', `source=${source}`, '-o', `sandbox=${sandbox}`];
  return { tag, file, args, socket, lock: `/var/run/virtiofsd/${socket}.pid` };
}
