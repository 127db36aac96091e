import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type GuestChannel, GuestChannelError } from '../../../src/guest/channel.js';
import type { MaqetError } from '../../../src/shared/errors.js';
import type { GuestChannels } from '../../../src/supervisor/guest/channels.js';
import type { PanicWatch } from '../../../src/supervisor/guest/panic.js';
import { GuestRuns } from '../../../src/supervisor/guest/runs.js';
import { type Gated, Gates, rejection } from '../../helpers/supervisor/gated.js';
import { CALLER, INPUTS_LAYER, Root } from '../../helpers/supervisor/support.js';
import { ample } from '../../helpers/vm/support.js';

let root: Root;
const gates = new Gates(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => gates.cleanUp());
afterAll(() => root.cleanUp());

/** Begins a script that says nothing and never ends. @returns how it is told of, once it has been. */
async function endlessRun(gated: Gated, panicked: Promise<string>): Promise<{ readonly told: Promise<unknown> }> {
  const begun = Promise.withResolvers<void>();
  const told = failedRun(gated, { panicked, seen: undefined }, (_command, _output, deadline) => {
    begun.resolve();
    return deadline.race(new Promise<never>(() => undefined), 'a script');
  });
  await begun.promise;
  return { told };
}

/** Runs a script by a channel of the test's own. @returns the error that tells of its end. */
function failedRun({ machine, audit }: Gated, seen: Pick<PanicWatch, 'panicked' | 'seen'>, run: GuestChannel['run']): Promise<MaqetError> {
  const channel: GuestChannel = { name: 'agent', waitReady: async () => undefined, run, close: async () => undefined };
  const channels = { way: async () => channel } as unknown as GuestChannels;
  const panic = seen as PanicWatch;
  const runs = new GuestRuns({ machine, audit, panic, channels, layers: [INPUTS_LAYER] });
  const params = {
    ...{ id: 1, act: 'guest-run' as const, channel: 'agent' as const, hasInput: false, facts: {}, layers: [], caller: CALLER },
    ...{ command: { script: 'sleep 4242', env: {} }, timeoutMs: 60_000 },
  };
  const input = (async function* (): AsyncGenerator<Buffer> {})();
  const peer = { output: async () => undefined, input, signal: new AbortController().signal, log: () => undefined };
  return rejection(runs.run(params, peer));
}

const NO_PANIC = { panicked: new Promise<never>(() => undefined), seen: undefined };

describe('a guest that has come to its end before the script', () => {
  const notBegun: GuestChannel['run'] = () => Promise.reject(new Error('was begun'));

  test('by a power-off, or by a panic: nothing is begun, and it is told as that', async () => {
    const gated = await gates.openIdle();
    const text = 'Kernel panic - not syncing: test';
    expect(await failedRun(gated, { panicked: Promise.resolve(text), seen: text }, notBegun)).toMatchObject({
      status: 'crashed',
      message: `The guest panicked before the script ran: ${text}.`,
    });
    gated.machine.journal.record({ name: 'SHUTDOWN', data: { guest: true, reason: 'guest-shutdown' }, seconds: 0, microseconds: 0 });
    expect(await failedRun(gated, NO_PANIC, notBegun)).toMatchObject({
      status: 'crashed',
      message: 'The guest powered off (guest-shutdown) before the script ran.',
      remedy: expect.stringContaining('`system_reset`'),
    });
    await gated.machine.execute('system_reset', {}, ample());
    await gated.machine.journal.waitFor({ name: 'RESET' }, 0, ample());
    expect(await failedRun(gated, NO_PANIC, notBegun)).toMatchObject({ message: 'was begun' });
  });
});

test('a guest that is paused: said where its silence is told', async () => {
  const gated = await gates.open();
  await gated.machine.execute('stop', {}, ample());
  await gated.machine.journal.waitFor({ name: 'STOP' }, 0, ample());
  const silent = new GuestChannelError('The guest said nothing.', { remedy: 'Look at it.', status: 'crashed' });
  expect(await failedRun(gated, NO_PANIC, () => Promise.reject(silent))).toMatchObject({
    message: 'The guest said nothing. The VM is paused: `cont` lets it run.',
    remedy: 'Look at it.',
    status: 'crashed',
  });
});

describe('a guest that restarts under a script', () => {
  test('because its kernel panicked: told as the panic, also when the serial port is behind', async () => {
    const gated = await gates.openIdle();
    const panic = Promise.withResolvers<string>();
    const { told } = await endlessRun(gated, panic.promise);
    await gated.machine.execute('system_reset', {}, ample());
    await gated.machine.journal.waitFor({ name: 'RESET' }, 0, ample());
    await sleep(20);
    panic.resolve('Kernel panic - not syncing: sysrq triggered crash');
    expect(await told).toMatchObject({
      status: 'crashed',
      message: 'The guest panicked while the script ran: Kernel panic - not syncing: sysrq triggered crash.',
    });
  });

  test('without a panic: told as the restart', async () => {
    const gated = await gates.openIdle();
    const { told } = await endlessRun(gated, new Promise(() => undefined));
    await gated.machine.execute('system_reset', {}, ample());
    expect(await told).toMatchObject({ status: 'crashed', message: 'The guest restarted (host-qmp-system-reset) while the script ran.' });
  });
});
