import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { VmDirectory } from '../src/state/layout.js';
import { GUEST_READY, linuxGuest } from '../test/helpers/linux-guest.js';
import type { StepResult } from '../test/helpers/runner.js';
import { commandLineOf, timeToLine } from './bare-qemu.js';
import type { Figure } from './figure.js';
import { type Build, withKeptVm } from './job.js';
import { interleave, type Rounds, summarise } from './sampling.js';

const READY = new RegExp(GUEST_READY);

/** A boot takes seconds and varies little. */
const MOST_BOOTS = 7;

/** Measures the boot of a Linux under TCG, from the start of QEMU to the line that it prints when it is ready: in a step, and without maqet. */
export async function measureBoot(build: Build, rounds: Rounds): Promise<Figure> {
  const { kernel, initrd, append } = await linuxGuest();
  const inputs = { kernel, initrd, append, memory: '256M', network: 'none', 'wait-for': `serial:${GUEST_READY}`, upload: 'never' };
  const bare = await withKeptVm(build, (_runner, vm) => commandLineOf(Number(vm.outputs['pid'])), inputs);
  const toRun: number[] = [];
  const ours = async (): Promise<number[]> => {
    const { toRunMs, toReadyMs } = await withKeptVm(build, (_runner, vm) => times(vm), inputs);
    toRun.push(toRunMs);
    return [toReadyMs];
  };
  const counted = Math.min(rounds.counted, MOST_BOOTS);
  const timings = await interleave({ ours, bare: async () => [await timeToLine(bare, READY)] }, { warmUp: 1, counted });
  return {
    name: 'boot of a Linux guest',
    ours: timings.ours,
    reference: { what: 'QEMU alone, same arguments', timing: timings.bare },
    target: { kind: 'ratio', limit: 1.05 },
    details: { untilTheGuestRuns: summarise(toRun) },
  };
}

/** Returns the times from the start of the QEMU process until the CPUs run, and until the supervisor has seen the line. */
async function times({ outputs }: StepResult): Promise<{ toRunMs: number; toReadyMs: number }> {
  const directory = new VmDirectory(outputs['vm-dir'] ?? '');
  const events = (await readFile(directory.events, 'utf8')).trimEnd().split('\n');
  const resumed = events.map((line) => JSON.parse(line) as { event: string; time: string }).find(({ event }) => event === 'RESUME');
  if (resumed === undefined) throw new Error(`${directory.events} has no RESUME event`);
  const toRunMs = Date.parse(resumed.time) - (await startOf(Number(outputs['pid'])));
  return { toRunMs, toReadyMs: toRunMs + Number(outputs['boot-ms']) };
}

/** Returns the start time of a process in milliseconds since the epoch, rounded to the ticks of the kernel (10 ms). */
async function startOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
  const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  const ticksASecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const uptime = Number((await readFile('/proc/uptime', 'latin1')).split(' ')[0]);
  return Date.now() - (uptime - ticks / ticksASecond) * 1000;
}
