import { editDistance } from '../shared/nearest.js';
import { COMMANDS } from './table.js';

const COMMAND_NAME = /^[a-z][a-z0-9_-]{0,63}$/;

/** True for a name with the syntax of a QMP command: lower case, digits, `_` and `-`, at most 64 characters. */
export function isCommandName(name: string): boolean {
  return COMMAND_NAME.test(name);
}

/** True if the pattern, in which `*` stands for any text and `?` for one character, covers the whole name. */
export function globMatches(pattern: string, name: string): boolean {
  let at = 0;
  let seen = 0;
  let star = -1;
  let retry = 0;
  // Only the last star is ever retried, so a hostile pattern costs no more than pattern × name.
  while (seen < name.length) {
    if (pattern[at] === '*') {
      star = at++;
      retry = seen;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[seen])) {
      at += 1;
      seen += 1;
    } else if (star >= 0) {
      at = star + 1;
      seen = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

/** True if the entry of an `allow` or `deny` list holds a wildcard. */
export function isGlob(entry: string): boolean {
  return /[*?]/.test(entry);
}

/** The command among `known` that differs least from `name`, if it is near enough to be what was meant. */
export function nearestCommand(name: string, known: Iterable<string> = COMMANDS.keys()): string | undefined {
  if (name.length > 64) return undefined;
  const wanted = name.toLowerCase().replace(/[\s_-]+/g, '');
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(wanted.length / 4) + 1);
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.replace(/[_-]/g, ''));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
