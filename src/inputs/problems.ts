import type { z } from 'zod';
import { InputError, type InputProblem } from '../shared/errors.js';
import { nearest } from '../shared/nearest.js';
import { input as marked } from '../shared/wording.js';
import { inFileOrder, type Origins, placed } from './config/findings.js';
import { INPUTS } from './schema.js';

/** How long the offending value may be in an error. */
const SHOWN_VALUE = 120;
/** How many problems are reported. */
export const MOST_PROBLEMS = 100;

/** Turns an issue of the schema into problems: one for each name that does not exist, otherwise one. */
export function problemsOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>, origins: Origins): InputProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownInput(name, given[name] ?? ''));
  const input = String(issue.path[0]);
  const part: unknown = issue.code === 'custom' ? issue.params?.['value'] : undefined;
  const value = typeof part === 'string' ? part : (given[input] ?? '');
  return [placed({ input, value, problem: issue.message }, origins, issue.path.slice(1))];
}

/** Sorts problems in the order of the inputs, unknown ones last: readers that load a parser report later than the others. */
export function inOrder(problems: readonly InputProblem[]): InputProblem[] {
  const places = new Map<string, number>(INPUTS.map(({ name }, place) => [name, place]));
  const place = ({ input }: InputProblem): number => places.get(input) ?? places.size;
  return problems.toSorted((one, other) => place(one) - place(other));
}

function unknownInput(name: string, value: string): InputProblem {
  const known = INPUTS.filter((input) => input.expression === undefined).map((input) => input.name);
  const guess = nearest(name, known);
  const hint = guess === undefined ? `the inputs are ${known.join(', ')}` : `did you mean ${marked(guess)}?`;
  return { input: name, value, problem: `is unknown; ${hint}` };
}

/**
 * Makes the error that reports all problems, or the first hundred.
 *
 * @param more - the number of problems that are not in the list.
 */
export function inputError(problems: readonly InputProblem[], more = 0): InputError {
  const left = more + Math.max(0, problems.length - MOST_PROBLEMS);
  const shown = inFileOrder(problems.slice(0, MOST_PROBLEMS)).map(shorten);
  return left === 0
    ? new InputError(shown)
    : new InputError(shown, `Nothing was started. Correct the values named here, and ${left} more like them.`);
}

/** Cuts the value to what a reader needs to find it. */
function shorten(problem: InputProblem): InputProblem {
  return problem.value.length <= SHOWN_VALUE ? problem : { ...problem, value: `${problem.value.slice(0, SHOWN_VALUE)}…` };
}
