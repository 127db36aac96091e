import type { Command } from 'commander';
import type { Json } from '../shared/json.js';
import { CliContext } from './context.js';
import { printError } from './errors.js';
import type { Terminal } from './terminal.js';

/** The result of a command, as text and as JSON (`--json`). */
export interface Report {
  /** The exit code. */
  readonly code: number;
  /** Printed as indented JSON before the lines: a value that must not be truncated. */
  readonly value?: Json;
  /** Lines for standard output. Not sanitized yet. */
  readonly lines: readonly string[];
  /** Lines for standard error, after the others. Not sanitized yet. */
  readonly errors?: readonly string[];
  readonly json: Json;
}

/** Performs a command that has been parsed: `command.args` and `command.opts()` hold its arguments and flags. */
export type Handler = (command: Command, context: CliContext) => Promise<Report>;

/** Gives a command its handler, and the flag `--json`. */
export type Bind = (command: Command, handler: Handler) => void;

/** A module that defines one command: its arguments, its flags, its handler. */
export interface CommandModule {
  define(command: Command, bind: Bind): void;
}

/** Runs the handler of a command and prints its report, or its error. @returns the exit code. */
export async function runHandler(command: Command, handler: Handler, terminal: Terminal): Promise<number> {
  const json = command.opts()['json'] === true;
  const context = new CliContext(terminal, json);
  try {
    const report = await handler(command, context);
    if (json) terminal.json(report.json);
    else printReport(report, terminal);
    return report.code;
  } catch (error) {
    return printError(error, terminal, json, context.cancelled);
  } finally {
    context.release();
  }
}

function printReport({ value, lines, errors = [] }: Report, terminal: Terminal): void {
  if (value !== undefined) terminal.json(value, 2);
  if (lines.length > 0) terminal.out(lines.join('\n'));
  if (errors.length > 0) terminal.err(errors.join('\n'));
}
