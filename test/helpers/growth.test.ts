import { expect, test } from '@jest/globals';
import { growthExponent, LINEAR } from './growth.js';

/** Adds numbers up, as many as it is told to. */
function add(count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum = (sum * 31 + index) % 1_000_003;
  return sum;
}

test('the growth of linear work is below the bound, the growth of quadratic work is above it', async () => {
  expect(await growthExponent((size) => () => add(size), 500_000)).toBeLessThan(LINEAR);
  expect(await growthExponent((size) => () => add(size ** 2), 700)).toBeGreaterThan(LINEAR);
});
