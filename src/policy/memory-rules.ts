import { QEMU_DUMP_FORMATS } from '../shared/dump-format.js';
import type { JsonObject } from '../shared/json.js';
import { formatBytes } from '../shared/units.js';
import { isBefore } from '../shared/version.js';
import { type ArgumentRule, type Findings, merge, NO_FINDINGS, type PolicyContext, type RuleScope, refuse } from './decision.js';
import {
  asInteger,
  booleanRule,
  checkFields,
  type FieldRule,
  fileNameRule,
  integerRule,
  oneOfRule,
  plainNameRule,
  ruleOf,
} from './fields.js';

const GIB = 2n ** 30n;
const FOUR_GIB = 4n * GIB;
const INT64_MAX = 2n ** 63n - 1n;
/** The end of low RAM: no x86 machine of QEMU has RAM between this address and 4 GiB, the PCI hole. */
const LOW_RAM_END = (7n * GIB) / 2n;

/** QEMU 7.2 dies of SIGSEGV at size ≤ 0 (measured), 9.1 reads -1 as 2^64-1, and without an upper bound the disk fills up. */
const size: FieldRule = (value, field, scope) => {
  const ram = scope.context.memoryBytes;
  const legal = ram === undefined ? 'of at least 1' : `from 1 to the guest's RAM of ${ram} bytes, ${formatBytes(ram)}`;
  const rule = ruleOf(`an integer ${legal} (QEMU before 9.1 crashes on 0 and below)`, (given) => {
    const bytes = asInteger(given);
    return bytes !== undefined && bytes >= 1n && bytes <= (ram === undefined ? INT64_MAX : BigInt(ram));
  });
  return rule(value, field, scope);
};

const address = integerRule(0n, INT64_MAX);

/**
 * Accepts a guest virtual address. QEMU before 9.1 takes an int64, so a kernel address must be given as value - 2^64 ("expected:
 * integer" otherwise, measured on 7.2); {@link adaptArguments} converts it.
 */
const virtualAddress: FieldRule = (value, field, scope) => {
  const given = asInteger(value);
  if (given !== undefined && given > INT64_MAX && given < 2n ** 64n && isBefore(scope.context.qemuVersion, [9, 1])) {
    return refuse(
      `\`memsave\`: \`${field}\` is ${given}, but QEMU ${scope.context.qemuVersion} takes signed 64-bit addresses (unsigned since 9.1).`,
      `Write the same address as \`${field}: ${given - 2n ** 64n}\`.`,
    );
  }
  return integerRule(-(2n ** 63n), 2n ** 64n - 1n)(value, field, scope);
};

const pmemsave: ArgumentRule = (args, scope) =>
  merge([
    checkFields(args, { required: { val: address, size, filename: fileNameRule('dumps') }, optional: {} }, scope),
    rangeFindings(args['val'], args['size'], scope),
  ]);

const memsave: ArgumentRule = (args, scope) =>
  checkFields(
    args,
    { required: { val: virtualAddress, size, filename: fileNameRule('dumps') }, optional: { 'cpu-index': integerRule(0n, 4095n) } },
    scope,
  );

const fileOnly: ArgumentRule = (args, scope) => checkFields(args, { required: { filename: fileNameRule('dumps') }, optional: {} }, scope);

/** Refuses ranges outside of RAM: only device registers are there, and reading them changes devices. */
function rangeFindings(val: JsonObject[string] | undefined, bytes: JsonObject[string] | undefined, scope: RuleScope): Findings {
  const start = asInteger(val);
  const length = asInteger(bytes);
  const { memoryBytes } = scope.context;
  if (start === undefined || length === undefined || memoryBytes === undefined || start < 0n || length < 1n) return NO_FINDINGS;
  const ranges = possibleRam(BigInt(memoryBytes), scope.context);
  if (ranges.some(([from, to]) => start >= from && start + length <= to)) return NO_FINDINGS;
  const legal = ranges.map(([from, to]) => `0x${from.toString(16)}–0x${to.toString(16)}`).join(' or ');
  return refuse(
    `\`${scope.command}\`: the range from 0x${start.toString(16)} to 0x${(start + length).toString(16)} is outside the guest's RAM.`,
    `Keep the range within ${legal}.`,
  );
}

