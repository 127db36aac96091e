import { errorText, MaqetError } from '../shared/errors.js';
import type { VmDirectory } from '../state/layout.js';
import { type VmRecord, writeRecord } from '../state/record.js';
import type { Complaints } from './complaints.js';

/** How long after a failure `vm.json` is written again, in milliseconds. */
const RETRY_MS = 1000;

/** The one writer of `vm.json` while the VM lives: what it says last is what stays, as soon as the disk takes it. */
export class RecordKeeper {
  private writing: Promise<void> = Promise.resolve();
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly folder: VmDirectory,
    private current: VmRecord,
    private readonly complaints: Complaints,
  ) {}

  get record(): VmRecord {
    return this.current;
  }

  /** Changes the record. @throws MaqetError if that is not on disk: it is tried again until {@link close}. */
  change(change: Partial<VmRecord>): Promise<void> {
    this.current = { ...this.current, ...change };
    const next = this.writing.then(() => this.write());
    this.writing = next.catch(() => undefined);
    return next;
  }

  /** As {@link change}, for what nobody waits for. Never rejects. */
  async note(change: Partial<VmRecord>): Promise<void> {
    await this.change(change).catch(() => undefined);
  }

  /** From now on nothing is tried again: the folder may be another VM's. */
  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
  }

  private async write(): Promise<void> {
    clearTimeout(this.retry);
    try {
      await writeRecord(this.folder, this.current);
    } catch (cause) {
      const error = new MaqetError(`${this.folder.record} cannot be written: ${errorText(cause)}.`, {
        remedy: 'Free disk space, and see whether its folder can be written to.',
        cause,
      });
      this.complaints.tell(error);
      if (!this.closed) this.retry = setTimeout(() => void this.note({}), RETRY_MS).unref();
      throw error;
    }
  }
}
