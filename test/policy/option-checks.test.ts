import { describe, expect, test } from '@jest/globals';
import { readPairs } from '../../src/policy/option-checks.js';

describe('readPairs', () => {
  const pairs = (...found: [string, unknown][]): [string, unknown][] => found;

  test.each([
    ['null,id=x', pairs(['backend', 'null'], ['id', 'x'])],
    ['a,k=c,,d=e,,', pairs(['backend', 'a'], ['k', 'c,d=e,'])],
    ['k=,,,j=1', pairs(['k', ','], ['j', '1'])],
    ['k=,k=2', pairs(['k', ''], ['k', '2'])],
    ['k=1,', pairs(['k', '1'])],
    ['k=={"a":1}', pairs(['k', '={"a":1}'])],
    ['{"id":"x","n":7}', pairs(['id', 'x'], ['n', 7])],
  ])('parses %j', (value, expected) => {
    expect(readPairs(value, { implied: 'backend', json: true })).toEqual(expected);
  });

  test.each([
    ['', 'nothing'],
    [',', 'an empty first part'],
    ['a,flag', 'a flag'],
    ['a,,b=c', 'a doubled comma in the first part'],
    ['a,b,,c=d', 'a doubled comma in a key'],
    ['=x', 'an empty key'],
    ['a.b=x', 'a path'],
    ['k =x', 'a blank in a key'],
    ['{"a":{"b":1}}', 'a nested object'],
    ["{'a':1}", 'single quotes'],
    ['{"a":1}x', 'more after the object'],
  ])('does not parse %j: %s', (value) => {
    expect(readPairs(value, { implied: 'backend', json: true })).toBeUndefined();
  });

  test('reads a brace as any other character if QEMU takes no JSON for the option', () => {
    expect(readPairs('{"string":"X,file=/etc/shadow,name=opt/r"}', { implied: 'name' })).toEqual([
      ['name', '{"string":"X'],
      ['file', '/etc/shadow'],
      ['name', 'opt/r"}'],
    ]);
    expect(readPairs('{"id":"x"}', {})).toBeUndefined();
  });

  test('reads no first part without a key if QEMU implies none', () => {
    expect(readPairs('utc', {})).toBeUndefined();
    expect(readPairs('base=utc', {})).toEqual([['base', 'utc']]);
  });
});
