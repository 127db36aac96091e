import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** True if this user can mount a small disk. */
export const CAN_MOUNT = process.getuid?.() === 0 && process.platform === 'linux';

/** A file system of so many MiB, mounted on an empty directory. */
export class SmallDisk {
  constructor(
    readonly dir: string,
    mib: number,
  ) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mib}m`, 'tmpfs', dir]);
  }

  private get filler(): string {
    return path.join(this.dir, 'filler');
  }

  /** Fills every free block. */
  fill(): void {
    const descriptor = openSync(this.filler, 'a');
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(4096));
    } catch {
      // The disk is full.
    } finally {
      closeSync(descriptor);
    }
  }

  /** Frees the blocks of {@link fill}. */
  free(): void {
    if (existsSync(this.filler)) rmSync(this.filler);
  }

  /** May be called again. */
  unmount(): void {
    spawnSync('umount', ['-l', this.dir]);
  }
}
