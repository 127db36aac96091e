import type { EventJournal } from '../qmp/events.js';
import type { QmpEvent } from '../qmp/messages.js';
import { type JsonObject, stringifyJson } from '../shared/json.js';
import { LogFile, logLosses } from '../shared/lossy-log.js';

/** A guest can raise events at will: the log stops growing here. */
const MAX_BYTES = 16 * 2 ** 20;
/** The most events that one request returns, and their most bytes: they fit into one frame of the RPC. */
const MAX_LISTED = 1000;
const MAX_LISTED_BYTES = 4 * 2 ** 20;

/** Returns an event as users see it: its number, its time, its name and its data. Untrusted. */
function eventFacts({ name, data, seconds, microseconds }: QmpEvent, seq: number): JsonObject {
  return { seq, time: new Date(seconds * 1000 + microseconds / 1000).toISOString(), event: name, data };
}

/** Returns the newest events, the oldest of them first, and whether there are earlier ones. @param name - which ones; all if undefined. */
export function newestEvents(journal: EventJournal, name: string | undefined): { events: JsonObject[]; truncated: boolean } {
  const known = journal.list(MAX_LISTED + 1, name);
  const events: JsonObject[] = [];
  let bytes = 0;
  for (const { event, seq } of known.toReversed()) {
    const facts = eventFacts(event, seq);
    bytes += Buffer.byteLength(stringifyJson(facts));
    if (events.length === MAX_LISTED || bytes > MAX_LISTED_BYTES) break;
    events.unshift(facts);
  }
  return { events, truncated: events.length < known.length };
}

/**
 * `events.jsonl`: every QMP event of the VM, one JSON object a line. A line of the event `MAQET_EVENTS_LOST` stands where a full
 * disk has swallowed some, and at the end of a log that has reached its limit.
 */
export class EventLog {
  private readonly file: LogFile;
  private bytes = 0;
  private lost = 0;

  /** @param path - created with mode 0600. */
  constructor(path: string) {
    // The events also live in memory: a full disk must not end the VM.
    this.file = new LogFile(path, lostLine);
  }

  /** What the log does not hold, a sentence each. */
  get losses(): string[] {
    return logLosses('events.jsonl', { truncated: this.lost > 0, lossy: this.file.lossy });
  }

  record(event: QmpEvent, seq: number): void {
    const line = Buffer.from(`${stringifyJson(eventFacts(event, seq))}\n`);
    if (this.bytes > MAX_BYTES) {
      this.lost += line.length;
      return;
    }
    this.bytes += line.length;
    this.file.write(line);
  }

  async close(): Promise<void> {
    if (this.lost > 0) this.file.write(Buffer.from(lostLine(this.lost)));
    await this.file.close();
  }
}

function lostLine(bytes: number): string {
  return `${stringifyJson({ seq: null, time: new Date().toISOString(), event: 'MAQET_EVENTS_LOST', data: { bytes } })}\n`;
}
