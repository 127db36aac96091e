import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lines, oneLine } from '../../src/shared/untrusted-text.js';

/** Text of an attacker: commands of the runner, escapes, line ends, direction marks. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::error::',
        '::',
        ':',
        '##[',
        '##',
        '[',
        ' ',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '\u001b[2J',
        '\u0000',
        '\u202e',
        '\u2028',
        '\u200b',
        '%0A',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Returns true for a line that the runner reads as a command: `::` at its start, after white space, or `##[` anywhere. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('oneLine', () => {
  test('shows control characters', () => {
    expect(oneLine('a\u001b[31m\r\n\u0000\u007f\u0085b')).toBe('a\\x1b[31m\\x0d\\x0a\\x00\\x7f\\x85b');
    expect(oneLine('\u202eevil\u2066\u200b\ufeff\u2028')).toBe('\\u202eevil\\u2066\\u200b\\ufeff\\u2028');
  });

  test('does not change harmless text', () => {
    expect(oneLine('Debian GNU/Linux 12 :: naïve – 日本語 🙂 a::b')).toBe('Debian GNU/Linux 12 :: naïve – 日本語 🙂 a::b');
  });

  test.each(['::error::x', '  ::add-mask::x', ':::set-output name=a::b', '##[error]x', 'a ##[group]b', '###[x', '\u00a0::error::x'])(
    'breaks the workflow command %p',
    (text) => {
      expect(isCommand(oneLine(text))).toBe(false);
    },
  );

  test('truncates long text and marks it', () => {
    expect(oneLine('x'.repeat(501))).toBe(`${'x'.repeat(500)}…`);
    expect(oneLine('abcdef', 3)).toBe('abc…');
    expect(oneLine('abc', 3)).toBe('abc');
  });

  test('returns one line of bounded length without control characters and commands, for any text', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const shown = oneLine(text, max);
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u);
        expect(isCommand(shown)).toBe(false);
        // Each character becomes at most six (`\u202e`), the ends cost a few more.
        expect(shown.length).toBeLessThanOrEqual(6 * (max + 1) + 6);
      }),
    );
  });
});

describe('lines', () => {
  test('keeps lines and tabs, and drops the carriage returns of line ends', () => {
    expect(lines('a\tb\r\n\u001bc\n')).toEqual(['a\tb', '\\x1bc', '']);
  });

  test('returns as many lines as the text has, and no command, wherever the tabs are', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = lines(text);
        expect(shown).toHaveLength(text.split('\n').length);
        for (const line of shown) {
          expect(isCommand(line)).toBe(false);
          expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/);
        }
      }),
    );
  });
});
