import { z } from 'zod';

/** The heading under which an input is listed. */
export type InputGroup = 'VM' | 'Test' | 'QMP' | 'Evidence' | 'QEMU' | 'Lifetime' | 'Internal';

/** What is written about an input in `action.yml`, in the README and in the command's help. */
export interface InputFacts {
  readonly group: InputGroup;
  /** One or two sentences for the user, without a trailing default. */
  readonly description: string;
  /** The text that stands for a missing or blank value. Absent: the input is then undefined. */
  readonly default?: string;
  /** What an input without a default means when it is not given, for the tables. */
  readonly unset?: string;
  /** True for an input that is either `true` or `false`: the command shows it as a switch. */
  readonly boolean?: true;
  /** True for a text whose lines are items of a list: as a flag of the command it can be given several times. */
  readonly list?: true;
  /** A default that only GitHub's expression language can fill in. Such an input belongs to the action alone, it is no flag. */
  readonly expression?: string;
}

/** The facts of each input, keyed by the field that {@link fieldWithDefault} or {@link optionalField} made. */
export const inputFacts = z.registry<InputFacts>();

/** Turns an input's text into its value (or a promise of it), or reports through {@link reject} what is wrong with it. Pure. */
export type Reader<T> = (text: string, context: z.RefinementCtx) => T;

/** A part of a value. */
export type IssuePath = readonly [kind: 'item' | 'line', index: number];

/**
 * Reports the value as unusable. Further problems of the same value can be reported before the reader returns.
 *
 * @param problem - continues the sentence "Input `x` (value) …" and has no full stop: `is not a size; use …`.
 * @param value - the offending part, where the whole value is too long to show.
 * @param path - where in the value that part is: the index of the item of a YAML list, or of the line of a text.
 */
export function reject(context: z.RefinementCtx, problem: string, value?: string, path: IssuePath | readonly [] = []): never {
  context.addIssue({ code: 'custom', message: problem, params: value === undefined ? {} : { value }, path: [...path] });
  return z.NEVER;
}

/** A field that always has a value: `facts.default` goes through the reader where the user gave none. */
export function fieldWithDefault<T>(facts: InputFacts & { readonly default: string }, read: Reader<T>) {
  return z.string().transform(read).prefault(facts.default).register(inputFacts, facts);
}

/** A field that is undefined where the user gave no value. */
export function optionalField<T>(facts: InputFacts, read: Reader<T>) {
  return z.string().transform(read).optional().register(inputFacts, facts);
}
