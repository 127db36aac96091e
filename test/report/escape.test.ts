import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { htmlText, markdownBlock, markdownCode, markdownText } from '../../src/report/escape.js';
import { oneLine } from '../../src/shared/untrusted-text.js';

const BITS = [
  ...[
    '`',
    '```',
    '~~~',
    '<',
    '>',
    '</code>',
    '</details>',
    '<img src=x onerror=1>',
    '<!--',
    '-->',
    '[a](javascript:1)',
    '![',
    '](',
    '@user',
    '@',
    '#1',
    '#',
    'GH-1',
    'o/r#2',
  ],
  ...[
    'https://evil.example',
    'www.evil.example',
    'ftp://x',
    'mailto:a@b.c',
    ':+1:',
    '$x$',
    '|',
    '\\',
    '\\|',
    '&lt;',
    '&#60;',
    '*',
    '**',
    '_',
    '~~',
    '- ',
    '1. ',
    '# ',
    '    ',
    '---',
    '===',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\u0000',
    '\u001b[31m',
    '\u2028',
    '\u202e',
    '\u200b',
    '::error::',
    '##[error]',
    'plain',
    ' ',
    'ü',
    '😀',
    '\ud800',
  ],
];

/** Generates text from pieces that break out of Markdown and HTML, and from noise. */
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...BITS), { maxLength: 12 }).map((bits) => bits.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const decoded = (markdown: string): string => markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('markdownText', () => {
  test('leaves only plain characters and character references', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markdownText(text).replace(/&#\d{2,4};/g, '')).not.toMatch(/[!"#$&'()*+\-.:<=>@[\\\]^_`{|}~\u0000-\u001f\u2028]/);
        expect(markdownText(text)).not.toMatch(/^ | $/);
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves no mention, issue, address or emoji that GitHub would link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = decoded(markdownText(text));
        expect(read).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\/|www\.|:[\w+-]+:/i);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps the text otherwise', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(decoded(markdownText(text)).replaceAll('\u200b', '')).toBe(oneLine(text));
      }),
    );
    expect(markdownText('vm 7, 50%')).toBe('vm 7, 50%');
  });

  test('truncates long text', () => {
    expect(decoded(markdownText('x'.repeat(900), 10))).toBe('xxxxxxxxxx…');
  });
});

test('markdownCode makes one element that no text can leave', () => {
  fc.assert(fc.property(hostile, (text) => markdownCode(text).match(/[<>]/g)?.join('') === '<><>'));
});

test('htmlText lets no text start a tag or end an attribute, and keeps its lines', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(htmlText(text)).not.toMatch(/[<>"'`]|&(?!#\d+;)/);
      expect(htmlText(text).split('\n')).toHaveLength(text.split('\n').length);
    }),
  );
});

describe('markdownBlock', () => {
  test('lets no content close the fence', () => {
    const fences = fc.oneof(
      hostile,
      fc.integer({ min: 1, max: 40 }).map((n) => '`'.repeat(n)),
      fc.constant('```\n@user <img> #1\n```'),
    );
    fc.assert(
      fc.property(fc.array(fences, { maxLength: 6 }), (lines) => {
        const rendered = markdownBlock(lines).split('\n');
        const fence = /^(`{3,})text$/.exec(rendered[0] ?? '')?.[1] ?? '';
        expect(rendered.at(-1)).toBe(fence);
        expect(fence).not.toBe('');
        for (const line of rendered.slice(1, -1)) {
          expect(line).not.toContain(fence);
          expect(line).not.toMatch(/[\r\u0000\u001b\u2028]/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('escapes control characters and truncates long lines', () => {
    expect(markdownBlock(['a\u001b[2Jb\tc', 'x'.repeat(30)], 10)).toBe('```text\na\\x1b[2Jb\tc\nxxxxxxxxxx…\n```');
  });
});
