import { isJsonObject, type Json, parseJson } from '../shared/json.js';
import { input } from '../shared/wording.js';
import type { Refusal } from './decision.js';
import { show } from './fields.js';

/** One `key=value` of an option's value. */
export type OptionPair = readonly [key: string, value: Json];

/** What an option may refer to because another argument declares it. */
export interface Declared {
  /** The ids of the character devices that the arguments declare. The channels that maqet itself uses are never among them. */
  readonly chardevs: ReadonlySet<string>;
  /** The ids of the networks that the arguments declare. That of the VM is never among them. */
  readonly netdevs: ReadonlySet<string>;
}

/** Judges the value of an option. */
export type OptionCheck = (value: string, declared: Declared) => Refusal[];

/** The keys that an option takes, each with the pattern of its value. */
export type KeyTable = Readonly<Record<string, RegExp>>;

/** How QEMU reads the value of an option. */
export interface Syntax {
  /** The key of a first part without `=`. If it is left out, QEMU reads such a part as a flag. */
  readonly implied?: string;
  /** QEMU also takes a JSON object. For every other option, `{` is a character like any other. */
  readonly json?: true;
}

/** A key that both of QEMU's parsers take as it stands. One of them reads `a.b` as a path and `a,b` as two parts. */
const KEY = /^[A-Za-z][A-Za-z0-9_-]*$/;

/**
 * Parses the value of a QEMU option: `key=value,…`, where `,,` in a value stands for one comma and a comma at the end adds nothing.
 *
 * QEMU has two parsers for such values, and which one reads an option has changed between versions (`-boot`, in 7.1). This one reads
 * what both read alike. A key may occur more than once: QEMU takes the first `id`, and the last of any other key.
 *
 * @returns undefined for anything else: a flag (`,nokey`), which means different things to different options, a first part with a
 * doubled comma, which the parsers split differently, and a key that is not a plain word.
 */
export function readPairs(value: string, { implied, json }: Syntax): OptionPair[] | undefined {
  if (json && value.startsWith('{')) return jsonPairs(value);
  const pairs: OptionPair[] = [];
  for (let at = 0; at < value.length; ) {
    const named = /^([^=,]*)=/.exec(value.slice(at))?.[1];
    const key = named ?? (at === 0 ? implied : undefined);
    const start = named === undefined ? at : at + named.length + 1;
    const [item, next] = readItem(value, start);
    if (key === undefined || !KEY.test(key)) return undefined;
    if (named === undefined && (item === '' || item.includes(','))) return undefined;
    pairs.push([key, item]);
    at = next;
  }
  return pairs.length === 0 ? undefined : pairs;
}

/** Reads up to the next single comma. Returns the text, in which `,,` has become `,`, and where the next part starts. */
function readItem(value: string, start: number): [item: string, next: number] {
  const item = /^(?:[^,]|,,)*/.exec(value.slice(start))?.[0] ?? '';
  return [item.replaceAll(',,', ','), start + item.length + 1];
}

function jsonPairs(text: string): OptionPair[] | undefined {
  try {
    const value = parseJson(text);
    // QEMU's extensions of JSON (single quotes) fail here, and QEMU itself refuses a repeated key.
    if (!isJsonObject(value)) return undefined;
    const pairs = Object.entries(value);
    return pairs.every(([, item]) => item === null || typeof item !== 'object') ? pairs : undefined;
  } catch {
    return undefined;
  }
}

/** The value of an option or key that names something. */
export const WORD = /^[A-Za-z0-9._:+-]{1,128}$/;

/** Why a key that people use is refused, and what to use instead. */
const KEY_NOTES: Readonly<Record<string, Refusal>> = {
  hostfwd: { reason: 'opens a port of the host', remedy: `Use ${input('ports')}, which binds the loopback address only.` },
  guestfwd: { reason: 'runs a program or opens a socket of the host', remedy: 'Remove it. No setting allows it.' },
  smb: { reason: 'shares a directory of the host through a server process', remedy: 'Remove it. No setting allows it.' },
  tftp: { reason: 'shares a directory of the host', remedy: 'Remove it. No setting allows it.' },
  file: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
  path: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
  splash: { reason: 'reads a file of the host', remedy: 'Remove it. No setting allows it.' },
  logfile: { reason: 'writes a file of the host', remedy: 'Remove it. No setting allows it.' },
};

/** Makes a check for `key=value` pairs: each key must be in the table, and its value must match the pattern. */
export function keys(syntax: Syntax, table: KeyTable): OptionCheck {
  return (value) => {
    const pairs = readPairs(value, syntax);
    return pairs === undefined ? [malformed(value)] : pairs.flatMap((pair) => pairRefusal(pair, table));
  };
}

function pairRefusal([key, value]: OptionPair, table: KeyTable): Refusal[] {
  const pattern = Object.hasOwn(table, key) ? table[key] : undefined;
  if (pattern === undefined) {
    const note = Object.hasOwn(KEY_NOTES, key) ? KEY_NOTES[key] : undefined;
    const reason = `${show(key)} ${note?.reason ?? 'is not an allowed key of this option'}.`;
    return [{ reason, remedy: note?.remedy ?? `Remove it. Allowed keys: ${Object.keys(table).join(', ')}.` }];
  }
  const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
  if (value !== null && pattern.test(text)) return [];
  return [{ reason: `${show(key)} has the value ${show(value)}, which is not allowed.`, remedy: `Use a plain value for ${show(key)}.` }];
}

/** Makes a check for values that match a pattern as a whole. `why` completes the sentence that starts with the value. */
export function exactly(pattern: RegExp, legal: string, why: string): OptionCheck {
  return (value) => (pattern.test(value) ? [] : [{ reason: `${show(value)} ${why}.`, remedy: `Use ${legal}, or omit the option.` }]);
}

/** Makes a check for values whose `implied` key selects one of several key tables. */
export function variant(
  syntax: Syntax & { readonly implied: string },
  variants: Readonly<Record<string, KeyTable>>,
  why: string,
): OptionCheck {
  const { implied } = syntax;
  return (value, declared) => {
    const pairs = readPairs(value, syntax);
    if (pairs === undefined) return [malformed(value)];
    const chosen = pairs.filter(([key]) => key === implied).map(([, name]) => name);
    const [name] = chosen;
    const table = chosen.length === 1 && typeof name === 'string' && Object.hasOwn(variants, name) ? variants[name] : undefined;
    if (table !== undefined) return keys(syntax, { [implied]: WORD, ...table })(value, declared);
    return [{ reason: `${show(name)} ${why}.`, remedy: `Remove it. Allowed here: ${Object.keys(variants).join(', ')}.` }];
  };
}

/** Returns the objection to a value that is not a list of `key=value`. */
export function malformed(value: string): Refusal {
  return { reason: `${show(value)} is not in the form key=value,….`, remedy: 'Write each part as key=value.' };
}
