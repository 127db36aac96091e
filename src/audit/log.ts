import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import { MAX_RECORD_BYTES } from './bytes.js';
import { GENESIS, recordBytes, sealRecord } from './chain.js';
import { AuditError, UnfitRecordError } from './errors.js';
import { prepareEntry } from './prepare.js';
import type { AuditEntry, AuditRecord, Caller } from './record.js';
import type { Redactor } from './redact/redactor.js';
import { type AuditSink, FileSink } from './sink.js';
import { verifyChain } from './verify.js';

/** A storage that holds a write longer than this is broken: the log fails rather than hold up the VM's owner for ever. */
const WRITE_LIMIT_MS = 30_000;

/** How a log is kept. */
export interface AuditLogOptions {
  /** The VM's name, in every record. */
  readonly vm: string;
  readonly redact: Redactor;
  /** False gives up durability across a crash of the host (records still survive a killed process). Default true. */
  readonly fsync?: boolean;
  /** Told after each write that records are durable. */
  readonly onWritten?: () => void;
  /** The clock; default the host's. */
  readonly now?: () => Date;
}

/** Where a chain stands: how many records it has, and the hash of the last one. */
export interface ChainPosition {
  readonly records: number;
  readonly head: string;
}

interface Pending {
  readonly entry: AuditEntry & { vm: string };
  readonly time: string;
  readonly resolve: (record: AuditRecord) => void;
  readonly reject: (error: AuditError) => void;
}

interface Sealed {
  readonly pending: Pending;
  readonly record: AuditRecord;
  readonly bytes: Buffer;
}

/**
 * The one writer of an audit log.
 *
 * A record is durable when `append` resolves, and records stand in the order of the calls. Appends that arrive while a write is
 * under way share the next one (and its fdatasync). The first write that fails poisons the log: that append and every later one
 * reject with {@link AuditError}, so that nothing runs without its record.
 */
export class AuditLog {
  private readonly queue: Pending[] = [];
  private draining: Promise<void> | undefined;
  private failure: AuditError | undefined;
  private closing: Promise<void> | undefined;
  private position: ChainPosition;

  /** A log over any sink, after `start`. {@link AuditLog.open} is the one for a file. */
  constructor(
    private readonly sink: AuditSink,
    private readonly options: AuditLogOptions,
    start: ChainPosition = { records: 0, head: GENESIS },
  ) {
    this.position = start;
  }

  /**
   * Opens a log, or creates it (0600). An existing one is verified whole and continued.
   *
   * @throws AuditError if the file cannot be opened, or if its chain is broken or ends within a record: a writer was killed
   *   in the middle of a write, or somebody changed it. The file is left as it is: it is evidence.
   */
  static async open(file: string, options: AuditLogOptions): Promise<AuditLog> {
    const sink = await FileSink.open(file, options.fsync ?? true);
    try {
      return new AuditLog(sink, options, await existingChain(sink, file));
    } catch (error) {
      await sink.close();
      throw error;
    }
  }

  /** The hash of the last durable record; {@link GENESIS} if there is none. */
  get head(): string {
    return this.position.head;
  }

  /** How many records are durable. */
  get records(): number {
    return this.position.records;
  }

  /**
   * Adds a record. Secrets are redacted here; free text is cut at 4096 characters.
   *
   * @returns the record as written, once it is durable.
   * @throws AuditError if it was not written: then the act it is about must not happen. An entry too large for a record
   *   (1 MiB) is refused alone, with an UnfitRecordError; any other failure is final for this log.
   */
  async append(entry: AuditEntry): Promise<AuditRecord> {
    if (this.closing !== undefined) throw new AuditError('The audit log is closed.', { remedy: 'Start the VM anew, then try again.' });
    return this.enqueue(entry);
  }

