import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SELF_TEST_READY, writeSelfTestDisk } from '../src/guest/selftest/x86.js';
import { commandLineOf, timeToLine } from './bare-qemu.js';
import type { Figure } from './figure.js';
import { type Build, inJob, passed, SELF_TEST_INPUTS, withKeptVm } from './job.js';
import { interleave, type Rounds } from './sampling.js';

/**
 * Measures the overhead of a step: a whole step in a new job (tool cache empty, QEMU installed) against QEMU alone with the same command
 * line, from its start to the line that both wait for.
 */
export async function measureWholeStep(build: Build, rounds: Rounds): Promise<Figure> {
  const commandLine = await withKeptVm(build, (_runner, vm) => commandLineOf(Number(vm.outputs['pid'])));
  const phases: Record<string, number>[] = [];
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  try {
    const disk = path.join(dir, 'self-test.img');
    await writeSelfTestDisk(disk);
    const bare = bareArguments(commandLine, disk);
    const timings = await interleave(
      { step: async () => [await runStep(build, phases)], bare: async () => [await timeToLine(bare, new RegExp(SELF_TEST_READY))] },
      rounds,
    );
    return {
      name: 'whole step, embedded guest',
      ours: timings.step,
      reference: { what: 'QEMU alone, same arguments', timing: timings.bare },
      target: { kind: 'difference', limit: 1000 },
      details: { phasesOfLastStep: phases.at(-1) },
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function runStep(build: Build, phases: Record<string, number>[]): Promise<number> {
  return inJob(async (runner) => {
    const step = passed(await runner.step({ entry: build.main, inputs: SELF_TEST_INPUTS }));
    phases.push(phasesIn(step.summary));
    return step.ms;
  });
}

/** Reads the phases from the timeline of the summary: `| ✅ | NAME | AT ms | TOOK ms | …`. */
function phasesIn(summary: string): Record<string, number> {
  const rows = summary.matchAll(/^\| \S+ \| ([a-z]+) \| \d+ ms \| (\d+) ms \|/gm);
  return Object.fromEntries(Array.from(rows, ([, name = '', ms]) => [name, Number(ms)]));
}

/** Returns the arguments that maqet gave QEMU, with a copy of the disk that is not deleted. */
function bareArguments(commandLine: readonly string[], disk: string): string[] {
  return commandLine.map((argument) => argument.replace(/"filename":"[^"]*self-test[^"]*"/, `"filename":${JSON.stringify(disk)}`));
}
