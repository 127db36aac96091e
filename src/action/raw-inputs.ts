import { INPUTS } from '../inputs/schema.js';

const PREFIX = 'INPUT_';

/**
 * Returns the inputs as the runner passes them: `INPUT_` and the name, in upper case, with its dashes. Includes unknown ones, which
 * the schema reports. Trims nothing: the lines of a script and the spaces of a pattern count.
 */
export function rawInputs(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith(PREFIX) && value !== undefined ? [[name.slice(PREFIX.length).toLowerCase(), value]] : [],
    ),
  );
}

/**
 * Removes the inputs that equal their default. The runner fills in the defaults of `action.yml`, so the workflow most likely left
 * them out, and a configuration file may set them.
 */
export function withoutDefaults(raw: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = new Map<string, string | undefined>(INPUTS.map((input) => [input.name, input.default]));
  return Object.fromEntries(Object.entries(raw).filter(([name, text]) => text !== defaults.get(name)));
}
