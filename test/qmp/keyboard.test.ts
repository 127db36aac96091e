import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KEYS, KeyboardError, readChord } from '../../src/qmp/keyboard.js';
import { chordsFor } from '../../src/qmp/keyboard-layouts.js';

/** Shows the chords of a text in short: `shift+a ret`. */
function typed(text: string, layout: string): string {
  return chordsFor(text, layout)
    .map((chord) => chord.join('+'))
    .join(' ');
}

describe('A chord', () => {
  test.each([
    ['ctrl-alt-delete', ['ctrl', 'alt', 'delete']],
    ['Ctrl-Alt-F2', ['ctrl', 'alt', 'f2']],
    ['enter', ['ret']],
    ['altgr-q', ['alt_r', 'q']],
    ['kp_7', ['kp_7']],
  ])('is parsed: %s', (text, keys) => {
    expect(readChord(text)).toEqual(keys);
  });

  test.each([
    ['ctrl-alt-delte', /unknown key "delte"; did you mean `delete`\?/],
    ['', /""/],
    ['ctrl-', /""/],
    ['a-b-c-d-e-f-g-h-i-j-k', /11 keys at a time; the limit is 10/],
    ['constructor', /"constructor"/],
  ])('is refused: %j', (text, problem) => {
    expect(() => readChord(text)).toThrow(KeyboardError);
    expect(() => readChord(text)).toThrow(problem);
  });
});

describe('A text', () => {
  test.each([
    ['us', 'Az"@|\n', 'shift+a z shift+apostrophe shift+2 shift+backslash ret'],
    ['gb', '"@#~\\|£€', 'shift+2 shift+apostrophe backslash shift+backslash less shift+less shift+3 alt_r+4'],
    ['de', 'yZß-_@~|{}', 'z shift+y minus slash shift+slash alt_r+q alt_r+bracket_right alt_r+less alt_r+7 alt_r+0'],
    ['de', '^`µ€', 'grave_accent spc shift+equal spc alt_r+m alt_r+e'],
    ['fr', 'aqwzm1!\\@é', 'q a z w semicolon shift+1 slash alt_r+8 alt_r+0 2'],
  ])('is typed on a %s keyboard: %j', (layout, text, keys) => {
    expect(typed(text, layout)).toBe(keys);
  });

  test('of any printable ASCII characters can be typed with each layout, and different characters use different keys', () => {
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    for (const layout of ['us', 'gb', 'de', 'fr']) expect(new Set(ascii.map((character) => typed(character, layout))).size).toBe(95);
  });

  test('is typed with keys that exist, or the error names the character that is not in the layout', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('us', 'gb', 'de', 'fr'), (text, layout) => {
        try {
          for (const chord of chordsFor(text, layout)) expect(chord.every((key) => KEYS.has(key))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(KeyboardError);
          expect(String(error)).toMatch(/\(U\+[0-9A-F]{4,6}\), which is not in the layout `..`/);
        }
      }),
    );
  });

  test('is composed first, so that a letter and its accent are one key', () => {
    expect(typed('u\u0308', 'de')).toBe('bracket_left');
  });

  test('for an unknown layout is refused', () => {
    expect(() => chordsFor('a', 'dvorak')).toThrow('has the unknown layout "dvorak"; use us, gb, de, fr');
  });
});
