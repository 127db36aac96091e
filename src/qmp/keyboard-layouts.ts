import { quoted } from './errors.js';
import { type Chord, KeyboardError } from './keyboard.js';

/**
 * A layout, by the rows of a keyboard. QEMU names a key by its position on a US keyboard. Each text holds the characters that the keys of
 * one row print, in order, with a space for a key without a character.
 */
interface Layout {
  readonly plain: Rows;
  readonly shift: Rows;
  readonly altgr: Rows;
  /** The characters of dead keys: the chord of the key, which is followed by the space bar. */
  readonly dead: Readonly<Record<string, Chord>>;
}

type Rows = readonly [digits: string, upper: string, middle: string, lower: string];

/** The keys of each row, by their US names. `less` is the additional key at the left of the lower row of European keyboards. */
const ROW_KEYS = [
  'grave_accent 1 2 3 4 5 6 7 8 9 0 minus equal',
  'q w e r t y u i o p bracket_left bracket_right',
  'a s d f g h j k l semicolon apostrophe backslash',
  'less z x c v b n m comma dot slash',
].map((row) => row.split(' '));

const NO_ROWS: Rows = ['', '', '', ''];

const US: Layout = {
  plain: ['`1234567890-=', 'qwertyuiop[]', "asdfghjkl;'\\", ' zxcvbnm,./'],
  shift: ['~!@#$%^&*()_+', 'QWERTYUIOP{}', 'ASDFGHJKL:"|', ' ZXCVBNM<>?'],
  altgr: NO_ROWS,
  dead: {},
};

const GB: Layout = {
  plain: ['`1234567890-=', 'qwertyuiop[]', "asdfghjkl;'#", '\\zxcvbnm,./'],
  shift: ['¬!"£$%^&*()_+', 'QWERTYUIOP{}', 'ASDFGHJKL:@~', '|ZXCVBNM<>?'],
  altgr: ['    €', '', '', ''],
  dead: {},
};

const DE: Layout = {
  plain: [' 1234567890ß ', 'qwertzuiopü+', 'asdfghjklöä#', '<yxcvbnm,.-'],
  shift: ['°!"§$%&/()=? ', 'QWERTZUIOPÜ*', "ASDFGHJKLÖÄ'", '>YXCVBNM;:_'],
  altgr: ['  ²³   {[]}\\ ', '@ €        ~', '', '|      µ   '],
  dead: { '^': ['grave_accent'], '´': ['equal'], '`': ['shift', 'equal'] },
};

const FR: Layout = {
  plain: ['²&é"\'(-è_çà)=', 'azertyuiop $', 'qsdfghjklmù*', '<wxcvbn,;:!'],
  shift: [' 1234567890°+', 'AZERTYUIOP £', 'QSDFGHJKLM%µ', '>WXCVBN?./§'],
  altgr: ['  ~#{[|`\\^@]}', '  €', '', ''],
  dead: { '¨': ['shift', 'bracket_left'] },
};

/** The layouts, by their names in Linux and QEMU. */
const LAYOUTS: ReadonlyMap<string, Layout> = new Map(Object.entries({ us: US, gb: GB, de: DE, fr: FR }));

/** The layout of a guest that has not set another one. */
export const DEFAULT_LAYOUT = 'us';

/** The characters of every layout. A line feed is the enter key. */
const COMMON: readonly (readonly [string, Chord])[] = [
  [' ', ['spc']],
  ['\n', ['ret']],
  ['\t', ['tab']],
  ['\b', ['backspace']],
  ['\x1b', ['esc']],
];

/**
 * Returns the chords that type a text in a guest with this layout.
 *
 * @throws KeyboardError for an unknown layout, or with the first character that the layout does not have.
 */
export function chordsFor(text: string, layout: string): readonly Chord[] {
  const found = LAYOUTS.get(layout);
  if (found === undefined) throw new KeyboardError(`has the unknown layout ${quoted(layout, 40)}; use ${[...LAYOUTS.keys()].join(', ')}`);
  const characters = charactersOf(found);
  return [...text.replaceAll('\r\n', '\n').normalize('NFC')].flatMap((character) => {
    const chords = characters.get(character);
    if (chords !== undefined) return chords;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new KeyboardError(`types ${quoted(character, 10)} (U+${code}), which is not in the layout \`${layout}\``);
  });
}

function charactersOf({ plain, shift, altgr, dead }: Layout): ReadonlyMap<string, readonly Chord[]> {
  const found = new Map<string, readonly Chord[]>();
  const levels: readonly (readonly [Rows, Chord])[] = [
    [plain, []],
    [shift, ['shift']],
    [altgr, ['alt_r']],
  ];
  for (const [rows, modifier] of levels) {
    for (const [index, keys] of ROW_KEYS.entries()) {
      for (const [at, character] of [...(rows[index] ?? '')].entries()) {
        if (character !== ' ' && !found.has(character)) found.set(character, [[...modifier, keys[at] as string]]);
      }
    }
  }
  for (const [character, chord] of Object.entries(dead)) found.set(character, [chord, ['spc']]);
  for (const [character, chord] of COMMON) found.set(character, [chord]);
  return found;
}
