import { InputError, type InputProblem } from '../../shared/errors.js';
import { type ConfigNode, locate, placeText } from './node.js';

/** The values of configuration files by the input that they became. */
export type Origins = ReadonlyMap<string, ConfigNode>;

/**
 * The problem of an input with the place in a file that its value comes from, if it comes from one.
 *
 * @param path - where in the value the problem is, see `reject`.
 */
export function placed(problem: InputProblem, origins: Origins, path: readonly PropertyKey[] = []): InputProblem {
  const origin = problem.at === undefined ? origins.get(problem.input) : undefined;
  return origin === undefined ? problem : { ...problem, at: placeText(locate(origin, path, problem.value)) };
}

/** An error of inputs with the places of those problems whose values come from files; any other error as it is. */
export function placedError(error: unknown, origins: Origins): unknown {
  if (!(error instanceof InputError) || origins.size === 0) return error;
  return new InputError(
    error.problems.map((problem) => placed(problem, origins)),
    error.marked.remedy,
  );
}

/** The problems of files first, file by file as they come, each from its top; the others in their order behind them. */
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
