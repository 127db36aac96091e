import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WaitCondition } from '../../../src/guest/readiness.js';
import { SELF_TEST_READY } from '../../../src/guest/selftest/x86.js';
import { createLayer } from '../../../src/policy/layer.js';
import type { VmDirectory } from '../../../src/state/layout.js';
import { Fleet } from '../../helpers/supervisor/fleet.js';
import { auditRecords, CALLER } from '../../helpers/supervisor/support.js';
import { until } from '../../helpers/until.js';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await Fleet.make();
});
afterAll(() => fleet.end());

const AGENT: WaitCondition = { kind: 'channel', channel: 'agent' };
const REACHING: readonly WaitCondition[] = [
  AGENT,
  { kind: 'channel', channel: 'serial' },
  { kind: 'channel', channel: 'auto' },
  { kind: 'tcp', port: 22 },
];
const closed = createLayer('inputs of this step', { deny: ['guest-*'] });

async function waits(directory: VmDirectory): Promise<object[]> {
  const records = (await auditRecords(directory)).filter(({ event }) => event === 'guest-wait');
  return records.map(({ command, tier, decision, outcome }) => ({ command, tier, decision, outcome }));
}

describe('A wait that reaches into the guest', () => {
  test('is refused and on record if a layer of the caller denies it, whatever it says it is for', async () => {
    const { client, directory } = await fleet.start('shut');
    // The guest prints this one line by itself.
    await until(async () => (await client.tail()).serial.includes(SELF_TEST_READY));
    const before = (await client.tail()).serial;
    for (const condition of REACHING) {
      for (const operation of [undefined, 'guest-run', 'guest-copy-in', 'guest-copy-out'] as const) {
        const request = { condition, timeoutMs: 60_000, layers: [closed], caller: CALLER };
        await expect(client.waitReady(operation === undefined ? request : { ...request, operation })).rejects.toMatchObject({
          status: 'blocked',
        });
      }
    }
    expect(await waits(directory)).toHaveLength(16);
    expect(await waits(directory)).toContainEqual({ command: 'guest-wait', tier: 'safe', decision: 'block', outcome: 'blocked' });
    expect((await client.tail()).serial).toEqual(before);
  });

  test('is on record before it begins, and when it ends', async () => {
    const { client, directory } = await fleet.start('open');
    await expect(client.waitReady({ condition: AGENT, timeoutMs: 50, layers: [], caller: CALLER })).rejects.toMatchObject({
      status: 'timed-out',
    });
    expect(await waits(directory)).toEqual([
      { command: 'guest-wait', tier: 'safe', decision: 'allow', outcome: null },
      { command: 'guest-wait', tier: 'safe', decision: 'allow', outcome: 'failed' },
    ]);
    const [decided] = (await auditRecords(directory)).filter(({ event }) => event === 'guest-wait');
    expect(decided?.arguments).toEqual({ for: 'the guest agent to answer', channel: 'agent' });
  });
});
