import { type ErrorWords, MaqetError } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { TERMINAL } from '../shared/wording.js';

/** The command line itself is wrong: an unknown flag, a missing argument. */
export class UsageError extends MaqetError {}

/** An error as people read it: what happened, and on a line of its own what to do. Not escaped yet. */
export function errorLines(error: ErrorWords): string[] {
  const { message, remedy } = error instanceof MaqetError ? error.inWords(TERMINAL) : error;
  const [first = '', ...more] = message.split('\n');
  return [`error: ${first}`, ...more.map((line) => `  ${line}`), `  ${remedy}`];
}

/** An error as machines read it. */
export function errorJson(error: MaqetError): JsonObject {
  return { name: error.name, ...error.inWords(TERMINAL) };
}
