import type { InputProblem } from '../shared/errors.js';
import { input as marked } from '../shared/wording.js';
import { SOURCES } from './fields/vm.js';
import type { InputName } from './schema.js';

/** The texts that the user gave, without blank ones. */
export type GivenTexts = Readonly<Partial<Record<InputName, string>>>;

/** Inputs that have no effect without another one. */
const NEEDS: readonly (readonly [input: InputName, needed: InputName, remedy: string])[] = [
  ['initrd', 'kernel', 'name the kernel that loads it'],
  ['append', 'kernel', 'name the kernel that reads it'],
  ['image-sha256', 'image', 'name the image that it belongs to'],
  ['env', 'run', 'give the script that uses it'],
  ['audit-format', 'audit-syslog', 'name the server that receives it'],
  ['working-directory', 'run', 'give the script that starts there'],
];

/** Returns true if the inputs name something to boot. Otherwise the embedded guest boots, or the run attaches to a VM. */
export function namesGuest(given: ReadonlySet<string>): boolean {
  return SOURCES.some((source) => given.has(source));
}

/**
 * Finds inputs that do not fit together. It looks at texts, not at parsed values, so that these problems are reported together with
 * those of single inputs.
 */
export function crossProblems(given: GivenTexts): InputProblem[] {
  const problems: InputProblem[] = [];
  for (const [input, needed, remedy] of NEEDS) {
    const value = given[input];
    if (value !== undefined && given[needed] === undefined) {
      // The value of a variable may be a secret.
      const shown = input === 'env' ? (value.split('=', 1)[0] ?? '') : value;
      problems.push({ input, value: shown, problem: `needs ${marked(needed)}; ${remedy}, or leave it out` });
    }
  }
  if (given.network?.trim() === 'none') {
    for (const input of NETWORKED) {
      const value = given[input];
      if (value !== undefined && reachesNetwork(input, value)) {
        problems.push({
          input,
          value,
          problem: `needs a network card; use ${marked('network', 'user')} or ${marked('network', 'isolated')}`,
        });
      }
    }
  }
  return [...problems, ...endedGuest(given), ...twoGuests(given)];
}

/** The self-test guest is a boot sector that nothing else can stand beside. */
function twoGuests(given: GivenTexts): InputProblem[] {
  const value = given['self-test']?.trim();
  const others = SOURCES.filter((source) => given[source] !== undefined).map((source) => marked(source));
  if (value !== 'true' || others.length === 0) return [];
  return [{ input: 'self-test', value, problem: `boots the embedded guest in place of ${others.join(', ')}; leave out one of them` }];
}

const IN_GUEST = ['run', 'copy-in', 'copy-out'] as const satisfies InputName[];

/** Scripts and copies come after the wait. A snapshot that is loaded in between makes the guest run again. */
function endedGuest(given: GivenTexts): InputProblem[] {
  const value = given['wait-for'];
  if (value?.trim() !== 'shutdown' || given.snapshot !== undefined) return [];
  const needing = IN_GUEST.filter((input) => given[input] !== undefined).map((input) => marked(input));
  if (needing.length === 0) return [];
  const problem = `leaves no running guest for ${needing.join(' and ')}; wait for an earlier condition, or leave out one of them`;
  return [{ input: 'wait-for', value, problem }];
}

const NETWORKED = ['wait-for', 'run-with', 'ports'] as const satisfies InputName[];

function reachesNetwork(input: (typeof NETWORKED)[number], value: string): boolean {
  return input === 'ports' || /^(?:ssh$|tcp:)/.test(value.trim());
}
