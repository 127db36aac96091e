import { STEP_NAMES } from '../qmp/script/action.js';
import { isJsonObject, type Json, type JsonObject, parseJson, stringifyJson } from '../shared/json.js';
import { didYouMean } from '../shared/nearest.js';
import { readArguments } from './arguments.js';
import { UsageError } from './errors.js';

/** Makes the value of a step from the words of a command line, at least one. */
type Reading = (words: readonly string[], name: string) => Json;

/** Steps that take plain words. All others take members of a map: `NAME=VALUE`. */
const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ...['screenshot', 'device-del', 'events', 'wait-event', 'sleep', 'snapshot'].map((name): [string, Reading] => [name, oneWord]),
  ['keys', (words) => (words.length === 1 ? (words[0] ?? '') : [...words])],
  ['type', (words) => (words.length === 1 ? objectOf(words[0] ?? '') : undefined) ?? words.join(' ')],
  ['device-add', device],
]);

const TAKES_NOTHING: ReadonlySet<string> = new Set(['pause', 'resume']);

/**
 * Returns the script, of one step, for a command line: a QMP command, a helper or a directive, and its words. These are one JSON
 * object, or `NAME=VALUE` each, where a value is text unless it is valid JSON, or the plain words that a helper takes.
 *
 * @param now - the default name of a screenshot.
 * @throws UsageError
 */
export function stepText(name: string, words: readonly string[], now = new Date()): string {
  return stringifyJson({ [name]: words.length > 0 ? body(name, words) : name === 'screenshot' ? pictureName(now) : null });
}

function body(name: string, words: readonly string[]): Json {
  const [first = ''] = words;
  // Text to type may start like JSON.
  if (words.length === 1 && first.startsWith('{') && name !== 'type') return readArguments(first);
  return (READINGS.get(name) ?? members)(words, name);
}

function pictureName(now: Date): string {
  return `screenshot-${now.toISOString().replace(/[-:.]/g, '')}.png`;
}

/** Parses `DRIVER NAME=VALUE …`, also with commas in the first word, as QEMU does. */
function device([first = '', ...rest]: readonly string[], name: string): JsonObject {
  const [driver = '', ...properties] = first.split(',');
  const all = [...properties, ...rest];
  return driver.includes('=') ? members([driver, ...all], name) : { driver, ...members(all, name) };
}

function oneWord(words: readonly string[], name: string): string {
  if (words.length === 1) return words[0] ?? '';
  throw new UsageError(`${name} takes one argument, not ${words.length}.`, { remedy: 'Put an argument with spaces in quotes.' });
}

function members(words: readonly string[], name: string): JsonObject {
  const found = new Map<string, Json>();
  for (const word of words) {
    const [, key, value = ''] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(word) ?? [];
    if (key === undefined) {
      const guess = STEP_NAMES.some((step) => step === name) ? undefined : didYouMean(name, STEP_NAMES);
      const hint = guess === undefined ? '.' : `; ${guess}`;
      const remedy = TAKES_NOTHING.has(name)
        ? `\`${name}\` takes no arguments.`
        : `Write \`${name} NAME=VALUE …\`, or all arguments as one JSON object.`;
      throw new UsageError(`${JSON.stringify(word)} is not an argument of ${name}${hint}`, { remedy });
    }
    if (found.has(key)) throw new UsageError(`The command line gives ${name} the argument "${key}" twice.`, { remedy: 'Give it once.' });
    found.set(key, jsonOf(value) ?? value);
  }
  return Object.fromEntries(found);
}

function objectOf(text: string): JsonObject | undefined {
  const value = jsonOf(text);
  return isJsonObject(value) ? value : undefined;
}

function jsonOf(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
