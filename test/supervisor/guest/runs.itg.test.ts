import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { GuestChannel } from '../../../src/guest/channel.js';
import { SerialConsole } from '../../../src/guest/console/console.js';
import type { MaqetError } from '../../../src/shared/errors.js';
import type { GuestChannels } from '../../../src/supervisor/guest/channels.js';
import { GuestRuns } from '../../../src/supervisor/guest/runs.js';
import { GuestWatch } from '../../../src/supervisor/guest/watch.js';
import { type Gated, Gates, rejection } from '../../helpers/supervisor/gated.js';
import { auditStory, CALLER, INPUTS_LAYER, Root } from '../../helpers/supervisor/support.js';
import { ample } from '../../helpers/vm/support.js';

let root: Root;
const gates = new Gates(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => gates.cleanUp());
afterAll(() => root.cleanUp());

/** Makes a function that runs a script in a guest, by a channel of the test's own, and returns the error of the run. */
async function failingRuns({ machine, audit }: Gated): Promise<(run: GuestChannel['run']) => Promise<MaqetError>> {
  const serial = new SerialConsole(machine.serial, path.join(await gates.directory(), 'serial.log'));
  const watch = new GuestWatch(machine, serial, 'tcg');
  const params = {
    ...{
      id: 1,
      operation: 'guest-run' as const,
      channel: 'agent' as const,
      hasInput: false,
      auditScript: false,
      layers: [],
      caller: CALLER,
    },
    ...{ command: { script: 'sleep 4242', env: {} }, timeoutMs: 60_000 },
  };
  const input = (async function* (): AsyncGenerator<Buffer> {})();
  const peer = { output: async () => undefined, input, signal: new AbortController().signal, log: () => undefined };
  return (run) => {
    const channel: GuestChannel = { name: 'agent', waitReady: async () => undefined, run, close: async () => undefined };
    const channels = { find: async () => channel } as unknown as GuestChannels;
    return rejection(new GuestRuns({ machine, audit, watch, channels, layers: [INPUTS_LAYER] }).run(params, peer));
  };
}

describe('A script', () => {
  test('is not started in a guest that has powered off, until the guest is reset', async () => {
    const gated = await gates.openIdle();
    const { machine } = gated;
    const fails = await failingRuns(gated);
    const started: GuestChannel['run'] = () => Promise.reject(new Error('was started'));
    machine.journal.record({ name: 'SHUTDOWN', data: { guest: true, reason: 'guest-shutdown' }, seconds: 0, microseconds: 0 });
    expect(await fails(started)).toMatchObject({
      status: 'crashed',
      message: 'The guest powered off (guest-shutdown) before the script ran.',
      remedy: expect.stringContaining('`system_reset`'),
    });
    await machine.execute('system_reset', {}, ample());
    await machine.journal.waitFor({ name: 'RESET' }, 0, ample());
    expect(await fails(started)).toMatchObject({ message: 'was started' });
    expect(await auditStory(gated.directory)).toEqual([
      ...['guest-run guest-run allow', 'guest-run guest-run failed'],
      ...['guest-run guest-run allow', 'guest-run guest-run failed'],
    ]);
  });

  test('ends when the guest restarts, and its error says that the exit code is lost', async () => {
    const gated = await gates.openIdle();
    const { machine } = gated;
    const begun = Promise.withResolvers<void>();
    const failing = (await failingRuns(gated))((_command, _output, deadline) => {
      begun.resolve();
      return deadline.race(new Promise<never>(() => undefined), 'a script');
    });
    await begun.promise;
    await machine.execute('system_reset', {}, ample());
    expect(await failing).toMatchObject({
      status: 'crashed',
      message: 'The guest restarted (host-qmp-system-reset) while the script ran.',
      remedy: expect.stringContaining('exit code of the script is lost'),
    });
  });
});
