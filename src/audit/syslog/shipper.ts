import { hostname } from 'node:os';
import { z } from 'zod';
import { Deadline } from '../../shared/deadline.js';
import { errorText } from '../../shared/errors.js';
import { parseJson } from '../../shared/json.js';
import { oneLine } from '../../shared/untrusted-text.js';
import type { AuditRecord } from '../record.js';
import { showSyslogAddress } from './address.js';
import { syslogMessage } from './message.js';
import { countRecords, readBatch, readSpoolState, type SpoolState, writeSpoolState } from './spool.js';

/** The files of a VM that the shipper reads and writes. */
export interface ShipperFiles {
  /** The audit log. */
  readonly audit: string;
  /** The {@link SpoolState}. */
  readonly auditSpool: string;
}

export const backlogSchema = z.strictObject({
  /** How many records of the log the server has not accepted, as far as the sender knows. */
  records: z.number().int(),
  /** Their destination: `tls://host:port`. */
  server: z.string(),
  /** Why the last attempt failed; empty if none has. */
  problem: z.string(),
});

/** The records that the syslog server has not accepted yet. */
export type Backlog = Readonly<z.infer<typeof backlogSchema>>;

/** How long to collect records before sending them together, in milliseconds. */
const COLLECT_MS = 1000;
const FIRST_RETRY_MS = 1000;
const MAX_RETRY_MS = 30_000;
/** The delay between two attempts during a flush. */
const FLUSH_RETRY_MS = 500;
/** How long a batch in progress may take when the shipper closes, in milliseconds: a server that responds needs a tenth. */
const LAST_BATCH_MS = 1000;
/** The datagram size that every receiver accepts in practice. RFC 5426 guarantees 2048 and allows more. */
const MAX_DATAGRAM = 8192;

/**
 * Sends the records of an audit log to a syslog server in the order of the log, while it is written and afterwards.
 *
 * The log on disk is the spool: its writer is never delayed, and a server that is unavailable gets everything later. A record counts as
 * delivered when the server has accepted its batch. A failed batch is sent again. Over TCP and TLS a record is therefore never lost,
 * and arrives twice only if the server, the network or the sender failed in the middle.
 */
export class AuditShipper {
  private readonly cancel = new AbortController();
  private working: Promise<void> | undefined;
  private dirty = false;
  private flushing = false;
  private closing = false;
  private endPause: () => void = () => undefined;
  private problem = '';

  private constructor(
    private readonly files: ShipperFiles,
    private state: SpoolState,
  ) {}

  /** Continues the delivery where it stopped; undefined if the VM has no syslog server. The caller must close the shipper. */
  static async open(files: ShipperFiles): Promise<AuditShipper | undefined> {
    const state = await readSpoolState(files.auditSpool);
    return state === undefined ? undefined : new AuditShipper(files, state);
  }

  /** Sends new records soon. Call it after records were written. */
  wake(): void {
    this.dirty = true;
    this.working ??= this.work();
  }

  /**
   * Flushes every record in the log, without pauses, until the deadline.
   *
   * @returns the records that are left; undefined if there are none. Never rejects.
   */
  async flush(deadline: Deadline): Promise<Backlog | undefined> {
    this.flushing = true;
    this.wake();
    this.endPause();
    await deadline.settled(this.working ?? Promise.resolve(), 'the syslog server');
    this.flushing = false;
    return this.backlog();
  }

  /**
   * Stops sending. Undelivered records stay in the log. A batch in progress gets {@link LAST_BATCH_MS} to complete, because otherwise it
   * would have to be sent again.
   */
  async close(): Promise<void> {
    this.closing = true;
    this.endPause();
    const last = this.working ?? Promise.resolve();
    await Deadline.after(LAST_BATCH_MS).settled(last, 'the last batch');
    this.cancel.abort();
    await last;
  }

  private async backlog(): Promise<Backlog | undefined> {
    const records = await countRecords(this.files.audit, this.state.bytes).catch(() => 0);
    if (records === 0) return undefined;
    return { records, server: showSyslogAddress(this.state.address), problem: this.problem };
  }

  /** Sends batches until the log has no more records. Never rejects. */
  private async work(): Promise<void> {
    await this.pause(COLLECT_MS);
    for (let retryMs = FIRST_RETRY_MS; !this.closing; ) {
      this.dirty = false;
      try {
        const sent = await this.sendNext();
        this.problem = '';
        retryMs = FIRST_RETRY_MS;
        if (!sent && !this.dirty) break;
      } catch (error) {
        this.problem = oneLine(errorText(error), 200);
        await this.pause(this.flushing ? FLUSH_RETRY_MS : retryMs);
        retryMs = Math.min(2 * retryMs, MAX_RETRY_MS);
      }
    }
    // Set it in this turn of the event loop: a `wake` in between would rely on work that has ended.
    this.working = undefined;
  }

  /** Sends the next batch. @returns false if there was nothing to send. */
  private async sendNext(): Promise<boolean> {
    const { bytes, address, format } = this.state;
    const { lines, end } = await readBatch(this.files.audit, bytes);
    if (lines.length === 0) return false;
    const maxBytes = address.transport === 'udp' ? MAX_DATAGRAM : undefined;
    const facts = { hostname: hostname(), pid: process.pid, format, maxBytes };
    const messages = lines.map((line) => syslogMessage(parseJson(line) as unknown as AuditRecord, line, facts));
    // Load TLS only to send: it takes as long as the rest of a step.
    const { sendMessages } = await import('./transport.js');
    await sendMessages(address, messages, this.cancel.signal);
    this.state = { ...this.state, bytes: end };
    await writeSpoolState(this.files.auditSpool, this.state);
    return true;
  }

  /** Waits, but not through a flush or a close. */
  private async pause(ms: number): Promise<void> {
    if (this.closing || (this.flushing && ms > FLUSH_RETRY_MS)) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.endPause = resolve;
    await promise;
    clearTimeout(timer);
  }
}
