import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** True where a small disk can be had: only root may mount one. */
export const CAN_MOUNT = process.getuid?.() === 0 && process.platform === 'linux';

/** A file system of its own, of so many MiB, over an empty folder. */
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

  /** Takes every block that is free. */
  fill(): void {
    const descriptor = openSync(this.filler, 'a');
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(4096));
    } catch {
      // Full.
    } finally {
      closeSync(descriptor);
    }
  }

  /** Gives back what {@link fill} took. */
  free(): void {
    if (existsSync(this.filler)) rmSync(this.filler);
  }

  /** May be called again. */
  unmount(): void {
    spawnSync('umount', ['-l', this.dir]);
  }
}
