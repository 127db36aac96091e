import { constants, lstatSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from '../shared/errors.js';
import { readChunks } from './bytes.js';
import { AuditError } from './errors.js';

/** Where the log's bytes go. */
export interface AuditSink {
  /** Resolves when the bytes will survive a crash. After a rejection nothing more is written. */
  append(bytes: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** A file that can only grow, which nobody but its owner can read. */
export class FileSink implements AuditSink {
  private constructor(
    private readonly handle: FileHandle,
    private readonly file: string,
    private readonly inode: bigint,
    private size: number,
    private readonly fsync: boolean,
  ) {}

  /**
   * Opens or creates the file (0600, append only, no link followed) and makes its name durable.
   *
   * @param fsync - false gives up durability across a crash of the host (not of the process) for speed.
   * @throws AuditError if it is no regular file of one name, or cannot be opened. Nothing is left open then.
   */
  static async open(file: string, fsync: boolean): Promise<FileSink> {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;
    let handle: FileHandle | undefined;
    try {
      handle = await open(file, flags, 0o600);
      const stat = await handle.stat({ bigint: true });
      if (!stat.isFile() || stat.nlink !== 1n) throw new Error('it is not a regular file with one name');
      await handle.chmod(0o600);
      if (fsync && stat.size === 0n) await syncFolder(path.dirname(file));
      return new FileSink(handle, file, stat.ino, Number(stat.size), fsync);
    } catch (error) {
      await handle?.close();
      const why = errnoOf(error) === 'ELOOP' ? 'it is a symbolic link' : errorText(error);
      throw new AuditError(`The audit log ${JSON.stringify(file)} cannot be opened: ${why}.`, {
        remedy: 'Nothing runs without an audit log: make its folder writable and its name free, then start again.',
        cause: error,
      });
    }
  }

  /** True until the first byte is written. */
  get empty(): boolean {
    return this.size === 0;
  }

  /** The bytes written so far, from the start. */
  read(): AsyncIterable<Uint8Array> {
    return readChunks(this.handle);
  }

  /**
   * Writes and syncs. If that fails, the file is cut back to the last whole record where the file system lets it: a full disk
   * takes half a line. A file that somebody else touched meanwhile is left as it is.
   */
  async append(bytes: Buffer): Promise<void> {
    try {
      for (let written = 0; written < bytes.length; ) {
        written += (await this.handle.write(bytes, written, bytes.length - written)).bytesWritten;
      }
      if (this.fsync) await this.handle.datasync();
    } catch (error) {
      await this.cutBack().catch(() => undefined);
      throw error;
    }
    this.checkUntouched(this.size + bytes.length);
    this.size += bytes.length;
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async cutBack(): Promise<void> {
    // Never longer: that would fill a file which somebody cut with zeros.
    if ((await this.handle.stat()).size > this.size) await this.handle.truncate(this.size);
  }

  /** A record in a file that was removed, replaced or cut meanwhile is no evidence: nobody would find it. */
  private checkUntouched(expectedSize: number): void {
    const stat = lstatSync(this.file, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined || stat.ino !== this.inode) throw new Error('the file was removed or replaced while it was open');
    if (stat.size !== BigInt(expectedSize)) throw new Error('the file was changed by somebody else while it was open');
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
