import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatBytes, formatDuration, parseDuration, parseSize } from '../../src/shared/units.js';

describe('parseSize', () => {
  test.each([
    ['0', 0],
    ['4096', 4096],
    ['4096B', 4096],
    ['1k', 1024],
    ['512M', 512 * 2 ** 20],
    ['512MiB', 512 * 2 ** 20],
    ['512MB', 512 * 2 ** 20],
    [' 1.5 G ', 1.5 * 2 ** 30],
    ['2T', 2 ** 41],
    ['0.5K', 512],
  ])('reads %p as %d bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  test.each(['', ' ', 'M', '-1', '+1', '1e3', '0x10', '1,5G', '1.G', '.5G', '1.3', '0.0001K', '1P', '1 M M', '99999T', '9'.repeat(16)])(
    'refuses %p',
    (text) => {
      expect(parseSize(text)).toBeUndefined();
    },
  );

  test('returns a safe, whole number that is not negative, or undefined, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,17}(\.[0-9]{1,7})? ?[kKMGTP]?i?B?$/)), (text) => {
        const bytes = parseSize(text);
        return bytes === undefined || (Number.isSafeInteger(bytes) && bytes >= 0);
      }),
    );
  });

  test('reads whole sizes exactly', () => {
    const unit = fc.constantFrom(['', 1], ['K', 2 ** 10], ['M', 2 ** 20], ['G', 2 ** 30]) as fc.Arbitrary<[string, number]>;
    fc.assert(fc.property(fc.nat(8_000_000), unit, (count, [name, factor]) => parseSize(`${count}${name}`) === count * factor));
  });
});

describe('parseDuration', () => {
  test.each([
    ['250ms', 250],
    ['0s', 0],
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['1.5s', 1500],
    [' 1m30s500ms ', 90_500],
  ])('reads %p as %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test.each(['', ' ', '5', 'm', '-5s', '5 s', '5s ', '5sx', 'x5s', '5S', '1h 30m', '5s5', '1e3s'])(
    'refuses %p without spaces around it',
    (text) => {
      expect(parseDuration(text)).toBe(text === '5s ' ? 5000 : undefined);
    },
  );

  test('adds up the parts, and never throws or returns a negative or infinite time', () => {
    const part = fc.tuple(fc.nat(10_000), fc.constantFrom('ms', 's', 'm', 'h'));
    const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.map(([count, unit]) => `${count}${unit}`).join('');
        return parseDuration(text) === parts.reduce((sum, [count, unit]) => sum + count * factor[unit as keyof typeof factor], 0);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ms = parseDuration(text);
        return ms === undefined || (Number.isFinite(ms) && ms >= 0);
      }),
    );
  });
});

describe('A formatted value', () => {
  test.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [16 * 2 ** 20, '16.0 MiB'],
    [1.5 * 2 ** 30, '1.5 GiB'],
    [2 ** 50, '1024.0 TiB'],
  ])('of %d bytes is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  test.each([
    [0, '0 ms'],
    [249.6, '250 ms'],
    [1700, '1.7 s'],
    [59_900, '59.9 s'],
    [60_000, '1 min 0 s'],
    [125_000, '2 min 5 s'],
    [119_600, '2 min 0 s'],
    [59_999, '1 min 0 s'],
    [999.7, '1.0 s'],
  ])('of %d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
