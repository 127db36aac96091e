import { parseWaitCondition, WAIT_CONDITIONS, type WaitCondition } from '../guest/readiness.js';
import { MaqetError } from '../shared/errors.js';
import { type Reader, reject } from './field.js';
import { guestPath } from './paths.js';
import { start, withoutStop } from './readers.js';

/** Reads when the VM counts as ready. Compiles a serial pattern, so that a bad one is found before anything starts. */
export const waitCondition: Reader<Promise<WaitCondition>> = async (text, context) => {
  const condition = parseWaitCondition(text);
  if (condition === undefined) return reject(context, `is not a condition; use ${WAIT_CONDITIONS}`);
  if (condition.kind === 'serial') {
    // RE2 is slow to load.
    const { compileSerialPattern } = await import('../guest/console/pattern.js');
    try {
      compileSerialPattern(condition.pattern);
    } catch (error) {
      if (!(error instanceof MaqetError)) throw error;
      return reject(context, `has a pattern that cannot be used: ${withoutStop(error.explain())}`);
    }
  }
  return condition;
};

const LONGEST_SCRIPT = 2 ** 20;

/** Reads a script for the guest, exactly as it is written. */
export const guestScript: Reader<string> = (text, context) => {
  if (text.trim() === '') return reject(context, 'is blank; write a script for the guest, or leave it out');
  if (text.split('\n').every((line) => /^\s*(?:#|$)/.test(line)))
    return reject(context, 'has only comments, so that nothing would run; write a script for the guest, or leave it out', start(text));
  if (text.includes('\0')) return reject(context, 'has a NUL byte; a script is text', start(text));
  if (Buffer.byteLength(text) > LONGEST_SCRIPT)
    return reject(context, 'is longer than 1 MiB; copy it into the guest as a file and run that', start(text));
  return text;
};

/** Reads a directory of the guest. */
export const guestDirectory: Reader<string> = (text, context) => {
  const found = guestPath(text);
  return 'problem' in found ? reject(context, found.problem) : found.path;
};

/** Names of variables that every POSIX shell can export. */
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Linux refuses to run a program with a longer variable, including its name and `=` (MAX_ARG_STRLEN without the final NUL). */
const LONGEST_VARIABLE = 131_071;

/**
 * Reads variables for scripts in the guest: `NAME=VALUE` a line, the value up to the end of the line, or `NAME` alone, which takes the
 * value from the environment of the step and may have several lines.
 *
 * @param own - the environment of the step.
 */
export function guestVariables(own: NodeJS.ProcessEnv): Reader<Record<string, string>> {
  return (text, context) => {
    const found = new Map<string, string>();
    for (const line of text.split(/\r?\n/).map((one) => one.trimStart())) {
      if (line.trim() === '') continue;
      const equals = line.indexOf('=');
      const name = equals === -1 ? line.trimEnd() : line.slice(0, equals);
      // `hasOwn`, because every object has a `constructor`.
      const value = equals !== -1 ? line.slice(equals + 1) : Object.hasOwn(own, name) ? own[name] : undefined;
      const problem = found.has(name) ? `sets ${name} twice; set it once` : variableProblem(name, value);
      // A value may be a secret, even if it is written `NAME: VALUE`: only the name is shown.
      if (problem !== undefined) reject(context, problem, name.split(/[\s:]/, 1)[0]);
      else found.set(name, value ?? '');
    }
    // Not by assignment: a variable `__proto__` must stay a variable.
    return Object.fromEntries(found);
  };
}

function variableProblem(name: string, value: string | undefined): string | undefined {
  if (!VARIABLE.test(name))
    return 'is not the name of a variable; write NAME=VALUE lines with names of letters, digits and underscores, no digit first';
  if (value === undefined) return 'is not set in the environment; set it there, or write NAME=VALUE';
  if (value.includes('\0')) return 'has a NUL byte in its value; remove it';
  if (Buffer.byteLength(`${name}=${value}`) > LONGEST_VARIABLE)
    return `is longer than the ${LONGEST_VARIABLE} bytes that Linux allows; copy a file into the guest instead`;
  return undefined;
}
