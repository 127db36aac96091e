import type { MaqetError } from '../shared/errors.js';
import type { Json } from '../shared/json.js';
import { withId } from './messages.js';

/** One command under way. */
export interface Call {
  readonly command: string;
  /** The encoded command, without its id. */
  readonly body: string;
  readonly resolve: (value: Json) => void;
  readonly reject: (error: MaqetError) => void;
}

/** QEMU reads at most 8 commands ahead; with more it would stop reading, and a write could block. */
const WINDOW = 8;
/** More ids than places, so that a reply that comes twice meets no command that has the id again already. */
const IDS = WINDOW + 2;

/**
 * The commands of one connection: those that wait for their turn, in order, and at most 8 that QEMU has.
 *
 * An id is used again only after its reply is in, also if nobody waits for that reply any more: it can never reach another
 * command. Ids have one digit because QEMU reads its monitor byte by byte, at some 3 µs each (measured on 7.2).
 */
export class CallWindow {
  private readonly queued = new Set<Call>();
  private readonly sent = new Map<number, Call>();
  private lastId = 0;

  constructor(private readonly send: (text: string) => void) {}

  /** Sends the call, or queues it. */
  add(call: Call): void {
    this.queued.add(call);
    this.advance();
  }

  /**
   * Ends the call with this id; its place goes to the next.
   *
   * @returns the call, or undefined if no such command awaits a reply.
   */
  take(id: Json | undefined): Call | undefined {
    if (typeof id !== 'number') return undefined;
    const call = this.sent.get(id);
    if (call === undefined) return undefined;
    this.sent.delete(id);
    this.advance();
    return call;
  }

  /** Takes back a call that was not sent. One that was keeps its place until QEMU is done with it. */
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
