import path from 'node:path';
import { parseDuration, parseSize } from '../shared/units.js';
import { type Reader, reject } from './field.js';
import { isUrl } from './syntax.js';

// Readers of the kinds of values that several inputs have.

const MIB = 2 ** 20;
const LONGEST_MS = 120 * 3_600_000;
const LONGEST_TEXT = 4096;

/** Reads one of a list of words. */
export function oneOf<const T extends string>(...legal: readonly T[]): Reader<T> {
  return (text, context) => legal.find((value) => value === text) ?? reject(context, `is not one of ${legal.join(', ')}`);
}

/** Reads `true` or `false`, in the spellings of YAML's core schema. */
export const flag: Reader<boolean> = (text, context) => {
  const lower = text.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : reject(context, 'is not a boolean; use true or false');
};

/** Reads a whole number from `least` to `most`. */
export function integer(least: number, most: number): Reader<number> {
  return (text, context) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : reject(context, `is not a whole number from ${least} to ${most}`);
  };
}

/** Reads a text that matches `pattern`. @param legal - the pattern in words. */
export function matching(pattern: RegExp, legal: string): Reader<string> {
  return (text, context) => (pattern.test(text) ? text : reject(context, `is not valid; use ${legal}`));
}

/** Reads a size in whole MiB; the value is in bytes. */
export const memorySize: Reader<number> = (text, context) => {
  const bytes = parseSize(text);
  if (bytes === undefined) return reject(context, 'is not a size; use a number with K, M, G or T, such as 512M');
  if (bytes >= MIB && bytes % MIB === 0) return bytes;
  const hint = /^[1-9]\d{0,5}$/.test(text) ? `, such as ${text}M (a number without a unit counts bytes)` : ', such as 512M';
  return reject(context, `is not a whole number of MiB; use at least 1M${hint}`);
};

/** Reads a wall-clock limit; the value is in milliseconds. Node's timers overflow at 2^31 ms, and no job runs longer than the limit. */
export const duration: Reader<number> = (text, context) => {
  const ms = parseDuration(text);
  if (ms === undefined) return reject(context, 'is not a duration; use a number with ms, s, m or h, such as 90s or 1h30m');
  return ms >= 1 && ms <= LONGEST_MS ? ms : reject(context, 'is out of range; use a duration from 1ms to 120h');
};

/** Reads a text on one line. */
export const singleLine: Reader<string> = (text, context) =>
  /[\u0000-\u0008\u000a-\u001f\u007f]/.test(text) ? reject(context, 'has a line break or control character; write it on one line') : text;

/** Reads a path of this machine and makes it absolute against the current directory, which is the workspace in a step. */
export const localPath: Reader<string> = (text, context) => {
  if (isUrl(text)) return reject(context, 'is a URL; download the file first and give its path');
  if (text.length > LONGEST_TEXT) return reject(context, `is longer than ${LONGEST_TEXT} characters; use a shorter path`, start(text));
  singleLine(text, context);
  return path.resolve(text);
};

/** Reads `auto`, or a path as {@link localPath}. */
export const autoOrPath: Reader<string> = (text, context) => (text === 'auto' ? text : localPath(text, context));

/** The start of a value that is too long to show. */
export function start(text: string): string {
  return `${text.slice(0, 60)}…`;
}

/** A message without its full stop: the list of problems adds one. */
export function withoutStop(message: string): string {
  return message.trim().replace(/\.$/, '');
}
