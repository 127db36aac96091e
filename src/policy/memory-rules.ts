import type { JsonObject } from '../shared/json.js';
import { formatBytes } from '../shared/units.js';
import { type ArgumentRule, type Findings, merge, NO_FINDINGS, type PolicyContext, type RuleScope, refuse } from './decision.js';
import { aBoolean, aFileName, anInteger, aPlainName, asInteger, checkFields, type FieldRule, mustBe, oneOf } from './fields.js';
import { isBefore } from './versions.js';

const GIB = 2n ** 30n;
const FOUR_GIB = 4n * GIB;
const LARGEST = 2n ** 63n - 1n;
/** No x86 machine of QEMU places RAM between this address and 4 GiB: the PCI hole. */
const HIGHEST_LOW_RAM = (7n * GIB) / 2n;
/** What `dump-guest-memory` knows up to QEMU 11; a build may know fewer. */
const DUMP_FORMATS = ['elf', 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'kdump-raw-zlib', 'kdump-raw-lzo', 'kdump-raw-snappy', 'win-dmp'];

/** QEMU 7.2 dies of a SIGSEGV at size ≤ 0 (measured); 9.1 reads -1 as 2^64-1; without an upper bound the disk fills up. */
const size: FieldRule = (value, field, scope) => {
  const ram = scope.context.memoryBytes;
  const legal = ram === undefined ? 'at least 1 byte' : `from 1 to the guest's RAM of ${ram} bytes (${formatBytes(ram)})`;
  const rule = mustBe(`a whole number ${legal} (QEMU before 9.1 crashes on 0 and below)`, (given) => {
    const bytes = asInteger(given);
    return bytes !== undefined && bytes >= 1n && bytes <= (ram === undefined ? LARGEST : BigInt(ram));
  });
  return rule(value, field, scope);
};

const address = anInteger(0n, LARGEST);

/**
 * A guest virtual address. Before QEMU 9.1 it is an int64, so that a kernel address must be given as value - 2^64
 * ("expected: integer" otherwise, measured on 7.2); {@link adaptArguments} does that.
 */
const virtualAddress: FieldRule = (value, field, scope) => {
  const given = asInteger(value);
  if (given !== undefined && given > LARGEST && given < 2n ** 64n && isBefore(scope.context.qemuVersion, [9, 1])) {
    return refuse(
      `\`memsave\`: \`${field}\` is ${given}, and QEMU ${scope.context.qemuVersion} takes signed 64-bit addresses only (unsigned ones since 9.1).`,
      `Write the same address as \`${field}: ${given - 2n ** 64n}\`.`,
    );
  }
  return anInteger(-(2n ** 63n), 2n ** 64n - 1n)(value, field, scope);
};

const pmemsave: ArgumentRule = (args, scope) =>
  merge([
    checkFields(args, { required: { val: address, size, filename: aFileName('dumps') }, optional: {} }, scope),
    rangeFindings(args['val'], args['size'], scope),
  ]);

const memsave: ArgumentRule = (args, scope) =>
  checkFields(
    args,
    { required: { val: virtualAddress, size, filename: aFileName('dumps') }, optional: { 'cpu-index': anInteger(0n, 4095n) } },
    scope,
  );

const fileOnly: ArgumentRule = (args, scope) => checkFields(args, { required: { filename: aFileName('dumps') }, optional: {} }, scope);

/** Outside of RAM there is nothing to read but device registers, and reading those changes devices. */
function rangeFindings(val: JsonObject[string] | undefined, bytes: JsonObject[string] | undefined, scope: RuleScope): Findings {
  const start = asInteger(val);
  const length = asInteger(bytes);
  const { memoryBytes } = scope.context;
  if (start === undefined || length === undefined || memoryBytes === undefined || start < 0n || length < 1n) return NO_FINDINGS;
  const ranges = possibleRam(BigInt(memoryBytes), scope.context);
  if (ranges.some(([from, to]) => start >= from && start + length <= to)) return NO_FINDINGS;
  const legal = ranges.map(([from, to]) => `0x${from.toString(16)}–0x${to.toString(16)}`).join(' or ');
  return refuse(
    `\`${scope.command}\`: \`val\` + \`size\` reaches 0x${(start + length).toString(16)}, outside of where the guest's RAM can be.`,
    `Keep the range within ${legal}.`,
  );
}

