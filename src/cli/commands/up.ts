import type { Command } from 'commander';
import { runVm } from '../../engine/run.js';
import { parseInputs } from '../../inputs/parse.js';
import { addInputFlags, readInputFlags } from '../arguments.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES, errorLines } from '../errors.js';
import { asJson, runLines, tailLines } from '../render-run.js';
import { Progress, terminalLog } from '../terminal.js';

const HELP = `
The flags are the inputs of the action, with the same names and meanings. The
value of a switch is optional: \`--keep\` means \`--keep true\`. Relative paths
start at the current directory.

The VM keeps running until \`maqet down\`. If the run fails, it is stopped. --keep
leaves it running in both cases, and --keep false stops it in both. Nothing is
uploaded: the evidence stays in the VM's directory.`;

/** `maqet up [FLAGS]` */
export function define(command: Command, bind: Bind): void {
  addInputFlags(command, undefined, { keep: 'true, if the run passes' });
  command.addHelpText('after', HELP);
  bind(command, up);
}

async function up(parsed: Command, context: CliContext): Promise<Report> {
  const { terminal, json } = context;
  const warn = (warning: string): void => terminalLog(terminal).warning(warning);
  const inputs = await parseInputs(readInputFlags(parsed), process.arch, { warn });
  const progress = new Progress((line) => {
    if (terminal.interactive && !json) terminal.err(line);
  });
  const env = await context.environment({ ...inputs, onPhase: (name) => progress.begin(name) });
  const result = await runVm(inputs, { ...env, keepsPassed: true });
  progress.end();
  const { error } = result;
  return {
    code: result.cancelled || context.cancelled ? EXIT_CODES.cancelled : EXIT_CODES[result.status],
    lines: runLines(result),
    errors: error === undefined ? [] : [...tailLines(result), ...errorLines(error)],
    json: asJson({ ...result, auditHead: result.audit?.head }),
  };
}
