import type { MaqetError } from '../shared/errors.js';
import type { Json } from '../shared/json.js';
import { withId } from './messages.js';

/** One command that is queued or sent. */
export interface Call {
  readonly command: string;
  /** The encoded command, without its id. */
  readonly body: string;
  readonly resolve: (value: Json) => void;
  readonly reject: (error: MaqetError) => void;
}

/** QEMU reads at most 8 commands ahead. With more, it would stop reading, and a write could block. */
const WINDOW = 8;
/** More ids than commands in the window, so that a repeated reply cannot match a later command with the same id. */
const IDS = WINDOW + 2;

/**
 * The commands of one connection: a queue in order, and at most 8 that were sent to QEMU.
 *
 * An id is reused only after its reply has arrived, even if nobody waits for that reply anymore, so that it cannot reach another
 * command. Ids have one digit because QEMU reads its monitor byte by byte, at about 3 µs each (measured on 7.2).
 */
export class CallWindow {
  private readonly queued = new Set<Call>();
  private readonly sent = new Map<number, Call>();
  private lastId = 0;

  constructor(private readonly send: (text: string) => void) {}

  /** Sends a call, or queues it. */
  add(call: Call): void {
    this.queued.add(call);
    this.advance();
  }

  /**
   * Removes the call with this id, and sends the next one.
   *
   * @returns the call; undefined if no sent command has this id.
   */
  take(id: Json | undefined): Call | undefined {
    if (typeof id !== 'number') return undefined;
    const call = this.sent.get(id);
    if (call === undefined) return undefined;
    this.sent.delete(id);
    this.advance();
    return call;
  }

  /** Removes a call from the queue. A call that was sent stays until its reply arrives. */
  withdraw(call: Call): void {
    this.queued.delete(call);
  }

  /** Rejects every call. */
  failAll(error: MaqetError): void {
    const calls = [...this.sent.values(), ...this.queued];
    this.sent.clear();
    this.queued.clear();
    for (const call of calls) call.reject(error);
  }

  private advance(): void {
    while (this.sent.size < WINDOW) {
      const next = this.queued.values().next().value;
      if (next === undefined) return;
      do this.lastId = (this.lastId + 1) % IDS;
      while (this.sent.has(this.lastId));
      this.queued.delete(next);
      this.sent.set(this.lastId, next);
      this.send(withId(next.body, this.lastId));
    }
  }
}
