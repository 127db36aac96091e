import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { harmless, harmlessJson } from '../../src/cli/terminal.js';
import type { Json } from '../../src/shared/json.js';
import { parseJson } from '../../src/shared/json.js';

const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe('harmlessJson', () => {
  test('means the same and holds no character that a terminal obeys', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (json, indent) => {
        const text = harmlessJson(json, indent);
        expect(text).not.toMatch(OBEYED);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(json)));
      }),
    );
  });

  test.each(['\u001b[2J', '\u007f', '\u009b31m', '\u202e', '\ufeff', '\u2028'])('escapes %j', (hostile) => {
    expect(harmlessJson({ [hostile]: hostile })).toMatch(/^[ -~]+$/);
  });

  test('cannot be read as a workflow command', () => {
    expect(harmlessJson('##[add-mask]x')).toBe('"\\u0023#[add-mask]x"');
    expect(JSON.parse(harmlessJson('###[x]'))).toBe('###[x]');
  });

  test('keeps the digits of long integers, indented or not', () => {
    const value = parseJson('{"a":[18446744073709551615,-9223372036854775808]}');
    expect(harmlessJson(value)).toBe('{"a":[18446744073709551615,-9223372036854775808]}');
    expect(harmlessJson(value, 2)).toContain('    18446744073709551615,\n');
  });
});

describe('harmless', () => {
  test('shows control characters, line by line', () => {
    expect(harmless('a\u001b[31m\nb\u0007')).toBe('a\\x1b[31m\nb\\x07');
    expect(harmless('::error::x\n  ::stop-commands::y\n##[error]z')).not.toMatch(/^\s*::|##\[/m);
  });
});
