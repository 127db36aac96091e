import { type Reader, reject } from './field.js';

/** Names of variables that every POSIX shell can export. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Linux refuses to run a program with a longer variable, its name and `=` included (MAX_ARG_STRLEN without the final NUL). */
const LONGEST = 131_071;

/**
 * Variables for scripts in the guest: `NAME=VALUE` a line, the value as it stands up to the end of the line; or `NAME` alone,
 * which takes the value, of several lines if need be, from the step's own environment.
 *
 * @param own - the step's own environment.
 */
export function guestVariables(own: NodeJS.ProcessEnv): Reader<Record<string, string>> {
  return (text, context) => {
    const found = new Map<string, string>();
    for (const line of text.split(/\r?\n/).map((one) => one.trimStart())) {
      if (line.trim() === '') continue;
      const equals = line.indexOf('=');
      const name = equals === -1 ? line.trimEnd() : line.slice(0, equals);
      // Its own: every object answers to `constructor`.
      const value = equals !== -1 ? line.slice(equals + 1) : Object.hasOwn(own, name) ? own[name] : undefined;
      const problem = found.has(name) ? `sets ${name} twice` : variableProblem(name, value);
      // A value may be a secret, also one that is written `NAME: VALUE`: only the name is shown.
      if (problem !== undefined) reject(context, problem, name.split(/[\s:]/, 1)[0]);
      else found.set(name, value ?? '');
    }
    // Not assignment: a variable `__proto__` must stay a variable.
    return Object.fromEntries(found);
  };
}

function variableProblem(name: string, value: string | undefined): string | undefined {
  if (!NAME.test(name)) return 'is no variable; use NAME=VALUE a line, the name of letters, digits and underscores, and no digit first';
  if (value === undefined) return 'is not set in the environment of this step; set it there, or write NAME=VALUE';
  if (value.includes('\0')) return 'has a NUL byte in its value';
  if (Buffer.byteLength(`${name}=${value}`) > LONGEST)
    return `is longer than the ${LONGEST} bytes that Linux takes; copy a file in instead`;
  return undefined;
}
