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
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { errorJson, errorLines, UsageError } from '../error-output.js';
import { EXIT_CODES, NOT_RUN } from '../exit-code.js';
import { addInputFlags, readInputFlags } from '../flags.js';
import { guestStreams } from '../guest-output.js';
import { terminalLog } from '../logger.js';
import { asJson } from '../render-run.js';
import { readScriptFile } from '../script-file.js';
import { standardInput } from '../standard-input.js';

/** The exit code of a program in the guest that did not end in time, as `timeout` has it. */
const OVERTIME = 124;

const HELP = `
Runs a command in the guest: \`maqet run web -- make test\`. What it prints goes out as it is to a file or another program, and
with control characters shown to a terminal. In a step of a workflow, where another program cannot be told from the log, only a file
gets it as it is (\`>FILE\`), and with --raw all do: the log too, where a guest's lines can be commands to the runner. With --json all
of it goes to standard error.

Exit codes: the guest's own; ${OVERTIME} if it did not end in time; ${NOT_RUN} if it could not be run (a wrong flag, no VM, no channel into it,
blocked by the policy, the guest powered off); ${EXIT_CODES.cancelled} if it was cancelled.`;

/** `maqet run VM [FLAGS] -- COMMAND…` and `maqet run VM --script FILE` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('<VM>', 'its name')
    .argument('[COMMAND...]', 'a program of the guest and its arguments, after `--`')
    .option('--script <FILE>', 'run a script, from a file, or from standard input (-)')
    .option('--stdin', 'give it the standard input of this command (agent and serial take all of it before they start)')
    .option('--step-env', "pass on what the step's own `env:` sets")
    .option('--raw', "do not show control characters of the guest's output, pass them on")
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
    return { code: ownExitCode(error, context.cancelled), lines: [], errors: errorLines(error), json: { error: errorJson(error) } };
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
  const env = quietWhereExact(await context.environment({ rawGuest }), context.json, rawGuest);
  const { session } = await attachRunningVm(inputs, env);
  try {
    const deadline = Deadline.after(inputs.timeoutMs, env.signal);
    const own = stepEnv ? await variablesOfStep(session.folder) : {};
    const whole = { ...inputs, env: { ...own, ...inputs.env } };
    const channel = await findChannel(session, inputs, deadline);
    return await env.showGuest((output) => runInGuest(session, channel, whole, { output, input }, deadline, env));
  } finally {
    session.client.close();
  }
}

/** Where standard error takes exactly what the guest writes there, the lines that are for a reader of the log stay out. */
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
  // To the inputs a blank text is none: nothing would run, and that would pass.
  if (text.trim() === '')
    throw new UsageError(`The script ${JSON.stringify(script)} is blank.`, { remedy: 'Look at what should have written it.' });
  return text;
}

async function variablesOfStep(folder: VmDirectory): Promise<Record<string, string>> {
  const variables = await stepVariables(folder, process.env);
  if (variables !== undefined) return variables;
  throw new UsageError('`--step-env` is for steps of a job whose VM a step of maqet/action has kept.', {
    remedy: 'Use `--env NAME=VALUE`.',
  });
}
