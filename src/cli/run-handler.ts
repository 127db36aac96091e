import type { Command } from 'commander';
import { asRunError } from '../engine/result.js';
import type { Handler, Report } from './command.js';
import { CliContext } from './context.js';
import { errorJson, errorLines } from './error-output.js';
import { exitCodeOf } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** Runs a command's handler and prints what came of it. @returns the exit code. */
export async function runHandler(command: Command, handler: Handler, terminal: Terminal): Promise<number> {
  const json = command.opts()['json'] === true;
  const context = new CliContext(terminal, json);
  try {
    const report = await handler(command, context);
    if (json) terminal.json(report.json);
    else printText(report, terminal);
    return report.code;
  } catch (error) {
    return printError(error, terminal, json, context.cancelled);
  } finally {
    context.release();
  }
}

function printText({ value, lines, errors = [] }: Report, terminal: Terminal): void {
  if (value !== undefined) terminal.json(value, 2);
  if (lines.length > 0) terminal.out(lines.join('\n'));
  if (errors.length > 0) terminal.err(errors.join('\n'));
}

/** Tells an error: to a person on standard error, to a machine on standard output. @returns the exit code. */
export function printError(thrown: unknown, terminal: Terminal, json: boolean, cancelled = false): number {
  const error = asRunError(thrown);
  if (json) terminal.json({ error: errorJson(error) });
  else terminal.err(errorLines(error).join('\n'));
  return exitCodeOf(error, cancelled);
}
