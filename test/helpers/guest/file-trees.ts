import { chmod, lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';

/** A file, a link or a directory. */
export interface TreeEntry {
  /** The names in its path. */
  readonly parts: readonly string[];
  readonly mode: number;
  /** A directory if left out. */
  readonly content?: Uint8Array;
  readonly link?: string;
}

/** Writes a tree. Skips an entry that conflicts with an earlier one. */
export async function plant(root: string, tree: readonly TreeEntry[]): Promise<void> {
  await mkdir(root, { recursive: true });
  const directories: TreeEntry[] = [];
  for (const entry of tree) {
    const file = path.join(root, ...entry.parts);
    try {
      await mkdir(path.dirname(file), { recursive: true });
      if (entry.link !== undefined) await symlink(entry.link, file);
      else if (entry.content !== undefined) {
        await writeFile(file, entry.content, { flag: 'wx' });
        await chmod(file, entry.mode);
      } else {
        await mkdir(file, { recursive: true });
        directories.push(entry);
      }
    } catch (error) {
      if (!['EEXIST', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  for (const { parts, mode } of directories) await chmod(path.join(root, ...parts), mode | 0o700);
}

/** Lists the content of a directory: a line for each entry, with type, mode and content. */
export async function snapshot(root: string, prefix = ''): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await readdir(root)).sort()) {
    const [file, inside] = [path.join(root, name), prefix + name];
    const stats = await lstat(file);
    const mode = (stats.mode & 0o7777).toString(8);
    if (stats.isDirectory()) found.push(`${JSON.stringify(inside)} directory ${mode}`, ...(await snapshot(file, `${inside}/`)));
    else if (stats.isSymbolicLink()) found.push(`${JSON.stringify(inside)} link ${await readlink(file)}`);
    else found.push(`${JSON.stringify(inside)} file ${mode} ${(await readFile(file)).toString('base64')}`);
  }
  return found;
}

const piece = fc.constantFrom('a', 'B', '7', ' ', '\n', '\t', '.', '-', '_', '"', "'", '\\', '$', '*', ':', 'é', '日', '😀', '\u202e');
const shortName = fc.string({ unit: piece, minLength: 1, maxLength: 6 });
const longName = fc.integer({ min: 90, max: 255 }).map((length) => 'n'.repeat(length));
const entryName = fc
  .oneof({ weight: 8, arbitrary: shortName }, { weight: 1, arbitrary: longName })
  .filter((name) => name !== '.' && name !== '..');

/** Trees of files and directories with unusual names and modes. */
export const trees: fc.Arbitrary<TreeEntry[]> = fc.array(
  fc.record(
    {
      parts: fc.array(entryName, { minLength: 1, maxLength: 4 }),
      mode: fc.integer({ min: 0, max: 0o777 }).map((mode) => mode | 0o400),
      content: fc.uint8Array({ maxLength: 1500 }),
    },
    { requiredKeys: ['parts', 'mode'] },
  ),
  { minLength: 1, maxLength: 12 },
);
