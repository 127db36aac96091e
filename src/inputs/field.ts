import { z } from 'zod';

/** The heading under which an input is listed. */
export type InputGroup = 'VM' | 'Test' | 'QMP' | 'Evidence' | 'QEMU' | 'Lifetime' | 'Internal';

/**
 * What `action.yml`, `docs/inputs.md` and the command's help say about an input. The texts mark other inputs and the workspace (see
 * `wording.ts`).
 */
export interface InputFacts {
  readonly group: InputGroup;
  /** One or two sentences for the user, without the default. */
  readonly description: string;
  /** The text that stands for a missing or blank value. */
  readonly default?: string;
  /** For an input without a default: what happens when it is not set. */
  readonly unset?: string;
  /** True for an input that is `true` or `false`. The command shows it as a switch. */
  readonly boolean?: true;
  /** True for an input that takes one item a line. Its flag can be given several times. */
  readonly list?: true;
  /**
   * For an input that shapes the VM: a run that attaches cannot change it. `vm.json` keeps the text, or the hash of a text that may hold
   * passwords which nobody has masked.
   */
  readonly shape?: 'text' | 'hash';
  /** True if blank lines and spaces count. */
  readonly verbatim?: true;
  /** For an input that is YAML: the kinds of values that a configuration file may have for it. */
  readonly yaml?: readonly ('text' | 'list' | 'map')[];
  /** A default that only GitHub's expression language can fill in. The command has no flag for such an input. */
  readonly expression?: string;
}

/** The facts of each input, keyed by its field. */
export const inputFacts = z.registry<InputFacts>();

/** Turns an input's text into its value (or a promise of it), or reports through {@link reject} why it cannot. Pure. */
export type Reader<T> = (text: string, context: z.RefinementCtx) => T;

/** A part of a value. */
export type IssuePath = readonly [kind: 'item' | 'line', index: number];

/**
 * Reports that a value cannot be used. A reader may report several problems before it returns.
 *
 * @param problem - continues the sentence "Input `x` (value) …" and has no full stop: `is not a size; use …`.
 * @param value - the offending part, where the whole value is too long to show.
 * @param path - where that part is in the value: the index of the item of a YAML list, or of the line of a text.
 */
export function reject(context: z.RefinementCtx, problem: string, value?: string, path: IssuePath | readonly [] = []): never {
  context.addIssue({ code: 'custom', message: problem, params: value === undefined ? {} : { value }, path: [...path] });
  return z.NEVER;
}

/** Makes a field whose default is a text, which goes through the reader. */
export function fieldWithDefault<T>(facts: InputFacts & { readonly default: string }, read: Reader<T>) {
  return z.string().transform(read).prefault(facts.default).register(inputFacts, facts);
}

/** Makes a field that is undefined if it is not set. */
export function optionalField<T>(facts: InputFacts, read: Reader<T>) {
  return z.string().transform(read).optional().register(inputFacts, facts);
}

/** Makes a field of a list, or of a map, that is empty if it is not set. */
export function emptyField<T>(facts: InputFacts, read: Reader<T>, empty: Awaited<T>) {
  return z
    .string()
    .transform(read)
    .default(empty as never)
    .register(inputFacts, facts);
}