/** Returns the address ranges that RAM can occupy. If the guest may not be x86, one range covers every layout. */
function possibleRam(ram: bigint, context: PolicyContext): [from: bigint, to: bigint][] {
  if (!isX86(context)) return [[0n, FOUR_GIB + ram]];
  return [
    [0n, ram < LOW_RAM_END ? ram : LOW_RAM_END],
    [FOUR_GIB, FOUR_GIB + ram],
  ];
}

function isX86({ arch }: PolicyContext): boolean {
  return arch === 'x86_64' || arch === 'i386';
}

const paging: FieldRule = (value, field, scope) => {
  if (value !== true || (isX86(scope.context) && scope.context.memoryLimited === true)) return booleanRule(value, field, scope);
  return refuse(
    '`dump-guest-memory`: `paging: true` is only for x86 guests under a memory limit, because QEMU allocates several GiB of the host for it.',
    'Omit `paging`: crash reads the dump without it.',
  );
};

/** A detached dump is not complete when the command returns, so nothing could check or store it. */
const detach = ruleOf('false or omitted, so that the dump is complete when the command returns', (value) => value === false);

const dumpFormat: FieldRule = (value, field, scope) => oneOfRule(...(scope.context.dumpFormats ?? QEMU_DUMP_FORMATS))(value, field, scope);

const dumpGuestMemory: ArgumentRule = (args, scope) => {
  const bound = integerRule(0n, INT64_MAX);
  const required = { protocol: fileNameRule('dumps', 'file:'), paging };
  const optional = { detach, begin: bound, length: integerRule(1n, INT64_MAX), format: dumpFormat };
  return merge([checkFields(withDefaults(args), { required, optional }, scope), combinationFindings(args, scope)]);
};

/** Sets `paging` to false if it is missing: QEMU has no default for it. {@link adaptArguments} sends it. */
function withDefaults(args: JsonObject): JsonObject {
  return Object.hasOwn(args, 'paging') ? args : { ...args, paging: false };
}

/** QEMU refuses these combinations too, but only after it has created an empty file of mode 0400 (measured on 7.2). */
function combinationFindings(args: JsonObject, scope: RuleScope): Findings {
  const filtered = args['begin'] !== undefined || args['length'] !== undefined;
  if ((args['begin'] === undefined) !== (args['length'] === undefined)) {
    return refuse('`dump-guest-memory`: `begin` and `length` require each other.', 'Give both or neither.');
  }
  if (filtered && args['paging'] === true) {
    return refuse('`dump-guest-memory`: `paging` cannot be combined with `begin` and `length`.', 'Remove one of them.');
  }
  const format = args['format'] ?? 'elf';
  if (format === 'elf' || (!filtered && args['paging'] !== true)) return rangeFindings(args['begin'], args['length'], scope);
  return refuse(
    '`dump-guest-memory`: `paging`, `begin` and `length` are available for the format elf only.',
    'Remove them, or set `format: elf`.',
  );
}

const screendump: ArgumentRule = (args, scope) => {
  const required = { filename: fileNameRule('screenshots') };
  const optional = { device: plainNameRule, head: integerRule(0n, 63n), format: oneOfRule('ppm', 'png') };
  const findings = checkFields(args, { required, optional }, scope);
  if (args['format'] === undefined || !isBefore(scope.context.qemuVersion, [7, 1])) return findings;
  const early = refuse(
    `\`screendump\`: \`format\` requires QEMU 7.1 or newer, and this is ${scope.context.qemuVersion}.`,
    'Remove `format`: the picture is a PPM.',
  );
  return merge([findings, early]);
};

/** The rules for the commands that write a file, by command. */
export const MEMORY_RULES: Readonly<Record<string, ArgumentRule>> = {
  pmemsave,
  memsave,
  dumpdtb: fileOnly,
  'dump-skeys': fileOnly,
  'dump-guest-memory': dumpGuestMemory,
  screendump,
};

/**
 * Converts arguments to the form that this QEMU requires. Judge and send the result in place of the given arguments.
 *
 * A kernel address of `memsave` becomes the int64 that QEMU before 9.1 takes; `dump-guest-memory` gets `paging: false`.
 *
 * @returns the same object if nothing changes.
 */
export function adaptArguments(command: string, args: JsonObject, context: PolicyContext): JsonObject {
  if (command === 'dump-guest-memory') return withDefaults(args);
  if (command !== 'memsave' || !isBefore(context.qemuVersion, [9, 1])) return args;
  const val = asInteger(args['val']);
  return val !== undefined && val > INT64_MAX && val < 2n ** 64n ? { ...args, val: val - 2n ** 64n } : args;
}
