import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  copyInLine,
  copyOutLine,
  readCopyInLine,
  readCopyOutLine,
  readShareLine,
  SHARE_WORDS,
  shareLine,
} from '../../src/inputs/syntax.js';

const part = fc.string({ unit: fc.constantFrom('a', '/', ':', ' ', '..', 'ro', 'workspace', ...SHARE_WORDS), maxLength: 8 });

describe('A line with a path and other parts', () => {
  test('is the same after it is split and joined', () => {
    fc.assert(
      fc.property(part, (line) => {
        const share = readShareLine(line);
        if (share.directory !== '') expect(shareLine(share)).toBe(line);
        const into = readCopyInLine(line);
        if (into !== undefined) expect(copyInLine(into)).toBe(line);
        const out = readCopyOutLine(line);
        if (out !== undefined) expect(copyOutLine(out)).toBe(line);
      }),
    );
  });

  test('keeps any path that is joined into it', () => {
    const words = fc.subarray([...SHARE_WORDS]);
    fc.assert(
      fc.property(part, words, (name, after) => {
        const directory = `/x${name}`;
        expect(readShareLine(shareLine({ directory, tag: 'tag', words: after }))).toEqual({ directory, tag: 'tag', words: after });
        const guest = '/sys/0000:00:1';
        expect(readCopyInLine(copyInLine({ host: directory, guest }))).toEqual({ host: directory, guest });
        // Two slashes begin one that holds colons, and are as good as one.
        expect(readCopyOutLine(copyOutLine({ host: directory, guest }))?.host.replace(/^\/\//, '/')).toBe(directory);
      }),
    );
  });
});
