import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Deadline } from '../../shared/deadline.js';
import type { GuestChannel } from '../channel.js';
import { CopyError, guestMisbehavedError, shown } from './errors.js';
import { intoGuest, KERNEL_FILES, MISSING, outOfGuest, runTar, type TarEnd } from './guest-tar.js';
import { HostDirectory } from './host-directory.js';
import { findPlace, type Place, placeDirectory, placeFile, withStage } from './place.js';
import { checkDirectory, type PackCount, packDirectory, packFile } from './tar-pack.js';
import { TarUnpacker, type Unpacked } from './tar-unpack.js';

/** A file or a directory of the host, and its target in the guest. */
export interface CopyIn {
  /** Absolute path without links. */
  readonly host: string;
  /**
   * Absolute path. A directory is copied to this path or merged into the directory there. A file gets this path, or goes into the
   * directory at this path if it ends with `/` or is a directory.
   */
  readonly guest: string;
}

/** A file or a directory of the guest, and its target on the host. */
export interface CopyOut {
  /** Absolute path. */
  readonly guest: string;
  /** Absolute path without links, with the meaning of {@link CopyIn.guest}. */
  readonly host: string;
}

/** The result of a copy. */
export interface Copied {
  readonly files: number;
  /** Bytes of the files' content. */
  readonly bytes: number;
  /** What was left out and why, in sanitized lines. */
  readonly notices: readonly string[];
}

/** Limits for a copy out of a guest. */
export interface CopyLimits {
  /** Bytes on the host's disk. The free bytes by default, and at most. */
  readonly bytes: number;
}

/** Bytes kept free on the disk for the logs. */
const RESERVE = 64 * 2 ** 20;
/** How many links that lead out of a copied directory are named. */
const MOST_LINKS = 20;

/**
 * Copies files and directories of the host into the guest, one after the other, in bounded memory. Modes are kept. The owner is the user
 * of the channel.
 *
 * A file appears at its target once it is complete. A directory is merged into an existing one. `packDirectory` lists what is refused.
 *
 * @throws CopyError that names what cannot be copied and why. DeadlineError, CancelledError or GuestChannelError.
 */
export async function copyIn(channel: GuestChannel, copies: readonly CopyIn[], deadline: Deadline): Promise<Copied> {
  const count: PackCount = { files: 0, bytes: 0, outside: [] };
  for (const copy of copies) await copyOneIn(channel, copy, count, deadline);
  const { files, bytes, outside } = count;
  const notices = outside
    .slice(0, MOST_LINKS)
    .map((link) => `${link} leads out of the copied directory, and may lead nowhere in the guest.`);
  const more = outside.length - notices.length;
  return { files, bytes, notices: more === 0 ? notices : [...notices, `${more} more links lead out of the copied directories.`] };
}

/**
 * Checks for entries that {@link copyIn} would refuse, before the guest exists. {@link copyIn} checks again.
 *
 * @param host - an absolute path without links.
 * @throws CopyError that names the first entry that cannot be copied and why.
 */
export async function checkCopyIn(host: string): Promise<void> {
  const parent = await HostDirectory.open(path.dirname(host));
  try {
    const name = path.basename(host);
    if (!(await parent.look(name))?.isDirectory()) return;
    const directory = await parent.directory(name);
    await checkDirectory(directory).finally(() => directory.close());
  } finally {
    await parent.close();
  }
}

async function copyOneIn(channel: GuestChannel, copy: CopyIn, count: PackCount, deadline: Deadline): Promise<void> {
  const name = path.basename(copy.host);
  const parent = await HostDirectory.open(path.dirname(copy.host));
  try {
    const stats = await parent.look(name);
    if (stats?.isDirectory()) {
      const directory = await parent.directory(name);
      await send(packDirectory(directory, count), intoGuest.directory(copy.guest, stats.mode)).finally(() => directory.close());
    } else {
      // packFile reports an entry that is missing or not a file.
      const stage = `.maqet-${randomBytes(8).toString('hex')}`;
      await send(packFile(parent, name, count), intoGuest.file(copy.guest, name, stage));
    }
  } finally {
    await parent.close();
  }
  async function send(input: AsyncGenerator<Buffer, void>, script: string): Promise<void> {
    const end = await runTar(channel, { script, input }, deadline);
    if (end.exitCode !== 0) throw tarFailedError(`Could not copy ${shown(copy.host)} to ${shown(copy.guest)} in the guest`, end);
  }
}

