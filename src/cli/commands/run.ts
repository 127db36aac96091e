import type { Command } from 'commander';
import { attachRunningVm } from '../../engine/attach.js';
import type { Environment } from '../../engine/context.js';
import { findChannel } from '../../engine/guest/channel.js';
import { type GuestRunOutcome, runInGuest } from '../../engine/guest/run.js';
import { quote } from '../../guest/program.js';
import { parseInputs } from '../../inputs/parse.js';
import { Deadline } from '../../shared/deadline.js';
import { CancelledError, MaqetError } from '../../shared/errors.js';
import type { VmDirectory } from '../../state/layout.js';
import { stepVariables } from '../../state/step-environment.js';
import { addInputFlags, readInputFlags, readScriptFile } from '../arguments.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES, errorJson, errorLines, NOT_RUN, UsageError } from '../errors.js';
import { guestStreams, OutputError, standardInput } from '../guest-streams.js';
import { asJson } from '../render-run.js';
import { terminalLog } from '../terminal.js';

/** The exit code of a program in the guest that did not end in time, as of `timeout`. */
const OVERTIME = 124;

const HELP = `
Runs a command in the guest: \`maqet run web -- make test\`.

A file or another program gets its output unchanged. On a terminal, control
characters are escaped. In a step of a workflow, a pipe can lead to the log, so
only a file (\`>FILE\`) gets the output unchanged. --raw never escapes, not even
in the log, where a guest's lines can act as workflow commands. With --json, all
output goes to standard error.

Exit codes: that of the command, or

  ${OVERTIME}  it did not end in time
  ${NOT_RUN}  it could not run: a wrong flag, no such VM, no channel to the guest,
       blocked by the policy, or the guest powered off
  ${EXIT_CODES.cancelled}  cancelled`;

/** `maqet run VM [FLAGS] -- COMMAND…` and `maqet run VM --script FILE` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('<VM>', 'the name of the VM')
    .argument('[COMMAND...]', 'a program in the guest and its arguments, after `--`')
    .option('--script <FILE>', 'run a script, from a file, or from standard input (-)')
    .option('--stdin', 'pass standard input on (over agent and serial, it must end before the command starts)')
    .option('--step-env', "pass on the variables that the step's own `env:` sets")
    .option('--raw', 'do not escape control characters in the output of the guest')
    .addHelpText('after', HELP);
  addInputFlags(command, ['run-with', 'env', 'working-directory', 'boot-timeout', 'run-timeout', 'timeout', 'audit-script']);
  addInputFlags(command, ['allow', 'deny', 'policy']);
  bind(command, run);
}

async function run(parsed: Command, context: CliContext): Promise<Report> {
  try {
    const outcome = await perform(parsed, context);
    return { code: outcome.exitCode, lines: [], json: asJson(outcome) };
  } catch (error) {
    if (!(error instanceof MaqetError)) throw error;
    // The command's time is over, and so is its reader's: that may be what used it up.
    if (error.status === 'timed-out') context.terminal.limitReader(Deadline.after(0));
    const errors = error instanceof OutputError && error.isReaderGone ? [] : errorLines(error);
    return { code: ownExitCode(error, context.cancelled), lines: [], errors, json: { error: errorJson(error) } };
  }
}

function ownExitCode(error: MaqetError, cancelled: boolean): number {
  if (cancelled || error instanceof CancelledError) return EXIT_CODES.cancelled;
  return error.status === 'timed-out' ? OVERTIME : NOT_RUN;
}

async function perform(parsed: Command, context: CliContext): Promise<GuestRunOutcome> {
  const vm = String(parsed.processedArgs[0]);
  const inputs = await parseInputs({ ...readInputFlags(parsed), vm, run: await scriptText(parsed) });
  const { raw: rawGuest = false, stepEnv = false, stdin = false } = parsed.opts<{ raw?: true; stepEnv?: true; stdin?: true }>();
  const input = stdin ? standardInput() : undefined;
  const env = quietWhereExact(await context.environment({ ...inputs, rawGuest }), context.json, rawGuest);
  const { session } = await attachRunningVm(inputs, env);
  try {
    const deadline = Deadline.after(inputs.timeoutMs, env.signal);
    const own = stepEnv ? await variablesOfStep(session.directory) : {};
    const whole = { ...inputs, env: { ...own, ...inputs.env } };
    const channel = await findChannel(session, inputs, 'guest-run', deadline, env);
    return await env.showGuest((output) => runInGuest(session, channel, whole, { output, input }, deadline, env));
  } finally {
    session.client.close();
  }
}

/** Drops maqet's own log lines where standard error gets exactly what the guest writes. */
function quietWhereExact(env: Environment, json: boolean, rawGuest: boolean): Environment {
  return guestStreams(json, rawGuest).stderr.exact ? { ...env, log: terminalLog({ err: () => undefined }) } : env;
}

async function scriptText(parsed: Command): Promise<string> {
  const [, words] = parsed.processedArgs as [string, string[]];
  const { script } = parsed.opts<{ script?: string }>();
  if ((words.length === 0) === (script === undefined)) {
    const problem = script === undefined ? 'No command for the guest.' : 'A command and --script exclude each other.';
    throw new UsageError(problem, { remedy: 'Use `maqet run VM -- COMMAND …` or `maqet run VM --script FILE`.' });
  }
  if (script === '-' && parsed.opts<{ stdin?: true }>().stdin) {
    throw new UsageError('`--script -` and --stdin both read standard input.', { remedy: 'Give the script in a file.' });
  }
  if (script === undefined) return `exec ${words.map(quote).join(' ')}`;
  const text = await readScriptFile(script);
  // Refuse a blank script: the inputs treat it as missing, and a run of nothing would pass.
  if (text.trim() === '')
    throw new UsageError(`The script ${JSON.stringify(script)} is blank.`, { remedy: 'Check the command that writes it.' });
  return text;
}

/** Returns the variables that only this step sets, compared with those of the step that kept the VM. */
async function variablesOfStep(directory: VmDirectory): Promise<Record<string, string>> {
  const variables = await stepVariables(directory, process.env);
  if (variables !== undefined) return variables;
  throw new UsageError('`--step-env` needs a VM that a step of maqet/action has kept in this job.', {
    remedy: 'Use `--env NAME=VALUE`.',
  });
}
