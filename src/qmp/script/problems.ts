import { MaqetError } from '../../shared/errors.js';
import type { Json, JsonObject } from '../../shared/json.js';
import { formatDuration, parseDuration } from '../../shared/units.js';
import { quoted } from '../errors.js';

/** One problem of a QMP script. */
export interface ScriptProblem {
  /** The line, from 1. */
  readonly line: number;
  /** The end of a sentence that starts with the line, without its full stop. */
  readonly problem: string;
}

/** How many problems the message shows; `problems` holds all of them. */
const MAX_SHOWN = 50;

/** A QMP script is invalid. Reports every problem at once. Nothing has been run. */
export class ScriptError extends MaqetError {
  readonly problems: readonly ScriptProblem[];

  constructor(problems: readonly ScriptProblem[]) {
    const shown = problems.slice(0, MAX_SHOWN).map(({ line, problem }) => `QMP script, line ${line}: ${problem}.`);
    if (problems.length > MAX_SHOWN) shown.push(`QMP script: ${problems.length - MAX_SHOWN} more problems.`);
    super(shown.join('\n'), { remedy: 'Nothing was started. Correct these lines.' });
    this.problems = problems;
  }
}

/** Collects problems while reading continues, so that all are reported together. */
export class ProblemList {
  readonly found: ScriptProblem[] = [];

  add(line: number, problem: string): void {
    this.found.push({ line, problem });
  }
}

/** A step is invalid. The message is the `problem` to report with the line of the step. */
export class StepError extends Error {}

/** The longest duration: beyond it, a timer would overflow and fire at once. No CI job is that long. */
const MAX_DURATION_MS = 24 * 3_600_000;

/** Reads a duration of at least `leastMs`, in milliseconds. @param subject - the name of its field, for messages. @throws StepError */
export function readDuration(value: Json, subject: string, leastMs: number): number {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined;
  if (ms === undefined) throw new StepError(`sets ${subject} to ${describe(value)}, which is not a duration; use 500ms, 5s or 2m`);
  if (ms >= leastMs && ms <= MAX_DURATION_MS) return ms;
  throw new StepError(`sets ${subject} to ${formatDuration(ms)}; use ${leastMs} ms to 24 h`);
}

/** Checks that an object has no other keys than these. @throws StepError */
export function onlyKeys(body: JsonObject, known: readonly string[], where: string): void {
  const unknown = Object.keys(body).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new StepError(`has unknown ${list(unknown)} in ${where}; use ${known.join(', ')}`);
}

/** Formats names for a message. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => quoted(name, 60));
  return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** Formats a value for a message. */
export function describe(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? quoted(value, 60) : `${value}`;
}
