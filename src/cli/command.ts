import type { Command } from 'commander';
import type { Json } from '../shared/json.js';
import type { CliContext } from './context.js';

/** What came of a command: shown as text, or as JSON where `--json` asks for it. */
export interface Report {
  readonly code: number;
  /** Shown as indented JSON before the lines: a value that text would have to cut. */
  readonly value?: Json;
  /** Lines for standard output. Not escaped yet. */
  readonly lines: readonly string[];
  /** Lines for standard error that follow them. Not escaped yet. */
  readonly errors?: readonly string[];
  readonly json: Json;
}

/** Does what a command is for. The command has been parsed: `command.args` and `command.opts()` hold what was given. */
export type Handler = (command: Command, context: CliContext) => Promise<Report>;

/** Gives a command its handler, and the flag `--json`. */
export type Bind = (command: Command, handler: Handler) => void;

/** A module that describes one command: its arguments, its flags, its handler. */
export interface CommandModule {
  define(command: Command, bind: Bind): void;
}
