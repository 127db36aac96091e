import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineRing, TextHistory } from '../../../src/guest/console/history.js';

/** Text with many line ends of every kind, split anywhere. */
const pieces = fc.array(fc.string({ unit: fc.constantFrom('\r', '\n', 'a', 'b', '\r\n', 'long'), maxLength: 30 }), { maxLength: 40 });

describe('LineRing', () => {
  test('gives the same lines however the text is split', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 8 }), (parts, capacity) => {
        const ring = new LineRing(capacity);
        for (const part of parts) ring.push(part);
        const lines = parts.join('').split('\n');
        const expected = (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((line) => line.replace(/\r+$/, ''));
        expect(ring.tail(capacity)).toEqual(expected.slice(-capacity));
      }),
    );
  });

  test('counts an unfinished line', () => {
    const ring = new LineRing(10);
    ring.push('one\r\ntwo\nlog');
    ring.push('in: ');
    expect(ring.tail(2)).toEqual(['two', 'login: ']);
    expect(ring.tail(0)).toEqual([]);
    expect(ring.tail(-1)).toEqual([]);
  });

  test('truncates and marks a long line, and keeps the next line whole', () => {
    const ring = new LineRing(10);
    for (let count = 0; count < 100; count += 1) ring.push('x'.repeat(1000));
    ring.push('\nnext');
    expect(ring.tail(2)).toEqual([`${'x'.repeat(4096)}…`, 'next']);
  });
});

describe('TextHistory', () => {
  test('keeps the last character when it is cleared, and knows that it is incomplete', () => {
    const history = new TextHistory(100);
    history.clear();
    expect(history.complete).toBe(true);
    history.append('one\r\ntwo');
    history.clear();
    history.append('three');
    expect([history.last(50), history.length, history.complete]).toEqual(['othree', 6, false]);
  });

  test('normalizes line ends however the text is split', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const history = new TextHistory(1_000_000);
        const counts = parts.map((part) => history.append(part));
        const sent = parts.join('');
        // Up to eight carriage returns at the very end may still belong to a line end.
        const normal = sent.replace(/\r+\n/g, '\n');
        const trailing = /\r*$/.exec(normal)?.[0].length ?? 0;
        const shown = normal.slice(0, normal.length - Math.min(8, trailing));
        expect(history.last(Number.MAX_SAFE_INTEGER)).toBe(shown);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(shown.length);
        expect(history.complete).toBe(true);
      }),
    );
  });

  test('keeps the carriage returns of a progress line', () => {
    const history = new TextHistory(100);
    for (const part of ['10%\r', '20%\r', '30%\r', '\n', 'done']) history.append(part);
    expect(history.last(100)).toBe('10%\r20%\r30%\ndone');
  });

  test('keeps at least its capacity, and little more', () => {
    const history = new TextHistory(50_000);
    for (let count = 0; count < 200_000; count += 1) history.append(String(count % 10));
    expect(history.length).toBeGreaterThanOrEqual(50_000);
    expect(history.length).toBeLessThan(50_000 + 2 * 16_384);
    expect(history.complete).toBe(false);
    expect(history.last(5)).toBe('56789');
  });
});
