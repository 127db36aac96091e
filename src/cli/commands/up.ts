import type { Command } from 'commander';
import { runVm } from '../../engine/run.js';
import { parseInputs } from '../../inputs/parse.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { errorLines } from '../error-output.js';
import { EXIT_CODES } from '../exit-code.js';
import { addInputFlags, readInputFlags } from '../flags.js';
import { terminalLog } from '../logger.js';
import { Progress } from '../progress.js';
import { asJson, runLines, tailLines } from '../render-run.js';

const HELP = `
The flags are the inputs of the action, with the same names and meanings. A switch takes a value or none: \`--keep\` is
\`--keep true\`, and \`--install false\` turns the installing off. Relative paths start at the current folder.

A VM that comes up stays, until \`maqet down\`, unless --keep is false; one that does not is stopped. Nothing is uploaded:
the evidence stays in the VM's folder.`;

/** `maqet up [FLAGS]` */
export function define(command: Command, bind: Bind): void {
  addInputFlags(command, undefined, { keep: 'true' });
  command.addHelpText('after', HELP);
  bind(command, up);
}

async function up(parsed: Command, context: CliContext): Promise<Report> {
  const { terminal, json } = context;
  const warn = (warning: string): void => terminalLog(terminal).warning(warning);
  const inputs = await parseInputs(readInputFlags(parsed), process.arch, { fallbacks: { keep: 'true' }, warn });
  const progress = new Progress((line) => {
    if (terminal.interactive && !json) terminal.err(line);
  });
  const result = await runVm(inputs, await context.environment({ onPhase: (name) => progress.begin(name) }));
  progress.end();
  const { error } = result;
  return {
    code: result.cancelled || context.cancelled ? EXIT_CODES.cancelled : EXIT_CODES[result.status],
    lines: runLines(result),
    errors: error === undefined ? [] : [...tailLines(result), ...errorLines(error)],
    json: asJson(result),
  };
}
