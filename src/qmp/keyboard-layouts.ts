import { quoted } from './errors.js';
import { type Chord, KeyboardProblem } from './keyboard.js';

/**
 * A layout as the rows of a keyboard. QEMU names a key by where it is on a US keyboard; each text holds what the keys of one row
 * print, in that order, with a space where a key prints nothing that counts.
 */
interface Layout {
  readonly plain: Rows;
  readonly shift: Rows;
  readonly altgr: Rows;
  /** Characters of keys that print nothing by themselves: the key's chord, then the space bar. */
  readonly dead: Readonly<Record<string, Chord>>;
}

type Rows = readonly [digits: string, upper: string, middle: string, lower: string];

/** The keys of each row, by their US names. `less` is the key left of the lower row that European keyboards have more. */
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

/** The layouts by the names that Linux and QEMU give them. */
const LAYOUTS: ReadonlyMap<string, Layout> = new Map(Object.entries({ us: US, gb: GB, de: DE, fr: FR }));

/** The layout of a guest that was not told another one. */
export const DEFAULT_LAYOUT = 'us';

/** What prints on every keyboard. A line feed is the enter key. */
const COMMON: readonly (readonly [string, Chord])[] = [
  [' ', ['spc']],
  ['\n', ['ret']],
  ['\t', ['tab']],
  ['\b', ['backspace']],
  ['\x1b', ['esc']],
];

/**
 * The chords that type a text on a keyboard for which the guest has this layout.
 *
 * @throws KeyboardProblem for an unknown layout, or naming the first character that the layout does not have.
 */
export function chordsFor(text: string, layout: string): readonly Chord[] {
  const found = LAYOUTS.get(layout);
  if (found === undefined)
    throw new KeyboardProblem(`asks for the layout ${quoted(layout, 40)}; there are ${[...LAYOUTS.keys()].join(', ')}`);
  const characters = charactersOf(found);
  return [...text.replaceAll('\r\n', '\n').normalize('NFC')].flatMap((character) => {
    const chords = characters.get(character);
    if (chords !== undefined) return chords;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new KeyboardProblem(`types ${quoted(character, 10)} (U+${code}), which the layout \`${layout}\` does not have`);
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
