import { availableParallelism } from 'node:os';
import type { Deadline } from '../shared/deadline.js';
import { CancelledError, DeadlineError } from '../shared/errors.js';

/**
 * How many chunks are in work at once. Two more than there are processors, so that reading and writing do not idle them;
 * at most eight, so that memory stays flat on large machines.
 */
const CHUNKS_IN_FLIGHT = Math.min(8, availableParallelism() + 2);

/**
 * A buffer for each job of {@link inOrder} in work at the same time, made when it is first needed and used again.
 */
export class BufferRing {
  private readonly buffers: Buffer[] = [];

  constructor(private readonly bufferBytes: number) {}

  /** `bytes` bytes of the buffer of job `index`, with anything in them; free until that job's result was consumed. */
  take(index: number, bytes: number): Buffer {
    const slot = index % CHUNKS_IN_FLIGHT;
    this.buffers[slot] ??= Buffer.allocUnsafeSlow(this.bufferBytes);
    return this.buffers[slot].subarray(0, bytes);
  }
}

/**
 * Starts jobs 0 to `count - 1`, at most {@link CHUNKS_IN_FLIGHT} of them at a time, and hands their results over in order.
 *
 * Job N starts only after job N − {@link CHUNKS_IN_FLIGHT} was handed over, so jobs may share that many buffers.
 * When this settles, no job is running any more, whatever happened.
 *
 * @param what - what is being done, named when time runs out.
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
        // A job that fails while another is awaited is met by its turn, or by the cleanup: it is never unhandled.
        job.catch(() => undefined);
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

/** @throws DeadlineError or CancelledError if the wait is over. */
function requireTime(deadline: Deadline, what: string): void {
  if (deadline.signal?.aborted) throw new CancelledError(what);
  if (deadline.expired) throw new DeadlineError(what, Math.round(deadline.ms));
}
