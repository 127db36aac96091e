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

/** The files of a VM that its records are delivered from. */
export interface ShipperFiles {
  /** The audit log. */
  readonly audit: string;
  /** What is to be sent where, and how far that has come; see {@link SpoolState}. */
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

/** How long records are gathered before they go out together, in milliseconds. */
const GATHER_MS = 1000;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;
/** Between two attempts while somebody waits for the end. */
const HURRIED_RETRY_MS = 500;
/** How long a batch that is under way at the end may take to be taken, in milliseconds: a server that is there needs a tenth. */
const LAST_BATCH_MS = 1000;
/** What every receiver takes as one datagram in practice; RFC 5426 promises 2048 and allows more. */
const MAX_DATAGRAM = 8192;

/**
 * Sends an audit log to a syslog server, record by record, in the order of the log, while it is being written and after.
 *
 * The log on disk is the truth and the spool: whoever writes it is never held up, and a server that is away gets everything later.
 * A record counts as delivered when the server has taken the batch that holds it; a batch that fails is sent again. So a record never
 * goes missing over TCP and TLS, and arrives twice only if the server, the network or the sender broke in the middle.
 */
export class AuditShipper {
  private readonly cancel = new AbortController();
  private working: Promise<void> | undefined;
  private dirty = false;
  private hurried = false;
  private closing = false;
  private endPause: () => void = () => undefined;
  private problem = '';

  private constructor(
    private readonly files: ShipperFiles,
    private state: SpoolState,
  ) {}

  /** Takes up the delivery where it stands; undefined if the records of this VM go nowhere. The caller closes it. */
  static async open(files: ShipperFiles): Promise<AuditShipper | undefined> {
    const state = await readSpoolState(files.auditSpool);
    return state === undefined ? undefined : new AuditShipper(files, state);
  }

  /** Records were written: they go out soon. */
  wake(): void {
    this.dirty = true;
    this.working ??= this.work();
  }

  /**
   * Delivers everything that the log holds by now, without pauses, until the deadline.
   *
   * @returns what is left; undefined if that is nothing. Never rejects.
   */
  async flush(deadline: Deadline): Promise<Backlog | undefined> {
    this.hurried = true;
    this.wake();
    this.endPause();
    await deadline.race(this.working ?? Promise.resolve(), 'the syslog server').catch(() => undefined);
    this.hurried = false;
    return this.backlog();
  }

  /**
   * Nothing more is sent from now on; what was not delivered stays in the log. A batch that is under way is ended only if the server
   * does not take it within {@link LAST_BATCH_MS}: whoever sends the rest would have to send it again.
   */
  async close(): Promise<void> {
    this.closing = true;
    this.endPause();
    const last = this.working ?? Promise.resolve();
    await Deadline.after(LAST_BATCH_MS)
      .race(last, 'the last batch')
      .catch(() => undefined);
    this.cancel.abort();
    await last;
  }

  private async backlog(): Promise<Backlog | undefined> {
    const records = await countRecords(this.files.audit, this.state.bytes).catch(() => 0);
    if (records === 0) return undefined;
    return { records, server: showSyslogAddress(this.state.address), problem: this.problem };
  }

  /** Never rejects. Ends once the log holds nothing more. */
  private async work(): Promise<void> {
    await this.pause(GATHER_MS);
    for (let retryMs = FIRST_RETRY_MS; !this.closing; ) {
      this.dirty = false;
      try {
        const sent = await this.sendNext();
        this.problem = '';
        retryMs = FIRST_RETRY_MS;
        if (!sent && !this.dirty) break;
      } catch (error) {
        this.problem = oneLine(errorText(error), 200);
        await this.pause(this.hurried ? HURRIED_RETRY_MS : retryMs);
        retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
      }
    }
    // Here and not a turn later: a call of `wake` in between would rely on work that is over.
    this.working = undefined;
  }

  /** @returns false if there was nothing to send. */
  private async sendNext(): Promise<boolean> {
    const { bytes, address, format } = this.state;
    const { lines, end } = await readBatch(this.files.audit, bytes);
    if (lines.length === 0) return false;
    const limit = address.transport === 'udp' ? { maxBytes: MAX_DATAGRAM } : {};
    const facts = { hostname: hostname(), pid: process.pid, format, ...limit };
    const messages = lines.map((line) => syslogMessage(parseJson(line) as unknown as AuditRecord, line, facts));
    // TLS takes as long to load as all the rest of a step: only who sends loads it.
    const { sendMessages } = await import('./transport.js');
    await sendMessages(address, messages, this.cancel.signal);
    this.state = { ...this.state, bytes: end };
    await writeSpoolState(this.files.auditSpool, this.state);
    return true;
  }

  /** Ends early when somebody is in a hurry, or at the end. */
  private async pause(ms: number): Promise<void> {
    if (this.closing || (this.hurried && ms > HURRIED_RETRY_MS)) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.endPause = resolve;
    await promise;
    clearTimeout(timer);
  }
}
