import { asMaqetError, CancelledError, type ErrorWords, type FailureStatus, MaqetError } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { TERMINAL } from '../shared/wording.js';
import type { Terminal } from './terminal.js';

/** The command line is wrong: an unknown flag, a missing argument. */
export class UsageError extends MaqetError {}

/** The exit codes of the command. A contract: scripts rely on them. */
export const EXIT_CODES = {
  passed: 0,
  failed: 1,
  'timed-out': 3,
  blocked: 4,
  crashed: 5,
  cancelled: 130,
} as const satisfies Record<'passed' | 'cancelled' | FailureStatus, number>;

/** The exit code of `maqet run` if it could not start the program in the guest, as of `docker run`: 1 can be the program's. */
export const NOT_RUN = 125;

/** The exit codes for the help. */
export const EXIT_CODE_HELP = `Exit codes:
  0    passed
  1    failed, wrong input, or an audit log that does not verify
  3    timed out
  4    blocked by the policy
  5    QEMU or its supervisor crashed
  130  cancelled (SIGINT, SIGTERM, SIGHUP)`;

/** Returns the exit code for the error that ended a command. */
export function exitCodeOf(error: unknown, cancelled: boolean): number {
  if (cancelled || error instanceof CancelledError) return EXIT_CODES.cancelled;
  return error instanceof MaqetError ? EXIT_CODES[error.status] : EXIT_CODES.failed;
}

/** Renders an error for people: the message, and the remedy on its own line. Not sanitized yet. */
export function errorLines(error: ErrorWords): string[] {
  const { message, remedy } = error instanceof MaqetError ? error.inWords(TERMINAL) : error;
  const [first = '', ...more] = message.split('\n');
  return [`error: ${first}`, ...more.map((line) => `  ${line}`), `  ${remedy}`];
}

/** Renders an error for programs. */
export function errorJson(error: MaqetError): JsonObject {
  return { name: error.name, ...error.inWords(TERMINAL) };
}

/**
 * Prints the error that ended a command: as text on standard error, or as JSON on standard output.
 *
 * @returns the exit code.
 */
export function printError(thrown: unknown, terminal: Terminal, json: boolean, cancelled = false): number {
  const error = asMaqetError(thrown);
  if (json) terminal.json({ error: errorJson(error) });
  else terminal.err(errorLines(error).join('\n'));
  return exitCodeOf(error, cancelled);
}
