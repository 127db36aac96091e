import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import path from 'node:path';
import type { ProcessCount } from '../../report/open-metrics.js';

/** Node publishes each process there that is started without blocking: the one place that no code path can miss. */
const CHANNEL = 'child_process';

/** Counts the processes that this process starts, by the name of the program. */
export class ProcessCounts {
  private readonly byProgram = new Map<string, number>();

  constructor() {
    subscribe(CHANNEL, this.onProcess);
  }

  /** Those of which the start has succeeded so far, by name. */
  get list(): ProcessCount[] {
    return [...this.byProgram].map(([program, started]) => ({ program, started })).sort((a, b) => (a.program < b.program ? -1 : 1));
  }

  /** Counts no more. */
  end(): void {
    unsubscribe(CHANNEL, this.onProcess);
  }

  private readonly onProcess = (message: unknown): void => {
    const { process } = message as { readonly process: ChildProcess };
    // Published before the program is known, and before it is started.
    queueMicrotask(() => {
      if (process.pid === undefined) return;
      const program = path.basename(process.spawnfile);
      this.byProgram.set(program, (this.byProgram.get(program) ?? 0) + 1);
    });
  };
}
