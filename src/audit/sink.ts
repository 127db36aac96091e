import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from '../shared/errors.js';
import { readChunks } from './bytes.js';
import { AuditError } from './record.js';

/** The storage of a log. */
export interface AuditSink {
  /** Writes the bytes, and resolves once they would survive a crash. After a rejection it is not called again. */
  append(bytes: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** A file that can only grow, and that nobody but its owner can read. */
export class FileSink implements AuditSink {
  private constructor(
    private readonly handle: FileHandle,
    private readonly file: string,
    private readonly inode: bigint,
    private size: number,
    private readonly fsync: boolean,
  ) {}

  /**
   * Opens or creates the file (0600, append only, following no link) and makes its name durable.
   *
   * @param fsync - false trades durability across a crash of the host (not of the process) for speed.
   * @throws AuditError if the file cannot be opened, or is not a regular file with one name. Nothing stays open then.
   */
  static async open(file: string, fsync: boolean): Promise<FileSink> {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;
    let handle: FileHandle | undefined;
    try {
      handle = await open(file, flags, 0o600);
      const stat = await handle.stat({ bigint: true });
      if (!stat.isFile() || stat.nlink !== 1n) throw new Error('it is not a regular file with one name');
      await handle.chmod(0o600);
      if (fsync && stat.size === 0n) await syncDirectory(path.dirname(file));
      return new FileSink(handle, file, stat.ino, Number(stat.size), fsync);
    } catch (error) {
      await handle?.close();
      const reason = errnoOf(error) === 'ELOOP' ? 'it is a symbolic link' : errorText(error);
      throw new AuditError(`Could not open the audit log ${JSON.stringify(file)}: ${reason}.`, {
        remedy: 'Nothing runs without an audit log: make its directory writable and its name free, then start again.',
        cause: error,
      });
    }
  }

  /** True until the first byte is written. */
  get empty(): boolean {
    return this.size === 0;
  }

  /** Reads the bytes written so far, from the start. */
  read(): AsyncIterable<Uint8Array> {
    return readChunks(this.handle);
  }

  /**
   * Writes and syncs. If that fails, the file is truncated to the last whole record if the file system permits it, because a full disk
   * takes half a line. A file that somebody else changed in the meantime is left unchanged.
   */
  async append(bytes: Buffer): Promise<void> {
    try {
      for (let written = 0; written < bytes.length; ) {
        written += (await this.handle.write(bytes, written, bytes.length - written)).bytesWritten;
      }
      if (this.fsync) await this.handle.datasync();
    } catch (error) {
      await this.truncateToSize().catch(() => undefined);
      throw error;
    }
    await this.checkUntouched(this.size + bytes.length);
    this.size += bytes.length;
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async truncateToSize(): Promise<void> {
    // Never make it longer: that would fill with zeros a file that somebody cut.
    if ((await this.handle.stat()).size > this.size) await this.handle.truncate(this.size);
  }

  /** Throws if the file was removed, replaced or cut: nobody would find the record that was just written. */
  private async checkUntouched(expectedSize: number): Promise<void> {
    const stat = await lstat(this.file, { bigint: true }).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (stat === undefined || stat.ino !== this.inode) throw new Error('the file was removed or replaced while it was open');
    if (stat.size !== BigInt(expectedSize)) throw new Error('another process changed the file while it was open');
  }
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
