import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type HostUse, systemProblem } from '../../../src/shared/host-paths.js';

const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/security/host-paths.md'), 'utf8');
const source = readFileSync(path.join(import.meta.dirname, '../../../src/shared/host-paths.ts'), 'utf8');

/** The rows of the first table: the folders, and what the guide says of what lies below them. */
const rows = [...guide.matchAll(/^\| ((?:`\/\S*` ?)+) \| (yes|no) \| (yes|no) \|$/gm)].map(([, folders = '', read, write]) => ({
  folders: [...folders.matchAll(/`(\S+)`/g)].map(([, folder]) => folder ?? ''),
  below: { read: read === 'yes', write: write === 'yes' },
}));
const listed = rows.flatMap(({ folders, below }) => folders.map((folder) => ({ folder, below })));

describe('docs/security/host-paths.md', () => {
  test('has the whole list', () => {
    const list = /const SYSTEM_DIRECTORIES[\s\S]*?^};/m.exec(source)?.[0] ?? '';
    const folders = [...list.matchAll(/'(\/[^']*)'/g)].map(([, folder]) => folder);
    expect(folders.length).toBeGreaterThan(15);
    expect(listed.map(({ folder }) => folder)).toEqual(folders);
  });

  test.each(listed)('is right about $folder', ({ folder, below }) => {
    const allows = (file: string, use: HostUse): boolean => systemProblem(file, use, () => undefined) === undefined;
    for (const use of ['read', 'write'] as const) {
      expect(allows(folder, use)).toBe(false);
      expect(allows(path.join(folder, 'x-of-nobody', 'y'), use)).toBe(below[use]);
    }
  });
});
