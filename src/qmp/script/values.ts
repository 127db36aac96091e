import type { Json, JsonObject } from '../../shared/json.js';
import { formatDuration, parseDuration } from '../../shared/units.js';
import { quoted } from '../errors.js';

/** A problem, to be reported with the line of its step. */
export class StepProblem extends Error {}

/** Beyond it, a timer would overflow into an immediate one. No CI job is that long. */
const LONGEST_MS = 24 * 3_600_000;

/** A duration of at least `leastMs`, in milliseconds. @param what - what is set to it, for a message. @throws StepProblem. */
export function readDuration(value: Json, what: string, leastMs: number): number {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined;
  if (ms === undefined) throw new StepProblem(`sets ${what} to ${describe(value)}, which is no duration; use 500ms, 5s or 2m`);
  if (ms >= leastMs && ms <= LONGEST_MS) return ms;
  throw new StepProblem(`sets ${what} to ${formatDuration(ms)}; use ${leastMs} ms to 24 h`);
}

/** @throws StepProblem for a key that is not known. */
export function onlyKeys(body: JsonObject, known: readonly string[], where: string): void {
  const unknown = Object.keys(body).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new StepProblem(`has unknown ${list(unknown)} in ${where}; it takes ${known.join(', ')}`);
}

/** Names as a problem lists them. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => quoted(name, 60));
  return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** A value as a problem names it. */
export function describe(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? quoted(value, 60) : `${value}`;
}
