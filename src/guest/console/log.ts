import { constants, openSync } from 'node:fs';
import { errnoOf, MaqetError } from '../../shared/errors.js';
import { GapLog } from '../../shared/lossy-log.js';
import { formatBytes } from '../../shared/units.js';

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW | constants.O_APPEND;

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
 * rest is dropped: a guest in a print loop must not fill the disk. What a disk that is full all the same has no room for is missing;
 * a line says so where it would stand.
 *
 * Not for concurrent writes: await one before the next.
 */
export class SerialLog {
  private readonly log: GapLog;
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
      this.log = new GapLog(openSync(file, FLAGS, 0o600), gap);
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
    await this.log.close();
  }

  private async writeAll(bytes: Buffer): Promise<void> {
    await this.log.append(bytes);
    this.written += bytes.length;
  }
}

function gap(bytes: number): string {
  return `\n[maqet: ${formatBytes(bytes)} of what the guest said are missing here: they could not be written]\n`;
}
