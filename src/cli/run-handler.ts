import type { Command } from 'commander';
import type { Handler } from './command.js';
import { CliContext } from './context.js';
import { printError, printReport } from './print.js';
import type { Terminal } from './terminal.js';

/** Runs a command's handler and prints what came of it. @returns the exit code. */
export async function runHandler(command: Command, handler: Handler, terminal: Terminal): Promise<number> {
  const json = command.opts()['json'] === true;
  const context = new CliContext(terminal, json);
  try {
    const report = await handler(command, context);
    printReport(report, terminal, json);
    return report.code;
  } catch (error) {
    return printError(error, terminal, json, context.cancelled);
  } finally {
    context.release();
  }
}
