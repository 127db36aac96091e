import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { GuestChannel } from '../../src/guest/channel.js';
import type { GuestChannels } from '../../src/supervisor/guest-channels.js';
import { GuestRuns } from '../../src/supervisor/guest-runs.js';
import type { PanicWatch } from '../../src/supervisor/panic.js';
import { ample } from '../vm/support.js';
import { type Gated, Gates, rejection } from './gated.js';
import { CALLER, INPUTS_LAYER, Root } from './support.js';

let root: Root;
const gates = new Gates(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => gates.cleanUp());
afterAll(() => root.cleanUp());

/** Begins a script that says nothing and never ends. @returns how it is told of, once it has been. */
async function endlessRun({ machine, audit }: Gated, panicked: Promise<string>): Promise<{ readonly told: Promise<unknown> }> {
  const begun = Promise.withResolvers<void>();
  const channel: GuestChannel = {
    name: 'agent',
    waitReady: async () => undefined,
    run: (_command, _output, deadline) => {
      begun.resolve();
      return deadline.race(new Promise<never>(() => undefined), 'a script');
    },
    close: async () => undefined,
  };
  const channels = { way: async () => channel } as unknown as GuestChannels;
  const panic = { panicked } as PanicWatch;
  const runs = new GuestRuns({ machine, audit, panic, channels, layers: [INPUTS_LAYER] });
  const params = {
    ...{ id: 1, act: 'guest-run' as const, channel: 'agent' as const, hasInput: false, facts: {}, layers: [], caller: CALLER },
    ...{ command: { script: 'sleep 4242', env: {} }, timeoutMs: 60_000 },
  };
  const input = (async function* (): AsyncGenerator<Buffer> {})();
  const peer = { output: async () => undefined, input, signal: new AbortController().signal, log: () => undefined };
  const told = rejection(runs.run(params, peer));
  await begun.promise;
  return { told };
}

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
