import fc from 'fast-check';
import { SPELLINGS, spellingsOf } from './spellings.js';

/** What an attacker writes between and around the parts of an option: separators, quotes, keys that name files, and files. */
const TOKENS = [
  ...[',', ',,', ',,,', '=', '==', '.', ':', ' ', '\\', '"', "'", '{', '}', '{}', '[', ']', '/', '..', '%s', '\u00a0', '，', '-', '--'],
  ...['no', 'help', '?', 'on', 'off', 'id=', 'id=qmp', 'id=serial0', 'driver=', 'type=', 'backend=', 'qom-type=', 'name=', 'string='],
  ...['file=', 'path=', 'romfile=', 'filename=', 'chardev=', 'netdev=', 'logfile=', 'tftp=', 'smb=', 'splash=', 'rrfile=', 'value='],
  ...['/etc/passwd', 'passwd', 'x.bin', 'disk.img', ',file=/etc/passwd', ',romfile=/etc/passwd', ',path=/etc/passwd', ',tftp=/etc'],
  ...['"file":"/etc/passwd"', ',"romfile":"/etc/passwd"', 'type=tap', 'driver=loader', 'backend=file', 'qom-type=secret'],
];

type Edit = (words: readonly string[], at: number) => readonly string[];

/** A change of the word at one place; the place counts characters of that word. */
const inWord =
  (change: (word: string, at: number) => string): Edit =>
  (words, at) => {
    const index = at % Math.max(words.length, 1);
    return words.map((word, place) => (place === index ? change(word, at % (word.length + 1)) : word));
  };

const token = fc.constantFrom(...TOKENS);
const spelling = fc.constantFrom(...SPELLINGS.map(({ args }) => args));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  token.map((text) => inWord((word, at) => word.slice(0, at) + text + word.slice(at))),
  token.map((text) => inWord((word) => `${word},${text}`)),
  fc.nat(8).map((count) => inWord((word, at) => word.slice(0, at) + word.slice(at + count))),
  fc.constant(inWord((word) => word.replace(',', ',,'))),
  fc.constant(inWord((word) => word.replaceAll(',,', ','))),
  fc.constant(inWord((word) => word.split(',').reverse().join(','))),
  fc.constant(inWord(asJson)),
  fc.constant(inWord((word) => word.replaceAll('"', "'"))),
  fc.constant(inWord((word) => (word.startsWith('-') ? `-${word}` : word.toUpperCase()))),
  // The value of one option under the name of another.
  spelling.map((other) => inWord((word) => (word.startsWith('-') ? word : (other[1] ?? word)))),
  spelling.map((other) => inWord((word) => (word.startsWith('-') ? (other[0] ?? word) : word))),
  // The parts of two values.
  spelling.map((other) => inWord((word) => (word.startsWith('-') ? word : `${word},${other[1] ?? ''}`))),
  spelling.map(
    (other): Edit =>
      (words) => [...words, ...other],
  ),
  spelling.map(
    (other): Edit =>
      (words) => [...other, ...words],
  ),
);

function asJson(word: string): string {
  if (word.startsWith('-')) return word;
  const parts = word.split(',').map((part, index) => {
    const [key = '', value] = part.split(/=(.*)/s);
    return value === undefined ? [index === 0 ? 'driver' : key, index === 0 ? key : true] : [key, value];
  });
  return JSON.stringify(Object.fromEntries(parts));
}

/** Arguments that one to three changes have made out of a known spelling. Most grow out of one that QEMU starts with. */
export const grownSpelling: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...spellingsOf('starts')) }, { weight: 1, arbitrary: spelling }),
    fc.array(fc.tuple(edit, fc.nat(200)), { minLength: 1, maxLength: 3 }),
  )
  .map(([words, edits]) => edits.reduce((current, [change, at]) => change(current, at), words));
