import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Progress, sanitized, sanitizedJson } from '../../src/cli/terminal.js';
import type { Json } from '../../src/shared/json.js';
import { parseJson } from '../../src/shared/json.js';

const INTERPRETED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe('sanitizedJson', () => {
  test('keeps the value, without any character that a terminal interprets', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (json, indent) => {
        const text = sanitizedJson(json, indent);
        expect(text).not.toMatch(INTERPRETED);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(json)));
      }),
    );
  });

  test.each(['\u001b[2J', '\u007f', '\u009b31m', '\u202e', '\ufeff', '\u2028'])('escapes %j', (untrusted) => {
    expect(sanitizedJson({ [untrusted]: untrusted })).toMatch(/^[ -~]+$/);
  });

  test('escapes workflow commands', () => {
    expect(sanitizedJson('##[add-mask]x')).toBe('"\\u0023#[add-mask]x"');
    expect(JSON.parse(sanitizedJson('###[x]'))).toBe('###[x]');
  });

  test('keeps the digits of long integers, indented or not', () => {
    const value = parseJson('{"a":[18446744073709551615,-9223372036854775808]}');
    expect(sanitizedJson(value)).toBe('{"a":[18446744073709551615,-9223372036854775808]}');
    expect(sanitizedJson(value, 2)).toContain('    18446744073709551615,\n');
  });
});

describe('sanitized', () => {
  test('escapes control characters, line by line', () => {
    expect(sanitized('a\u001b[31m\nb\u0007')).toBe('a\\x1b[31m\nb\\x07');
    expect(sanitized('::error::x\n  ::stop-commands::y\n##[error]z')).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('Progress', () => {
  test('prints a line when a phase begins, and its duration when it ends', () => {
    const lines: string[] = [];
    let now = 0;
    const progress = new Progress(
      (line) => lines.push(line),
      () => now,
    );
    progress.begin('toolchain');
    now = 12;
    progress.begin('start');
    now = 1512;
    progress.end();
    progress.end();
    expect(lines).toEqual(['toolchain …', 'toolchain: 12 ms', 'start …', 'start: 1.5 s']);
  });
});
