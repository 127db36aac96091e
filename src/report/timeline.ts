import { errorText } from '../shared/errors.js';
import type { Phase } from './result.js';

/**
 * Measures the phases of a run on a monotonic clock.
 *
 * Phases may overlap or nest. They are listed by their start.
 */
export class Timeline {
  private readonly ended: Phase[] = [];
  private readonly origin: number;

  /** @param now - milliseconds of a monotonic clock. */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.origin = now();
  }

  /** Runs `work` as a phase. Records the phase as failed if `work` throws, and throws the same error. */
  async phase<T>(name: string, work: () => Promise<T>): Promise<T> {
    const startMs = this.elapsedMs;
    const timed = (): { name: string; startMs: number; durationMs: number } => ({ name, startMs, durationMs: this.elapsedMs - startMs });
    try {
      const result = await work();
      this.ended.push({ ...timed(), outcome: 'ok' });
      return result;
    } catch (error) {
      this.ended.push({ ...timed(), outcome: 'failed', detail: errorText(error) });
      throw error;
    }
  }

  /** Records a phase that this run did not need. */
  skip(name: string, detail: string): void {
    this.ended.push({ name, startMs: this.elapsedMs, durationMs: 0, outcome: 'skipped', detail });
  }

  /** The phases that have ended, by their start. */
  get phases(): readonly Phase[] {
    return this.ended.toSorted((a, b) => a.startMs - b.startMs);
  }

  /** Milliseconds since the timeline began. */
  get elapsedMs(): number {
    return this.now() - this.origin;
  }
}
