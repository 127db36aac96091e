import type { StepAction } from './action.js';
import { ProblemList, ScriptError, StepError } from './problems.js';
import { readStep } from './steps.js';
import { type LocatedValue, readYaml } from './yaml.js';

export type { QmpCommand } from '../messages.js';
export type { StepAction } from './action.js';
export { ScriptError, type ScriptProblem } from './problems.js';

/** One action of a QMP script, with the line (from 1) on which its step starts. */
export type ScriptStep = { readonly line: number } & StepAction;

const LENGTH_LIMIT = 2 ** 20;
const STEP_LIMIT = 10_000;
const LIST = /^(-(\s|$)|\[)/;
/** Lines that can precede a list in YAML. */
const PREAMBLE = /^(#|%|---\s*(#|$))/;
/** `name {…}`: YAML would read this as one string, so a colon is inserted. */
const NAME_AND_BODY = /^([A-Za-z_][\w.-]*)(\s+)(?=[{[])/;

/**
 * Parses a QMP script.
 *
 * The script is a YAML list, or has one step per line without `-`. A step is one of:
 * - A command: `query-status`, `pmemsave: {val: 0, …}` or `{execute: pmemsave, arguments: {…}}`. With `continue-on-error: true` beside
 *   it, the script continues if the command fails. Outside a list, the colon is optional: `pmemsave {"val": 0, …}`.
 * - `wait-event: {name: RESUME, timeout: 5s, data: {…}}`: waits for an event whose data has at least the members of `data`. The timeout
 *   is 30 s by default. `wait-event: RESUME` is short for `{name: RESUME}`.
 * - `sleep: 500ms`.
 * - `events`, or `events: STOP`: lists the newest events of the VM, or those with the name.
 * - `snapshot: create:NAME`, or `load:`, `delete:`, `overwrite:NAME`, or `list`.
 * - `expect: {query-status: {running: true}}`: the result of the command must have at least these members (see `matches`). For a command
 *   with arguments: `expect: {execute: qom-get, arguments: {path: /machine, property: type}, return: pc-q35-7.2-machine}`.
 * - A helper (see `HELPERS`) such as `type: "root\n"` or `pause`, which stands for one or several commands.
 *
 * Comments start with `#`. Integers of 64 bits keep their digits. The policy decides which commands may run.
 *
 * @throws ScriptError with every problem and its line; no other error, whatever the text.
 * @example
 * parseScript('- stop\n- memsave: {val: 0xffffffff81000000, size: 4096, filename: text.bin}');
 */
export function parseScript(text: string): ScriptStep[] {
  const problems = new ProblemList();
  const items = readItems(text, problems);
  if (items.length > STEP_LIMIT) problems.add(items[STEP_LIMIT]?.line ?? 1, `the script has more than ${STEP_LIMIT} steps`);
  const steps = problems.found.length > STEP_LIMIT ? [] : items.slice(0, STEP_LIMIT).flatMap((item) => toStep(item, problems));
  if (problems.found.length > 0) throw new ScriptError(problems.found.toSorted((a, b) => a.line - b.line));
  return steps;
}

function toStep({ line, value }: LocatedValue, problems: ProblemList): ScriptStep[] {
  try {
    return readStep(value).map((action) => ({ line, ...action }));
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
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

/** Reads one step per line. */
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
    problems.add(number, 'is indented; write each step on one line, or start every step with `-`');
    return [];
  }
  if (LIST.test(line)) {
    problems.add(number, 'starts with `-` or `[`, but the first step does not; write all steps in the same form');
    return [];
  }
  return (readYaml(line.replace(NAME_AND_BODY, '$1:$2'), number, problems) ?? []).map(({ value }) => ({ line: number, value }));
}
