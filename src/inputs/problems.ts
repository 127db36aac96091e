import type { z } from 'zod';
import { InputError, type InputProblem } from '../shared/errors.js';
import { didYouMean } from '../shared/nearest.js';
import { inFileOrder, type Origins, placed } from './config/origins.js';
import { INPUTS } from './schema.js';

/** How long the offending value may be in an error. */
const SHOWN_VALUE = 120;
/** How many problems are told of. */
export const MOST_PROBLEMS = 100;

/** What a finding of the schema says of the inputs: one problem, or one for each name that does not exist. */
export function problemsOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>, origins: Origins): InputProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownInput(name, given[name] ?? ''));
  const input = String(issue.path[0]);
  const part: unknown = issue.code === 'custom' ? issue.params?.['value'] : undefined;
  const value = typeof part === 'string' ? part : (given[input] ?? '');
  return [placed({ input, value, problem: issue.message }, origins, issue.path.slice(1))];
}

/** In the order of the inputs, unknown ones last: readers that load a parser report later than the others. */
export function inOrder(problems: readonly InputProblem[]): InputProblem[] {
  const places = new Map<string, number>(INPUTS.map(({ name }, place) => [name, place]));
  const place = ({ input }: InputProblem): number => places.get(input) ?? places.size;
  return problems.toSorted((one, other) => place(one) - place(other));
}

function unknownInput(name: string, value: string): InputProblem {
  const known = INPUTS.filter((input) => input.expression === undefined).map((input) => input.name);
  return { input: name, value, problem: `is unknown; ${didYouMean(name, known) ?? `the inputs are ${known.join(', ')}`}` };
}

/**
 * The error that tells of all problems; of the first hundred, where there are more than anybody reads.
 *
 * @param more - how many there are besides.
 */
export function inputError(problems: readonly InputProblem[], more = 0): InputError {
  const left = more + Math.max(0, problems.length - MOST_PROBLEMS);
  const told = inFileOrder(problems.slice(0, MOST_PROBLEMS)).map(shorten);
  return left === 0
    ? new InputError(told)
    : new InputError(told, `Nothing was started. Correct the values named here, and ${left} more like them.`);
}

/** With no more of the value than a reader needs to find it. */
function shorten(problem: InputProblem): InputProblem {
  return problem.value.length <= SHOWN_VALUE ? problem : { ...problem, value: `${problem.value.slice(0, SHOWN_VALUE)}…` };
}
