import type { QmpEvent } from '../qmp/messages.js';
import { type JsonObject, stringifyJson } from '../shared/json.js';
import { LogFile } from '../shared/log-file.js';

/** A guest can raise events at will: the log stops growing here. */
const MAX_BYTES = 16 * 2 ** 20;

/** An event as it is told: its number, when it came, its name and its data. Hostile. */
export function eventFacts({ name, data, seconds, microseconds }: QmpEvent, seq: number): JsonObject {
  return { seq, time: new Date(seconds * 1000 + microseconds / 1000).toISOString(), event: name, data };
}

/** `events.jsonl`: every QMP event of the VM, one JSON object a line. Where a full disk has swallowed some, a line of `MAQET_EVENTS_LOST` stands. */
export class EventLog {
  private readonly file: LogFile;
  private bytes = 0;

  /** @param path - created with mode 0600. */
  constructor(path: string) {
    // The events also live in memory: a disk that is full must not end the VM.
    this.file = new LogFile(path, lostLine);
  }

  record(event: QmpEvent, seq: number): void {
    if (this.bytes > MAX_BYTES) return;
    const line = `${stringifyJson(eventFacts(event, seq))}\n`;
    this.bytes += line.length;
    this.file.write(Buffer.from(line));
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

function lostLine(bytes: number): string {
  return `${stringifyJson({ seq: null, time: new Date().toISOString(), event: 'MAQET_EVENTS_LOST', data: { bytes } })}\n`;
}
