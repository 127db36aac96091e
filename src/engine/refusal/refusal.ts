import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import { InputError } from '../../shared/errors.js';
import type { Binary } from '../../toolchain/probe.js';
import type { VmSpec } from '../../vm/spec.js';
import { minimalBuild, type Part, partsOf } from './parts.js';
import { problemOf } from './problem.js';
import { findRefused, outputOf } from './trials.js';

/** How long the search for the inputs that QEMU refuses may take, in milliseconds. */
const SEARCH_MS = 60_000;

/** A VM that QEMU has refused. Nothing of it runs. */
export interface RefusedVm {
  readonly spec: VmSpec;
  readonly qemu: Binary;
  /** The inputs as they were given. */
  readonly texts: Inputs['texts'];
}

/**
 * Returns the error of a QEMU that has refused its command line as an error of the inputs that it refuses.
 *
 * Does not depend on QEMU's words: an input is to blame if QEMU starts without it. The words choose the advice, and the input only if no
 * trial could.
 *
 * @returns the error itself if QEMU refuses nothing any more and its words point to no input.
 * @throws CancelledError
 */
export async function refusedInputs(error: Error, vm: RefusedVm, deadline: Deadline): Promise<Error> {
  const { spec, qemu } = vm;
  const refusals = await findRefused(spec, qemu, deadline.atMost(SEARCH_MS));
  const blamed = refusals.flatMap(({ part, said }) => (part === undefined ? [] : [{ part, said }]));
  if (blamed.length > 0) return inputError(blamed, vm);
  const said = outputOf(error);
  const part = pointedAt(said, partsOf(spec, minimalBuild(spec, qemu.version, '').spec));
  if (part !== undefined) return inputError([{ part, said }], vm);
  const [minimal] = refusals;
  if (minimal === undefined) return error;
  const problem = SANDBOXLESS.test(minimal.said.join(' '))
    ? `was built without seccomp, so it has no sandbox, which every VM gets; name a QEMU with it, such as that of a distribution${quoted(minimal.said)}`
    : `cannot start even a VM without any other input; name another QEMU${quoted(minimal.said)}`;
  return new InputError([{ input: 'qemu', value: qemu.path, problem }], NOTHING_RUNS);
}

/** What a QEMU without seccomp says about `-sandbox`. */
const SANDBOXLESS = /-sandbox support is not enabled|no option group 'sandbox'|seccomp support is disabled/;

const NOTHING_RUNS = 'Correct the value. Nothing was left running.';

function inputError(blamed: readonly { part: Part; said: readonly string[] }[], { spec, texts }: RefusedVm): InputError {
  const problems = blamed.map(({ part: { input, value }, said }) => {
    const text = texts[input];
    const given = text === undefined || text.includes('\n') ? value : text;
    return { input, value: given, problem: `${problemOf(input, said.join(' '), spec)}${quoted(said)}` };
  });
  return new InputError(problems, NOTHING_RUNS);
}

function quoted(said: readonly string[]): string {
  const lines = said.map((line) => line.replace(/^[^ ]*qemu[^ ]*: /, '').replace(/[.!\s]+$/, ''));
  return lines.length === 0 ? '' : ` (QEMU: ${lines.join('; ')})`;
}

/** QEMU's options and words, and the inputs that they point to. */
const POINTERS: readonly (readonly [pattern: RegExp, input: string])[] = [
  [/ -cpu\b|CPU model|CPU type/, 'cpu'],
  [/ -smp\b|SMP CPUs/, 'cpus'],
  [/ -machine\b|machine type/, 'machine'],
  [/host forwarding|hostfwd/, 'ports'],
  [/vhost/, 'share'],
  [/ -initrd\b|initrd/, 'initrd'],
  [/ -kernel\b|kernel/, 'kernel'],
  [/ -bios\b|BIOS|firmware/i, 'firmware'],
  [/ -m\b|\bRAM\b|memory/i, 'memory'],
];

function pointedAt(said: readonly string[], parts: readonly Part[]): Part | undefined {
  const text = said.join(' ');
  const found = POINTERS.filter(([pattern]) => pattern.test(text)).map(([, input]) => parts.find((part) => part.input === input));
  return found.find((part) => part !== undefined);
}
