import { rename, rm } from 'node:fs/promises';
import { Deadline } from '../shared/deadline.js';
import { errnoOf, errorText, MaqetError } from '../shared/errors.js';
import type { VmDirectory } from '../state/layout.js';
import { directoryMark } from '../state/liveness.js';
import { BrokenRecordError, readRecord, type VmRecord, writeRecord } from '../state/record.js';
import type { ProblemLog } from './problem-log.js';

/** How long after a failed write the next attempt follows, in milliseconds. */
const RETRY_MS = 1000;
/** How long a client may wait for the look at `vm.json`, in milliseconds. */
const REPAIR_MS = 1000;

/** Writes `vm.json` while the VM lives. Nobody else does. A write that fails is tried again. */
export class RecordKeeper {
  private writing: Promise<void> = Promise.resolve();
  private retry: NodeJS.Timeout | undefined;
  private closed = false;
  /** The directory in which the record was written: another VM may get that name. */
  private mark: string | undefined;

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

  /**
   * Writes the record again if `vm.json` is gone or damaged. What stood in its place becomes `vm.json.broken`. Never rejects.
   *
   * @returns true if it was written again.
   */
  async repair(): Promise<boolean> {
    const repaired = this.writing.then(() => this.writeAgain());
    this.writing = repaired.then(
      () => undefined,
      () => undefined,
    );
    return Deadline.after(REPAIR_MS)
      .race(repaired, 'vm.json')
      .catch(() => false);
  }

  private async writeAgain(): Promise<boolean> {
    const found = await readRecord(this.directory).catch((error: unknown) => {
      if (error instanceof BrokenRecordError) return error;
      throw error;
    });
    const isDamaged = found === undefined || found instanceof BrokenRecordError;
    if (!isDamaged || this.closed || (await directoryMark(this.directory.dir)) !== this.mark) return false;
    const { record } = this.directory;
    const problem = found?.message ?? `${record} was removed.`;
    this.problems.report(`${problem} It was written again, and what stood there is ${record}.broken.`);
    await rm(`${record}.broken`, { recursive: true, force: true });
    await rename(record, `${record}.broken`).catch((error: unknown) => {
      if (errnoOf(error) !== 'ENOENT') throw error;
    });
    await this.write();
    return true;
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
      this.mark ??= await directoryMark(this.directory.dir);
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
