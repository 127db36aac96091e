import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitForTcp } from '../../src/guest/tcp.js';
import { Deadline } from '../../src/shared/deadline.js';
import { DeadlineError } from '../../src/shared/errors.js';
import { NETWORK_UP, type NetworkGuest, networkGuest } from '../helpers/network-guest.js';
import { type BareQemu, bareQemu, readUntil } from '../helpers/qemu.js';
import { freePort } from '../helpers/sshd.js';

let guest: NetworkGuest;
let qemu: BareQemu;
let port: number;
let calls = 0;
let lines = 0;

beforeAll(async () => {
  guest = await networkGuest();
  port = await freePort();
  qemu = await bareQemu([
    ...['-cpu', 'max', '-m', '256M', '-no-reboot', '-kernel', guest.kernel, '-initrd', guest.initrd, '-append', guest.append],
    ...['-netdev', `user,id=net,hostfwd=tcp:127.0.0.1:${port}-:7`, '-device', 'virtio-net-pci,netdev=net,romfile='],
  ]);
  qemu.qmp.write('{"execute": "qmp_capabilities", "id": 0}\n');
  await readUntil(qemu.qmp, /"id": 0\}/, Deadline.after(120_000));
  await readUntil(qemu.serial, /ok 0\r\n/, Deadline.after(120_000));
}, 20 * 60_000);
afterAll(async () => {
  await qemu?.stop();
  await guest?.dispose();
});

async function answer(stream: Duplex, question: string, pattern: RegExp): Promise<string> {
  stream.write(question);
  return readUntil(stream, pattern, Deadline.after(120_000));
}

/** Runs a command in the guest. */
async function tell(command: string): Promise<void> {
  lines += 1;
  await answer(qemu.serial, `${command}\n`, new RegExp(`ok ${lines}\r\n`));
}

async function usernet(): Promise<string> {
  calls += 1;
  const command = { execute: 'human-monitor-command', arguments: { 'command-line': 'info usernet' }, id: calls };
  const reply = await answer(qemu.qmp, `${JSON.stringify(command)}\n`, new RegExp(`"id": ${calls}\\}`));
  return String((JSON.parse(reply) as { return: string }).return);
}

async function failure(ms: number): Promise<DeadlineError> {
  const error = await waitForTcp({ port, usernet, deadline: Deadline.after(ms) }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DeadlineError);
  return error as DeadlineError;
}

describe("A port of a guest behind QEMU's user network", () => {
  test('is not ready while the guest has no network, although QEMU accepts connections', async () => {
    expect((await failure(7000)).message).toContain("the guest's network does not answer");
  });

  test('is not ready while nothing listens in the guest', async () => {
    await tell(NETWORK_UP);
    expect((await failure(5000)).message).toContain('nothing listens on that port yet');
  });

  test('is ready once a service listens, even if that sends nothing', async () => {
    const ready = waitForTcp({ port, usernet, deadline: Deadline.after(120_000) });
    await tell('nc -ll -p 7 -e cat &');
    await expect(ready).resolves.toBe(`the guest accepts TCP connections on 10.0.2.15:7 through TCP port ${port} of the host`);
  });
});
