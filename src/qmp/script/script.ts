import type { StepAction } from './action.js';
import { ProblemList, ScriptError } from './error.js';
import { readStep } from './steps.js';
import { StepProblem } from './values.js';
import { type LocatedValue, readYaml } from './yaml.js';

export type { QmpCommand } from '../messages.js';
export type { StepAction } from './action.js';
export { ScriptError, type ScriptProblem } from './error.js';

/** One step of a QMP script, with the line (from 1) on which it starts. */
export type ScriptStep = { readonly line: number } & StepAction;

const LENGTH_LIMIT = 2 ** 20;
const STEP_LIMIT = 10_000;
const LIST = /^(-(\s|$)|\[)/;
/** What can stand before a list in YAML without being part of it. */
const PREAMBLE = /^(#|%|---\s*(#|$))/;
/** `name {…}`: in YAML this would be one text, so the colon is put in. */
const NAME_AND_BODY = /^([A-Za-z_][\w.-]*)(\s+)(?=[{[])/;

/**
 * Reads a QMP script (design §6).
 *
 * The script is a YAML list, or one step a line without `-`. A step is one of
 * - a command: `query-status`, `pmemsave: {val: 0, …}` or `{execute: pmemsave, arguments: {…}}`, each with
 *   `continue-on-error: true` beside it if the script is to go on when it fails. On a line of its own, the colon may be left
 *   out: `pmemsave {"val": 0, …}`.
 * - `wait-event: {name: RESUME, timeout: 5s, data: {…}}`; the timeout is 30 s unless given, `data` names what the event's data
 *   must hold at least; `wait-event: RESUME` is short for the name alone.
 * - `sleep: 500ms`.
 * - `events`, or `events: STOP`: tells the newest events of the VM so far, or those of that name.
 * - `snapshot: create:NAME`, or `load:`, `delete:`, `overwrite:NAME`, or `list`.
 * - `expect: {query-status: {running: true}}`: the command must return this at least (see `matches`). Where it takes arguments:
 *   `expect: {execute: qom-get, arguments: {path: /machine, property: type}, return: pc-q35-7.2-machine}`.
 * - a helper (see `HELPERS`), such as `type: "root\n"` or `pause`: it stands for one or several commands.
 *
 * Comments start with `#`. Integers of 64 bits keep their digits. Which commands may run is not decided here.
 *
 * @throws ScriptError naming every problem and its line. No other error, whatever the text.
 * @example
 * parseScript('- stop\n- memsave: {val: 0xffffffff81000000, size: 4096, filename: text.bin}');
 */
export function parseScript(text: string): ScriptStep[] {
  const problems = new ProblemList();
  const items = readItems(text, problems);
  if (items.length > STEP_LIMIT) problems.add(items[STEP_LIMIT]?.line ?? 1, `there are more than ${STEP_LIMIT} steps`);
  const steps = problems.found.length > STEP_LIMIT ? [] : items.slice(0, STEP_LIMIT).flatMap((item) => toStep(item, problems));
  if (problems.found.length > 0) throw new ScriptError(problems.found.toSorted((a, b) => a.line - b.line));
  return steps;
}

function toStep({ line, value }: LocatedValue, problems: ProblemList): ScriptStep[] {
  try {
    return readStep(value).map((action) => ({ line, ...action }));
  } catch (error) {
    if (!(error instanceof StepProblem)) throw error;
    problems.add(line, error.message);
    return [];
  }
}

function readItems(text: string, problems: ProblemList): LocatedValue[] {
  if (text.length > LENGTH_LIMIT) {
    problems.add(1, `the script is longer than ${LENGTH_LIMIT} characters`);
    return [];
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '' && !PREAMBLE.test(line.trimStart()));
  if (first === undefined) return [];
  return LIST.test(first.trimStart()) ? (readYaml(lines.join('\n'), 1, problems) ?? []) : readLines(lines, problems);
}

/** One step a line. */
function readLines(lines: readonly string[], problems: ProblemList): LocatedValue[] {
  const items: LocatedValue[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (items.length > STEP_LIMIT || problems.found.length > STEP_LIMIT) break;
    items.push(...readLine(line, index + 1, problems));
  }
  return items;
}

function readLine(line: string, number: number, problems: ProblemList): LocatedValue[] {
  if (/^\s/.test(line)) {
    problems.add(number, 'is indented; keep a step on one line, or start every step with `-`');
    return [];
  }
  if (LIST.test(line)) {
    problems.add(number, 'starts with `-` or `[`, but the first step does not; write all steps in one way');
    return [];
  }
  return (readYaml(line.replace(NAME_AND_BODY, '$1:$2'), number, problems) ?? []).map(({ value }) => ({ line: number, value }));
}
