import { expect, test } from '@jest/globals';
import { growthExponent, LINEAR } from './growth.js';

/** Adds up the first `size` numbers. */
function add(count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum = (sum * 31 + index) % 1_000_003;
  return sum;
}

test('Linear work grows below the bound, and quadratic work above it.', async () => {
  expect(await growthExponent((size) => () => add(size), 500_000)).toBeLessThan(LINEAR);
  expect(await growthExponent((size) => () => add(size ** 2), 700)).toBeGreaterThan(LINEAR);
});
