import { errorText } from '../shared/errors.js';

/** One part of a run. */
export interface Phase {
  readonly name: string;
  /** Milliseconds from the timeline's start. */
  readonly startMs: number;
  readonly durationMs: number;
  readonly outcome: 'ok' | 'failed' | 'skipped';
  /** Why it failed or was skipped, or what came of it. Hostile: may quote the guest or QEMU. */
  readonly detail?: string;
}

/**
 * Measures the phases of a run on a monotonic clock.
 *
 * Phases may overlap or nest; they are listed by their start.
 */
export class Timeline {
  private readonly ended: Phase[] = [];
  private readonly origin: number;

  /** @param now - milliseconds of a clock that never steps back. */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.origin = now();
  }

  /** Runs `work` as a phase. What it throws is thrown on, with the phase recorded as failed. */
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

  /** Notes a phase that this run had no need of. */
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
