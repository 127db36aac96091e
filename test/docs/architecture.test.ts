import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = path.join(import.meta.dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

test('docs/architecture.md names files and directories that exist.', () => {
  const named = [...page.matchAll(/`((?:src|test|docs|scripts)\/[^`<>]*)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('docs/architecture.md names functions and classes that stand in the file beside them.', () => {
  const named = [...page.matchAll(/`([A-Za-z.]+)`\s+\(`(src\/[^`]+\.ts)`/g)].map(([, name = '', file = '']) => ({
    name: name.split('.').at(-1) ?? '',
    file,
  }));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter(({ name, file }) => !new RegExp(`\\b${name}\\b`).test(read(file)))).toEqual([]);
});

test('docs/architecture.md lists every directory of src.', () => {
  for (const name of [
    'shared',
    'qmp',
    'policy',
    'audit',
    'report',
    'toolchain',
    'storage',
    'dump',
    'guest',
    'vm',
    'state',
    'supervisor',
    'inputs',
    'engine',
    'action',
    'cli',
  ])
    expect(page).toMatch(new RegExp(`^\\|.*\`${name}/\``, 'm'));
});
