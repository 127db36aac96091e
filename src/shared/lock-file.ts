import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Deadline, sleep } from './deadline.js';
import { errnoOf, errorText, MaqetError } from './errors.js';
import { identify, isAlive, type ProcessId } from './process.js';

const OWNER = 'owner.json';
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;

/**
 * Does `work` while no other process of this machine does work under the same name.
 *
 * The lock is a folder that tells its owner. It is taken by one `rename`, which fails while the folder is there, and given back
 * by another. One whose owner has died is moved aside to `<name>.<inode>`; that place is taken then, so whoever judged the
 * same folder and comes second moves nothing. It stays there, because its inode must not come back.
 *
 * @param name - the lock: an absolute path in a folder that exists and that others cannot write to.
 * @throws DeadlineError or CancelledError while the lock is waited for, MaqetError if it cannot be taken: `work` is not begun
 *   then.
 */
export async function exclusively<T>(name: string, deadline: Deadline, work: () => Promise<T>): Promise<T> {
  const own = await makeOwn(name);
  try {
    for (let pause = FIRST_PAUSE_MS; !(await moved(own, name)); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      await moveDeadAside(name);
      await deadline.race(sleep(pause, deadline.signal), `the lock ${name}`);
    }
    try {
      return await work();
    } finally {
      // Whatever has become of the lock, what came of the work is told.
      await rename(name, own).catch(() => undefined);
    }
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function makeOwn(name: string): Promise<string> {
  let own: string | undefined;
  try {
    own = await mkdtemp(`${name}-`);
    await writeFile(path.join(own, OWNER), JSON.stringify(identify(process.pid)), { mode: 0o600 });
    return own;
  } catch (cause) {
    if (own !== undefined) await rm(own, { recursive: true, force: true });
    throw new MaqetError(`The lock ${name} cannot be taken (${errnoOf(cause) ?? errorText(cause)}).`, {
      remedy: 'Free space on its disk, and check that this user may write to its folder.',
      cause,
    });
  }
}

/** Renames a folder that is not empty. False if another one that is not empty has that name. */
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
  // Judged is the folder of that inode, and only to the place of that inode is it moved.
  if (inode === undefined || owner === undefined || (owner !== 'nobody' && isAlive(owner)) || (await inodeOf(name)) !== inode) return;
  await moved(name, `${name}.${inode}`).catch((error: unknown) => {
    // Somebody else has done it.
    if (errnoOf(error) !== 'ENOENT') throw error;
  });
}

async function inodeOf(folder: string): Promise<bigint | undefined> {
  return stat(folder, { bigint: true }).then(
    ({ ino }) => ino,
    () => undefined,
  );
}

/** Undefined if the lock was given back meanwhile. What cannot be read is a crash of the machine's: the folder was whole when it got its name. */
async function ownerOf(name: string): Promise<ProcessId | 'nobody' | undefined> {
  try {
    const { pid, startTime } = JSON.parse(await readFile(path.join(name, OWNER), 'utf8')) as Partial<ProcessId>;
    return typeof pid === 'number' && typeof startTime === 'string' ? { pid, startTime } : 'nobody';
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    if (errnoOf(error) === undefined) return 'nobody';
    throw error;
  }
}
