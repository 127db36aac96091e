import { z } from 'zod';
import { type InputFacts, inputFacts } from './field.js';
import { evidenceFields, lifeFields, qemuFields } from './fields/run.js';
import { testFields } from './fields/test.js';
import { qmpFields, vmFields } from './fields/vm.js';

/**
 * Every input, by its name: the one source of what the action and the command accept.
 *
 * `action.yml`, the tables of the README and the flags of the command are made from it; a test holds them equal to it.
 */
export const inputSchema = z.strictObject({
  ...vmFields,
  ...testFields,
  ...qmpFields,
  ...evidenceFields,
  ...qemuFields,
  ...lifeFields,
});

/** The name of an input, e.g. `boot-timeout`. */
export type InputName = keyof typeof inputSchema.shape;

/** An input with all that is said about it. */
export interface InputEntry extends InputFacts {
  readonly name: InputName;
}

/** All inputs in the order in which they are shown. */
export const INPUTS: readonly InputEntry[] = Object.entries(inputSchema.shape).map(([name, field]) => {
  const facts = inputFacts.get(field);
  if (facts === undefined) throw new TypeError(`The input ${name} has no facts.`);
  return { name: name as InputName, ...facts };
});
