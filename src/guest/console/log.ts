import { constants, openSync } from 'node:fs';
import path from 'node:path';
import { errnoOf, MaqetError } from '../../shared/errors.js';
import { LossyLog, logLosses } from '../../shared/lossy-log.js';
import { formatBytes } from '../../shared/units.js';

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW | constants.O_APPEND;

/** The serial log cannot be created or written. The console itself continues. */
export class SerialLogError extends MaqetError {
  constructor(file: string, doing: 'created' | 'written', cause: unknown) {
    super(`The serial log ${JSON.stringify(file)} could not be ${doing} (${errnoOf(cause) ?? String(cause)}).`, {
      remedy: 'Check the free space and the permissions of its directory, and that no file of that name exists.',
      cause,
    });
  }
}

/**
 * Records a guest's serial output in a file, byte for byte, up to a limit. At the limit, one line reports that the rest is dropped: a
 * guest in a print loop must not fill the disk. If the disk is full before, a line reports the missing bytes in their place.
 *
 * Not for concurrent writes: await one before the next.
 */
export class SerialLog {
  private readonly log: LossyLog;
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
      this.log = new LossyLog(openSync(file, FLAGS, 0o600), gap);
    } catch (error) {
      throw new SerialLogError(file, 'created', error);
    }
  }

  /**
   * Records a chunk. It is in the file when this resolves.
   *
   * @throws SerialLogError if it cannot be written, for example on a full disk. Earlier output stays, and a later write is attempted.
   */
  async write(chunk: Buffer): Promise<void> {
    if (this.full) return;
    const room = this.capBytes - this.written;
    const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
    try {
      await this.writeAll(part);
      if (part.length === chunk.length) return;
      this.full = true;
      await this.writeAll(Buffer.from(`\n[maqet: serial log truncated at its limit of ${formatBytes(this.capBytes)}]\n`));
    } catch (error) {
      throw new SerialLogError(this.file, 'written', error);
    }
  }

  /** What the log does not hold, a sentence each. */
  get losses(): string[] {
    return logLosses(path.basename(this.file), { truncated: this.full, lossy: this.log.lossy });
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
  return `\n[maqet: ${formatBytes(bytes)} of serial output missing here: they could not be written]\n`;
}
