import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guestDirectory, guestScript, guestVariables } from '../../src/inputs/guest.js';
import { accepted, refused } from '../helpers/inputs/read-input.js';

describe('The input `env`', () => {
  const read = guestVariables({ TOKEN: 'two\nlines', EMPTY: '' });

  test('keeps values as they are written, and passes on variables of the environment', async () => {
    expect(await accepted(read, 'A=1\r\n  B = x=y \n_C=\n\nTOKEN\nEMPTY'.replace('B =', 'B='))).toEqual({
      ...{ A: '1', B: ' x=y ', _C: '' },
      ...{ TOKEN: 'two\nlines', EMPTY: '' },
    });
    expect(Object.entries(await accepted(read, '__proto__=1'))).toEqual([['__proto__', '1']]);
  });

  test.each([
    ['1A=x', '1A → is not the name of a variable'],
    ['A-B=x', 'A-B → is not the name of a variable'],
    ['A: x', 'A → is not the name of a variable; write NAME=VALUE lines'],
    ['# note', 'is not the name of a variable'],
    ['=x', ' → is not the name of a variable'],
    ['NOWHERE', 'NOWHERE → is not set in the environment'],
    ['constructor', 'constructor → is not set in the environment'],
    ['A=1\nA=2', 'A → sets A twice'],
    ['A=\0', 'A → has a NUL byte'],
    [`A=${'x'.repeat(131_070)}`, 'A → is longer than the 131071 bytes'],
  ])('refuses invalid lines: case %#', async (text, problem) => {
    expect(await refused(read, text)).toEqual([expect.stringContaining(problem)]);
  });

  test('never shows a value', async () => {
    expect((await refused(read, 'A-B=hunter2\nTOKEN: hunter2\nTOKEN=a\nTOKEN=hunter2')).join()).not.toContain('hunter2');
  });

  test('keeps any value of one line', async () => {
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

describe('The inputs `run` and `working-directory`', () => {
  test('keep a script as it is written', async () => {
    expect(await accepted(guestScript, '\n  make test \r\n')).toBe('\n  make test \r\n');
    expect(await accepted(guestScript, 'x'.repeat(2 ** 20))).toHaveLength(2 ** 20);
  });

  test.each([[' \n\t'], ['a\0b'], ['é'.repeat(2 ** 19 + 1)]])('refuses invalid lines: case %#', async (text) => {
    expect(await refused(guestScript, text)).toHaveLength(1);
  });

  test('accept an absolute directory of the guest and normalize it', async () => {
    expect(await accepted(guestDirectory, '/srv//app/./x')).toBe('/srv/app/x');
    for (const text of ['srv', '/a/../b', '/a\nb', '~']) expect(await refused(guestDirectory, text)).toHaveLength(1);
  });
});
