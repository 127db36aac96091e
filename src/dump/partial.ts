import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { asDumpError } from './errors.js';

/** What was written, in figures that a reader of the file can be held to. */
export interface StoredBytes {
  /** Bytes of the file. */
  readonly bytes: number;
  /** sha256 of the file, in hex. */
  readonly sha256: string;
  /** The length of each appended piece, in order. */
  readonly pieces: readonly number[];
}

/**
 * A file in the making: `<target>.partial`, mode 0600, created by nobody else before. It takes its name only when it is
 * whole and proved; until then {@link PartialFile.discard} leaves nothing of it.
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

  /** @throws DumpError if it cannot be created, or exists: another store under this name runs or was killed. */
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
   * Appends a piece. Zeros are not written but left as a hole, which reads the same and takes no room.
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

  /** Brings every byte to the disk. Nothing can be appended afterwards. */
  async finish(): Promise<StoredBytes> {
    try {
      // A hole at the end is part of the file only once the size says so.
      await this.handle.truncate(this.bytes);
      await this.handle.sync();
    } catch (error) {
      throw asDumpError(error, `write ${this.path} to the disk`);
    }
    return { bytes: this.bytes, sha256: this.hash.digest('hex'), pieces: this.pieces };
  }

  /** Gives the file its name, durably. */
  async publish(): Promise<void> {
    await moveDurably(this.path, this.target);
  }

  /** Removes the file if it does not have its name yet. Never throws. */
  async discard(): Promise<void> {
    await unlink(this.path).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

/**
 * Renames a file inside one file system and brings the new name to the disk.
 *
 * @throws DumpError if that fails.
 */
export async function moveDurably(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
    const folder = await open(path.dirname(to), constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    throw asDumpError(error, `rename ${from} to ${to}`);
  }
}
