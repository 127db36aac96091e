import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { oneLine } from '../shared/hostile.js';

/** No more than one reads. */
const MOST_NAMED = 5;

/** A process that holds a lock on a file. */
export interface LockHolder {
  readonly pid: number;
  /** The name of its program, harmless for a log. */
  readonly program: string;
}

/**
 * The processes that hold a lock on a file, such as the QEMU that has an image open. For messages: who that is can change at any
 * moment, and a process of another user does not show what it has open.
 *
 * Linux tells it (`/proc/PID/fdinfo`); elsewhere the list is empty, and so it is for a file that is not there.
 */
export async function lockHolders(file: string): Promise<LockHolder[]> {
  const target = await stat(file).catch(() => undefined);
  if (target === undefined) return [];
  const pids = (await list('/proc')).map(Number).filter((pid) => Number.isInteger(pid) && pid > 0);
  const holders: LockHolder[] = [];
  for (const pid of pids) {
    if (await locks(pid, target)) holders.push({ pid, program: await programOf(pid) });
  }
  return holders;
}

/** The holders for a sentence: `qemu-system-x86_64 (pid 4711)`, or that they cannot be told. */
export function holdersText(holders: readonly LockHolder[]): string {
  const named = holders.slice(0, MOST_NAMED).map(({ pid, program }) => `${program} (pid ${pid})`);
  const more = holders.length > MOST_NAMED ? ` and ${holders.length - MOST_NAMED} more` : '';
  return named.length === 0 ? 'a process that cannot be told from here' : `${named.join(', ')}${more}`;
}

async function locks(pid: number, target: { readonly dev: number; readonly ino: number }): Promise<boolean> {
  for (const fd of await list(`/proc/${pid}/fd`)) {
    const open = await stat(`/proc/${pid}/fd/${fd}`).catch(() => undefined);
    if (open?.ino !== target.ino || open.dev !== target.dev) continue;
    const info = await readFile(`/proc/${pid}/fdinfo/${fd}`, 'utf8').catch(() => '');
    if (/^lock:/m.test(info)) return true;
  }
  return false;
}

async function programOf(pid: number): Promise<string> {
  const file = await readlink(`/proc/${pid}/exe`).catch(() => 'a program');
  return oneLine(path.basename(file), 60);
}

/** The names in a folder; none if it is gone, or not ours to read. */
async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