/** The address ranges in which RAM can lie; where the architecture is not known to be x86, one that holds any layout. */
function possibleRam(ram: bigint, context: PolicyContext): [from: bigint, to: bigint][] {
  if (context.arch !== 'x86_64' && context.arch !== 'i386') return [[0n, FOUR_GIB + ram]];
  return [
    [0n, ram < HIGHEST_LOW_RAM ? ram : HIGHEST_LOW_RAM],
    [FOUR_GIB, FOUR_GIB + ram],
  ];
}

const paging: FieldRule = (value, field, scope) => {
  const { arch, memoryLimited } = scope.context;
  if (value !== true || ((arch === 'x86_64' || arch === 'i386') && memoryLimited === true)) return aBoolean(value, field, scope);
  return refuse(
    '`dump-guest-memory`: `paging: true` makes QEMU allocate several GiB of the host, and is for x86 guests under a memory limit only.',
    'Leave `paging` out: crash reads the dump without it.',
  );
};

/** The file of a detached dump is not complete when the command returns, so nothing could check or store it. */
const detach = mustBe('false or left out (the dump is checked when the command returns)', (value) => value === false);

const dumpFormat: FieldRule = (value, field, scope) => oneOf(...(scope.context.dumpFormats ?? DUMP_FORMATS))(value, field, scope);

const dumpGuestMemory: ArgumentRule = (args, scope) => {
  const bound = anInteger(0n, LARGEST);
  const required = { protocol: aFileName('dumps', 'file:'), paging };
  const optional = { detach, begin: bound, length: anInteger(1n, LARGEST), format: dumpFormat };
  return merge([checkFields(withDefaults(args), { required, optional }, scope), combinationFindings(args, scope)]);
};

/** `paging` has no default in QEMU; maqet's is false ({@link adaptArguments} sends it). */
function withDefaults(args: JsonObject): JsonObject {
  return Object.hasOwn(args, 'paging') ? args : { ...args, paging: false };
}

/** QEMU refuses these itself, but only after it has made an empty file of mode 0400 (measured on 7.2). */
function combinationFindings(args: JsonObject, scope: RuleScope): Findings {
  const filtered = args['begin'] !== undefined || args['length'] !== undefined;
  if ((args['begin'] === undefined) !== (args['length'] === undefined)) {
    return refuse('`dump-guest-memory`: `begin` and `length` belong together.', 'Give both or neither.');
  }
  if (filtered && args['paging'] === true)
    return refuse('`dump-guest-memory`: `paging` excludes `begin` and `length`.', 'Remove one of them.');
  const format = args['format'] ?? 'elf';
  if (format === 'elf' || (!filtered && args['paging'] !== true)) return rangeFindings(args['begin'], args['length'], scope);
  return refuse('`dump-guest-memory`: only the format elf takes `paging`, `begin` and `length`.', 'Remove them, or set `format: elf`.');
}

const screendump: ArgumentRule = (args, scope) => {
  const required = { filename: aFileName('screenshots') };
  const optional = { device: aPlainName, head: anInteger(0n, 63n), format: oneOf('ppm', 'png') };
  const findings = checkFields(args, { required, optional }, scope);
  if (args['format'] === undefined || !isBefore(scope.context.qemuVersion, [7, 1])) return findings;
  const early = refuse(
    `\`screendump\`: \`format\` exists since QEMU 7.1, and this is ${scope.context.qemuVersion}.`,
    'Remove `format`: the picture is a PPM.',
  );
  return merge([findings, early]);
};

/** The rules of the commands that write a file of the VM, by command. */
export const MEMORY_RULES: Readonly<Record<string, ArgumentRule>> = {
  pmemsave,
  memsave,
  dumpdtb: fileOnly,
  'dump-skeys': fileOnly,
  'dump-guest-memory': dumpGuestMemory,
  screendump,
};

/**
 * The arguments as this QEMU wants them, to be evaluated and sent in place of those that were written: a kernel address of
 * `memsave` becomes the int64 that QEMU before 9.1 takes, `dump-guest-memory` gets its `paging: false`.
 *
 * @returns the same object where nothing changes.
 */
export function adaptArguments(command: string, args: JsonObject, context: PolicyContext): JsonObject {
  if (command === 'dump-guest-memory') return withDefaults(args);
  if (command !== 'memsave' || !isBefore(context.qemuVersion, [9, 1])) return args;
  const val = asInteger(args['val']);
  return val !== undefined && val > LARGEST && val < 2n ** 64n ? { ...args, val: val - 2n ** 64n } : args;
}
