import type { SerialConsole } from '../../guest/console/console.js';
import { compileSerialPattern } from '../../guest/console/pattern.js';
import { Deadline } from '../../shared/deadline.js';
import { oneLine } from '../../shared/untrusted-text.js';
import type { Machine } from '../../vm/machine.js';

/** What Linux and the BSDs print when they give up: the whole line, which may come in pieces. */
const PANIC_TEXT = '(?:Kernel panic - not syncing|(?m:^)panic: )[^\\n]*\\n';

/** Notices a guest panic: by the pvpanic device, or by what the kernel prints on the serial port. */
export class PanicWatch {
  /** What showed the panic (escaped), once it has happened. */
  seen: string | undefined;
  private current: Promise<string>;
  private watch = new AbortController();

  constructor(
    private readonly machine: Machine,
    private readonly serial: SerialConsole,
  ) {
    this.current = this.begin(0);
  }

  /** Settles with the same text. Pending for ever if the guest never panics. */
  get panicked(): Promise<string> {
    return this.current;
  }

  /**
   * Watches anew: the guest that may have panicked is no more, and the console has forgotten it.
   *
   * @param since - the number of the last event that was about it.
   */
  forget(since: number): void {
    this.watch.abort();
    this.watch = new AbortController();
    this.seen = undefined;
    this.current = this.begin(since);
  }

  private begin(since: number): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>();
    const { signal } = this.watch;
    const found = (text: string): void => {
      if (signal.aborted) return;
      this.seen ??= oneLine(text.trim(), 200);
      resolve(this.seen);
    };
    const deadline = Deadline.after(Number.POSITIVE_INFINITY, signal);
    this.serial.waitForMatch(compileSerialPattern(PANIC_TEXT), deadline).then(found, () => undefined);
    this.machine.journal.waitFor({ name: 'GUEST_PANICKED' }, since, deadline).then(
      () => found('GUEST_PANICKED'),
      () => undefined,
    );
    return promise;
  }
}
