import path from 'node:path';
import type { GuestOutput } from '../../guest/channel.js';
import type { Logger } from '../../shared/logger.js';
import { formatBytes } from '../../shared/units.js';
import { createNumbered } from '../../state/numbered-files.js';

/** How much of a script's output is logged, in bytes. The rest is only shown. */
const LOG_CAP = 64 * 2 ** 20;
const CUT = '\n[maqet: the log of this run is full: the rest of the output is not in it]\n';

/**
 * Logs the output of a script to a numbered file while showing it.
 *
 * @param file - path of the first file of the series, `run.log`.
 * @param show - receives each chunk as well.
 * @param log - receives a warning if the log does not hold all output of the script.
 */
export async function withRunLog<T>(
  file: string,
  show: GuestOutput,
  log: Pick<Logger, 'warning'>,
  work: (output: GuestOutput) => Promise<T>,
): Promise<T> {
  const { handle } = await createNumbered(file);
  let room = LOG_CAP;
  const keep = async (chunk: Buffer): Promise<void> => {
    if (room < 0) return;
    const kept = chunk.subarray(0, room);
    room -= chunk.length;
    await handle.write(room >= 0 ? kept : Buffer.concat([kept, Buffer.from(CUT)]));
  };
  try {
    return await work(async (stream, chunk) => void (await Promise.all([keep(chunk), show(stream, chunk)])));
  } finally {
    await handle.close();
    if (room < 0) log.warning(`${path.basename(file)} is truncated at its limit of ${formatBytes(LOG_CAP)}.`);
  }
}
