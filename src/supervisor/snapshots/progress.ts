import { stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { LogLine } from '../../shared/logger.js';
import { type SnapshotAct, snapshotActText } from '../../shared/snapshot-operation.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import type { SnapshotView } from './work.js';

/** How often it is told that an act goes on, in milliseconds. */
const INTERVAL_MS = 3000;
/** The unit of `blocks` in what `stat` tells. */
const BLOCK_BYTES = 512;

/**
 * Carries out an act, and tells every few seconds how it goes: how long it has taken, and by how much the images have grown.
 * QEMU answers no question meanwhile, so its images are what can be looked at.
 */
export async function tellingProgress<T>(
  act: SnapshotAct,
  { disks }: SnapshotView,
  log: (line: LogLine) => void,
  work: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  const files = disks.map((disk) => disk.file);
  const before = await allocated(files);
  const timer = setInterval(async () => {
    const written = Math.max(0, (await allocated(files)) - before);
    const elapsed = formatDuration(performance.now() - start);
    log({ level: 'info', text: `Snapshot ${snapshotActText(act)}: ${elapsed} so far, ${formatBytes(written)} written` });
  }, INTERVAL_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Bytes that the files take on their disk; one that cannot be looked at counts nothing. */
async function allocated(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ blocks }) => blocks * BLOCK_BYTES,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
