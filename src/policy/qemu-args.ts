import { oneLine } from '../shared/untrusted-text.js';
import { input } from '../shared/wording.js';
import type { Refusal } from './decision.js';
import type { Declared } from './option-checks.js';
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
