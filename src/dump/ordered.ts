import { availableParallelism } from 'node:os';
import { type Deadline, reportedElsewhere } from '../shared/deadline.js';
import { CancelledError, DeadlineError } from '../shared/errors.js';

/**
 * How many chunks are processed at once: two more than there are processors, which reading and writing would leave idle otherwise,
 * and at most eight, so that memory stays flat on large machines.
 */
const CHUNKS_IN_FLIGHT = Math.min(8, availableParallelism() + 2);

/**
 * A reusable buffer for each concurrent job of {@link inOrder}, allocated on first use.
 */
export class BufferRing {
  private readonly buffers: Buffer[] = [];

  constructor(private readonly bufferBytes: number) {}

  /** Returns `bytes` bytes of the buffer of job `index`, with arbitrary content. They are reserved until its result is consumed. */
  take(index: number, bytes: number): Buffer {
    const slot = index % CHUNKS_IN_FLIGHT;
    this.buffers[slot] ??= Buffer.allocUnsafeSlow(this.bufferBytes);
    return this.buffers[slot].subarray(0, bytes);
  }
}

/**
 * Runs jobs 0 to `count - 1`, at most {@link CHUNKS_IN_FLIGHT} at a time, and consumes their results in order.
 *
 * Job N starts only after the result of job N − {@link CHUNKS_IN_FLIGHT} was consumed, so jobs may share that many buffers.
 * When this settles, no job is running any more.
 *
 * @param what - what is being done, for the error when time runs out.
 * @throws DeadlineError or CancelledError between two jobs; otherwise what a job or `consume` threw.
 */
export async function inOrder<T>(
  count: number,
  start: (index: number) => Promise<T>,
  consume: (result: T, index: number) => Promise<void>,
  deadline: Deadline,
  what: string,
): Promise<void> {
  const running: Promise<T>[] = [];
  let next = 0;
  try {
    for (let index = 0; index < count; index += 1) {
      while (next < count && running.length < CHUNKS_IN_FLIGHT) {
        const job = start(next);
        // A job may fail before it is awaited, here or in the cleanup: its rejection must not count as unhandled.
        reportedElsewhere(job);
        running.push(job);
        next += 1;
      }
      requireTime(deadline, what);
      await consume(await (running[0] as Promise<T>), index);
      running.shift();
    }
  } finally {
    await Promise.allSettled(running);
  }
}

/** Makes sure that there is time left. @throws DeadlineError or CancelledError otherwise. */
function requireTime(deadline: Deadline, what: string): void {
  if (deadline.signal?.aborted) throw new CancelledError(what);
  if (deadline.expired) throw new DeadlineError(what, Math.round(deadline.ms));
}
