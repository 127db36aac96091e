import type { InputGroup } from './field.js';
import { INPUTS, type InputName } from './schema.js';

/** An input as a flag of the command. */
export interface CliFlag {
  /** The input that the flag's text goes to. */
  readonly name: InputName;
  /** The flag as it is typed, e.g. `--boot-timeout`. */
  readonly flag: string;
  /** The heading of the help under which it belongs. */
  readonly group: InputGroup;
  readonly description: string;
  /** Shown in the help only: a flag that is not given must be left out of what `parseInputs` gets. */
  readonly default?: string;
  /** True for a switch: `--keep` alone means `--keep=true`. */
  readonly boolean: boolean;
  /** True for a flag that can be given several times: each is a line of the input's text. */
  readonly list: boolean;
}

/** The inputs as flags of the command, all but those that only the runner can fill in. */
export function cliFlags(): CliFlag[] {
  return INPUTS.filter((input) => input.expression === undefined).map((input) => ({
    name: input.name,
    flag: `--${input.name}`,
    group: input.group,
    description: input.description,
    ...(input.default === undefined ? {} : { default: input.default }),
    boolean: input.boolean ?? false,
    list: input.list ?? false,
  }));
}
