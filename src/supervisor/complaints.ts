import { writeSync } from 'node:fs';
import { errorText, MaqetError } from '../shared/errors.js';

/** How long after a failure the next attempt is made, in milliseconds. */
const RETRY_MS = 1000;
/** Standard error of the supervisor: `supervisor.log`. */
const LOG = 2;

/**
 * What went wrong while the VM goes on, for `supervisor.log`: each of it once.
 *
 * That log is on the disk of all the others. What a full one has no room for is tried again while the process lives, and nothing is thrown.
 */
export class Complaints {
  private readonly told = new Set<string>();
  private waiting: Buffer = Buffer.alloc(0);
  private retry: NodeJS.Timeout | undefined;

  /** @param descriptor - where to write. */
  constructor(private readonly descriptor: number = LOG) {}

  /** Tells of a problem, unless it has been told. */
  tell(problem: unknown): void {
    const text = problem instanceof MaqetError ? problem.explain() : errorText(problem);
    if (this.told.has(text)) return;
    this.told.add(text);
    this.waiting = Buffer.concat([this.waiting, Buffer.from(`${text}\n`)]);
    this.flush();
  }

  /** Tries to write what waits. */
  flush(): void {
    clearTimeout(this.retry);
    try {
      while (this.waiting.length > 0) this.waiting = this.waiting.subarray(writeSync(this.descriptor, this.waiting));
    } catch {
      this.retry = setTimeout(() => this.flush(), RETRY_MS).unref();
    }
  }
}

/** What of a VM's end could not be put on record. */
export class Unrecorded {
  /** Null if all is on record. */
  first: string | null = null;

  constructor(private readonly complaints: Complaints) {}

  /** Waits for a record to be written, and goes on where it cannot be. */
  async of(writing: Promise<unknown>): Promise<void> {
    await writing.catch((error: unknown) => {
      this.first ??= errorText(error);
      this.complaints.tell(error);
    });
  }
}
