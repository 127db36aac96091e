import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, unlink } from 'node:fs/promises';
import { errnoOf } from '../shared/errors.js';
import { asDumpError, DumpError } from './errors.js';

/**
 * A file that QEMU wrote, held open: what is read is one and the same regular file from first to last.
 *
 * The owner calls {@link SourceFile.close} on all paths.
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
   * @throws DumpError if it is missing, unreadable, or not a regular file with something in it.
   */
  static async open(path: string): Promise<SourceFile> {
    let handle: FileHandle;
    try {
      handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      // A socket answers ENXIO; EMLINK is FreeBSD's word for a link.
      if (['ELOOP', 'ENXIO', 'EMLINK'].includes(errnoOf(error) ?? '')) throw notRegular(path);
      throw asDumpError(error, `open the memory dump ${path}`);
    }
    try {
      const opened = await handle.stat({ bigint: true });
      if (!opened.isFile()) throw notRegular(path);
      if (opened.size === 0n) throw empty(path);
      return new SourceFile(path, handle, opened);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  get bytes(): number {
    return Number(this.opened.size);
  }

  /** @throws DumpError if the file holds fewer than `bytes` bytes, or more. */
  requireBytes(bytes: number): void {
    if (this.bytes !== bytes) throw short(this.path, this.bytes, bytes);
  }

  /** The bytes at `offset`; fewer than asked for only where the file ends. */
  async read(offset: number, bytes: number): Promise<Buffer> {
    const target = Buffer.alloc(Math.max(0, Math.min(bytes, this.bytes - offset)));
    await this.readInto(target, offset);
    return target;
  }

  /**
   * Fills `target` from `offset` on.
   *
   * @throws DumpError if the file ends before that: it was cut while it was read.
   */
  async readInto(target: Buffer, offset: number): Promise<void> {
    for (let done = 0; done < target.length; ) {
      const { bytesRead } = await this.handle.read(target, done, target.length - done, offset + done);
      if (bytesRead === 0) throw short(this.path, offset + done, this.bytes);
      done += bytesRead;
    }
  }

  /**
   * Makes sure that nobody wrote to the file, or put another one in its place, since it was opened.
   *
   * @throws DumpError if somebody did.
   */
  async requireUnchanged(): Promise<void> {
    const held = await this.handle.stat({ bigint: true });
    const named = await lstat(this.path, { bigint: true }).catch((error: unknown) => {
      throw asDumpError(error, `find the memory dump ${this.path} again`);
    });
    const same = held.size === this.opened.size && held.mtimeNs === this.opened.mtimeNs && named.ino === held.ino && named.dev === held.dev;
    if (!same) {
      throw new DumpError(`The memory dump ${this.path} changed while it was being stored.`, {
        remedy: 'Wait for the dump to complete and let nothing else write to the folder of the VM.',
      });
    }
  }

  /** Brings the bytes to the disk and the mode to 0600 (QEMU leaves 0400). */
  async settle(): Promise<void> {
    await this.handle.chmod(0o600);
    await this.handle.sync();
  }

  /** Removes the file from its folder; one that is gone already is no error. */
  async remove(): Promise<void> {
    try {
      await unlink(this.path);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw asDumpError(error, `remove ${this.path}, which is stored under its new name`);
    }
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

function notRegular(path: string): DumpError {
  return new DumpError(`The memory dump ${path} is a link or a device, not a regular file.`, {
    remedy: 'Remove it and dump again; the folder of the VM must belong to this user alone.',
  });
}

function empty(path: string): DumpError {
  return new DumpError(`The memory dump ${path} is empty.`, {
    remedy: 'Look at the reply of the QMP command: QEMU leaves an empty file where it refuses a format.',
  });
}

function short(path: string, bytes: number, expected: number): DumpError {
  return new DumpError(`The memory dump ${path} holds ${bytes} bytes instead of ${expected}, although QEMU reported success.`, {
    remedy: 'Check the free disk space and dump again; QEMU does not report every failed write.',
  });
}
