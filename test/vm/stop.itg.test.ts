import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { isAlive } from '../../src/shared/process.js';
import type { Machine } from '../../src/vm/machine.js';
import { type StopLimits, stopMachine } from '../../src/vm/stop.js';
import { readUntil } from '../helpers/qemu.js';
import { type GuestName, writeGuest } from '../helpers/vm/guests.js';
import { ample, Bench } from '../helpers/vm/support.js';

const bench = new Bench();
afterEach(() => bench.cleanUp());

/** Limits that only a hanging test reaches. */
const PATIENT: StopLimits = { powerdownMs: 20_000, quitMs: 20_000, termMs: 20_000 };

async function run(guest: GuestName, words?: RegExp): Promise<Machine> {
  const machine = await bench.start({ selfTest: await writeGuest(path.join(await bench.directory(), 'guest'), guest) });
  await machine.resume(ample());
  if (words !== undefined) await readUntil(machine.serial, words, ample());
  return machine;
}

/** Stops the machine. @returns the method, after it has checked that the process is gone. */
async function stop(machine: Machine, limits: Partial<StopLimits>): Promise<{ method: string; state: string; reason: string }> {
  const { method } = await stopMachine(machine, { ...PATIENT, ...limits });
  expect(isAlive(machine.id)).toBe(false);
  expect(machine.running).toBe(false);
  const { state, reason } = machine.states;
  return { method, state, reason };
}

describe('A VM is stopped', () => {
  test('by its power button if the guest reacts to it', async () => {
    expect(await stop(await run('dutiful', /up/), {})).toEqual({ method: 'powerdown', state: 'stopped', reason: 'powerdown' });
  });

  test('by quit if the guest ignores its power button', async () => {
    expect(await stop(await run('silent'), { powerdownMs: 200 })).toEqual({ method: 'quit', state: 'stopped', reason: 'quit' });
  });

  test('by quit at once if it is paused and cannot see its power button', async () => {
    const machine = await run('silent');
    await machine.execute('stop', {}, ample());
    expect(await stop(machine, {})).toMatchObject({ method: 'quit', state: 'stopped' });
  });

  test('by quit at once if its CPUs have never run', async () => {
    expect(await stop(await bench.start(), {})).toMatchObject({ method: 'quit', state: 'stopped' });
  });

  test('by SIGTERM if quit is skipped or has no effect', async () => {
    expect(await stop(await run('silent'), { powerdownMs: 0, quitMs: 0 })).toMatchObject({ method: 'SIGTERM', state: 'stopped' });
  });

  test('by SIGKILL if QEMU does not react to anything else', async () => {
    const machine = await run('silent');
    process.kill(machine.id.pid, 'SIGSTOP');
    expect(await stop(machine, { powerdownMs: 150, quitMs: 150, termMs: 150 })).toMatchObject({ method: 'SIGKILL', state: 'stopped' });
  });

  test('by SIGKILL at once if every other method is skipped', async () => {
    expect(await stop(await run('silent'), { powerdownMs: 0, quitMs: 0, termMs: 0 })).toMatchObject({ method: 'SIGKILL' });
  });
});

describe('Stopping a VM', () => {
  test('after QEMU has exited reports `exited`', async () => {
    const machine = await run('silent');
    await machine.kill();
    expect(await stop(machine, {})).toEqual({ method: 'exited', state: 'failed', reason: 'signal SIGKILL' });
    expect(await stop(machine, {})).toMatchObject({ method: 'exited' });
  });

  test('that is killed while its guest powers off reports `exited`', async () => {
    const machine = await run('silent');
    const stopped = stop(machine, {});
    await machine.journal.waitFor({ name: 'POWERDOWN' }, 0, ample());
    process.kill(machine.id.pid, 'SIGKILL');
    expect(await stopped).toEqual({ method: 'exited', state: 'failed', reason: 'signal SIGKILL' });
  });

  test('that is killed before it answers the power button reports `exited`', async () => {
    const machine = await run('silent');
    process.kill(machine.id.pid, 'SIGSTOP');
    const stopped = stop(machine, {});
    process.kill(machine.id.pid, 'SIGKILL');
    expect(await stopped).toEqual({ method: 'exited', state: 'failed', reason: 'signal SIGKILL' });
  });

  test('twice at once stops it once', async () => {
    const machine = await run('silent');
    const both = await Promise.all([stop(machine, { powerdownMs: 0 }), stop(machine, { powerdownMs: 0 })]);
    expect(both).toEqual([expect.objectContaining({ state: 'stopped' }), expect.objectContaining({ state: 'stopped' })]);
  });
});
