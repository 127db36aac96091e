import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { CHUNK_BYTES } from '../../src/dump/frame.js';
import { type StoreRequest, storeDump } from '../../src/dump/store.js';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../src/shared/errors.js';
import { namesIn, request as requestIn, withDirectory } from '../helpers/dump/scratch.js';
import { until } from '../helpers/until.js';

const run = promisify(execFile);
const MIB = 2 ** 20;

/** Makes a request that stores into a directory below that of the source. */
function request(directory: string, changes: Partial<StoreRequest> = {}): StoreRequest {
  return requestIn(directory, { directory: path.join(directory, 'dumps'), ...changes });
}

/** Writes noise, which does not compress. */
async function prepare(directory: string, bytes: number): Promise<void> {
  await mkdir(path.join(directory, 'dumps'), { recursive: true });
  await writeFile(path.join(directory, 'source'), randomBytes(bytes));
}

async function nothingWritten(directory: string, bytes: number): Promise<void> {
  expect(await namesIn(path.join(directory, 'dumps'))).toEqual([]);
  expect((await stat(path.join(directory, 'source'))).size).toBe(bytes);
}

/** Runs the body with a disk of a few MiB mounted at `dumps`; false if this user may not mount one. */
async function withSmallDisk(directory: string, body: () => Promise<void>): Promise<boolean> {
  const disk = path.join(directory, 'dumps');
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
  } catch {
    return false;
  }
  try {
    await body();
  } finally {
    await run('umount', [disk]);
  }
  return true;
}

/** Stores a dump in another process, after a shell command, and returns its report. */
async function storeAlone(directory: string, first: string): Promise<{ name: string; message?: string; remedy?: string; growth: number }> {
  const script = new URL('../helpers/dump/store-alone.ts', import.meta.url).pathname;
  const node = `"${process.execPath}" --experimental-transform-types --disable-warning=ExperimentalWarning`;
  const { stdout } = await run('bash', ['-c', `${first}; exec ${node} "$0" "$1"`, script, directory]);
  return JSON.parse(stdout) as { name: string; message?: string; remedy?: string; growth: number };
}

describe('a full disk', () => {
  test('is an error that leaves no file', async () => {
    await withDirectory(async (directory) => {
      await prepare(directory, 40 * MIB);
      const body = async (): Promise<void> => {
        const full = await storeDump(request(directory)).catch((error: unknown) => error);
        expect(full).toMatchObject({
          name: 'DumpError',
          message: expect.stringMatching(/Could not write .*memory\.raw\.zst\.partial.*ENOSPC/),
          remedy: expect.stringMatching(/Free disk space/),
        });
        await nothingWritten(directory, 40 * MIB);
        const refused = storeDump(request(directory, { compression: 'none' }));
        await expect(refused).rejects.toThrow(/needs 40\.0 MiB in .*, where 16\.0 MiB are free/);
        await nothingWritten(directory, 40 * MIB);
      };
      if (!(await withSmallDisk(directory, body)))
        process.stderr.write('This user may not mount a small disk: only the file size limit was tested.\n');
    });
  });

  test('is an error like a file size limit', async () => {
    await withDirectory(async (directory) => {
      await prepare(directory, 40 * MIB);
      const limited = await storeAlone(directory, 'ulimit -f 8192');
      expect(limited).toMatchObject({
        name: 'DumpError',
        message: expect.stringMatching(/EFBIG/),
        remedy: expect.stringMatching(/ulimit -f/),
      });
      await nothingWritten(directory, 40 * MIB);
    });
  });
});

describe('a deadline', () => {
  test('that passes midway leaves no file', async () => {
    await withDirectory(async (directory) => {
      await prepare(directory, 400 * MIB);
      await expect(storeDump(request(directory, { deadline: Deadline.after(100) }))).rejects.toThrow(DeadlineError);
      await nothingWritten(directory, 400 * MIB);
    });
  });

  test('that is cancelled leaves no file', async () => {
    await withDirectory(async (directory) => {
      await prepare(directory, 100 * MIB);
      const controller = new AbortController();
      const storing = storeDump(request(directory, { deadline: Deadline.after(60_000, controller.signal) })).catch(
        (error: unknown) => error,
      );
      await until(async () => (await namesIn(path.join(directory, 'dumps'))).length > 0);
      controller.abort();
      expect(await storing).toBeInstanceOf(CancelledError);
      await nothingWritten(directory, 100 * MIB);
    });
  });

  test('also ends the storing of a dump that is not copied', async () => {
    await withDirectory(async (directory) => {
      await prepare(directory, 8 * MIB);
      await expect(storeDump(request(directory, { compression: 'none', deadline: Deadline.after(0) }))).rejects.toThrow(DeadlineError);
      await nothingWritten(directory, 8 * MIB);
    });
  });
});

describe('the memory of the process', () => {
  test('stays flat while 2 GiB of zeros and noise are stored', async () => {
    await withDirectory(async (directory) => {
      await mkdir(path.join(directory, 'dumps'));
      const source = await open(path.join(directory, 'source'), 'w');
      const noise = randomBytes(CHUNK_BYTES);
      for (let chunk = 0; chunk < 512; chunk += 4) await source.write(noise, 0, noise.length, chunk * CHUNK_BYTES);
      await source.truncate(2048 * MIB);
      await source.close();
      const { name, growth } = await storeAlone(directory, ':');
      expect(name).toBe('memory.raw.zst');
      expect(growth).toBeLessThan(200 * MIB);
    });
  });
});
