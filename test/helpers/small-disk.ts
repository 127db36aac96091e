import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** True if this user can mount a small disk. */
export const CAN_MOUNT = process.getuid?.() === 0 && process.platform === 'linux';

/** A file system that can be frozen: every write to it then hangs, in a state in which the writer cannot be killed. */
export class FrozenDisk {
  private readonly image: string;

  /** @param dir - an empty directory. The image of the file system is created beside it. */
  constructor(readonly dir: string) {
    this.image = `${dir}.img`;
    execFileSync('truncate', ['-s', '32M', this.image]);
    execFileSync('mkfs.ext4', ['-q', '-F', this.image]);
    execFileSync('mount', ['-o', 'loop', this.image, dir]);
  }

  freeze(): void {
    execFileSync('fsfreeze', ['-f', this.dir]);
  }

  /** May be called again. */
  thaw(): void {
    spawnSync('fsfreeze', ['-u', this.dir]);
  }

  /** Thaws and unmounts the disk. May be called again. */
  unmount(): void {
    this.thaw();
    spawnSync('umount', ['-l', this.dir]);
    rmSync(this.image, { force: true });
  }
}

/** True if this machine can mount a file from a loop device and freeze it: some containers cannot. */
export const CAN_FREEZE =
  process.getuid?.() === 0 &&
  process.platform === 'linux' &&
  ['mkfs.ext4', 'losetup', 'fsfreeze'].every((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0) &&
  spawnSync('losetup', ['-f']).status === 0;

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
