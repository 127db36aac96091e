import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { oneLine } from '../shared/untrusted-text.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';

/** What QEMU and its tool say of an image that another process has locked (seen with 7.2), with the name by which they opened it. */
const LOCKED = /Is another process using the image \[(.*)\]\?/;

/** Whether QEMU, or its tool, says that it did not get its lock on an image. */
export function saysLocked(complaint: string): boolean {
  return complaint.includes('Is another process using the image');
}

/** No more of them than one reads. */
const MOST_HOLDERS = 5;

/**
 * The error for an image that is in use, if that is what QEMU complains about.
 *
 * @returns undefined if it is about something else.
 */
export async function imageInUse(complaint: string): Promise<StorageError | undefined> {
  const file = LOCKED.exec(complaint)?.[1];
  return file === undefined ? undefined : lockedError(file);
}

/** The error for an image that is in use, with the processes that hold it, as far as the system lets this user see them. */
export async function lockedError(file: string): Promise<StorageError> {
  const holders = await holdersOf(file).catch(() => []);
  const who = holders.slice(0, MOST_HOLDERS).join(', ') || 'a process that cannot be told from here';
  const more = holders.length > MOST_HOLDERS ? ` and ${holders.length - MOST_HOLDERS} more` : '';
  return new StorageError(`The image ${shown(file)} is in use: locked by ${who}${more}.`, {
    remedy: 'Wait until that process has ended, or use a copy of the image.',
  });
}

/** {@link lockedError}, if a process is seen to have locked the image. */
export async function heldError(file: string): Promise<StorageError | undefined> {
  const holders = await holdersOf(file).catch(() => []);
  return holders.length === 0 ? undefined : lockedError(file);
}

/** The processes that hold a lock on a file, such as `qemu-system-x86_64 (pid 123)`. Empty where there is no Linux `/proc`. */
async function holdersOf(file: string): Promise<string[]> {
  const { dev, ino } = await stat(file, { bigint: true });
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const found = await Promise.all(pids.map(async (pid) => ((await holdsLock(pid, dev, ino)) ? describe(pid) : undefined)));
  return found.filter((one) => one !== undefined);
}

/** A process of another user cannot be looked into, and one may end meanwhile: both hold nothing that could be shown. */
async function holdsLock(pid: string, dev: bigint, ino: bigint): Promise<boolean> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
  for (const descriptor of descriptors) {
    const opened = await stat(`/proc/${pid}/fd/${descriptor}`, { bigint: true }).catch(() => undefined);
    if (opened?.ino !== ino || opened.dev !== dev) continue;
    const info = await readFile(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
    if (/^lock:/m.test(info)) return true;
  }
  return false;
}

async function describe(pid: string): Promise<string> {
  const [program = ''] = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  return `${oneLine(path.basename(program), 60) || 'a program'} (pid ${pid})`;
}
