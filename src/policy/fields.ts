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

/** A value as a message shows it: JSON on one short line. */
export function show(value: Json | undefined): string {
  return value === undefined ? 'nothing' : oneLine(stringifyJson(value), 80);
}

/**
 * Holds the arguments against the table: one that is missing, or that the table does not know, is refused. So an argument
 * that a future QEMU adds is blocked until somebody has judged it.
 */
export function checkFields(args: JsonObject, table: FieldTable, scope: RuleScope): Findings {
  const rules = new Map([...Object.entries(table.required), ...Object.entries(table.optional)]);
  const missing = Object.keys(table.required)
    .filter((field) => !Object.hasOwn(args, field))
    .map((field) => refuse(`\`${scope.command}\` needs the argument \`${field}\`.`, `Add \`${field}\`.`));
  const given = Object.entries(args).map(([field, value]) => {
    const rule = rules.get(field);
    if (rule !== undefined) return rule(value, field, scope);
    const known = [...rules.keys()].join(', ') || 'none';
    return refuse(`\`${scope.command}\` has no argument \`${oneLine(field, 60)}\` that the policy knows.`, `Remove it; known: ${known}.`);
  });
  return merge([...missing, ...given]);
}

/** A rule that takes any value for which `holds` is true; `legal` completes "must be …". */
export function mustBe(legal: string, holds: (value: Json) => boolean): FieldRule {
  return (value, field, scope) =>
    holds(value)
      ? NO_FINDINGS
      : refuse(`\`${scope.command}\`: \`${field}\` is ${show(value)}, and must be ${legal}.`, `Correct \`${field}\` to ${legal}.`);
}

export const aBoolean: FieldRule = mustBe('true or false', (value) => typeof value === 'boolean');

/** A name of QEMU's own things (a display, a job, a tag): no path, no option syntax. */
export const aPlainName: FieldRule = mustBe(
  'a plain name of letters, digits, `.`, `_` and `-`',
  (value) => typeof value === 'string' && isPlainName(value),
);

/** One of a fixed list of texts. */
export function oneOf(...legal: readonly string[]): FieldRule {
  return mustBe(`one of ${legal.join(', ')}`, (value) => typeof value === 'string' && legal.includes(value));
}

/** The value as an exact integer, or undefined for anything else: a fraction, a text, a number too large to be exact. */
export function asInteger(value: Json | undefined): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

/** An integer from `least` to `most`, both included. */
export function anInteger(least: bigint, most: bigint): FieldRule {
  return mustBe(`a whole number from ${least} to ${most}`, (value) => {
    const integer = asInteger(value);
    return integer !== undefined && integer >= least && integer <= most;
  });
}

/** A plain file name that is created in `folder` of the VM, where QEMU wants `prefix` before the path. */
export function aFileName(folder: ConfinedPath['folder'], prefix: ConfinedPath['prefix'] = ''): FieldRule {
  return (value, field, scope) => {
    const name = typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;
    if (name !== undefined && isPlainName(name)) return { refusals: [], paths: [{ pointer: [field], name, prefix, folder }] };
    const example = `${prefix}${folder === 'screenshots' ? 'screen.png' : 'memory.bin'}`;
    return refuse(
      `\`${scope.command}\`: \`${field}\` is ${show(value)}, and must be ${prefix === '' ? '' : `\`${prefix}\` and `}a plain file name: ` +
        'QEMU would follow a link, truncate a file of the host or hang on a pipe.',
      `Write a name such as \`${field}: ${JSON.stringify(example)}\`; the file goes to the VM's \`${folder}\` folder.`,
    );
  };
}
