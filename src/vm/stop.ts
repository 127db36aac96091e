import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { Deadline } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import { isAlive } from '../shared/process.js';
import { VmError } from './errors.js';
import type { Machine } from './machine.js';

/** How a VM was stopped. `exited`: QEMU had already exited. */
export const stopMethodSchema = z.enum(['exited', 'powerdown', 'quit', 'SIGTERM', 'SIGKILL']);

export type StopMethod = z.infer<typeof stopMethodSchema>;

export const stopLimitsSchema = z.strictObject({
  powerdownMs: z.number().nonnegative(),
  quitMs: z.number().nonnegative(),
  termMs: z.number().nonnegative(),
});

/** How long each method may take, in milliseconds. 0 skips it. SIGKILL is never skipped. */
export type StopLimits = Readonly<z.infer<typeof stopLimitsSchema>>;

export interface StopOutcome {
  readonly method: StopMethod;
  readonly ms: number;
}

/** How long SIGKILL may take, in milliseconds. If it takes longer, something is wrong with the host. */
const KILL_MS = 10_000;
/** How long a process that has closed its sockets may take to be reaped, in milliseconds. */
const REAP_MS = 2000;

/**
 * Stops a VM by power button, `quit`, SIGTERM and SIGKILL, each within its limit, until QEMU has been reaped.
 *
 * When this returns, the process is known to be gone.
 *
 * @throws VmError if QEMU survives SIGKILL.
 */
export async function stopMachine(machine: Machine, limits: StopLimits): Promise<StopOutcome> {
  const start = performance.now();
  const method = await endMachine(machine, limits);
  if (isAlive(machine.id)) {
    throw new VmError(`QEMU (pid ${machine.id.pid}) still runs after ${method}.`, { remedy: 'Kill it manually, and report this problem.' });
  }
  return { method, ms: Math.round(performance.now() - start) };
}

async function endMachine(machine: Machine, limits: StopLimits): Promise<StopMethod> {
  if (!machine.running) return 'exited';
  // A paused guest cannot see its power button.
  const awake = machine.states.state === 'running';
  const poweredDown = awake && limits.powerdownMs > 0 && (await powerDown(machine, Deadline.after(limits.powerdownMs)));
  if (!machine.running) return 'exited';
  machine.states.to('stopping', poweredDown ? 'powerdown' : 'quit');
  if (await quit(machine, limits.quitMs)) return poweredDown ? 'powerdown' : 'quit';
  if (limits.termMs > 0) {
    machine.signal('SIGTERM');
    if (await exits(machine, limits.termMs)) return 'SIGTERM';
  }
  machine.signal('SIGKILL');
  await Deadline.after(KILL_MS).race(machine.exited, 'QEMU to exit after SIGKILL');
  return 'SIGKILL';
}

/** Presses the power button. Returns true once the guest has shut down: QEMU then waits, paused, for `quit`. */
async function powerDown(machine: Machine, deadline: Deadline): Promise<boolean> {
  const since = machine.journal.cursor;
  try {
    await machine.execute('system_powerdown', {}, deadline);
    await machine.journal.waitFor({ name: 'SHUTDOWN' }, since, deadline);
    return true;
  } catch (error) {
    // A QEMU that has closed QMP is about to be reaped: do not mistake its exit for an answer to `quit`.
    if (error instanceof MaqetError && error.status === 'crashed') await exits(machine, REAP_MS);
    return false;
  }
}

async function quit(machine: Machine, ms: number): Promise<boolean> {
  if (ms === 0) return false;
  // `quit` closes the connection, so its reply may be lost. Only the exit counts.
  void machine.execute('quit', {}, Deadline.after(ms)).catch(() => undefined);
  return exits(machine, ms);
}

async function exits(machine: Machine, ms: number): Promise<boolean> {
  try {
    await Deadline.after(ms).race(machine.exited, 'QEMU to exit');
    return true;
  } catch {
    return false;
  }
}
