import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { jsonObjectSchema, listOf } from '../../src/shared/json-schema.js';

describe('A list with a limit', () => {
  const schema = listOf(z.string(), 3);

  test('is accepted up to the limit.', () => {
    expect(schema.parse(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  test.each([[['a', 1]], ['abc'], [{ length: 1 }], [undefined]])('does not accept %j.', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  test('has one problem, not one for each item, if it is too long.', () => {
    const { error } = schema.safeParse(new Array(100_000).fill(0));
    expect(error?.issues.map(({ message }) => message)).toEqual(['expected a list of at most 3 items']);
  });
});

test.each([
  [{}, true],
  [{ a: [1] }, true],
  [[], false],
  [null, false],
  [Buffer.from('{}'), false],
])('The schema of a JSON object accepts %j: %j', (value, expected) => {
  expect(jsonObjectSchema.safeParse(value).success).toBe(expected);
});
