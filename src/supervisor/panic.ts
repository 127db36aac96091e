import type { SerialConsole } from '../guest/console.js';
import { compileSerialPattern } from '../guest/pattern.js';
import { Deadline } from '../shared/deadline.js';
import { oneLine } from '../shared/hostile.js';
import type { Machine } from '../vm/machine.js';

/** What Linux and the BSDs print when they give up: the whole line, which may come in pieces. */
const PANIC_TEXT = '(?:Kernel panic - not syncing|(?m:^)panic: )[^\\n]*\\n';

/** Notices a guest panic: by the pvpanic device, or by what the kernel prints on the serial port. */
export class PanicWatch {
  /** What showed the panic (escaped), once it has happened. */
  seen: string | undefined;
  /** Settles with the same text. Pending for ever if the guest never panics. */
  readonly panicked: Promise<string>;

  constructor(machine: Machine, serial: SerialConsole) {
    const { promise, resolve } = Promise.withResolvers<string>();
    this.panicked = promise;
    const found = (text: string): void => {
      this.seen ??= oneLine(text.trim(), 200);
      resolve(this.seen);
    };
    const deadline = Deadline.after(Number.POSITIVE_INFINITY);
    serial.waitForMatch(compileSerialPattern(PANIC_TEXT), deadline).then(found, () => undefined);
    machine.journal.waitFor({ name: 'GUEST_PANICKED' }, 0, deadline).then(
      () => found('GUEST_PANICKED'),
      () => undefined,
    );
  }
}
