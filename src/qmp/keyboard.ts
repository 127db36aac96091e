import { didYouMean } from '../shared/nearest.js';
import { quoted } from './errors.js';

/** Keys that are pressed together, in the order of pressing, by their `QKeyCode` names in QEMU. */
export type Chord = readonly string[];

/** A chord, layout or text is invalid. The message is the end of a sentence that starts with the step. */
export class KeyboardError extends Error {}

const words = (text: string): readonly string[] => text.split(' ');

/** The keys of `QKeyCode` (`query-qmp-schema` of QEMU 7.2). Later versions added no keys of a PC keyboard. */
export const KEYS: ReadonlySet<string> = new Set([
  ...words('1 2 3 4 5 6 7 8 9 0 a b c d e f g h i j k l m n o p q r s t u v w x y z'),
  ...words('f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 esc tab ret spc backspace insert delete home end pgup pgdn left right up down'),
  ...words('shift shift_r ctrl ctrl_r alt alt_r meta_l meta_r compose menu caps_lock num_lock scroll_lock sysrq print pause'),
  ...words('minus equal bracket_left bracket_right semicolon apostrophe grave_accent backslash comma dot slash asterisk less'),
  ...words(
    'kp_0 kp_1 kp_2 kp_3 kp_4 kp_5 kp_6 kp_7 kp_8 kp_9 kp_add kp_subtract kp_multiply kp_divide kp_enter kp_decimal kp_comma kp_equals',
  ),
  ...words('again props undo front copy open paste find cut stop lf help ro hiragana henkan yen muhenkan katakanahiragana lang1 lang2'),
  ...words('power sleep wake audionext audioprev audiostop audioplay audiomute volumeup volumedown mediaselect mail calculator computer'),
  ...words('ac_home ac_back ac_forward ac_refresh ac_bookmarks'),
]);

/** Common names of keys that have another name in QEMU. */
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

/** The limit of a chord: `send-key` takes a list of any length, but keyboards report six keys besides the modifiers. */
const MAX_KEYS = 10;

/**
 * Parses keys that are pressed together: `ctrl-alt-delete`, `f2`.
 *
 * @throws KeyboardError with the first unknown key.
 */
export function readChord(text: string): Chord {
  const names = text.toLowerCase().split('-');
  if (names.length > MAX_KEYS) throw new KeyboardError(`presses ${names.length} keys at a time; the limit is ${MAX_KEYS}`);
  return names.map((word) => {
    const key = Object.hasOwn(ALIASES, word) ? (ALIASES[word] as string) : word;
    if (KEYS.has(key)) return key;
    const guess = didYouMean(key, [...KEYS, ...Object.keys(ALIASES)]);
    throw new KeyboardError(`has the unknown key ${quoted(word, 40)}${guess === undefined ? '' : `; ${guess}`}`);
  });
}
