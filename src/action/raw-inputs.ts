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
