import type { Json } from '../shared/json.js';

/**
 * What QEMU's JSON parser takes. Measured on QEMU 7.2: nesting of 1,024 is too deep; a string of 64 MiB too long; lone
 * surrogates and Unicode's noncharacters are syntax errors, `\u0000` is not. The numbers here stay clear of its limits
 * (depth 1,024; 2 Mi tokens; 64 MiB).
 */
const DEPTH_LIMIT = 1000;
const TOKEN_LIMIT = 2_000_000;
const BYTE_LIMIT = 63 * 2 ** 20;

/** A text that is short and plain cannot run into any limit: a nesting of 1,000 alone takes 2,000 characters. */
const PLAIN_LENGTH = 2 * DEPTH_LIMIT;
const NOT_PLAIN = /[^ -~]|\\u/;
const UNACCEPTABLE_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * Why QEMU's parser would refuse a command, or undefined if it takes it.
 *
 * @param text - the command as it would be sent.
 * @param execute - its name.
 * @param args - its arguments, looked through only where the text does not already show that nothing is wrong.
 */
export function whyRefused(text: string, execute: string, args: Json | undefined): string | undefined {
  if (text.length < PLAIN_LENGTH && !NOT_PLAIN.test(text)) return undefined;
  if (Buffer.byteLength(text) > BYTE_LIMIT) return `they are longer than ${BYTE_LIMIT} bytes`;
  return whyStringRefused(execute) ?? (args === undefined ? undefined : whyValueRefused(args));
}

function whyStringRefused(text: string): string | undefined {
  const found = UNACCEPTABLE_CHARACTER.exec(text);
  if (found === null) return undefined;
  return `QEMU takes no character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Looks through a value with a stack of its own, so that no nesting can exhaust the engine's. */
function whyValueRefused(root: Json): string | undefined {
  const open: { value: Json; depth: number }[] = [{ value: root, depth: 2 }];
  let tokens = 0;
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, depth } = item;
    tokens += 2;
    if (tokens > TOKEN_LIMIT) return 'they hold more than a million values';
    if (typeof value === 'string') {
      const problem = whyStringRefused(value);
      if (problem !== undefined) return problem;
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEPTH_LIMIT) return `they are nested more than ${DEPTH_LIMIT} deep`;
    if (!Array.isArray(value)) {
      const problem = whyStringRefused(Object.keys(value).join(' '));
      if (problem !== undefined) return problem;
      tokens += 2 * Object.keys(value).length;
    }
    for (const child of Array.isArray(value) ? value : Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return undefined;
}
