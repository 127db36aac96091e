import { describe, expect, test } from '@jest/globals';
import { readPairs } from '../../src/policy/option-checks.js';

describe('readPairs', () => {
  test.each([
    [
      'null,id=x',
      [
        ['backend', 'null'],
        ['id', 'x'],
      ],
    ],
    [
      'a,,b,k=c,,d=e,,',
      [
        ['backend', 'a,b'],
        ['k', 'c,d=e,'],
      ],
    ],
    [
      'k=,k=2',
      [
        ['k', ''],
        ['k', '2'],
      ],
    ],
    [
      '{"id":"x","n":7}',
      [
        ['id', 'x'],
        ['n', 7],
      ],
    ],
    ['', undefined],
    ['a,flag', undefined],
    ['=x', undefined],
    ['{"a":{"b":1}}', undefined],
    ["{'a':1}", undefined],
  ])('parses %j', (value, pairs) => {
    expect(readPairs(value, 'backend')).toEqual(pairs);
  });
});
