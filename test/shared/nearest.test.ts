import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { didYouMean, editDistance, nearest } from '../../src/shared/nearest.js';

const names = ['memory', 'machine', 'cpu', 'cpus', 'wait-for', 'vm', 'ro'];

describe('The name nearest to a mistyped word', () => {
  test.each([
    ['memroy', 'memory'],
    ['Memory', 'memory'],
    ['waitfor', 'wait-for'],
    ['wait_for', 'wait-for'],
    ['cpuss', 'cpus'],
    ['vn', 'vm'],
    ['colour', undefined],
    ['', undefined],
    ['-', undefined],
  ])('for %j is %s', (word, expected) => {
    expect(nearest(word, names)).toBe(expected);
  });

  test('is not one that shares no character with the word', () => {
    expect(nearest('xy', names)).toBeUndefined();
  });

  test('is found from the first characters of a long word', () => {
    expect(nearest('x'.repeat(1_000_000), names)).toBeUndefined();
  });
});

test('A suggestion names the nearest candidate, and is left out if there is none', () => {
  expect(didYouMean('memroy', names)).toBe('did you mean `memory`?');
  expect(didYouMean('memroy', names, 'Did you mean the input')).toBe('Did you mean the input `memory`?');
  expect(didYouMean('colour', names)).toBeUndefined();
});

test('The edit distance is a metric', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
