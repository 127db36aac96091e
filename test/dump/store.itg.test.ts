import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type StoreRequest, storeDump } from '../../src/dump/store.js';
import { BareGuest } from '../helpers/dump/guest.js';
import { namesIn, request as requestIn, withDirectory } from '../helpers/dump/scratch.js';

const run = promisify(execFile);
const MIB = 2 ** 20;
const HIGH_RAM = 2 ** 32;
/** The registers of the VGA card, which a dump leaves out. */
const VGA = { from: 0xa0000, to: 0xc0000 };

function request(directory: string, changes: Partial<StoreRequest>): StoreRequest {
  return requestIn(directory, { source: path.join(directory, 'dump.elf'), sourceFormat: 'elf', ...changes });
}

/** Compares a file of guest memory from address `start` on with the same addresses of an image. */
async function expectSameMemory(image: string, saved: string, start: number, bytes: number): Promise<void> {
  const one = await open(image);
  const other = await open(saved);
  try {
    const step = 16 * MIB;
    const [a, b] = [Buffer.alloc(step), Buffer.alloc(step)];
    for (let done = 0; done < bytes; done += step) {
      const length = Math.min(step, bytes - done);
      expect((await one.read(a, 0, length, start + done)).bytesRead).toBe(length);
      expect((await other.read(b, 0, length, done)).bytesRead).toBe(length);
      if (start + done === 0) {
        expect(a.subarray(VGA.from, VGA.to).every((byte) => byte === 0)).toBe(true);
        b.fill(0, VGA.from, VGA.to);
      }
      if (!a.equals(b)) throw new Error(`The image differs from the guest between ${start + done} and ${start + done + length}.`);
    }
  } finally {
    await one.close();
    await other.close();
  }
}

/** Runs a guest of `ramMib` MiB with noise loaded at the addresses, stopped after its firmware has run for a while. */
async function withNoisyGuest(
  directory: string,
  ramMib: number,
  addresses: readonly number[],
  body: (guest: BareGuest, noise: Buffer) => Promise<void>,
): Promise<void> {
  const noise = randomBytes(5 * MIB + 123);
  await writeFile(path.join(directory, 'noise'), noise);
  const loaders = addresses.flatMap((at) => ['-device', `loader,file=${path.join(directory, 'noise')},addr=${at},force-raw=on`]);
  await BareGuest.with(['-m', String(ramMib), ...loaders], async (guest) => {
    await delay(700);
    await guest.execute('stop');
    await body(guest, noise);
  });
}

async function dump(guest: BareGuest, file: string, format = 'elf'): Promise<void> {
  await guest.execute('dump-guest-memory', { paging: false, protocol: `file:${file}`, format });
}

/** Dumps a guest, stores the dump as a raw image, and compares every byte with `pmemsave` of the same guest. */
async function compareWithPmemsave(ramMib: number, lowMib: number, addresses: readonly number[]): Promise<void> {
  await withDirectory(async (directory) => {
    await withNoisyGuest(directory, ramMib, addresses, async (guest, noise) => {
      const { 'base-memory': ramBytes } = (await guest.execute('query-memory-size-summary')) as { 'base-memory': number };
      await dump(guest, path.join(directory, 'dump.elf'));
      expect((await stat(path.join(directory, 'dump.elf'))).mode & 0o777).toBe(0o400);
      const stored = await storeDump(request(directory, { ramBytes }));
      const highMib = ramMib - lowMib;
      expect(stored).toMatchObject({ rawBytes: highMib === 0 ? ramBytes : HIGH_RAM + highMib * MIB, hiddenBytes: 0 });
      expect(await namesIn(directory)).toEqual(['memory.raw.zst', 'noise']);
      const image = path.join(directory, 'image');
      await run('zstd', ['-d', '--sparse', '-q', stored.path, '-o', image]);
      expect((await stat(image)).size).toBe(stored.rawBytes);
      for (const [start, mib] of [
        [0, lowMib],
        [HIGH_RAM, highMib],
      ] as const) {
        if (mib === 0) continue;
        const saved = path.join(directory, `saved-${start}`);
        await guest.execute('pmemsave', { val: start, size: mib * MIB, filename: saved });
        await expectSameMemory(image, saved, start, mib * MIB);
      }
      const handle = await open(image);
      for (const address of addresses) {
        const found = Buffer.alloc(noise.length);
        await handle.read(found, 0, found.length, address);
        expect(found.equals(noise)).toBe(true);
      }
      await handle.close();
    });
  });
}

describe('a stored dump of a real guest', () => {
  test('of 256 MiB equals its memory byte for byte', async () => {
    await compareWithPmemsave(256, 256, [64 * MIB + 17]);
  });

  test('with RAM above the PCI hole equals its memory byte for byte', async () => {
    await compareWithPmemsave(3072, 2048, [64 * MIB, HIGH_RAM + 40 * MIB + 1, HIGH_RAM + 1010 * MIB]);
  });

  test('is complete before its firmware has run a single instruction', async () => {
    await withDirectory(async (directory) => {
      await BareGuest.with(['-m', '64', '-S'], async (guest) => {
        await dump(guest, path.join(directory, 'dump.elf'));
        const stored = await storeDump(request(directory, { ramBytes: 64 * MIB, compression: 'none' }));
        await guest.execute('pmemsave', { val: 0, size: 64 * MIB, filename: path.join(directory, 'saved') });
        await expectSameMemory(stored.path, path.join(directory, 'saved'), 0, 64 * MIB);
      });
    });
  });

  test('equals the file that QEMU wrote if it is stored as ELF or kdump', async () => {
    await withDirectory(async (directory) => {
      await withNoisyGuest(directory, 64, [16 * MIB], async (guest) => {
        await dump(guest, path.join(directory, 'dump.elf'));
        const elf = await readFile(path.join(directory, 'dump.elf'));
        const kept = await storeDump(request(directory, { outputFormat: 'elf', ramBytes: 64 * MIB }));
        expect(kept.name).toBe('memory.elf.zst');
        const { stdout } = await run('zstd', ['-dc', kept.path], { encoding: 'buffer', maxBuffer: 2 ** 28 });
        expect(stdout.equals(elf)).toBe(true);

        const { formats } = (await guest.execute('query-dump-guest-memory-capability', {})) as { readonly formats: string[] };
        // A build of QEMU may lack a compression, but never zlib.
        expect(formats).toContain('kdump-zlib');
        for (const format of (['kdump-zlib', 'kdump-lzo', 'kdump-snappy'] as const).filter((one) => formats.includes(one))) {
          const source = path.join(directory, `written.${format}`);
          await dump(guest, source, format);
          const kdump = await readFile(source);
          const form = { source, sourceFormat: format, outputFormat: format, name: format } as const;
          const stored = await storeDump(request(directory, { ...form, compression: 'none' }));
          expect(stored).toMatchObject({ name: `${format}.kdump`, format, bytes: kdump.length });
          expect((await readFile(stored.path)).equals(kdump)).toBe(true);
        }
      });
    });
  });

  test('is refused after QEMU wrote it to a full disk and reported success', async () => {
    await withDirectory(async (directory) => {
      await BareGuest.with(['-m', '64', '-S'], async (guest) => {
        await guest.execute('pmemsave', { val: 0, size: 16, filename: '/dev/full' });
        const full = { source: '/dev/full', sourceFormat: 'raw', ramBytes: 16 } as const;
        await expect(storeDump(request(directory, full))).rejects.toThrow(/\/dev\/full is a link or a device/);
        expect(await namesIn(directory)).toEqual([]);
      });
    });
  });
});
