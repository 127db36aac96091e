import type { Refusal } from './decision.js';
import { show } from './fields.js';
import { type OptionPair, readPairs } from './option-syntax.js';

/** What the arguments declare that others of them may refer to. */
export interface Declared {
  /** Ids of the character devices among the screened arguments. The channels that maqet lives on are never among them. */
  readonly chardevs: ReadonlySet<string>;
}

/** Judges the value of an option. */
export type OptionCheck = (value: string, declared: Declared) => Refusal[];

/** The keys that an option takes, each with the pattern of its value. */
export type KeyTable = Readonly<Record<string, RegExp>>;

const WORD = /^[A-Za-z0-9._:+-]{1,128}$/;

/** Why a key that people do use is not let through, and what to use in its place. */
const KEY_NOTES: Readonly<Record<string, Refusal>> = {
  hostfwd: { reason: 'opens a port of the host', remedy: 'Use the input `ports`, which binds the loopback only.' },
  guestfwd: { reason: 'runs a program or opens a socket of the host', remedy: 'Remove it; nothing allows it.' },
  smb: { reason: 'shares a folder of the host through a server process', remedy: 'Remove it; nothing allows it.' },
  tftp: { reason: 'shares a folder of the host', remedy: 'Remove it; nothing allows it.' },
  file: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
  path: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
  splash: { reason: 'reads a file of the host', remedy: 'Remove it; nothing allows it.' },
  logfile: { reason: 'writes a file of the host', remedy: 'Remove it; nothing allows it.' },
};

/** A check for values of which each key must be in the table, and its value match the pattern. */
export function keys(implied: string, table: KeyTable): OptionCheck {
  return (value) => {
    const pairs = readPairs(value, implied);
    return pairs === undefined ? [malformed(value)] : pairs.flatMap((pair) => pairRefusal(pair, table));
  };
}

function pairRefusal([key, value]: OptionPair, table: KeyTable): Refusal[] {
  const pattern = Object.hasOwn(table, key) ? table[key] : undefined;
  if (pattern === undefined) {
    const note = Object.hasOwn(KEY_NOTES, key) ? KEY_NOTES[key] : undefined;
    const why = note?.reason ?? 'is not one of the keys that are let through here';
    return [{ reason: `${show(key)} ${why}.`, remedy: note?.remedy ?? `Remove it; let through here: ${Object.keys(table).join(', ')}.` }];
  }
  const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
  if (value !== null && pattern.test(text)) return [];
  return [{ reason: `${show(key)} is ${show(value)}, which is not let through here.`, remedy: `Use a plain value for ${show(key)}.` }];
}

/** A check for values that match a pattern as a whole. */
export function exactly(pattern: RegExp, legal: string, why: string): OptionCheck {
  return (value) => (pattern.test(value) ? [] : [{ reason: `${show(value)} ${why}.`, remedy: `Use ${legal}, or leave the option out.` }]);
}

/** A check for values whose first part chooses one of several key tables. */
export function variant(implied: string, variants: Readonly<Record<string, KeyTable>>, why: string): OptionCheck {
  return (value, declared) => {
    const pairs = readPairs(value, implied);
    if (pairs === undefined) return [malformed(value)];
    const chosen = pairs.filter(([key]) => key === implied).map(([, name]) => name);
    const [name] = chosen;
    const table = chosen.length === 1 && typeof name === 'string' && Object.hasOwn(variants, name) ? variants[name] : undefined;
    if (table !== undefined) return keys(implied, { [implied]: WORD, ...table })(value, declared);
    const legal = Object.keys(variants).join(', ');
    return [{ reason: `${show(name)} ${why}.`, remedy: `Remove it; let through here: ${legal}.` }];
  };
}

/** The objection to a value that is not key=value. */
export function malformed(value: string): Refusal {
  return { reason: `${show(value)} cannot be read as key=value,….`, remedy: 'Write each part as key=value.' };
}
