import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUTS, type InputEntry, type InputName } from '../inputs/schema.js';
import { TERMINAL, worded } from '../shared/wording.js';

/** The inputs that are flags of the command: all but those that only the runner can set. */
export const FLAGS: readonly InputEntry[] = INPUTS.filter((input) => input.expression === undefined);

/**
 * Adds the flags of inputs to a command.
 *
 * @param names - which inputs; default: all of them.
 * @param defaults - the meaning of a missing flag, where it differs from the meaning of a missing input of the action.
 */
export function addInputFlags(command: Command, names?: readonly InputName[], defaults: Partial<Record<InputName, string>> = {}): void {
  const wanted = FLAGS.filter(({ name }) => names?.includes(name) ?? true);
  for (const input of wanted) command.addOption(inputOption(input, defaults[input.name] ?? input.default));
}

/** Returns the inputs that were given as flags, for `parseInputs`. Missing flags are left out. */
export function readInputFlags(command: Command): Record<string, string> {
  const names = new Set<string>(FLAGS.map(({ name }) => name));
  return Object.fromEntries(
    command.options.flatMap((option) => {
      const value: unknown = command.getOptionValue(option.attributeName());
      const name = option.long?.slice(2) ?? '';
      return names.has(name) && typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

function inputOption({ name, group, description, boolean, list }: InputEntry, fallback: string | undefined): Option {
  const sentences = [worded(description, TERMINAL), ...(list ? ['Can be given several times.'] : [])];
  const text = [...sentences, ...(fallback === undefined ? [] : [`(default: ${fallback})`])].join(' ');
  const option = new Option(`--${name} ${boolean ? '[true|false]' : '<value>'}`, text)
    .argParser<string>((value, previous: string | undefined) => {
      if (previous === undefined) return value;
      if (list) return `${previous}\n${value}`;
      // The last one would win, and the others would be lost silently.
      throw new InvalidArgumentError('It was given before; give it once.');
    })
    .helpGroup(`${group}:`);
  return boolean ? option.preset('true') : option;
}
