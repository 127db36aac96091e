import { errorText, MaqetError } from '../shared/errors.js';
import type { VmDirectory } from '../state/layout.js';
import { type VmRecord, writeRecord } from '../state/record.js';
import type { ProblemLog } from './problem-log.js';

/** How long after a failed write the next attempt follows, in milliseconds. */
const RETRY_MS = 1000;

/** Writes `vm.json` while the VM lives. Nobody else does. A write that fails is tried again. */
export class RecordKeeper {
  private writing: Promise<void> = Promise.resolve();
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly directory: VmDirectory,
    private current: VmRecord,
    private readonly problems: ProblemLog,
  ) {}

  get record(): VmRecord {
    return this.current;
  }

  /** Changes the record, and writes it. @throws MaqetError if the write fails. It is tried again until {@link close}. */
  change(change: Partial<VmRecord>): Promise<void> {
    this.current = { ...this.current, ...change };
    const next = this.writing.then(() => this.write());
    this.writing = next.catch(() => undefined);
    return next;
  }

  /** As {@link change}. Never rejects. */
  async note(change: Partial<VmRecord>): Promise<void> {
    await this.change(change).catch(() => undefined);
  }

  /** Stops trying again: the directory may belong to another VM from now on. */
  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
  }

  private async write(): Promise<void> {
    clearTimeout(this.retry);
    try {
      await writeRecord(this.directory, this.current);
    } catch (cause) {
      const error = new MaqetError(`${this.directory.record} cannot be written: ${errorText(cause)}.`, {
        remedy: 'Free disk space, and check that its directory is writable.',
        cause,
      });
      this.problems.report(error);
      if (!this.closed) this.retry = setTimeout(() => void this.note({}), RETRY_MS).unref();
      throw error;
    }
  }
}
