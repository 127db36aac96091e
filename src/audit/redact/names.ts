/** Words that make a name secret anywhere in it: `tls-password-id`, `AWS_SECRET_ACCESS_KEY`. */
const ANYWHERE = /passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/;

/** Words that make a name secret as its last part: `data` of `object-add`, `keys` of `send-key`, `input-data`, `buf-b64`. */
const LAST_WORD = new Set(['data', 'key', 'keys', 'b64', 'pass', 'pwd', 'pw', 'pin', 'auth']);

/** Secret names of environment variables: `data` or `pwd` at their end would hide directories and settings. */
const VARIABLE = /passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i;

const squeezed = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Returns true for the name of an argument whose value must not be logged, in any spelling (`-`, `_`, camelCase, case). */
export function isSecretName(name: string): boolean {
  if (ANYWHERE.test(squeezed(name))) return true;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return LAST_WORD.has(words.at(-1) ?? '');
}

/** Returns the values of the environment variables with secret names, for {@link createRedactor}. */
export function secretsFromEnvironment(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) => (VARIABLE.test(name) && value !== undefined && value !== '' ? [value] : []));
}

/** Arguments that are secret in one command only. */
const OF_COMMAND: Readonly<Record<string, readonly string[]>> = {
  'guest-exec': ['env'],
  'sev-inject-launch-secret': ['packet-header', 'secret', 'gpa'],
};

/** Returns the argument names that are secret in this command, besides those of {@link isSecretName}. */
export function secretArgumentsOf(command: string): readonly string[] {
  return Object.hasOwn(OF_COMMAND, command) ? (OF_COMMAND[command] ?? []) : [];
}
