import { close, constants, openSync, write } from 'node:fs';
import { promisify } from 'node:util';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { formatBytes } from '../shared/units.js';

const writeTo = promisify(write);
const closeIt = promisify(close);

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** The serial log cannot be kept. The console itself goes on. */
export class SerialLogError extends MaqetError {
  constructor(file: string, doing: 'created' | 'written', cause: unknown) {
    super(`The serial log ${JSON.stringify(file)} could not be ${doing} (${errnoOf(cause) ?? String(cause)}).`, {
      remedy: 'Check the free space and the permissions of its folder, and that no file of that name is there.',
      cause,
    });
  }
}

/**
 * The file that a guest's serial output is recorded in, byte for byte, up to a cap. Past the cap one line says so and the
 * rest is dropped: a guest in a print loop must not fill the disk.
 *
 * Not for concurrent writes: await one before the next.
 */
export class SerialLog {
  private readonly descriptor: number;
  private written = 0;
  private full = false;

  /**
   * Creates the file with mode 0600, never through a link and never over an existing file.
   *
   * @throws SerialLogError
   */
  constructor(
    private readonly file: string,
    private readonly capBytes: number,
  ) {
    try {
      this.descriptor = openSync(file, FLAGS, 0o600);
    } catch (error) {
      throw new SerialLogError(file, 'created', error);
    }
  }

  /**
   * Records a chunk; it is in the file when this resolves.
   *
   * @throws SerialLogError for a full disk or the like. What was recorded before stays, and a later write is tried anew.
   */
  async write(chunk: Buffer): Promise<void> {
    if (this.full) return;
    const room = this.capBytes - this.written;
    const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
    try {
      await this.writeAll(part);
      if (part.length === chunk.length) return;
      this.full = true;
      await this.writeAll(
        Buffer.from(`\n[maqet: the serial log ends here, at its limit of ${formatBytes(this.capBytes)}; the guest went on]\n`),
      );
    } catch (error) {
      throw new SerialLogError(this.file, 'written', error);
    }
  }

  /** True once output has been dropped. */
  get truncated(): boolean {
    return this.full;
  }

  /** Closes the file. */
  async close(): Promise<void> {
    await closeIt(this.descriptor);
  }

  private async writeAll(bytes: Buffer): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await writeTo(this.descriptor, bytes, done);
      done += bytesWritten;
      this.written += bytesWritten;
    }
  }
}
