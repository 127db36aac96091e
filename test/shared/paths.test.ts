import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlainName, isWithin } from '../../src/shared/paths.js';

describe('isPlainName', () => {
  test.each(['a', 'low.bin', 'Screen-1_b.png', '0', 'x'.repeat(127), 'a.'])('accepts %p', (name) => {
    expect(isPlainName(name)).toBe(true);
  });

  test.each([
    ...['', '.', '..', '.hidden', '-flag', '_x', 'a/b', '/etc/passwd', '../x', 'a..b', 'C:x', 'file:x', 'a b', 'a\\b'],
    ...['a\n', 'a\u0000b', 'ä', 'a%2fb', '~', '$HOME', 'x'.repeat(128)],
  ])('refuses %p', (name) => {
    expect(isPlainName(name)).toBe(false);
  });

  test('accepts only names of exactly one entry of a directory', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z./\\:-]{1,8}$/)), (name) => {
        if (!isPlainName(name)) return;
        expect(path.dirname(path.join('/vm/dumps', name))).toBe('/vm/dumps');
        expect(path.win32.basename(name)).toBe(name);
        expect(path.basename(path.join('/vm/dumps', name))).toBe(name);
      }),
    );
  });
});

describe('isWithin', () => {
  test.each([
    ['/a', '/a', true],
    ['/a', '/a/b/c', true],
    ['/a', '/a/../a/b', true],
    ['/a', '/ab', false],
    ['/a', '/a/../b', false],
    ['/a/b', '/a', false],
    ['/a', '/a/..b', true],
    ['/', '/anything', true],
  ])('for %p and %p returns %p', (directory, inner, expected) => {
    expect(isWithin(directory, inner)).toBe(expected);
  });

  test('agrees with the resolved prefix for any path', () => {
    const segment = fc.constantFrom('..', '.', 'a', 'b', '..a', '');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 8 }), (parts) => {
        const inner = `/vm/dumps/${parts.join('/')}`;
        const resolved = path.resolve(inner);
        expect(isWithin('/vm/dumps', inner)).toBe(resolved === '/vm/dumps' || resolved.startsWith('/vm/dumps/'));
      }),
    );
  });
});
