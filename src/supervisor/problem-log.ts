import { write } from 'node:fs';
import { promisify } from 'node:util';
import { Deadline } from '../shared/deadline.js';
import { errorText, MaqetError } from '../shared/errors.js';
import { logLosses } from '../shared/lossy-log.js';

const writeAsync = promisify(write);

/** How long after a failed write the next attempt follows, in milliseconds. */
const RETRY_MS = 1000;
/** How long {@link ProblemLog.flush} waits for a disk that does not answer, in milliseconds. */
const FLUSH_MS = 2000;
/** Standard error of the supervisor: `supervisor.log`. */
const LOG = 2;

/**
 * Writes problems that do not end the VM to `supervisor.log`, each of them once.
 *
 * The log lies on the same disk as the others. Text for which a full disk has no room is written later, as long as the process lives. No
 * method throws.
 */
export class ProblemLog {
  private readonly reported = new Set<string>();
  private waiting: Buffer = Buffer.alloc(0);
  private writing: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  /** True from a failed write to the next one that succeeds. */
  private stuck = false;

  /** @param descriptor - of the file to write to. */
  constructor(private readonly descriptor: number = LOG) {}

  /** What the file does not hold so far, a sentence each. Ask after {@link flush}. */
  get losses(): string[] {
    return logLosses('supervisor.log', { lossy: this.stuck });
  }

  /** Reports a problem, unless it has been reported before. */
  report(problem: unknown): void {
    const text = problem instanceof MaqetError ? problem.explain() : errorText(problem);
    if (this.reported.has(text)) return;
    this.reported.add(text);
    this.waiting = Buffer.concat([this.waiting, Buffer.from(`${text}\n`)]);
    void this.write();
  }

  /** Tries to write the text that waits. Resolves when it is written, or cannot be for now. */
  async flush(): Promise<void> {
    await Deadline.after(FLUSH_MS)
      .race(this.write(), 'the log of problems')
      .catch(() => undefined);
  }

  private write(): Promise<void> {
    this.writing ??= this.drain().finally(() => {
      this.writing = undefined;
    });
    return this.writing;
  }

  private async drain(): Promise<void> {
    clearTimeout(this.retry);
    try {
      while (this.waiting.length > 0) {
        const { bytesWritten } = await writeAsync(this.descriptor, this.waiting);
        this.waiting = this.waiting.subarray(bytesWritten);
      }
      this.stuck = false;
    } catch {
      this.stuck = true;
      this.retry = setTimeout(() => void this.write(), RETRY_MS).unref();
    }
  }
}

/** Collects the failures to record the end of a VM, which go into its log of problems. */
export class Unrecorded {
  /** The first failure, with its remedy; null if there was none. */
  first: string | null = null;

  constructor(private readonly problems: ProblemLog) {}

  /** Waits until a record is written. Never rejects. */
  async attempt(writing: Promise<unknown>): Promise<void> {
    await writing.catch((error: unknown) => {
      this.first ??= errorText(error);
      this.problems.report(error);
    });
  }
}
