import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matches } from '../../src/qmp/match.js';
import { type Json, parseJson, stringifyJson } from '../../src/shared/json.js';

describe('matches', () => {
  test.each<[string, string, boolean]>([
    ['{"running": true}', '{"status": "running", "running": true}', true],
    ['{"running": true}', '{"status": "running", "running": false}', false],
    ['{"running": true}', '{"status": "running"}', false],
    ['{}', '{"a": 1}', true],
    ['{}', '[]', false],
    ['{}', 'null', false],
    ['{"a": {"b": 1}}', '{"a": {"b": 1, "c": 2}}', true],
    ['[]', '[1]', false],
    ['[]', '[]', true],
    ['[{"device": "ide0"}]', '[{"device": "ide0", "locked": false}]', true],
    ['[{"device": "ide0"}]', '[{"device": "ide0"}, {"device": "ide1"}]', false],
    ['[1, 2]', '[2, 1]', false],
    ['18446744073709551615', '18446744073709551615', true],
    ['18446744073709551615', '18446744073709551614', false],
    ['9007199254740993', '9007199254740992.0', false],
    ['1', '"1"', false],
    ['true', '1', false],
    ['null', 'null', true],
    ['{"__proto__": {}}', '{}', false],
  ])('compares %s with %s: %s', (expected, actual, verdict) => {
    expect(matches(parseJson(expected), parseJson(actual))).toBe(verdict);
  });

  test('matches a number and a bigint of equal value', () => {
    expect(matches(5, 5n)).toBe(true);
    expect(matches(6, 5n)).toBe(false);
  });

  test('matches every value with itself, also with more members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = parseJson(stringifyJson(value as Json));
        expect(matches(json, json)).toBe(true);
        expect(matches({ kept: json }, { kept: json, more: 1 })).toBe(true);
        expect(matches({ kept: json, more: 1 }, { kept: json })).toBe(false);
      }),
    );
  });
});
