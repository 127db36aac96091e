import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EndMark } from '../../src/guest/end-mark.js';

describe('The end mark', () => {
  test('is found however the stream is split, and only the bytes before it are passed on', () => {
    const bytes = fc.string({ unit: fc.constantFrom('e', 'n', 'd', '-', 'x', '\xff', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(bytes, bytes, fc.boolean(), fc.array(fc.nat(8), { minLength: 1 }), (before, behind, marked, cuts) => {
        const mark = 'end-end-e';
        fc.pre(!(before + mark).slice(0, -1).includes(mark) && !before.includes(mark));
        const all = Buffer.from(marked ? before + mark + behind : before, 'latin1');
        const finder = new EndMark(mark);
        const got: Buffer[] = [];
        for (let at = 0, turn = 0; at < all.length; turn += 1) {
          const size = 1 + (cuts[turn % cuts.length] ?? 0);
          got.push(Buffer.from(finder.push(all.subarray(at, at + size))));
          at += size;
        }
        got.push(finder.rest());
        expect(finder.found).toBe(marked);
        expect(Buffer.concat(got).toString('latin1')).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  test('holds back only bytes that could be its beginning', () => {
    const finder = new EndMark('end-17');
    expect(finder.push(Buffer.from('a line\n')).toString()).toBe('a line\n');
    expect(finder.push(Buffer.from('en')).toString()).toBe('');
    expect(finder.push(Buffer.from('ough')).toString()).toBe('enough');
  });
});
