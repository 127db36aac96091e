import { closeSync, openSync } from 'node:fs';
import type { VmDirectory } from '../../state/layout.js';

/** Linux: what fits into `sun_path`, in bytes. */
const MAX_SOCKET_ADDRESS = 107;

/** The address of the VM's socket: through the descriptor of its folder where the path itself is too long. */
export function socketAddress(folder: VmDirectory): { address: string; release: () => void } {
  if (Buffer.byteLength(folder.socket) <= MAX_SOCKET_ADDRESS) return { address: folder.socket, release: () => undefined };
  const fd = openSync(folder.dir, 'r');
  return { address: `/proc/self/fd/${fd}/rpc.sock`, release: () => closeSync(fd) };
}
