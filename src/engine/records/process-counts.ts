import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import path from 'node:path';
import type { RunFigures } from '../../report/result.js';

/** Node publishes every process here that is started without blocking. No code path can bypass it. */
const CHANNEL = 'child_process';

/** Counts the processes that this process starts, by the name of the program. */
export class ProcessCounts {
  private readonly byProgram = new Map<string, number>();

  constructor() {
    subscribe(CHANNEL, this.onProcess);
  }

  /** The programs that have been started, sorted by name. A start that failed is not counted. */
  get list(): RunFigures['processes'] {
    return [...this.byProgram].map(([program, started]) => ({ program, started })).sort((a, b) => (a.program < b.program ? -1 : 1));
  }

  /** Stops counting. */
  end(): void {
    unsubscribe(CHANNEL, this.onProcess);
  }

  private readonly onProcess = (message: unknown): void => {
    const { process } = message as { readonly process: ChildProcess };
    // Node publishes before it knows the program and before it starts it.
    queueMicrotask(() => {
      if (process.pid === undefined) return;
      const program = programOf(process);
      this.byProgram.set(program, (this.byProgram.get(program) ?? 0) + 1);
    });
  };
}

/** Returns the name of the program that a process runs: the one behind `timeout`, which only bounds it. */
function programOf({ spawnfile, spawnargs }: ChildProcess): string {
  const name = path.basename(spawnfile);
  if (name !== 'timeout') return name;
  // `timeout -k SECONDS SECONDS PROGRAM …`
  const duration = spawnargs.findIndex((arg, index) => index > 0 && !arg.startsWith('-') && spawnargs[index - 1] !== '-k');
  return path.basename(spawnargs[duration + 1] ?? spawnfile);
}
