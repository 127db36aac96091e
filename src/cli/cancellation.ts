const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Turns the signals that end a command into an abort, so that a run can stop its VM first.
 *
 * A second signal changes nothing but says so: stopping is bounded to seconds, and a process that left in the middle of it
 * could leave something behind.
 */
export class Cancellation {
  private readonly controller = new AbortController();
  private readonly onSignal: () => void;

  /** @param tell - takes one line for the person who waits. */
  constructor(tell: (line: string) => void) {
    this.onSignal = () => {
      tell(this.signal.aborted ? 'Still stopping: this takes a few seconds at most.' : 'Cancelled: stopping.');
      this.controller.abort();
    };
    for (const name of SIGNALS) process.on(name, this.onSignal);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Signals do again what they do by default. */
  release(): void {
    for (const name of SIGNALS) process.off(name, this.onSignal);
  }
}
