import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CliFlag, cliFlags } from '../inputs/flags.js';
import type { InputName } from '../inputs/schema.js';

/**
 * Gives a command flags of the inputs' names.
 *
 * @param names - which ones; all of them if left out.
 * @param defaults - what a flag means here when it is not given, where that is not what the action takes it to mean.
 */
export function addInputFlags(command: Command, names?: readonly InputName[], defaults: Partial<Record<InputName, string>> = {}): void {
  const wanted = cliFlags().filter(({ name }) => names?.includes(name) ?? true);
  for (const flag of wanted) command.addOption(inputOption(flag, defaults[flag.name] ?? flag.default));
}

/** The inputs that were given as flags, for `parseInputs`. */
export function readInputFlags(command: Command): Record<string, string> {
  const names = new Set<string>(cliFlags().map(({ name }) => name));
  return Object.fromEntries(
    command.options.flatMap((option) => {
      const value: unknown = command.getOptionValue(option.attributeName());
      const name = option.long?.slice(2) ?? '';
      return names.has(name) && typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

function inputOption({ flag, group, description, boolean, list }: CliFlag, fallback: string | undefined): Option {
  const told = list ? `${description} Can be given several times.` : description;
  const text = fallback === undefined ? told : `${told} (default: ${fallback})`;
  const option = new Option(`${flag} ${boolean ? '[true|false]' : '<value>'}`, text)
    .argParser<string>((value, previous: string | undefined) => {
      if (previous === undefined) return value;
      if (list) return `${previous}\n${value}`;
      // The last one would win, and what came before would be forgotten silently.
      throw new InvalidArgumentError('It was given before; give it once.');
    })
    .helpGroup(`${group}:`);
  return boolean ? option.preset('true') : option;
}
