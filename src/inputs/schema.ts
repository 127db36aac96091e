import { z } from 'zod';
import { type InputFacts, inputFacts } from './field.js';
import { evidenceFields, lifetimeFields, qemuFields } from './fields/run.js';
import { testFields } from './fields/test.js';
import { qmpFields, vmFields } from './fields/vm.js';

/**
 * Every input by its name. `action.yml`, `docs/inputs.md`, the flags of the command and the type `Inputs` are made from it, so that a
 * new input is one entry in one of these groups.
 */
export const inputSchema = z.strictObject({
  ...vmFields,
  ...testFields,
  ...qmpFields,
  ...evidenceFields,
  ...qemuFields,
  ...lifetimeFields,
});

/** The name of an input, e.g. `boot-timeout`. */
export type InputName = keyof typeof inputSchema.shape;

/** An input with everything that is written about it. */
export interface InputEntry extends InputFacts {
  readonly name: InputName;
}

/** All inputs in the order in which they are shown. */
export const INPUTS: readonly InputEntry[] = Object.entries(inputSchema.shape).map(([name, field]) => {
  const facts = inputFacts.get(field);
  if (facts === undefined) throw new TypeError(`The input ${name} has no facts.`);
  return { name: name as InputName, ...facts };
});
