import { asMaqetError } from '../shared/errors.js';
import type { Report } from './command.js';
import { errorJson, errorLines } from './error-output.js';
import { exitCodeOf } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** Shows what came of a command to a machine or a person. */
export function printReport({ json, value, lines, errors = [] }: Report, terminal: Terminal, forMachine: boolean): void {
  if (forMachine) {
    terminal.json(json);
    return;
  }
  if (value !== undefined) terminal.json(value, 2);
  if (lines.length > 0) terminal.out(lines.join('\n'));
  if (errors.length > 0) terminal.err(errors.join('\n'));
}

/** Tells an error: to a person on standard error, to a machine on standard output. @returns the exit code. */
export function printError(thrown: unknown, terminal: Terminal, forMachine: boolean, cancelled = false): number {
  const error = asMaqetError(thrown);
  if (forMachine) terminal.json({ error: errorJson(error) });
  else terminal.err(errorLines(error).join('\n'));
  return exitCodeOf(error, cancelled);
}
