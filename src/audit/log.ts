import { performance } from 'node:perf_hooks';
import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { worded } from '../shared/wording.js';
import { MAX_RECORD_BYTES } from './bytes.js';
import { GENESIS, sealRecord } from './chain.js';
import { type AuditEntry, AuditError, type AuditRecord, type Caller, type Ending, resultEntry, UnfitRecordError } from './record.js';
import type { Redactor } from './redact/redactor.js';
import { type AuditSink, FileSink } from './sink.js';
import { checkLine, verifyChain } from './verify.js';

/** A storage that does not complete a write in this time is broken: the log fails rather than block the VM's owner forever. */
const WRITE_LIMIT_MS = 30_000;
/** How many records are made in one turn of the event loop, which they hold up: some 50 ms. */
const MOST_AT_ONCE = 250;
/** How long the file of a log that has failed may take to be closed, in milliseconds. */
const FAILED_CLOSE_MS = 1000;

/** The settings of a log. */
export interface AuditLogOptions {
  /** The VM's name, for every record. */
  readonly vm: string;
  readonly redact: Redactor;
  /** False trades durability across a crash of the host for speed (records still survive a killed process). Default true. */
  readonly fsync?: boolean;
  /** Called after each write, once the records are durable. */
  readonly onWritten?: () => void;
  /** The clock. Default: the host's. */
  readonly now?: () => Date;
}

/** A position in a chain: the number of records so far, and the hash of the last one. */
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
 * The only writer of an audit log.
 *
 * A record is durable when `append` resolves, and records are in the order of the calls. Appends that arrive during a write share the
 * next write (and its fdatasync). After the first failed write the log is unusable: that append and every later one reject with
 * {@link AuditError}, so that nothing runs without its record.
 */
export class AuditLog {
  private readonly queue: Pending[] = [];
  private draining: Promise<void> | undefined;
  private failure: AuditError | undefined;
  private closing: Promise<void> | undefined;
  private position: ChainPosition;

  /** Makes a log over any sink, which continues after `start`. Use {@link AuditLog.open} for a file. */
  constructor(
    private readonly sink: AuditSink,
    private readonly options: AuditLogOptions,
    start: ChainPosition = { records: 0, head: GENESIS },
  ) {
    this.position = start;
  }

  /**
   * Opens a log, or creates it (0600). An existing log is verified as a whole and continued.
   *
   * @throws AuditError if the file cannot be opened, or if its chain is broken or ends within a record: a writer was killed during a
   *   write, or somebody changed the file. The file is evidence, so it is left unchanged.
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

  /** The number of durable records. */
  get records(): number {
    return this.position.records;
  }

  /**
   * Appends a record. Redacts secrets, and truncates free text at 4096 characters and names at 256.
   *
   * @returns the record as written, once it is durable.
   * @throws AuditError if it was not written: do not start the operation that it is about. UnfitRecordError concerns this entry alone:
   *   it is larger than 1 MiB or does not fit the schema of a record. Every other failure is final for this log.
   */
  async append(entry: AuditEntry): Promise<AuditRecord> {
    if (this.closing !== undefined) throw new AuditError('The audit log is closed.', { remedy: 'Start the VM again, then retry.' });
    return this.enqueue(entry);
  }

  /**
   * Waits for the writes in progress, then closes the file. Later appends reject. A second call waits for the first.
   *
   * @param by - the caller of the closing record `log-closed`, which is written first. Omit it if the end is not orderly.
   * @throws AuditError if the closing record cannot be written. The file is closed all the same.
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
      // A write that hangs delays the close of its file, too. A log that has failed has nothing left to lose.
      await Deadline.after(this.failure === undefined ? WRITE_LIMIT_MS : FAILED_CLOSE_MS).race(
        this.sink.close(),
        'the audit log to be closed',
      );
    }
  }

  private async enqueue(entry: AuditEntry): Promise<AuditRecord> {
    if (this.failure !== undefined) throw this.failure;
    const prepared = { ...this.prepare(entry), vm: this.options.vm };
    const { promise, resolve, reject } = Promise.withResolvers<AuditRecord>();
    this.queue.push({ entry: prepared, time: (this.options.now?.() ?? new Date()).toISOString(), resolve, reject });
    this.draining ??= this.drain();
    return promise;
  }

  private prepare(entry: AuditEntry): AuditEntry {
    try {
      return prepareEntry(entry, this.options.redact);
    } catch (error) {
      // Arguments that are nested so deeply that walking through them exhausts the stack.
      throw unfitRecordError(error);
    }
  }

  private async drain(): Promise<void> {
    // Let calls of the same turn of the event loop share the first write, too.
    await Promise.resolve();
    while (this.queue.length > 0) await this.commit(this.queue.splice(0, MOST_AT_ONCE));
    this.draining = undefined;
  }

  /** Writes a batch as one. The position advances only once the whole batch is durable. */
  private async commit(batch: readonly Pending[]): Promise<void> {
    const sealed = this.seal(batch);
    const last = sealed.at(-1);
    if (last === undefined) return;
    try {
      if (this.failure !== undefined) throw this.failure;
      const write = this.sink.append(Buffer.concat(sealed.map(({ bytes }) => bytes)));
      await Deadline.after(WRITE_LIMIT_MS).race(write, 'the audit log to be written');
    } catch (error) {
      this.failure ??= auditWriteError(error);
      for (const { pending } of sealed) pending.reject(this.failure);
      return;
    }
    this.position = { records: last.record.seq, head: last.record.hash };
    for (const { pending, record } of sealed) pending.resolve(record);
    this.options.onWritten?.();
  }

