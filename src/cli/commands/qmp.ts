import type { Command } from 'commander';
import { attachRunningVm } from '../../engine/attach.js';
import { runScript } from '../../engine/script.js';
import { parseInputs } from '../../inputs/parse.js';
import { factsOf, suggestCommand } from '../../policy/table.js';
import { STEP_NAMES } from '../../qmp/script/action.js';
import type { StepResult } from '../../report/result.js';
import { Deadline } from '../../shared/deadline.js';
import { asMaqetError, type MaqetError } from '../../shared/errors.js';
import { addInputFlags, readInputFlags, readScriptFile } from '../arguments.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES, errorJson, errorLines, exitCodeOf, UsageError } from '../errors.js';
import { stepText } from '../qmp-step.js';
import { asJson, dumpRow, stepLines } from '../render-run.js';

const HELP = `
  maqet qmp web query-status
  maqet qmp web pmemsave val=0 size=512 filename=low.bin
  maqet qmp web pmemsave '{"val": 0, "size": 512, "filename": "low.bin"}'

Helpers send one or more commands:

  maqet qmp web keys ctrl-alt-delete       press keys together; several words are pressed one after the other
  maqet qmp web type 'hello world'         type text; '{"text": "größer", "layout": "de"}' for a keyboard layout other than us
  maqet qmp web screenshot shot.png        take a screenshot; the default name is the time
  maqet qmp web pause                      pause the guest; \`resume\` continues it
  maqet qmp web device-add usb-mouse id=mouse1
  maqet qmp web device-del mouse1
  maqet qmp web events STOP                show the events so far, all or those of one name

Arguments can also be one JSON object. A value that is valid JSON (5, true, "5")
is sent as such, any other value as text. Put -- before an argument that starts
with a dash.

The policy of the VM applies. --allow, --deny, --allow-dangerous and --policy
can only narrow it. Without --json, one command prints its answer, and a script
prints one line for each step.`;

/** The first word of a line of a script, as in `- query-status`, `quit` and `{"execute": …`. */
const LINE_START = /^[^\S\n]*(?:[-[{"'][^\S\n]*)*([^\s:,"'#{}[\]]+)/gm;

/** `maqet qmp VM COMMAND [ARGUMENTS]` and `maqet qmp VM --script FILE` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('<VM>', 'the name of the VM')
    .argument('[COMMAND]', 'a QMP command, or a helper: keys, type, screenshot, pause, resume, device-add, device-del, events')
    .argument('[ARGUMENTS...]', 'NAME=VALUE words, or one JSON object; words for a helper')
    .option('--script <FILE>', 'run a QMP script (as in the input `qmp`) from a file, or from standard input (-)')
    .addHelpText('after', HELP);
  addInputFlags(command, ['allow', 'deny', 'allow-dangerous', 'policy', 'dump-compress', 'timeout']);
  bind(command, qmp);
}

async function qmp(parsed: Command, context: CliContext): Promise<Report> {
  const script = await scriptText(parsed);
  const vm = String(parsed.processedArgs[0]);
  const inputs = await parseInputs({ ...readInputFlags(parsed), vm, qmp: script });
  const env = await context.environment(inputs);
  const { session } = await attachRunningVm(inputs, env);
  const { client, layers, cursor: since } = session;
  const store = { compression: inputs.dumpCompress };
  const deadline = Deadline.after(inputs.timeoutMs, env.signal);
  const results: StepResult[] = [];
  const error = await runScript(inputs.script, { client, layers, env, store, since, deadline }, results)
    .then(() => undefined, asMaqetError)
    .finally(() => client.close());
  const code = error === undefined ? EXIT_CODES.passed : exitCodeOf(error, context.cancelled);
  const single = parsed.processedArgs[1] !== undefined;
  return { code, ...(single ? answer(results, error) : progress(results, error)), json: replyJson(vm, results, error) };
}

async function scriptText(parsed: Command): Promise<string> {
  const [vm, execute, words] = parsed.processedArgs as [string, string | undefined, string[]];
  const { script } = parsed.opts<{ script?: string }>();
  if ((execute === undefined) === (script === undefined)) {
    const problem = execute === undefined ? `No command for the VM ${JSON.stringify(vm)}.` : 'A command and --script exclude each other.';
    throw new UsageError(problem, { remedy: 'Use `maqet qmp VM COMMAND [ARGUMENTS]` or `maqet qmp VM --script FILE`.' });
  }
  if (script !== undefined) return recognized(script, await readScriptFile(script));
  return stepText(execute ?? '', words);
}

/** Refuses a file that is something else unread, such as one with secrets: problems of a script quote its lines. */
function recognized(file: string, script: string): string {
  // The input treats a blank text as missing, and a script of nothing would pass.
  if (script.trim() === '')
    throw new UsageError(`The script ${JSON.stringify(file)} is blank.`, { remedy: 'Check the command that writes it.' });
  const words = [...script.matchAll(LINE_START)].map(([, word = '']) => word);
  if (file === '-' || words.length === 0 || words.some(isLikeStep)) return script;
  throw new UsageError(`The file ${JSON.stringify(file)} is not a QMP script: no line starts with a command. Nothing of it is shown.`, {
    remedy: 'Name a file with one QMP command on each line, or with a YAML list of them.',
  });
}

function isLikeStep(word: string): boolean {
  if (word === 'execute' || (STEP_NAMES as readonly string[]).includes(word) || factsOf(word) !== undefined) return true;
  // Every short word is near some command.
  return word.length >= 6 && suggestCommand(word) !== undefined;
}

/** Reports the answer to one command. */
function answer(results: readonly StepResult[], error: MaqetError | undefined): Pick<Report, 'value' | 'lines' | 'errors'> {
  if (error !== undefined) return { lines: [], errors: errorLines(error) };
  const last = results.at(-1);
  return { ...(last?.result === undefined ? {} : { value: last.result }), lines: fileLines(results) };
}

function progress(results: readonly StepResult[], error: MaqetError | undefined): Pick<Report, 'lines' | 'errors'> {
  return { lines: [...stepLines(results), ...fileLines(results)], errors: error === undefined ? [] : errorLines(error) };
}

function fileLines(results: readonly StepResult[]): string[] {
  return results.flatMap(({ dumps = [], screenshots = [] }) => [
    ...dumps.map((dump) => dumpRow(dump).join(': ')),
    ...screenshots.map((file) => `screenshot: ${file}`),
  ]);
}

function replyJson(vm: string, results: readonly StepResult[], error: MaqetError | undefined): Report['json'] {
  return { vm, results: asJson(results), ...(error === undefined ? {} : { error: errorJson(error) }) };
}
