import { afterEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { identify, isAlive } from '../../src/shared/process.js';
import { type BareQemu, bareQemu, readUntil } from './qemu.js';

const running: BareQemu[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((qemu) => qemu.stop()));
});

async function start(...args: string[]): Promise<BareQemu> {
  const qemu = await bareQemu(args);
  running.push(qemu);
  return qemu;
}

describe('bareQemu', () => {
  test('greets on the inherited monitor, and stop ends it even if nobody reads its streams', async () => {
    const qemu = await start('-S');
    const id = identify(qemu.pid);
    await expect(readUntil(qemu.qmp, /\r\n/, Deadline.after(120_000))).resolves.toContain('"QMP"');
    // QEMU greets before it handles signals. This early, SIGTERM may end it by the signal or by an exit.
    const exit = await qemu.stop();
    expect([0, 'SIGTERM']).toContain(exit.code ?? exit.signal);
    expect(isAlive(id)).toBe(false);
    await expect(qemu.stop()).resolves.toEqual(exit);
  });

  test('reports why it did not start', async () => {
    const qemu = await start('-machine', 'no-such-machine');
    await expect(Deadline.after(120_000).race(qemu.exited, 'QEMU to give up')).resolves.toEqual({ code: 1, signal: null });
    expect(qemu.stderr()).toContain('unsupported machine type');
  });

  test('ends a wait for output when it exits', async () => {
    const qemu = await start('-S');
    const wait = readUntil(qemu.serial, /never/, Deadline.after(120_000));
    await Promise.all([expect(wait).rejects.toThrow(/ended before/), qemu.stop()]);
  });
});