/**
 * Copies files and directories of the guest to the host, one after the other. The archive from the guest is untrusted: see `TarUnpacker`.
 *
 * Nothing appears at its target before all of it has arrived. Existing files are replaced, directories are merged, and no link is
 * followed.
 *
 * @throws CopyError that names what is missing in the guest, empty, or cannot be copied. DeadlineError, CancelledError or
 *   GuestChannelError.
 */
export async function copyOut(channel: GuestChannel, copies: readonly CopyOut[], deadline: Deadline, limits?: CopyLimits): Promise<Copied> {
  let all: Copied = { files: 0, bytes: 0, notices: [] };
  for (const copy of copies) {
    const place = await findPlace(copy.host);
    const one = await copyOneOut(channel, copy, place, deadline, limits).finally(() => place.anchor.close());
    all = { files: all.files + one.files, bytes: all.bytes + one.bytes, notices: [...all.notices, ...one.notices] };
  }
  return all;
}

async function copyOneOut(
  channel: GuestChannel,
  { guest }: CopyOut,
  place: Place,
  deadline: Deadline,
  limits: CopyLimits | undefined,
): Promise<Copied> {
  const free = Math.max(0, (await place.anchor.freeBytes()) - RESERVE);
  return await withStage(place.anchor, async (stage) => {
    const content = await stage.makeDirectory('content', 0o755);
    try {
      const got = await receive(channel, guest, content, Math.min(free, limits?.bytes ?? free), deadline);
      if (got.rootMode === undefined) {
        await placeFile(content, await onlyFile(content, guest), place);
      } else {
        await content.setMode(got.rootMode);
        await placeDirectory(stage, 'content', place);
      }
      return { files: got.files, bytes: got.bytes, notices: got.notices };
    } finally {
      await content.close();
    }
  });
}

async function receive(
  channel: GuestChannel,
  guest: string,
  content: HostDirectory,
  budget: number,
  deadline: Deadline,
): Promise<Unpacked & { notices: readonly string[] }> {
  const unpacker = new TarUnpacker(content, budget);
  try {
    const end = await runTar(channel, { script: outOfGuest(guest), stdout: (piece) => unpacker.write(piece) }, deadline);
    if (end.exitCode === MISSING) throw missingInGuestError(guest);
    if (end.exitCode === KERNEL_FILES) throw kernelFilesError(guest);
    if (end.exitCode !== 0 && !end.onlyChanges) throw tarFailedError(`Could not copy ${shown(guest)} out of the guest`, end);
    const got = await unpacker.end();
    if (got.files > 0) return { ...got, notices: [...got.notices, ...(end.exitCode === 0 ? [] : end.complaints)] };
    const why = got.notices[0] === undefined ? 'contains no files' : `contains nothing that can be copied: ${got.notices[0]}`;
    throw new CopyError(`${shown(guest)} in the guest ${why}`.replace(/\.?$/, '.'), {
      remedy: 'Check that the guest has created the files.',
    });
  } catch (error) {
    await unpacker.abandon();
    throw error;
  }
}

/** Returns the name of the one file that was received. @throws CopyError if a guest that was asked for one file sent anything else. */
async function onlyFile(content: HostDirectory, guest: string): Promise<string> {
  const name = path.posix.basename(guest);
  const names = (await content.names()).map(String);
  if (names.length === 1 && names[0] === name && (await content.look(name))?.isFile()) return name;
  throw guestMisbehavedError(`The guest was asked for ${shown(guest)} and sent something else`);
}

function missingInGuestError(guest: string): CopyError {
  return new CopyError(`${shown(guest)} does not exist in the guest.`, {
    remedy: 'Check the path, and that the script that creates it ran.',
  });
}

function kernelFilesError(guest: string): CopyError {
  return new CopyError(`${shown(guest)} in the guest is a directory of the kernel, whose files have no size before they are read.`, {
    remedy: 'Copy single files of it, or copy it to another directory in the guest first (`cp -r`).',
  });
}

function tarFailedError(what: string, { exitCode, complaints }: TarEnd): CopyError {
  if (exitCode === 127)
    return new CopyError(`${what}: the guest has no tar.`, { remedy: 'Install tar in the guest. The tar of busybox is sufficient.' });
  const said = complaints.at(-1);
  return new CopyError(`${what}: tar failed with exit code ${exitCode}${said === undefined ? '' : `: ${said}`}.`, {
    remedy: 'Check the path, the permissions and the free space in the guest.',
  });
}
