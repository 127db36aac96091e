import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { type Deadline, sleep } from './deadline.js';
import { errnoOf, errorText, MaqetError } from './errors.js';
import { identify, isAlive, isOfThisNamespace, type ProcessId, processIdSchema } from './process.js';
import { isListening, socketPath } from './socket.js';

const OWNER = 'owner.json';
/** The owner listens here while it has the lock: a container does not see its process, but its socket. */
const SOCKET = 'owner.sock';
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;

/**
 * Runs `work` while no other process of this machine runs work under the same lock.
 *
 * The lock is a directory that names its owner. One `rename` takes it, and fails while the directory exists; another `rename` gives it
 * back. A lock whose owner has died is moved aside to `<name>.<inode>`. An owner in another PID namespace, such as a container's, lives
 * while it listens in the lock (Linux; not on file systems without sockets). A second process that judged the same directory then finds
 * that name taken and moves nothing. The old lock stays there, so that its inode is not used again.
 *
 * @param name - the lock: an absolute path in a directory that exists and that others cannot write to.
 * @throws DeadlineError or CancelledError while it waits for the lock, MaqetError if the lock cannot be taken: `work` is not started.
 *   Otherwise what `work` throws.
 */
export async function exclusively<T>(name: string, deadline: Deadline, work: () => Promise<T>): Promise<T> {
  const own = await makeOwn(name);
  const close = await showPresence(own);
  try {
    for (let pause = FIRST_PAUSE_MS; !(await moved(own, name)); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      await moveDeadAside(name);
      await deadline.race(sleep(pause, deadline.signal), `the lock ${name}`);
    }
    try {
      return await work();
    } finally {
      // The result of the work counts, even if somebody has removed the lock.
      await rename(name, own).catch(() => undefined);
    }
  } finally {
    close();
    await rm(own, { recursive: true, force: true });
  }
}

/** Listens in the lock, if that is possible there. @returns what ends it. */
async function showPresence(own: string): Promise<() => void> {
  if (process.platform !== 'linux') return () => undefined;
  const { path: place, release } = socketPath(path.join(own, SOCKET));
  const server = createServer((socket) => socket.destroy()).unref();
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(place, () => resolve(true));
  });
  // Release the path only then: `close` removes the file that it names.
  if (listening) return () => server.close(release);
  release();
  return () => undefined;
}

async function makeOwn(name: string): Promise<string> {
  let own: string | undefined;
  try {
    own = await mkdtemp(`${name}-`);
    await writeFile(path.join(own, OWNER), JSON.stringify(identify(process.pid)), { mode: 0o600 });
    return own;
  } catch (cause) {
    if (own !== undefined) await rm(own, { recursive: true, force: true });
    throw new MaqetError(`Could not take the lock ${name} (${errnoOf(cause) ?? errorText(cause)}).`, {
      remedy: 'Free space on its disk, and check that this user may write to its directory.',
      cause,
    });
  }
}

/** Renames a directory that is not empty. Returns false if another one that is not empty has that name. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errnoOf(error) ?? '')) return false;
    throw error;
  }
}

async function moveDeadAside(name: string): Promise<void> {
  const inode = await inodeOf(name);
  const owner = await ownerOf(name);
  // Re-check the inode: another process may have replaced the lock since we read its owner.
  if (inode === undefined || owner === undefined || (await lives(name, owner)) || (await inodeOf(name)) !== inode) return;
  await moved(name, `${name}.${inode}`).catch((error: unknown) => {
    // Another process has moved it.
    if (errnoOf(error) !== 'ENOENT') throw error;
  });
}

async function lives(name: string, owner: ProcessId | 'nobody'): Promise<boolean> {
  if (owner === 'nobody') return false;
  return isOfThisNamespace(owner) ? isAlive(owner) : isListening(path.join(name, SOCKET));
}

async function inodeOf(directory: string): Promise<bigint | undefined> {
  return stat(directory, { bigint: true }).then(
    ({ ino }) => ino,
    () => undefined,
  );
}

/** Undefined if the lock was given back meanwhile; `nobody` if the machine crashed: a lock is complete before it gets its name. */
async function ownerOf(name: string): Promise<ProcessId | 'nobody' | undefined> {
  try {
    const found: unknown = JSON.parse(await readFile(path.join(name, OWNER), 'utf8'));
    const { success, data } = processIdSchema.safeParse(found);
    return success ? data : 'nobody';
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    if (errnoOf(error) === undefined) return 'nobody';
    throw error;
  }
}
