import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { guestToken, type LinuxGuest, linuxGuest } from './linux-guest.js';
import { type BareQemu, bareQemu, readUntil } from './qemu.js';

const running: BareQemu[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((qemu) => qemu.stop()));
});

async function boot(guest: LinuxGuest): Promise<BareQemu> {
  // With RDRAND, the guest's random source is seeded at once. Without it, /dev/urandom takes a second.
  const words = ['-cpu', 'max', '-m', '256M', '-no-reboot', '-kernel', guest.kernel, '-initrd', guest.initrd, '-append', guest.append];
  const qemu = await bareQemu(words);
  running.push(qemu);
  return qemu;
}

/** Reads all RAM of a small guest, through a new monitor. */
async function readMemory(qemu: BareQemu, bytes: number): Promise<Buffer> {
  const directory = await mkdtemp(path.join(tmpdir(), 'maqet-guest-'));
  try {
    const filename = path.join(directory, 'memory');
    qemu.qmp.write(JSON.stringify({ execute: 'qmp_capabilities', id: 'a' }));
    qemu.qmp.write(JSON.stringify({ execute: 'pmemsave', arguments: { val: 0, size: bytes, filename }, id: 'b' }));
    await readUntil(qemu.qmp, /"id": "b"/, Deadline.after(120_000));
    return await readFile(filename);
  } finally {
    await rm(directory, { recursive: true });
  }
}

function pagesStartingWith(memory: Buffer, start: Buffer): number {
  const addresses = Array.from({ length: memory.length / 4096 }, (_, page) => page * 4096);
  return addresses.filter((address) => memory.subarray(address, address + start.length).equals(start)).length;
}

describe('The Linux guest', () => {
  test('prints a new token at each boot, and then becomes ready', async () => {
    const guest = await linuxGuest();
    const tokens = [];
    for (let round = 0; round < 2; round += 1) {
      const start = performance.now();
      const qemu = await boot(guest);
      const serial = await readUntil(qemu.serial, /maqet guest: ready\r\n/, Deadline.after(120_000));
      process.stderr.write(`Linux guest ready after ${Math.round(performance.now() - start)} ms\n`);
      tokens.push(guestToken(serial)?.toString('hex'));
      await qemu.stop();
    }
    expect(tokens[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(tokens[1]).toMatch(/^[0-9a-f]{64}$/);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test('has the raw token in its memory, at the start of 64 pages', async () => {
    const qemu = await boot(await linuxGuest());
    const token = guestToken(await readUntil(qemu.serial, /maqet guest: ready\r\n/, Deadline.after(120_000)));
    const memory = await readMemory(qemu, 256 * 2 ** 20);
    expect(pagesStartingWith(memory, token ?? Buffer.alloc(32))).toBeGreaterThanOrEqual(64);
  });

  test('runs a given script', async () => {
    const qemu = await boot(await linuxGuest({ init: 'echo "I am $$ on $(uname -m)"\npoweroff -f\n' }));
    await expect(readUntil(qemu.serial, /I am 1 on x86_64/, Deadline.after(120_000))).resolves.toContain('I am 1');
    await expect(Deadline.after(120_000).race(qemu.exited, 'the guest to power off')).resolves.toEqual({ code: 0, signal: null });
  });

  test('has the same files for many callers at a time, and no partial file stays', async () => {
    const init = `# ${Date.now()}\necho hello\n`;
    const guests = await Promise.all(Array.from({ length: 8 }, () => linuxGuest({ init })));
    expect(new Set(guests.map((guest) => guest.initrd)).size).toBe(1);
    const { dir, initrd } = guests[0] as LinuxGuest;
    expect((await readdir(dir)).filter((name) => name.startsWith(`${path.basename(initrd)}.`))).toEqual([]);
    await rm(initrd);
  });
});
