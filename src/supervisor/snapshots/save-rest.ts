import { stat } from 'node:fs/promises';
import { errorText } from '../../shared/errors.js';
import { formatBytes } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { type BlockNode, SnapshotError } from '../../storage/snapshot-table.js';
import { BlockJobError } from './block-job.js';
import { fullDisk } from './space.js';

/** The unit of `blocks` in what `stat` tells. */
const BLOCK_BYTES = 512;

/**
 * What a save that has failed leaves in the first image: the part of the machine's state that was written. No snapshot holds it, so
 * no command frees it. QEMU writes the next one over it, and deleting that one gives all of it back to the file system (7.2, measured).
 */
export class SaveRest {
  private left = 0;

  /** Bytes that the next save uses again. */
  get bytes(): number {
    return this.left;
  }

  /**
   * Carries out a save that undoes what it can where it fails.
   *
   * @throws SnapshotError naming the disk that is full, where that is what a failed job shows; else what `save` throws.
   */
  async saving<T>(disks: readonly BlockNode[], save: () => Promise<T>): Promise<T> {
    const before = await allocated(disks[0]);
    try {
      const saved = await save();
      this.left = 0;
      return saved;
    } catch (error) {
      this.left += Math.max(0, (await allocated(disks[0])) - before);
      const folder = error instanceof BlockJobError ? await fullDisk(disks) : undefined;
      if (folder === undefined) throw error;
      throw new SnapshotError(`The disk of ${oneLine(folder, 300)} is full: ${errorText(error)}`, {
        remedy:
          `Free space on it; where the guest has been paused for want of it, \`cont\` lets it go on, as long as the audit log is whole. ${formatBytes(this.left)} stay ` +
          'taken in the image: the next snapshot uses them, and deleting that one gives them back.',
        cause: error,
      });
    }
  }
}

/** Bytes that the file of an image takes on its disk; one that cannot be looked at takes nothing. */
async function allocated(disk: BlockNode | undefined): Promise<number> {
  return stat(disk?.file ?? '').then(
    ({ blocks }) => blocks * BLOCK_BYTES,
    () => 0,
  );
}
