import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cloudInit } from '../../src/inputs/cloud-init.js';
import { guestVariables } from '../../src/inputs/environment.js';
import { guestFolder, guestScript } from '../../src/inputs/run.js';
import { accepted, refused } from '../helpers/inputs/read-input.js';

describe('cloud-init', () => {
  test.each([
    '#cloud-config\nusers: []',
    '#cloud-config',
    '#!/bin/sh\nid',
    'Content-Type: multipart/mixed; boundary="x"',
    '## template: jinja\n#cloud-config\n{{ x }}',
    '#include\nfile',
  ])('takes the text %j', async (text) => {
    expect(await accepted(cloudInit, text)).toEqual({ kind: 'text', text });
  });

  test('takes a path', async () => {
    expect(await accepted(cloudInit, 'ci/user data.yaml')).toEqual({ kind: 'file', file: path.resolve('ci/user data.yaml') });
  });

  test.each([
    ['#cloud-confg\nusers: []', '#cloud-confg → begins like no user-data'],
    ['#cloud-config\nusers: [', '#cloud-config → is not valid YAML'],
    ['#cloud-config\n- x', 'is YAML, but no map'],
    ['users:\n  - x', 'is neither a path nor user-data'],
    ['https://x/y', 'is a URL'],
  ])('refuses %j', async (text, problem) => {
    expect(await refused(cloudInit, text)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('env', () => {
  const read = guestVariables({ TOKEN: 'two\nlines', EMPTY: '' });

  test('takes values as they stand, and those of the step', async () => {
    expect(await accepted(read, 'A=1\r\n  B = x=y \n_C=\n\nTOKEN\nEMPTY'.replace('B =', 'B='))).toEqual({
      ...{ A: '1', B: ' x=y ', _C: '' },
      ...{ TOKEN: 'two\nlines', EMPTY: '' },
    });
    expect(Object.entries(await accepted(read, '__proto__=1'))).toEqual([['__proto__', '1']]);
  });

  test.each([
    ['1A=x', '1A → is no variable'],
    ['A-B=x', 'A-B → is no variable'],
    ['A: x', 'A → is no variable; use NAME=VALUE a line'],
    ['# note', 'is no variable'],
    ['=x', ' → is no variable'],
    ['NOWHERE', 'NOWHERE → is not set in the environment of this step'],
    ['constructor', 'constructor → is not set in the environment of this step'],
    ['A=1\nA=2', 'A → sets A twice'],
    ['A=\0', 'A → has a NUL byte'],
    [`A=${'x'.repeat(131_070)}`, 'A → is longer than the 131071 bytes'],
  ])('refuses %#', async (text, problem) => {
    expect(await refused(read, text)).toEqual([expect.stringContaining(problem)]);
  });

  test('never shows a value', async () => {
    expect((await refused(read, 'A-B=hunter2\nTOKEN: hunter2\nTOKEN=a\nTOKEN=hunter2')).join()).not.toContain('hunter2');
  });

  test('gives back any value of one line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string().filter((value) => !/[\0\r\n]/.test(value)),
        async (value) => {
          expect(await accepted(read, `X=${value}`)).toEqual({ X: value });
        },
      ),
    );
  });
});

describe('run and working-directory', () => {
  test('a script stays as it was written', async () => {
    expect(await accepted(guestScript, '\n  make test \r\n')).toBe('\n  make test \r\n');
    expect(await accepted(guestScript, 'x'.repeat(2 ** 20))).toHaveLength(2 ** 20);
  });

  test.each([[' \n\t'], ['a\0b'], ['é'.repeat(2 ** 19 + 1)]])('refuses %#', async (text) => {
    expect(await refused(guestScript, text)).toHaveLength(1);
  });

  test('a folder of the guest is absolute and normal', async () => {
    expect(await accepted(guestFolder, '/srv//app/./x')).toBe('/srv/app/x');
    for (const text of ['srv', '/a/../b', '/a\nb', '~']) expect(await refused(guestFolder, text)).toHaveLength(1);
  });
});
