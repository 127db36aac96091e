import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, unlink } from 'node:fs/promises';
import { errnoOf } from '../shared/errors.js';
import { asDumpError, DumpError } from './errors.js';

/**
 * A file that QEMU wrote, kept open: all reads are from the same regular file.
 *
 * The owner calls {@link SourceFile.close} on every path.
 */
export class SourceFile {
  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    private readonly opened: BigIntStats,
  ) {}

  /**
   * Opens the file without following a link and without waiting on a FIFO.
   *
   * @throws DumpError if it is missing, unreadable, empty or not a regular file.
   */
  static async open(path: string): Promise<SourceFile> {
    let handle: FileHandle;
    try {
      handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      // ENXIO is for a socket. FreeBSD reports a link as EMLINK.
      if (['ELOOP', 'ENXIO', 'EMLINK'].includes(errnoOf(error) ?? '')) throw notRegularError(path);
      throw asDumpError(error, `open the memory dump ${path}`);
    }
    try {
      const opened = await handle.stat({ bigint: true });
      if (!opened.isFile()) throw notRegularError(path);
      if (opened.size === 0n) throw emptyError(path);
      return new SourceFile(path, handle, opened);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  get bytes(): number {
    return Number(this.opened.size);
  }

  /** Makes sure that the file has `bytes` bytes. @throws DumpError if it has fewer or more. */
  requireBytes(bytes: number): void {
    if (this.bytes !== bytes) throw sizeError(this.path, this.bytes, bytes);
  }

  /** Reads the bytes at `offset`: fewer than asked for only where the file ends. */
  async read(offset: number, bytes: number): Promise<Buffer> {
    const target = Buffer.alloc(Math.max(0, Math.min(bytes, this.bytes - offset)));
    await this.readInto(target, offset);
    return target;
  }

  /**
   * Fills `target` from `offset` on.
   *
   * @throws DumpError if the file ends before that: it was truncated while it was read.
   */
  async readInto(target: Buffer, offset: number): Promise<void> {
    for (let done = 0; done < target.length; ) {
      const { bytesRead } = await this.handle.read(target, done, target.length - done, offset + done);
      if (bytesRead === 0) throw sizeError(this.path, offset + done, this.bytes);
      done += bytesRead;
    }
  }

  /**
   * Makes sure that the file has neither been written to nor replaced since it was opened.
   *
   * @throws DumpError if it has.
   */
  async requireUnchanged(): Promise<void> {
    const current = await this.handle.stat({ bigint: true });
    const named = await lstat(this.path, { bigint: true }).catch((error: unknown) => {
      throw asDumpError(error, `find the memory dump ${this.path} again`);
    });
    const same =
      current.size === this.opened.size &&
      current.mtimeNs === this.opened.mtimeNs &&
      named.ino === current.ino &&
      named.dev === current.dev;
    if (!same) {
      throw new DumpError(`The memory dump ${this.path} changed while it was being stored.`, {
        remedy: 'Wait for the dump to complete, and let nothing else write to the directory of the VM.',
      });
    }
  }

  /** Syncs the bytes to the disk and sets the mode to 0600 (QEMU leaves 0400). */
  async settle(): Promise<void> {
    await this.handle.chmod(0o600);
    await this.handle.sync();
  }

  /** Removes the file from its directory. Does nothing if it is gone already. */
  async remove(): Promise<void> {
    try {
      await unlink(this.path);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw asDumpError(error, `remove ${this.path}, which has been stored under its new name`);
    }
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

function notRegularError(path: string): DumpError {
  return new DumpError(`The memory dump ${path} is a link or a device, not a regular file.`, {
    remedy: 'Remove it and dump again. The directory of the VM must belong to this user alone.',
  });
}

function emptyError(path: string): DumpError {
  return new DumpError(`The memory dump ${path} is empty.`, {
    remedy: 'Check the reply of the QMP command: QEMU leaves an empty file if it refuses a format.',
  });
}

function sizeError(path: string, bytes: number, expected: number): DumpError {
  return new DumpError(`The memory dump ${path} has ${bytes} bytes instead of ${expected}, although QEMU reported success.`, {
    remedy: 'Check the free disk space and dump again. QEMU does not report every failed write.',
  });
}
