import { openSync } from 'node:fs';
import { GapLog } from './lossy-log.js';

/** A {@link GapLog} that nobody waits for: no failure of its file reaches who writes to it. */
export class LogFile {
  private readonly log: GapLog;
  private last: Promise<void> = Promise.resolve();
  private closed = false;

  /**
   * @param file - created with mode 0600; what it held before is kept.
   * @param gap - as for {@link GapLog}.
   */
  constructor(file: string, gap: (missingBytes: number) => string) {
    this.log = new GapLog(() => openSync(file, 'a', 0o600), gap);
    this.write(Buffer.alloc(0));
  }

  /** Takes the next piece. Does nothing once the file is being closed. */
  write(bytes: Buffer): void {
    if (this.closed) return;
    this.last = this.last.then(() => this.log.append(bytes)).catch(() => undefined);
  }

  /** Writes what is left and closes the file. Never rejects. */
  async close(): Promise<void> {
    this.closed = true;
    this.last = this.last.then(() => this.log.close()).catch(() => undefined);
    await this.last;
  }
}
