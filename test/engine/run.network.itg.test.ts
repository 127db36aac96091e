import { connect, createServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { expectOver, Runs } from '../helpers/engine/runs.js';
import { run } from '../helpers/engine/support.js';
import { NETWORK_UP, type NetworkGuest, networkGuest } from '../helpers/network-guest.js';
import { freePort } from '../helpers/sshd.js';

let runs: Runs;
let guest: NetworkGuest;
let outside: Server;
/** Of a server of this machine, which the guest sees at 10.0.2.2. */
let port = 0;
beforeAll(async () => {
  [runs, guest] = await Promise.all([Runs.make(), networkGuest('while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n')]);
  outside = createServer((socket) => socket.end('from outside\n'));
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const address = outside.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
}, 20 * 60_000);
afterAll(async () => {
  await runs?.end();
  outside?.close();
  await guest?.dispose();
});

/** Runs a script in a guest with that network. */
async function inGuest(network: string, script: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { kernel, initrd, append } = guest;
  const env = runs.env();
  const inputs = { vm: `net-${network}`, kernel, initrd, append, memory: '256M', 'run-with': 'serial', network, run: script, ...more };
  const result = await run(env, inputs);
  expect([result.error?.message, result.status]).toEqual([undefined, 'passed']);
  await expectOver(result);
  return env.printed.stdout;
}

/** What a port of this machine says, once it says anything. */
async function heard(at: number): Promise<string> {
  for (const deadline = Deadline.after(200_000); !deadline.expired; await sleep(200)) {
    const said = await text(connect({ host: '127.0.0.1', port: at })).catch(() => '');
    if (said !== '') return said;
  }
  return '';
}

const ASK = (): string => `timeout 10 nc -w 5 10.0.2.2 ${port} </dev/null`;
const OFFER = 'echo from inside | nc -l -p 7';

describe('The network of a guest', () => {
  test.each([
    ['user', () => `${NETWORK_UP}; [ "$(${ASK()})" = 'from outside' ]; ${OFFER}`],
    ['isolated', () => `${NETWORK_UP}; [ -z "$(${ASK()} || true)" ]; ${OFFER}`],
  ])('with `network: %s` reaches what it should, and a forwarded port reaches the guest', async (network, script) => {
    const forwarded = await freePort();
    const [said] = await Promise.all([heard(forwarded), inGuest(network, script(), { ports: `${forwarded}:7` })]);
    expect(said).toBe('from inside\n');
  });

  test('has no card with `network: none`', async () => {
    expect(await inGuest('none', 'ls /sys/class/net')).toBe('lo\n');
  });
});
