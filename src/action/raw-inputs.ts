import { INPUTS } from '../inputs/schema.js';

const PREFIX = 'INPUT_';

/**
 * The inputs as the runner hands them over: `INPUT_` and the name, in upper case, dashes kept. All of them, also unknown ones,
 * which the schema then reports. Nothing is trimmed: lines of a script and spaces of a pattern count.
 */
export function rawInputs(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith(PREFIX) && value !== undefined ? [[name.slice(PREFIX.length).toLowerCase(), value]] : [],
    ),
  );
}

/**
 * The inputs without those that say what their default says. The runner fills in the defaults of `action.yml`: such an input was most
 * likely left out, and then a configuration file has its say.
 */
export function withoutDefaults(raw: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = new Map<string, string | undefined>(INPUTS.map((input) => [input.name, input.default]));
  return Object.fromEntries(Object.entries(raw).filter(([name, text]) => text !== defaults.get(name)));
}
