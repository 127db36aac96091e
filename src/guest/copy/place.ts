import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from '../../shared/errors.js';
import { CopyError, shown } from './errors.js';
import { HostFolder } from './host-directory.js';

/** Where something is to appear on this machine. */
export interface Place {
  /** The deepest folder on the way that exists. */
  readonly anchor: HostFolder;
  /** The names below it that do not exist yet; the last one may be a file that is to be replaced. Empty: the place is the anchor. */
  readonly rest: readonly string[];
  /** True if the place is a folder to put things into. */
  readonly isFolder: boolean;
}

/**
 * Finds the place that a path means. A path that ends with `/` means a folder, and so does one where a folder is. The anchor
 * is for the caller to close.
 *
 * @param target - absolute, without links.
 * @throws CopyError if a file or a link is in the way.
 */
export async function findPlace(target: string): Promise<Place> {
  const isFolder = target.endsWith('/');
  const rest: string[] = [];
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const stats = await look(at);
    if (stats?.isDirectory()) return { anchor: await HostFolder.open(at), rest, isFolder: isFolder || rest.length === 0 };
    if (stats !== undefined && (rest.length > 0 || isFolder)) {
      throw new CopyError(`${shown(at)} is no folder, and nothing can be copied into it.`, {
        remedy: 'Name another target, or remove it.',
      });
    }
    rest.unshift(path.basename(at));
  }
}

async function look(file: string): Promise<Stats | undefined> {
  return await lstat(file).catch((cause: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(cause) ?? '')) return undefined;
    throw new CopyError(`${shown(file)} cannot be looked at (${errnoOf(cause) ?? errorText(cause)}).`, {
      remedy: 'Check its permissions.',
      cause,
    });
  });
}

/** Hands out a new folder inside `anchor` that nobody else can enter, and removes it with all that is left in it. */
export async function withStage<T>(anchor: HostFolder, work: (stage: HostFolder) => Promise<T>): Promise<T> {
  const name = `.maqet-${randomBytes(8).toString('hex')}`;
  const stage = await anchor.makeFolder(name, 0o700);
  try {
    return await work(stage);
  } finally {
    await stage.close();
    await anchor.remove(name);
  }
}

/** Moves the entry `name` of `stage`, a file, to its place: under the place's last name, or by `name` into the place's folder. */
export async function placeFile(stage: HostFolder, name: string, { anchor, rest, isFolder }: Place): Promise<void> {
  const above = isFolder ? rest : rest.slice(0, -1);
  await within(anchor, above, (folder) => stage.moveTo(name, folder, isFolder ? name : (rest.at(-1) ?? name)));
}

/** Moves the entry `name` of `stage`, a folder, to its place: it becomes the place, or its entries join those that are there. */
export async function placeFolder(stage: HostFolder, name: string, { anchor, rest }: Place): Promise<void> {
  const last = rest.at(-1);
  if (last !== undefined) return await within(anchor, rest.slice(0, -1), (folder) => stage.moveTo(name, folder, last));
  const content = await stage.folder(name);
  try {
    // First seen to be possible as a whole, so that nothing is left half done.
    await merge(content, anchor, false);
    await merge(content, anchor, true);
  } finally {
    await content.close();
  }
}

async function within(folder: HostFolder, names: readonly string[], work: (folder: HostFolder) => Promise<void>): Promise<void> {
  const [first, ...rest] = names;
  if (first === undefined) return await work(folder);
  const inner = await folder.makeFolder(first, 0o755);
  try {
    await within(inner, rest, work);
  } finally {
    await inner.close();
  }
}

/** Files replace files; folders that exist on both sides are joined. @param move - false only looks whether it is possible. */
async function merge(from: HostFolder, to: HostFolder, move: boolean): Promise<void> {
  for (const name of (await from.names()).map(String)) {
    const [ours, theirs] = [await from.look(name), await to.look(name)];
    if (ours?.isDirectory() && theirs?.isDirectory()) {
      const [inner, outer] = [await from.folder(name), await to.folder(name)];
      await merge(inner, outer, move).finally(() => Promise.all([inner.close(), outer.close()]));
    } else if (theirs !== undefined && (ours?.isDirectory() || theirs.isDirectory())) {
      throw new CopyError(`${shown(to.shownEntry(name))} is a folder here and a file in the guest, or the other way round.`, {
        remedy: 'Name another target, or remove it.',
      });
    } else if (move) await from.moveTo(name, to, name);
  }
}
