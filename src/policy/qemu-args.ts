import { oneLine } from '../shared/untrusted-text.js';
import type { Refusal } from './decision.js';
import { declaredChardev } from './device-options.js';
import type { Declared } from './option-checks.js';
import { FLAG_OPTIONS, VALUE_OPTIONS } from './qemu-options.js';
import { REFUSED_OPTIONS } from './qemu-refusals.js';

/** An extra QEMU argument that is not let through. */
export interface ArgumentProblem {
  /** Its place among the arguments, from 0. */
  readonly index: number;
  /** The option, with its value where that is the problem. */
  readonly argument: string;
  readonly reason: string;
  readonly remedy: string;
}

/** One option as it stands on the command line. */
interface Option {
  readonly index: number;
  readonly text: string;
  /** Without its dashes. */
  readonly name: string;
  readonly value: string | undefined;
}

const LONGEST = 8192;

/**
 * Judges extra arguments for QEMU, given one by one as QEMU gets them. An empty list means that all are let through.
 *
 * It is a list of what is let through, not of what is refused: an option that it does not know, of whatever QEMU, is refused.
 * What is let through shapes the guest and reaches nothing of the host: no second monitor, no file, program or socket.
 */
export function screenQemuArgs(args: readonly string[]): ArgumentProblem[] {
  const unreadable = args.flatMap((argument, index) => textProblem(argument, index));
  if (unreadable.length > 0) return unreadable;
  const { options, strays } = readOptions(args);
  const declared: Declared = {
    chardevs: new Set(
      options.flatMap(({ name, value }) => (name === 'chardev' && value !== undefined ? [declaredChardev(value) ?? ''] : [])),
    ),
  };
  return [...strays, ...options.flatMap((option) => judgeOption(option, declared))].sort((a, b) => a.index - b.index);
}

function textProblem(argument: unknown, index: number): ArgumentProblem[] {
  if (typeof argument === 'string' && argument.length <= LONGEST && !/[\u0000-\u001f\u007f]/.test(argument)) return [];
  const shown = oneLine(String(argument), 80);
  return [
    { index, argument: shown, reason: 'It holds control characters or is too long.', remedy: 'Remove them; give one argument a word.' },
  ];
}

/** Pairs options with their values. What is neither is a stray: QEMU would open it as a disk image. */
function readOptions(args: readonly string[]): { options: Option[]; strays: ArgumentProblem[] } {
  const options: Option[] = [];
  const strays: ArgumentProblem[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const text = args[index] ?? '';
    if (!text.startsWith('-')) {
      strays.push({
        index,
        argument: oneLine(text, 80),
        reason: 'It is no option: QEMU would open it as a disk image.',
        remedy: 'Use the input `image`.',
      });
      continue;
    }
    const next = args[index + 1];
    const name = text.replace(/^--?/, '');
    // Whether a refused option has a value does not matter: the value must not be reported as a stray of its own.
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
  if (value === undefined)
    return [problemOf(option, { reason: 'has no value (none may begin with a dash)', remedy: 'Give its value as the next argument.' })];
  return check(value, declared).map((refusal) => problemOf(option, refusal));
}

function unknownOption({ name }: Option): Refusal {
  return {
    reason: name.includes('=')
      ? 'is not how QEMU takes a value: the value is an argument of its own'
      : 'is no option that the policy lets through',
    remedy: 'Remove it; docs/security/qmp-policy.md lists the options that are let through.',
  };
}

function problemOf({ index, text, value }: Option, { reason, remedy }: Refusal): ArgumentProblem {
  const argument = oneLine(value === undefined ? text : `${text} ${value}`, 120);
  const sentence = reason.endsWith('.') ? reason : `${reason}.`;
  return { index, argument, reason: `\`${oneLine(text, 40)}\`: ${sentence}`, remedy };
}
