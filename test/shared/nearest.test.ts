import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, nearest } from '../../src/shared/nearest.js';

const names = ['memory', 'machine', 'cpu', 'cpus', 'wait-for'];

test.each([
  ['memroy', 'memory'],
  ['Memory', 'memory'],
  ['waitfor', 'wait-for'],
  ['cpuss', 'cpus'],
  ['colour', undefined],
  ['', undefined],
])('%j is nearest to %s', (word, expected) => {
  expect(nearest(word, names)).toBe(expected);
});

test('a long word costs no more than its first characters', () => {
  expect(nearest('x'.repeat(1_000_000), names)).toBeUndefined();
});

test('the distance is a metric', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
