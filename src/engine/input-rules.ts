import type { InputProblem } from '../shared/errors.js';
import type { InputName } from './input-schema.js';

/** The texts that the user gave, without blank ones. */
export type GivenTexts = Readonly<Partial<Record<InputName, string>>>;

/** One input that makes no sense without another one. */
const NEEDS: readonly (readonly [input: InputName, needed: InputName, remedy: string])[] = [
  ['initrd', 'kernel', 'name the kernel that loads it'],
  ['append', 'kernel', 'name the kernel that reads it'],
  ['image-sha256', 'image', 'name the image that must have it'],
];

/**
 * What is wrong between inputs. It looks at texts, not at parsed values, so that these problems are reported
 * together with those of single inputs.
 */
export function crossProblems(given: GivenTexts): InputProblem[] {
  const problems: InputProblem[] = [];
  for (const [input, needed, remedy] of NEEDS) {
    const value = given[input];
    if (value !== undefined && given[needed] === undefined) {
      problems.push({ input, value, problem: `needs the input \`${needed}\`; ${remedy} or leave it out` });
    }
  }
  if (given.ports !== undefined && given.network?.trim() === 'none') {
    problems.push({ input: 'ports', value: given.ports, problem: 'needs a network card; set `network` to user or isolated' });
  }
  return problems;
}
