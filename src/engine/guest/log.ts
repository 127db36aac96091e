import { type FileHandle, open } from 'node:fs/promises';
import type { GuestOutput } from '../../guest/channel.js';
import { errnoOf } from '../../shared/errors.js';

/** How much of a script's output is kept as evidence, in bytes. What comes after is shown only. */
const LOG_CAP = 64 * 2 ** 20;
const CUT = '\n[maqet: the log of this run is full; what follows is not in it]\n';

/**
 * Keeps the output of a script in a file besides showing it.
 *
 * @param file - created for this run: `run.log`, or `run-2.log` … if an earlier step on the same VM has left one.
 * @param show - takes each piece as well.
 */
export async function keepingLog<T>(file: string, show: GuestOutput, work: (output: GuestOutput) => Promise<T>): Promise<T> {
  const handle = await createFree(file);
  let room = LOG_CAP;
  const keep = async (chunk: Buffer): Promise<void> => {
    if (room <= 0) return;
    const kept = chunk.subarray(0, room);
    room -= chunk.length;
    await handle.write(room > 0 ? kept : Buffer.concat([kept, Buffer.from(CUT)]));
  };
  try {
    return await work(async (stream, chunk) => void (await Promise.all([keep(chunk), show(stream, chunk)])));
  } finally {
    await handle.close();
  }
}

async function createFree(file: string): Promise<FileHandle> {
  for (let number = 1; ; number++) {
    try {
      return await open(number === 1 ? file : file.replace(/\.log$/, `-${number}.log`), 'wx', 0o600);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}
