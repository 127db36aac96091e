import { PolicyError, type Violation } from '../../policy/violations.js';
import { InputError, type InputProblem } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { type ConfigFile, type ConfigNode, locate, type Place, placeText, type TextNode } from './node.js';

/** Collects problems and warnings while configuration files are read, so that all of them are reported at once. */
export class Findings {
  readonly problems: InputProblem[] = [];
  readonly warnings: string[] = [];

  /** @param problem - continues the sentence "`key` (value) …" and has no full stop. It must be safe to print. */
  problem(place: Place, key: string, value: ConfigNode | string, problem: string): void {
    const text = typeof value === 'string' ? value : shown(value);
    this.problems.push({ input: oneLine(key, 60), value: text, problem, at: placeText(place) });
  }

  /** Adds the problem of a file that could not be read, and that has no place in it. */
  unreadable(file: ConfigFile, problem: string): void {
    this.problems.push({ input: 'config', value: file.name, problem });
  }

  /** Adds a problem of the file as a whole, such as its syntax. */
  fileProblem(place: Place, problem: string): void {
    this.problem(place, 'config', place.file.name, problem);
  }

  /** @param warning - continues the sentence "`key` …" and has no full stop, unless it ends in a question mark. */
  warn(key: TextNode, warning: string): void {
    this.warnings.push(`${placeText(key.place)}: \`${oneLine(key.text, 60)}\` ${warning.endsWith('?') ? warning : `${warning}.`}`);
  }
}

function shown(node: ConfigNode): string {
  if (node.kind === 'text') return node.text;
  return { none: 'null', list: 'a list', map: 'a map' }[node.kind];
}

/** The values of configuration files by the inputs that they set. */
export type Origins = ReadonlyMap<string, ConfigNode>;

/**
 * Adds the place in a file to the problem of an input whose value comes from a file.
 *
 * @param path - where in the value the problem is, see `reject`.
 */
export function placed(problem: InputProblem, origins: Origins, path: readonly PropertyKey[] = []): InputProblem {
  const origin = problem.at === undefined ? origins.get(problem.input) : undefined;
  return origin === undefined ? problem : { ...problem, at: placeText(locate(origin, path, problem.value)) };
}

/** Adds the places in files to the problems of an input error, or to what the policy refuses. Returns any other error as it is. */
export function placedError(error: unknown, origins: Origins): unknown {
  if (origins.size === 0) return error;
  if (error instanceof PolicyError) return new PolicyError(error.violations.map((violation) => placedViolation(violation, origins)));
  if (!(error instanceof InputError)) return error;
  return new InputError(
    error.problems.map((problem) => placed(problem, origins)),
    error.marked.remedy,
  );
}

function placedViolation(violation: Violation, origins: Origins): Violation {
  const { input = '', line, item, command } = violation;
  const origin = origins.get(input);
  if (origin === undefined) return violation;
  const path = line !== undefined ? ['line', line - 1] : item !== undefined ? ['item', item] : [];
  return { ...violation, at: placeText(locate(origin, path, command)) };
}

/** Sorts problems: those of files first, file by file, each from its top; then the others in their order. */
export function inFileOrder(problems: readonly InputProblem[]): InputProblem[] {
  const located = problems.map((problem) => {
    const [, file = '', line, column] = /^(.*):(\d+):(\d+)$/s.exec(problem.at ?? '') ?? [];
    return { problem, file, line: Number(line ?? 0), column: Number(column ?? 0) };
  });
  const files = [...new Set(located.map(({ file }) => file))].toSorted((one, other) => Number(one === '') - Number(other === ''));
  return located
    .toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line || one.column - other.column)
    .map(({ problem }) => problem);
}