  /**
   * Waits for what is being written, then frees the file. Later appends reject; a second call waits for the first.
   *
   * @param by - writes the closing record `log-closed` in this caller's name first. Left out where the end is not orderly.
   * @throws AuditError if the closing record cannot be written; the file is freed all the same.
   */
  close(by?: Caller): Promise<void> {
    this.closing ??= this.finish(by);
    return this.closing;
  }

  private async finish(by: Caller | undefined): Promise<void> {
    try {
      if (by !== undefined) await this.enqueue({ ...by, event: 'log-closed', outcome: 'ok' });
    } finally {
      await this.draining;
      // A write that hangs holds up the close of its file, too.
      await Deadline.after(WRITE_LIMIT_MS).race(this.sink.close(), 'the audit log to be closed');
    }
  }

  private async enqueue(entry: AuditEntry): Promise<AuditRecord> {
    if (this.failure !== undefined) throw this.failure;
    const prepared = { ...prepareEntry(entry, this.options.redact), vm: this.options.vm };
    const { promise, resolve, reject } = Promise.withResolvers<AuditRecord>();
    this.queue.push({ entry: prepared, time: (this.options.now?.() ?? new Date()).toISOString(), resolve, reject });
    this.draining ??= this.drain();
    return promise;
  }

  private async drain(): Promise<void> {
    // Calls made in the same turn of the event loop share the first write, too.
    await Promise.resolve();
    while (this.queue.length > 0) await this.commit(this.queue.splice(0));
    this.draining = undefined;
  }

  /** Writes a batch as one; the position moves only once all of it is durable. */
  private async commit(batch: readonly Pending[]): Promise<void> {
    const sealed = this.seal(batch);
    const last = sealed.at(-1);
    if (last === undefined) return;
    try {
      if (this.failure !== undefined) throw this.failure;
      const write = this.sink.append(Buffer.concat(sealed.map(({ bytes }) => bytes)));
      await Deadline.after(WRITE_LIMIT_MS).race(write, 'the audit log to be written');
    } catch (error) {
      this.failure ??= writeFailed(error);
      for (const { pending } of sealed) pending.reject(this.failure);
      return;
    }
    this.position = { records: last.record.seq, head: last.record.hash };
    for (const { pending, record } of sealed) pending.resolve(record);
    this.options.onWritten?.();
  }

  /** Chains the entries of a batch; one that cannot be a record is refused and takes no place in the chain. */
  private seal(batch: readonly Pending[]): Sealed[] {
    let { records, head } = this.position;
    const sealed: Sealed[] = [];
    for (const pending of batch) {
      try {
        const record = sealRecord(pending.entry, records + 1, pending.time, head);
        const bytes = recordBytes(record);
        if (bytes.length > MAX_RECORD_BYTES) throw new RangeError(`it has ${bytes.length} bytes, the most is ${MAX_RECORD_BYTES}`);
        sealed.push({ pending, record, bytes });
        records = record.seq;
        head = record.hash;
      } catch (error) {
        pending.reject(refused(error));
      }
    }
    return sealed;
  }
}

async function existingChain(sink: FileSink, file: string): Promise<ChainPosition> {
  if (sink.empty) return { records: 0, head: GENESIS };
  const verdict = await verifyChain(sink.read());
  if (verdict.ok) return verdict;
  throw new AuditError(`The audit log ${JSON.stringify(file)} cannot be continued: record ${verdict.brokenAt} ${verdict.problem}.`, {
    remedy: 'Move the file away and keep it as evidence (`maqet verify` checks it), then start again with a new log.',
  });
}

function refused(cause: unknown): UnfitRecordError {
  return new UnfitRecordError(`The audit record cannot be made: ${errorText(cause)}.`, {
    remedy: 'Pass less in the arguments of the command: it was not run.',
    cause,
  });
}

function writeFailed(cause: unknown): AuditError {
  return new AuditError(`The audit log cannot be written: ${errorText(cause).replace(/\.$/, '')}.`, {
    remedy: 'Nothing runs without an audit record: free disk space or repair the storage, then start the VM anew.',
    cause,
  });
}