  /** Chains the entries of a batch. An entry that cannot be a record is rejected and takes no place in the chain. */
  private seal(batch: readonly Pending[]): Sealed[] {
    let { records, head } = this.position;
    const sealed: Sealed[] = [];
    for (const pending of batch) {
      try {
        const { record, bytes } = sealRecord(pending.entry, records + 1, pending.time, head);
        if (bytes.length > MAX_RECORD_BYTES) throw new RangeError(`it has ${bytes.length} bytes, and the limit is ${MAX_RECORD_BYTES}`);
        // Check the line as a verifier does: a line that it rejects must never reach the file.
        const checked = checkLine({ bytes: bytes.subarray(0, -1), terminated: true, tooLong: false }, record.seq, head);
        if (!checked.ok) throw new TypeError(`it ${checked.problem}`);
        sealed.push({ pending, record, bytes });
        records = record.seq;
        head = record.hash;
      } catch (error) {
        pending.reject(unfitRecordError(error));
      }
    }
    return sealed;
  }
}

async function existingChain(sink: FileSink, file: string): Promise<ChainPosition> {
  if (sink.empty) return { records: 0, head: GENESIS };
  const verdict = await verifyChain(sink.read());
  if (verdict.ok) return verdict;
  throw new AuditError(`Could not continue the audit log ${JSON.stringify(file)}: record ${verdict.brokenAt} ${verdict.problem}.`, {
    remedy: 'Move the file away and keep it as evidence (`maqet verify` checks it), then start again with a new log.',
  });
}

function unfitRecordError(cause: unknown): UnfitRecordError {
  return new UnfitRecordError(`Could not create the audit record: ${errorText(cause)}.`, {
    remedy: 'The command was not run. Shorten its arguments.',
    cause,
  });
}

function auditWriteError(cause: unknown): AuditError {
  return new AuditError(`The audit log cannot be written: ${errorText(cause).replace(/\.$/, '')}.`, {
    remedy: 'Nothing runs without an audit record: free disk space or repair the storage, then start the VM again.',
    cause,
  });
}

/** The limit of free text from QEMU and from errors. The QEMU log has the whole of long output. */
const MAX_TEXT = 4096;
const MAX_NAME = 256;

/** Returns a copy of an entry for the log: secrets redacted, inputs named as in a workflow, texts and names truncated. */
function prepareEntry(entry: AuditEntry, redact: Redactor): AuditEntry {
  const { command = null, error = null, arguments: args = null } = entry;
  return {
    ...entry,
    actor: truncated(entry.actor, MAX_NAME),
    command: command === null ? null : truncated(isClassified(entry) ? command : redact.text(command), MAX_NAME),
    arguments: args === null ? null : redact.arguments(command ?? '', args),
    reason: truncated(redact.text(worded(entry.reason ?? '')), MAX_TEXT),
    error: error === null ? null : truncated(redact.text(worded(error)), MAX_TEXT),
  };
}

/**
 * Returns true if the command is in a command table. Such a name is public, and hiding it because a secret has the same value would
 * blind the log. Any other name is whatever somebody typed, possibly a secret on the wrong line.
 */
function isClassified({ tier }: AuditEntry): boolean {
  return tier !== undefined && tier !== null && tier !== 'unclassified';
}

/** Truncates a text that has been redacted: a secret cut in two would not be recognized. */
function truncated(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max)}…` : text;
}

/**
 * Runs the operation that a record has announced, and records how it ended and how long it took.
 *
 * @param facts - the results to record if it succeeds, and what to record if it fails.
 * @param later - takes the record of the end that is being written, instead of this function waiting for it.
 * @throws the error of `work`; AuditError if the end cannot be recorded.
 */
export async function carryOut<T>(
  audit: AuditLog,
  announced: AuditRecord,
  work: () => Promise<T>,
  facts: { readonly done?: (result: T) => JsonObject | undefined; readonly failed?: JsonObject } = {},
  later?: (written: Promise<unknown>) => void,
): Promise<T> {
  const start = performance.now();
  const end = async (ending: Omit<Ending, 'durationMs'>): Promise<void> => {
    const written = audit.append(resultEntry(announced, { ...ending, durationMs: Math.round(performance.now() - start) }));
    if (later === undefined) await written;
    else later(written);
  };
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await end({ outcome: 'failed', error: errorText(error), facts: facts.failed });
    throw error;
  }
  await end({ outcome: 'ok', facts: facts.done?.(result) });
  return result;
}
