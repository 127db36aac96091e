import { parseSize } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import { input } from '../shared/wording.js';
import type { Refusal } from './decision.js';
import { type Declared, type OptionPair, readPairs } from './option-checks.js';
import { ownNameRefusal } from './own-names.js';
import { declaredBy, FLAG_OPTIONS, NAMING_OPTIONS, REFUSED_OPTIONS, VALUE_OPTIONS } from './qemu-options.js';

/** An extra QEMU argument that is refused. */
export interface ArgumentProblem {
  /** Its position among the arguments, from 0. */
  readonly index: number;
  /** The option, with its value if it has one. */
  readonly argument: string;
  readonly reason: string;
  readonly remedy: string;
}

/** One option of the command line. */
interface Option {
  readonly index: number;
  readonly text: string;
  /** Without its dashes. */
  readonly name: string;
  readonly value: string | undefined;
}

const LENGTH_LIMIT = 8192;

/**
 * Screens extra arguments for QEMU, given one by one as QEMU gets them.
 *
 * Only listed options are allowed: an unknown option, of whatever QEMU version, is refused. Allowed options shape the guest and reach
 * nothing of the host: no second monitor, no file, program or socket.
 *
 * @returns the problems in the order of the arguments; empty if all are allowed.
 */
export function screenQemuArgs(args: readonly string[]): ArgumentProblem[] {
  const unreadable = args.flatMap((argument, index) => textProblem(argument, index));
  if (unreadable.length > 0) return unreadable;
  const { options, strays } = readOptions(args);
  const declared = declaredBy(options);
  return [...strays, ...options.flatMap((option) => judgeOption(option, declared))].sort((a, b) => a.index - b.index);
}

/** What arguments add to a VM that the inputs `network` and `memory` do not say. */
export interface Added {
  readonly networks: readonly ('user' | 'isolated')[];
  /** Memory of the host, in bytes, by the largest reading of each size; Infinity if a size cannot be read. */
  readonly memoryBytes: number;
}

/** Returns what arguments add, so that no limit on inputs can be walked around with them. They need not have been screened. */
export function addedBy(args: readonly string[]): Added {
  const options = readOptions(args).options.flatMap(({ name, value }) =>
    value === undefined ? [] : [{ name, pairs: pairsOf(name, value) }],
  );
  const networks = options.filter(({ name, pairs }) => /^(?:netdev|nic)$/.test(name) && pairs.some(([, item]) => item === 'user'));
  const sizes = options.filter(({ name }) => /^(?:device|global|object|chardev)$/.test(name)).map(({ pairs }) => hostMemory(pairs));
  return {
    networks: networks.map(({ pairs }) => (isRestricted(pairs) ? 'isolated' : 'user')),
    memoryBytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

function pairsOf(name: string, value: string): readonly OptionPair[] {
  const pairs = readPairs(value, { implied: 'type', json: true }) ?? [];
  if (name !== 'global') return pairs;
  const [driver, setting] = [pairs.find(([key]) => key === 'property')?.[1], pairs.find(([key]) => key === 'value')?.[1]];
  const [, property, text] = /^[^.=,]+\.([^=,]+)=(.*)$/.exec(value) ?? [];
  return [[property ?? String(driver), text ?? setting ?? '']];
}

/** A later `restrict` overrules an earlier one, so that each must be on. */
function isRestricted(pairs: readonly OptionPair[]): boolean {
  const given = pairs.filter(([key]) => key === 'restrict').map(([, item]) => item);
  return given.length > 0 && given.every((item) => item === true || /^(?:on|true|yes)$/.test(String(item)));
}

/** Properties that give a device, an object or a ring buffer memory of the host: in MiB by their suffix, or else in bytes. */
const MEMORY_KEY = /^(?:size|ram_size|vram_size|romsize|max_hostmem|membar|.*_mb)$/;

/** Returns the memory of the host, in bytes, that properties set; Infinity if a size cannot be read. */
export function hostMemory(properties: readonly OptionPair[]): number {
  return properties.reduce((sum, property) => sum + memoryOf(property), 0);
}

function memoryOf([key, item]: OptionPair): number {
  if (!MEMORY_KEY.test(key)) return 0;
  const unit = key.endsWith('_mb') ? 2 ** 20 : 1;
  const text = String(item);
  const bytes = /^(?:0x[0-9a-f]+|\d+)$/i.test(text) ? Number(text) : parseSize(text.toUpperCase());
  return bytes === undefined ? Number.POSITIVE_INFINITY : bytes * unit;
}

function textProblem(argument: unknown, index: number): ArgumentProblem[] {
  if (typeof argument === 'string' && argument.length <= LENGTH_LIMIT && !/[\u0000-\u001f\u007f]/.test(argument)) return [];
  const shown = oneLine(String(argument), 80);
  const reason = `It has control characters or is longer than ${LENGTH_LIMIT} characters.`;
  return [{ index, argument: shown, reason, remedy: 'Remove them. Write each word as a separate argument.' }];
}

/** Pairs options with their values. An argument that is neither is a stray: QEMU would open it as a disk image. */
function readOptions(args: readonly string[]): { options: Option[]; strays: ArgumentProblem[] } {
  const options: Option[] = [];
  const strays: ArgumentProblem[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const text = args[index] ?? '';
    if (!text.startsWith('-')) {
      strays.push({
        index,
        argument: oneLine(text, 80),
        reason: 'It is not an option: QEMU would open it as a disk image.',
        remedy: `Use ${input('image')}.`,
      });
      continue;
    }
    const next = args[index + 1];
    const name = text.replace(/^--?/, '');
    // A refused option may or may not take a value: pair them anyway, so that the value is not reported as a stray.
    const takesNext = next !== undefined && !next.startsWith('-') && !FLAG_OPTIONS.has(name);
    options.push({ index, text, name, value: takesNext ? next : undefined });
    if (takesNext) index += 1;
  }
  return { options, strays };
}

function judgeOption(option: Option, declared: Declared): ArgumentProblem[] {
  const { name, value } = option;
  if (FLAG_OPTIONS.has(name)) return [];
  const check = VALUE_OPTIONS.get(name);
  if (check === undefined) return [problemOf(option, REFUSED_OPTIONS.get(name) ?? unknownOption(option))];
  if (value === undefined) {
    return [problemOf(option, { reason: 'has no value, or one that begins with a dash', remedy: 'Give its value as the next argument.' })];
  }
  const own = NAMING_OPTIONS.has(name) ? ownNameRefusal('its value', value) : undefined;
  return [...(own === undefined ? [] : [own]), ...check(value, declared)].map((refusal) => problemOf(option, refusal));
}

function unknownOption({ name }: Option): Refusal {
  return {
    reason: name.includes('=')
      ? 'must not contain the value: QEMU takes it as the next argument'
      : 'is not an option that the policy allows',
    remedy: 'Remove it. docs/security/qmp-policy.md lists the allowed options.',
  };
}

function problemOf({ index, text, value }: Option, { reason, remedy }: Refusal): ArgumentProblem {
  const argument = oneLine(value === undefined ? text : `${text} ${value}`, 120);
  const sentence = reason.endsWith('.') ? reason : `${reason}.`;
  return { index, argument, reason: `\`${oneLine(text, 40)}\`: ${sentence}`, remedy };
}
