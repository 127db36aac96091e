import { didYouMean } from '../shared/nearest.js';
import { quoted } from './errors.js';

/** Keys that are pressed together, by QEMU's names for them (`QKeyCode`), in the order in which they go down. */
export type Chord = readonly string[];

/** No chord, layout or text of a keyboard; the message is a clause that says why. */
export class KeyboardProblem extends Error {}

const WORDS = (text: string): readonly string[] => text.split(' ');

/** The keys of `QKeyCode` (QEMU 7.2, `query-qmp-schema`); QEMU has added none to a PC's keyboard since. */
export const KEYS: ReadonlySet<string> = new Set([
  ...WORDS('1 2 3 4 5 6 7 8 9 0 a b c d e f g h i j k l m n o p q r s t u v w x y z'),
  ...WORDS('f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 esc tab ret spc backspace insert delete home end pgup pgdn left right up down'),
  ...WORDS('shift shift_r ctrl ctrl_r alt alt_r meta_l meta_r compose menu caps_lock num_lock scroll_lock sysrq print pause'),
  ...WORDS('minus equal bracket_left bracket_right semicolon apostrophe grave_accent backslash comma dot slash asterisk less'),
  ...WORDS(
    'kp_0 kp_1 kp_2 kp_3 kp_4 kp_5 kp_6 kp_7 kp_8 kp_9 kp_add kp_subtract kp_multiply kp_divide kp_enter kp_decimal kp_comma kp_equals',
  ),
  ...WORDS('again props undo front copy open paste find cut stop lf help ro hiragana henkan yen muhenkan katakanahiragana lang1 lang2'),
  ...WORDS('power sleep wake audionext audioprev audiostop audioplay audiomute volumeup volumedown mediaselect mail calculator computer'),
  ...WORDS('ac_home ac_back ac_forward ac_refresh ac_bookmarks'),
]);

/** What people call keys that QEMU names otherwise. */
const ALIASES: Readonly<Record<string, string>> = {
  altgr: 'alt_r',
  del: 'delete',
  enter: 'ret',
  escape: 'esc',
  meta: 'meta_l',
  pagedown: 'pgdn',
  pageup: 'pgup',
  return: 'ret',
  space: 'spc',
  super: 'meta_l',
  win: 'meta_l',
};

/** QEMU presses no more keys at a time (its `send-key` takes a list; keyboards report six besides the modifiers). */
const MOST_KEYS = 10;

/**
 * Reads keys that are pressed together: `ctrl-alt-delete`, `f2`.
 *
 * @throws KeyboardProblem naming the first word that is no key.
 */
export function readChord(text: string): Chord {
  const words = text.toLowerCase().split('-');
  if (words.length > MOST_KEYS) throw new KeyboardProblem(`presses ${words.length} keys at a time; at most ${MOST_KEYS} can be`);
  return words.map((word) => {
    const key = Object.hasOwn(ALIASES, word) ? (ALIASES[word] as string) : word;
    if (KEYS.has(key)) return key;
    const guess = didYouMean(key, [...KEYS, ...Object.keys(ALIASES)]);
    throw new KeyboardProblem(`names the key ${quoted(word, 40)}, which does not exist${guess === undefined ? '' : `; ${guess}`}`);
  });
}
