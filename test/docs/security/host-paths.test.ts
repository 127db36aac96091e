import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type HostUse, systemProblem } from '../../../src/shared/host-paths.js';

const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/security/host-paths.md'), 'utf8');
const source = readFileSync(path.join(import.meta.dirname, '../../../src/shared/host-paths.ts'), 'utf8');

/** The rows of the first table: directories, and whether paths below them may be read and written. */
const rows = [...guide.matchAll(/^\| ((?:`\/\S*` ?)+) \| (yes|no) \| (yes|no) \|$/gm)].map(([, directories = '', read, write]) => ({
  directories: [...directories.matchAll(/`(\S+)`/g)].map(([, directory]) => directory ?? ''),
  below: { read: read === 'yes', write: write === 'yes' },
}));
const listed = rows.flatMap(({ directories, below }) => directories.map((directory) => ({ directory, below })));

describe('docs/security/host-paths.md', () => {
  test('lists every system directory of the source in its order', () => {
    const list = /const SYSTEM_DIRECTORIES[\s\S]*?^};/m.exec(source)?.[0] ?? '';
    const directories = [...list.matchAll(/'(\/[^']*)'/g)].map(([, directory]) => directory);
    expect(directories.length).toBeGreaterThan(15);
    expect(listed.map(({ directory }) => directory)).toEqual(directories);
  });

  test.each(listed)('says correctly what is allowed below $directory', ({ directory, below }) => {
    const allows = (file: string, use: HostUse): boolean => systemProblem(file, use, () => undefined) === undefined;
    for (const use of ['read', 'write'] as const) {
      expect(allows(directory, use)).toBe(false);
      expect(allows(path.join(directory, 'x-of-nobody', 'y'), use)).toBe(below[use]);
    }
  });
});
