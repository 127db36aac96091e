import { type Json, type JsonObject, stringifyJson } from '../shared/json.js';
import { isPlainName } from '../shared/paths.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type ConfinedPath, type Findings, merge, NO_FINDINGS, type RuleScope, refuse } from './decision.js';

/** A rule about the value of one argument. */
export type FieldRule = (value: Json, field: string, scope: RuleScope) => Findings;

/** The arguments that a command may have. */
export interface FieldTable {
  readonly required: Readonly<Record<string, FieldRule>>;
  readonly optional: Readonly<Record<string, FieldRule>>;
}

/** Formats a value for a message: JSON on one short, sanitized line. */
export function show(value: Json | undefined): string {
  return value === undefined ? 'nothing' : oneLine(stringifyJson(value), 80);
}

/**
 * Checks the arguments against a table. A missing required argument is refused, and so is one that the table does not list: an
 * argument that a future QEMU adds stays blocked until somebody has judged it.
 */
export function checkFields(args: JsonObject, table: FieldTable, scope: RuleScope): Findings {
  const rules = new Map([...Object.entries(table.required), ...Object.entries(table.optional)]);
  const missing = Object.keys(table.required)
    .filter((field) => !Object.hasOwn(args, field))
    .map((field) => refuse(`\`${scope.command}\` requires the argument \`${field}\`.`, `Add \`${field}\`.`));
  const given = Object.entries(args).map(([field, value]) => {
    const rule = rules.get(field);
    if (rule !== undefined) return rule(value, field, scope);
    const known = [...rules.keys()].join(', ') || 'none';
    return refuse(
      `The policy does not know the argument \`${oneLine(field, 60)}\` of \`${scope.command}\`.`,
      `Remove it. Known arguments: ${known}.`,
    );
  });
  return merge([...missing, ...given]);
}

/** Makes a rule that accepts the values for which `holds` returns true. `legal` completes the sentence "It must be …". */
export function ruleOf(legal: string, holds: (value: Json) => boolean): FieldRule {
  return (value, field, scope) => (holds(value) ? NO_FINDINGS : mismatch(legal, value, field, scope));
}

/** Returns the objection to a value that is not `legal`. */
export function mismatch(legal: string, value: Json, field: string, scope: RuleScope): Findings {
  return refuse(`\`${scope.command}\`: \`${field}\` is ${show(value)}, but must be ${legal}.`, `Set \`${field}\` to ${legal}.`);
}

export const booleanRule: FieldRule = ruleOf('true or false', (value) => typeof value === 'boolean');

/** Accepts the name of something inside QEMU (a display, a job, a tag): no path, no option syntax. */
export const plainNameRule: FieldRule = ruleOf(
  'a plain name of letters, digits, `.`, `_` and `-`',
  (value) => typeof value === 'string' && isPlainName(value),
);

/** Accepts one of these strings. */
export function oneOfRule(...legal: readonly string[]): FieldRule {
  return ruleOf(`one of ${legal.join(', ')}`, (value) => typeof value === 'string' && legal.includes(value));
}

/** Returns the value as an exact integer; undefined for a fraction, a string, or a number too large to be exact. */
export function asInteger(value: Json | undefined): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

/** Accepts an integer from `least` to `most`, both included. */
export function integerRule(least: bigint, most: bigint): FieldRule {
  return ruleOf(`an integer from ${least} to ${most}`, (value) => {
    const integer = asInteger(value);
    return integer !== undefined && integer >= least && integer <= most;
  });
}

/** Accepts a plain file name after `prefix`, and confines it to a subdirectory of the VM's directory. */
export function fileNameRule(directory: ConfinedPath['directory'], prefix: ConfinedPath['prefix'] = ''): FieldRule {
  return (value, field, scope) => {
    const name = typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;
    if (name !== undefined && isPlainName(name)) return { refusals: [], paths: [{ pointer: [field], name, prefix, directory }] };
    const example = `${prefix}${directory === 'screenshots' ? 'screen.png' : 'memory.bin'}`;
    return refuse(
      `\`${scope.command}\`: \`${field}\` is ${show(value)}, but must be ${prefix === '' ? '' : `\`${prefix}\` and `}a plain file name, ` +
        'because QEMU follows links, truncates existing files and hangs on pipes.',
      `Write a name such as \`${field}: ${JSON.stringify(example)}\`. The file is created in \`${directory}/\` of the VM's directory.`,
    );
  };
}
