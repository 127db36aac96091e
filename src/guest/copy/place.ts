import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../../shared/errors.js';
import { CopyError, hostError, shown } from './errors.js';
import { HostDirectory } from './host-directory.js';

/** The target of a copy on the host. */
export interface Place {
  /** The deepest directory of the path that exists. */
  readonly anchor: HostDirectory;
  /** The names below it that do not exist yet. The last one may be a file to replace. Empty if the target is the anchor. */
  readonly rest: readonly string[];
  /** True if the target is a directory to put entries into. */
  readonly isDirectoryTarget: boolean;
}

/**
 * Finds the target that a path means. A path that ends with `/` means a directory, and so does the path of an existing directory. The
 * caller closes the anchor.
 *
 * @param target - an absolute path without links.
 * @throws CopyError if a file or a link is in the way.
 */
export async function findPlace(target: string): Promise<Place> {
  const isDirectoryTarget = target.endsWith('/');
  const rest: string[] = [];
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const stats = await look(at);
    if (stats?.isDirectory())
      return { anchor: await HostDirectory.open(at), rest, isDirectoryTarget: isDirectoryTarget || rest.length === 0 };
    if (stats !== undefined && (rest.length > 0 || isDirectoryTarget)) {
      throw new CopyError(`${shown(at)} is not a directory, so nothing can be copied into it.`, {
        remedy: 'Use another target, or remove it.',
      });
    }
    rest.unshift(path.basename(at));
  }
}

async function look(file: string): Promise<Stats | undefined> {
  return await lstat(file).catch((cause: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(cause) ?? '')) return undefined;
    throw hostError(file, 'cannot be accessed', cause);
  });
}

/** Creates a private directory inside `anchor` for `work`, and removes it with its content afterwards. */
export async function withStage<T>(anchor: HostDirectory, work: (stage: HostDirectory) => Promise<T>): Promise<T> {
  const name = `.maqet-${randomBytes(8).toString('hex')}`;
  const stage = await anchor.makeDirectory(name, 0o700);
  try {
    return await work(stage);
  } finally {
    await stage.close();
    await anchor.remove(name);
  }
}

/** Moves the file `name` of `stage` to its target: under the last name of the target, or as `name` into the target directory. */
export async function placeFile(stage: HostDirectory, name: string, { anchor, rest, isDirectoryTarget }: Place): Promise<void> {
  const above = isDirectoryTarget ? rest : rest.slice(0, -1);
  await within(anchor, above, (directory) => stage.moveTo(name, directory, isDirectoryTarget ? name : (rest.at(-1) ?? name)));
}

/** Moves the directory `name` of `stage` to its target: it becomes the target, or its entries are merged into the target. */
export async function placeDirectory(stage: HostDirectory, name: string, { anchor, rest }: Place): Promise<void> {
  const last = rest.at(-1);
  if (last !== undefined) return await within(anchor, rest.slice(0, -1), (directory) => stage.moveTo(name, directory, last));
  const content = await stage.directory(name);
  try {
    // Check all of it first, so that a merge that cannot be done changes nothing.
    await merge(content, anchor, false);
    await merge(content, anchor, true);
  } finally {
    await content.close();
  }
}

async function within(
  directory: HostDirectory,
  names: readonly string[],
  work: (directory: HostDirectory) => Promise<void>,
): Promise<void> {
  const [first, ...rest] = names;
  if (first === undefined) return await work(directory);
  const inner = await directory.makeDirectory(first, 0o755);
  try {
    await within(inner, rest, work);
  } finally {
    await inner.close();
  }
}

/** Merges two directories. Files replace files. @param move - false only checks that it can be done. */
async function merge(from: HostDirectory, to: HostDirectory, move: boolean): Promise<void> {
  for (const name of (await from.names()).map(String)) {
    const [ours, theirs] = [await from.look(name), await to.look(name)];
    if (ours?.isDirectory() && theirs?.isDirectory()) {
      const [inner, outer] = [await from.directory(name), await to.directory(name)];
      await merge(inner, outer, move).finally(() => Promise.all([inner.close(), outer.close()]));
    } else if (theirs !== undefined && (ours?.isDirectory() || theirs.isDirectory())) {
      throw new CopyError(`${shown(to.shownEntry(name))} is a directory on one side and a file on the other.`, {
        remedy: 'Use another target, or remove it.',
      });
    } else if (move) await from.moveTo(name, to, name);
  }
}
