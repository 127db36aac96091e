import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { oneLine } from '../shared/untrusted-text.js';
import { StorageError, shown } from './errors.js';

/** The message of QEMU and its tool for an image that another process has locked (seen with 7.2), with the name they opened it by. */
const LOCKED = /Is another process using the image \[(.*)\]\?/;

/** Returns true if QEMU or its image tool complains that an image is locked. */
export function saysLocked(complaint: string): boolean {
  return complaint.includes('Is another process using the image');
}

/** Most processes that a message names. */
const MOST_HOLDERS = 5;

/**
 * Makes the error for an image that is in use, if that is what QEMU complains about.
 *
 * @returns undefined if the complaint is about something else.
 */
export async function imageInUse(complaint: string): Promise<StorageError | undefined> {
  const file = LOCKED.exec(complaint)?.[1];
  return file === undefined ? undefined : lockedError(file);
}

/** Makes the error for an image that is in use, with the processes that hold it, as far as this user can see them. */
export async function lockedError(file: string): Promise<StorageError> {
  return heldError(file, await holdersOf(file).catch(() => []));
}

/** Makes the error of {@link lockedError} if this user can see a process that has locked the image. */
export async function visiblyLockedError(file: string): Promise<StorageError | undefined> {
  const holders = await holdersOf(file).catch(() => []);
  return holders.length === 0 ? undefined : heldError(file, holders);
}

function heldError(file: string, holders: readonly string[]): StorageError {
  const who = holders.slice(0, MOST_HOLDERS).join(', ') || 'a process that this user cannot see';
  const more = holders.length > MOST_HOLDERS ? ` and ${holders.length - MOST_HOLDERS} more` : '';
  return new StorageError(`The image ${shown(file)} is in use: locked by ${who}${more}.`, {
    remedy: 'Wait until that process has ended, or use a copy of the image.',
  });
}

/** Lists the processes that hold a lock on a file, such as `qemu-system-x86_64 (pid 123)`. Empty where there is no Linux `/proc`. */
async function holdersOf(file: string): Promise<string[]> {
  const { dev, ino } = await stat(file, { bigint: true });
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const found = await Promise.all(pids.map(async (pid) => ((await holdsLock(pid, dev, ino)) ? describe(pid) : undefined)));
  return found.filter((one) => one !== undefined);
}

/** A process of another user is opaque, and a process may end meanwhile: both count as holding nothing. */
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
