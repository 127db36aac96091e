import { basename } from 'node:path';
import { LogFile, logLosses } from '../shared/lossy-log.js';
import { formatBytes } from '../shared/units.js';

/** The log's limit: a guest must not be able to fill the disk through a device's warnings. */
const MAX_LOG_BYTES = 16 * 2 ** 20;
const TAIL_LINES = 40;
const MAX_LINE = 4096;

/** Keeps QEMU's stdout and stderr: all of it in a file, and the last lines in memory. Untrusted text. */
export class QemuOutput {
  private readonly file: LogFile;
  private readonly kept: string[] = [];
  private partial = '';
  private bytes = 0;
  private truncated = false;

  /** @param path - of the file: created with mode 0600; what it held before is kept. */
  constructor(private readonly path: string) {
    // A log that cannot be written must not end the VM. The tail stays in memory.
    this.file = new LogFile(path, (bytes) => `\n[maqet: ${formatBytes(bytes)} of output are missing here: they could not be written]\n`);
  }

  /** What the file does not hold, a sentence each. */
  get losses(): string[] {
    return logLosses(basename(this.path), { truncated: this.truncated, lossy: this.file.lossy });
  }

  /** Takes the next piece of output. */
  push(chunk: Buffer): void {
    if (this.bytes < MAX_LOG_BYTES) this.file.write(chunk);
    else this.truncate();
    this.bytes += chunk.length;
    const lines = (this.partial + chunk.toString('utf8')).split('\n');
    this.partial = (lines.pop() ?? '').slice(-MAX_LINE);
    this.kept.push(...lines.slice(-TAIL_LINES).map((line) => line.slice(0, MAX_LINE)));
    this.kept.splice(0, Math.max(0, this.kept.length - TAIL_LINES));
  }

  /** Returns the last lines, oldest first, with an unfinished one at the end. */
  tail(): string[] {
    return [...this.kept, this.partial].filter((line) => line.trim() !== '');
  }

  private truncate(): void {
    if (this.truncated) return;
    this.truncated = true;
    this.file.write(Buffer.from(`\n[maqet: truncated at the limit of ${formatBytes(MAX_LOG_BYTES)}]\n`));
  }

  /** Flushes and closes the file. */
  async close(): Promise<void> {
    await this.file.close();
  }
}
