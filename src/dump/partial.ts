import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { asDumpError } from './errors.js';

/** The facts of a written file, for verifying it. */
export interface StoredBytes {
  /** Bytes of the file. */
  readonly bytes: number;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  /** The length of each appended piece, in order. */
  readonly pieces: readonly number[];
}

/**
 * A file that is being written: `<target>.partial`, mode 0600, created exclusively. It gets its name only once it is complete and
 * verified. Until then {@link PartialFile.discard} removes it.
 */
export class PartialFile {
  private readonly hash = createHash('sha256');
  private readonly pieces: number[] = [];
  private bytes = 0;

  private constructor(
    readonly path: string,
    private readonly target: string,
    private readonly handle: FileHandle,
  ) {}

  /** Creates the file. @throws DumpError if it cannot be created, or exists: another store under this name runs or was killed. */
  static async create(target: string): Promise<PartialFile> {
    const file = `${target}.partial`;
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
    try {
      return new PartialFile(file, target, await open(file, flags, 0o600));
    } catch (error) {
      throw asDumpError(error, `create ${file}`);
    }
  }

  /**
   * Appends a piece. Zeros become a hole, which reads the same and takes no space.
   *
   * @throws DumpError if the disk is full or broken.
   */
  async append(piece: Buffer, zeros: boolean): Promise<void> {
    this.hash.update(piece);
    try {
      for (let done = 0; !zeros && done < piece.length; ) {
        const { bytesWritten } = await this.handle.write(piece, done, piece.length - done, this.bytes + done);
        done += bytesWritten;
      }
    } catch (error) {
      throw asDumpError(error, `write ${this.path} at byte ${this.bytes}`);
    }
    this.pieces.push(piece.length);
    this.bytes += piece.length;
  }

  /** Syncs every byte to the disk. Nothing can be appended afterwards. */
  async finish(): Promise<StoredBytes> {
    try {
      // A hole at the end becomes part of the file only through its size.
      await this.handle.truncate(this.bytes);
      await this.handle.sync();
    } catch (error) {
      throw asDumpError(error, `sync ${this.path} to the disk`);
    }
    return { bytes: this.bytes, sha256: this.hash.digest('hex'), pieces: this.pieces };
  }

  /** Gives the file its name, durably. */
  async publish(): Promise<void> {
    await moveDurably(this.path, this.target);
  }

  /** Removes the file unless it has been published. Never throws. */
  async discard(): Promise<void> {
    await unlink(this.path).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

/**
 * Renames a file within one file system and syncs the new name to the disk.
 *
 * @throws DumpError if that fails.
 */
export async function moveDurably(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
    const directory = await open(path.dirname(to), constants.O_RDONLY);
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  } catch (error) {
    throw asDumpError(error, `rename ${from} to ${to}`);
  }
}
