import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseKeyValueFile, parsePathFile } from './file-commands.js';

describe('parseKeyValueFile', () => {
  test('reads lines and blocks, the later value of a name winning', () => {
    const text = 'a=1\nb<<END\ntwo\n\nlines\nEND\nc=x<<y\n\na=2\nempty<<E\nE\n';
    expect(parseKeyValueFile(text)).toEqual({ a: '2', b: 'two\n\nlines', c: 'x<<y', empty: '' });
  });

  test('a value written as a block comes back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (cells) => {
        const value = cells.join('\n').replaceAll('\r', '');
        expect(parseKeyValueFile(`name<<d-e-l-i-m\n${value}\nd-e-l-i-m\n`)).toEqual({ name: value });
      }),
    );
  });

  test.each([
    ['no sign at all', 'nothing here'],
    ['no name', '=value'],
    ['no end', 'a<<END\nvalue'],
    ['no delimiter', 'a<<\nvalue\n'],
  ])('fails where the runner does: %s', (_what, text) => {
    expect(() => parseKeyValueFile(text)).toThrow(/The runner cannot read/);
  });
});

test('parsePathFile puts the directory that was added last first', () => {
  expect(parsePathFile('/one\n\n/two\r\n')).toEqual(['/two', '/one']);
});
