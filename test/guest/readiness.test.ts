import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeProgress, describeWaitCondition, judgeProgress, parseWaitCondition } from '../../src/guest/readiness.js';

describe('parseWaitCondition', () => {
  test.each([
    ['running', { kind: 'running' }],
    [' shutdown\n', { kind: 'shutdown' }],
    ['event:GUEST_PANICKED', { kind: 'event', name: 'GUEST_PANICKED' }],
    ['serial:login: ', { kind: 'serial', pattern: 'login: ' }],
    ['serial: leading space', { kind: 'serial', pattern: ' leading space' }],
    ['serial:a:b', { kind: 'serial', pattern: 'a:b' }],
  ])('parses %j', (text, condition) => {
    expect(parseWaitCondition(text)).toEqual(condition);
  });

  test.each(['', ' ', 'Running', 'run', 'running now', 'serial', 'serial:', 'serial:  ', 'event:', 'event:stop', 'event:A B', 'event:_A'])(
    'refuses %j',
    (text) => expect(parseWaitCondition(text)).toBeUndefined(),
  );
});

test('a condition is described in one sanitized line', () => {
  expect(describeWaitCondition({ kind: 'serial', pattern: 'login:' })).toBe('the serial console to match "login:"');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      for (const kind of ['serial', 'event'] as const) {
        const line = describeWaitCondition(kind === 'serial' ? { kind, pattern: text } : { kind, name: text });
        expect(line).not.toMatch(/[\u0000-\u001f\u007f\u2028]/);
        expect(line.length).toBeLessThan(1200);
      }
    }),
  );
});

describe('The progress of a guest', () => {
  const said = { bootedAt: 1000, bytes: 3277, lastByteAt: 5000 };
  const silent = { bootedAt: 1000, bytes: 0, lastByteAt: 1000 };

  test('is silent until the first byte, quiet after a pause', () => {
    expect(judgeProgress(silent, 31_000, 5000)).toEqual({ state: 'silent', forMs: 30_000 });
    expect(judgeProgress(said, 9999, 5000)).toEqual({ state: 'talking', forMs: 8999 });
    expect(judgeProgress(said, 10_000, 5000)).toEqual({ state: 'quiet', forMs: 5000 });
  });

  test('is described with the sanitized last line', () => {
    expect(describeProgress(silent, 31_000, '')).toBe('the guest printed nothing on its serial port in 30.0 s');
    expect(describeProgress(said, 17_000, '\u001b[31mFreeing "memory"')).toBe(
      'the guest printed 3.2 KiB on its serial port, the last byte 12.0 s ago, last line: "\\\\x1b[31mFreeing \\"memory\\""',
    );
    expect(describeProgress(said, 6000, '::error::x')).toBe(
      'the guest printed 3.2 KiB on its serial port, still printing after 5.0 s, last line: "\\\\x3a:error::x"',
    );
  });
});
