import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Deadline } from '../../shared/deadline.js';
import { CancelledError } from '../../shared/errors.js';
import type { Binary } from '../../toolchain/probe.js';
import { qemuArguments } from '../../vm/args.js';
import { VmError } from '../../vm/errors.js';
import { linkHostFiles } from '../../vm/host-files.js';
import { Machine } from '../../vm/machine.js';
import type { VmSpec } from '../../vm/spec.js';
import { type Build, minimalBuild, type Part, partsOf } from './parts.js';

/** A part of a VM that QEMU refuses, beside all parts before it that it takes. */
export interface Refusal {
  /** Undefined if QEMU does not even start a VM without any of the parts: then this QEMU or the host is the cause. */
  readonly part: Part | undefined;
  /** The last lines of QEMU's output. */
  readonly said: readonly string[];
}

/** How long one QEMU may take to answer, in milliseconds. One that takes longer has not refused anything. */
const TRIAL_MS = 10_000;

/** More than any machine reads as its firmware, and less than any refuses. */
const NO_FIRMWARE_BYTES = 64 * 1024;

/**
 * Finds the parts of a VM that QEMU refuses, whatever its words: starts it without any of them, and then adds one after the other. A part
 * that is refused is left out, so one search finds all of them. No guest runs: each QEMU is killed as soon as it answers.
 *
 * @param spec - a VM that QEMU has refused. Nothing of it runs.
 * @throws CancelledError if the signal of the deadline is aborted. When the time is up, returns what was found until then.
 */
export async function findRefused(spec: VmSpec, qemu: Binary, deadline: Deadline): Promise<Refusal[]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-trial-'));
  const refused: Refusal[] = [];
  try {
    const empty = path.join(dir, 'empty-firmware');
    await writeFile(empty, Buffer.alloc(NO_FIRMWARE_BYTES));
    // The same places as in the VM's directory: QEMU gets some files as links there.
    const cwd = path.join(dir, 'files');
    await mkdir(cwd);
    await linkHostFiles(spec, dir);
    let build = minimalBuild(spec, qemu.version, empty);
    const { said } = await firstTaken([build], qemu, cwd, deadline);
    if (said !== undefined) return [{ part: undefined, said }];
    for (const part of partsOf(spec, build.spec)) {
      if (deadline.expired) break;
      const { taken, said } = await firstTaken(part.add(build), qemu, cwd, deadline);
      build = taken ?? build;
      if (said !== undefined) refused.push({ part, said });
    }
    return refused;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Tries builds in their order. @returns the first that QEMU takes, or what it said about the last one. */
async function firstTaken(
  builds: readonly Build[],
  qemu: Binary,
  cwd: string,
  deadline: Deadline,
): Promise<{ taken?: Build; said?: readonly string[] }> {
  let said: readonly string[] | undefined;
  for (const build of builds) {
    said = await trial(build, qemu, cwd, deadline);
    if (said === undefined) return { taken: build };
  }
  return said === undefined ? {} : { said };
}

/** Starts QEMU, and kills it. @returns its last output if it refuses to start. */
async function trial({ spec, without }: Build, qemu: Binary, cwd: string, deadline: Deadline): Promise<readonly string[] | undefined> {
  const args = withoutOptions(qemuArguments(spec, { platform: process.platform, qemuVersion: qemu.version }), without);
  const quiet = { onEvent: () => undefined, onState: () => undefined };
  const logFile = path.join(cwd, 'qemu.log');
  let machine: Machine | undefined;
  try {
    machine = await Machine.start({ qemu: qemu.path, args, cwd, logFile, ...quiet }, deadline.atMost(TRIAL_MS));
    return undefined;
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return error instanceof VmError ? outputOf(error) : undefined;
  } finally {
    await machine?.kill();
  }
}

/** Removes options that have a value. */
function withoutOptions(args: readonly string[], options: readonly string[]): string[] {
  return args.filter((arg, index) => !options.includes(arg) && !options.includes(args[index - 1] ?? ''));
}

/** Returns the lines of QEMU that stand in the error of a QEMU that has exited. */
export function outputOf({ message }: Error): readonly string[] {
  const [, said = ''] = /^QEMU \(pid -?\d+\) ended with [^:]*: (.*)\.$/s.exec(message) ?? [];
  const lines = said === '' ? [] : said.split(' | ');
  // Libraries print warnings of their own before.
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith('qemu')),
    ),
  );
}
