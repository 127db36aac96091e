import { closeSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { Deadline } from './deadline.js';
import { errnoOf } from './errors.js';

/** Linux: the most bytes of a socket's path. */
const MAX_SOCKET_PATH = 107;
/** How long the kernel may take to connect to a listener of this machine, in milliseconds. */
const CONNECT_MS = 5000;

/** The path of a socket as the system takes it. Call `release` when it has been used. */
export interface SocketPath {
  readonly path: string;
  readonly release: () => void;
}

/** Returns the path of a socket: through the descriptor of its directory if the path itself is too long. */
export function socketPath(file: string): SocketPath {
  if (Buffer.byteLength(file) <= MAX_SOCKET_PATH) return { path: file, release: () => undefined };
  const fd = openSync(path.dirname(file), 'r');
  return { path: `/proc/self/fd/${fd}/${path.basename(file)}`, release: () => closeSync(fd) };
}

/**
 * Returns true while a process listens at a socket. It need not be visible from here, as in another container, nor able to answer: the
 * kernel connects also to a process that is stopped. A listener that may not be asked counts, too.
 */
export async function isListening(file: string): Promise<boolean> {
  let place: SocketPath;
  try {
    place = socketPath(file);
  } catch {
    return false; // There is no such directory.
  }
  const socket = connect(place.path);
  try {
    const connected = new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    await Deadline.after(CONNECT_MS).race(connected, 'a listener');
    return true;
  } catch (error) {
    // Nobody listens, or it is not a socket. Anything else, such as a full queue of a stopped process, is not evidence of that.
    return !['ECONNREFUSED', 'ENOENT', 'ENOTDIR', 'ENOTSOCK', 'ELOOP', 'ENAMETOOLONG', 'EPROTOTYPE'].includes(errnoOf(error) ?? '');
  } finally {
    socket.destroy();
    place.release();
  }
}
