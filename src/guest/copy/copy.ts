import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Deadline } from '../../shared/deadline.js';
import type { GuestChannel } from '../channel.js';
import { CopyError, shown } from './errors.js';
import { type CopyIn, type CopyOut, intoGuest, MISSING, outOfGuest, runTar, type TarEnd } from './guest-tar.js';
import { HostFolder } from './host-directory.js';
import { findPlace, type Place, placeFile, placeFolder, withStage } from './place.js';
import { checkFolder, type PackCount, packFile, packFolder } from './tar-pack.js';
import { TarUnpacker, type Unpacked } from './tar-unpack.js';

export type { CopyIn, CopyOut };

/** What was copied. */
export interface Copied {
  readonly files: number;
  /** Bytes of their content. */
  readonly bytes: number;
  /** What was left out, and why: harmless lines. */
  readonly notices: readonly string[];
}

/** What a copy out of a guest may take. */
export interface CopyLimits {
  /** Bytes on this machine's disk; by default, and at most, what is free there. */
  readonly bytes: number;
}

/** Kept free on the disk, for the logs that tell how a copy ended. */
const RESERVE = 64 * 2 ** 20;

/**
 * Copies files and folders of this machine into the guest, one after the other, with their modes; the owner is whoever the
 * channel runs as. Memory stays flat.
 *
 * A file appears under its name when it is whole. A folder's content joins what the guest has there. See `packFolder` for
 * what is refused.
 *
 * @throws CopyError naming what cannot be copied and why; DeadlineError, CancelledError, GuestChannelError.
 */
export async function copyIn(channel: GuestChannel, copies: readonly CopyIn[], deadline: Deadline): Promise<Copied> {
  const count: PackCount = { files: 0, bytes: 0 };
  for (const copy of copies) await copyOneIn(channel, copy, count, deadline);
  return { ...count, notices: [] };
}

/**
 * Looks for what {@link copyIn} would refuse, before there is a guest. What changes afterwards is still refused then.
 *
 * @param host - an absolute path without links.
 * @throws CopyError naming the first thing that cannot be copied and why.
 */
export async function checkCopyIn(host: string): Promise<void> {
  const parent = await HostFolder.open(path.dirname(host));
  try {
    const name = path.basename(host);
    if (!(await parent.look(name))?.isDirectory()) return;
    const folder = await parent.folder(name);
    await checkFolder(folder).finally(() => folder.close());
  } finally {
    await parent.close();
  }
}

async function copyOneIn(channel: GuestChannel, copy: CopyIn, count: PackCount, deadline: Deadline): Promise<void> {
  const name = path.basename(copy.host);
  const parent = await HostFolder.open(path.dirname(copy.host));
  try {
    const stats = await parent.look(name);
    if (stats?.isDirectory()) {
      const folder = await parent.folder(name);
      await send(packFolder(folder, count), intoGuest.folder(copy.guest, stats.mode)).finally(() => folder.close());
    } else {
      // What is missing or no file at all is told by whoever opens it.
      const stage = `.maqet-${randomBytes(8).toString('hex')}`;
      await send(packFile(parent, name, count), intoGuest.file(copy.guest, name, stage));
    }
  } finally {
    await parent.close();
  }
  async function send(input: AsyncGenerator<Buffer, void>, script: string): Promise<void> {
    const end = await runTar(channel, { script, input }, deadline);
    if (end.exitCode !== 0) throw failure(`${shown(copy.host)} could not be copied to ${shown(copy.guest)} in the guest`, end);
  }
}

/**
 * Copies files and folders of the guest to this machine, one after the other. What the guest sends is hostile: see
 * `TarUnpacker` for what becomes of it.
 *
 * Nothing appears at its place before all of it is there; files that are there are replaced, folders are joined, and no
 * link is followed on the way.
 *
 * @throws CopyError naming what is missing in the guest, empty, or cannot be copied; DeadlineError, CancelledError,
 * GuestChannelError.
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
    const content = await stage.makeFolder('content', 0o755);
    try {
      const got = await receive(channel, guest, content, Math.min(free, limits?.bytes ?? free), deadline);
      if (got.rootMode === undefined) {
        await placeFile(content, await onlyFile(content, guest), place);
      } else {
        await content.setMode(got.rootMode);
        await placeFolder(stage, 'content', place);
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
  content: HostFolder,
  budget: number,
  deadline: Deadline,
): Promise<Unpacked & { notices: readonly string[] }> {
  const unpacker = new TarUnpacker(content, budget);
  try {
    const end = await runTar(channel, { script: outOfGuest(guest), stdout: (piece) => unpacker.write(piece) }, deadline);
    if (end.exitCode === MISSING) throw missing(guest);
    if (end.exitCode !== 0 && !end.onlyChanges) throw failure(`${shown(guest)} could not be copied out of the guest`, end);
    const got = await unpacker.end();
    if (got.files > 0) return { ...got, notices: [...got.notices, ...(end.exitCode === 0 ? [] : end.complaints)] };
    const why = got.notices[0] === undefined ? 'holds no files' : `holds nothing that can be copied: ${got.notices[0]}`;
    throw new CopyError(`${shown(guest)} in the guest ${why}`.replace(/\.?$/, '.'), {
      remedy: 'Check that what was to be copied was made.',
    });
  } catch (error) {
    await unpacker.abandon();
    throw error;
  }
}

/** The name of the one file that came. A guest that was asked for one and sends more wants something. */
async function onlyFile(content: HostFolder, guest: string): Promise<string> {
  const name = path.posix.basename(guest);
  const names = (await content.names()).map(String);
  if (names.length === 1 && names[0] === name && (await content.look(name))?.isFile()) return name;
  throw new CopyError(`The guest was asked for ${shown(guest)} and sent something else.`, {
    remedy: 'Nothing was copied. Find out why the guest does so before you trust it.',
  });
}

function missing(guest: string): CopyError {
  return new CopyError(`There is no ${shown(guest)} in the guest.`, { remedy: 'Check the path, and that the script that makes it ran.' });
}

function failure(what: string, { exitCode, complaints }: TarEnd): CopyError {
  if (exitCode === 127) return new CopyError(`${what}: it has no tar.`, { remedy: 'Install tar in the guest; that of busybox will do.' });
  const said = complaints.at(-1);
  return new CopyError(`${what}: it ended with exit code ${exitCode}${said === undefined ? '' : `, saying: ${said}`}.`, {
    remedy: 'Check the path, the permissions and the free space in the guest.',
  });
}
