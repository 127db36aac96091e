import type { Json } from '../shared/json.js';
import { stringifyJson } from '../shared/json.js';
import { lines } from '../shared/untrusted-text.js';

/** How long a line on the terminal may be. */
const MAX_LINE = 4000;

/** Where a command writes. Text is made harmless on the way (design §8): it may quote the guest, QEMU or a file's name. */
export interface Terminal {
  /** Writes text, of one or more lines, to standard output: what was asked for. */
  out(text: string): void;
  /** Writes one JSON value to standard output. */
  json(value: Json, indent?: number): void;
  /** Writes text to standard error: progress, log lines, errors. */
  err(text: string): void;
  /** True if a person reads standard error. */
  readonly interactive: boolean;
}

/** The terminal, or whatever stands in its place, of this process. */
export function systemTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has seen enough (`maqet ls | head`) is no reason to die half-way through stopping a VM.
    stream.on('error', () => undefined);
  }
  return {
    out: (text) => void process.stdout.write(`${harmless(text)}\n`),
    json: (value, indent) => void process.stdout.write(`${harmlessJson(value, indent)}\n`),
    err: (text) => void process.stderr.write(`${harmless(text)}\n`),
    interactive: process.stderr.isTTY === true,
  };
}

/** Text whose lines can neither move the cursor nor be read as a workflow command. */
export function harmless(text: string): string {
  return lines(text, MAX_LINE).join('\n');
}

/** What JSON leaves as it is and a terminal obeys or shows as something else; `##[` would be a workflow command. */
const OBEYED = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|#(?=#\[)/g;

/**
 * A value as JSON in which every control character is an escape.
 *
 * @param indent - spaces a level; 0 for one line.
 */
export function harmlessJson(value: Json, indent = 0): string {
  // Outside of strings JSON has none of these characters, and inside of them the escape means the same.
  return stringifyJson(value, indent).replace(OBEYED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
