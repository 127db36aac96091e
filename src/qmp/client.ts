import type { Duplex } from 'node:stream';
import type { Deadline } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import type { Json } from '../shared/json.js';
import { CallWindow } from './calls.js';
import { named, QmpCommandError, QmpDisconnectedError, QmpError, QmpProtocolError, QmpStateError } from './errors.js';
import { LineFrames } from './framing.js';
import { encodeCommand, type Greeting, parseMessage, type QmpCommand, type QmpEvent, type QmpMessage } from './messages.js';

/** The life of a {@link QmpClient}: forward only. Any state can turn into `closed`, and that one is final. */
export type QmpState = 'idle' | 'negotiating' | 'ready' | 'closed';

/**
 * The client's end of one QMP connection, which it owns: `close()` or any failure destroys the stream.
 *
 * Guarantees:
 * - a reply reaches the call that it answers, whatever the order, or nobody;
 * - events that QEMU sent before a reply have reached every listener before the call resolves;
 * - every pending call is rejected as soon as the connection ends, by whoever's hand;
 * - anything that is not QMP ends the connection: a reply without an id could be anybody's.
 */
export class QmpClient {
  private currentState: QmpState = 'idle';
  private closedBy: MaqetError | undefined;
  private greeted: PromiseWithResolvers<Greeting> | undefined;
  private readonly frames = new LineFrames();
  private readonly calls: CallWindow;
  private readonly eventListeners = new Set<{ readonly call: (event: QmpEvent) => void }>();
  private readonly closeListeners: ((error?: MaqetError) => void)[] = [];

  constructor(private readonly stream: Duplex) {
    this.calls = new CallWindow((text) => stream.write(text));
    stream.on('error', (error) => this.shut(new QmpDisconnectedError(`The QMP connection broke: ${error.message}`, error)));
    stream.on('close', () => this.peerClosed());
  }

  get state(): QmpState {
    return this.currentState;
  }

  /**
   * Takes the greeting and enters command mode. Call it once.
   *
   * If it fails, the stream is destroyed and the state is `closed`.
   *
   * @throws QmpStateError unless the state is `idle`.
   * @throws QmpProtocolError, QmpDisconnectedError, QmpCommandError, DeadlineError, CancelledError
   */
  async negotiate(deadline: Deadline): Promise<Greeting> {
    if (this.state !== 'idle') throw this.stateError('negotiate');
    this.currentState = 'negotiating';
    this.greeted = Promise.withResolvers<Greeting>();
    this.stream.on('data', (chunk: Buffer) => this.receive(chunk));
    this.stream.on('end', () => this.peerClosed());
    try {
      const greeting = await deadline.race(this.greeted.promise, 'the QMP greeting');
      // A chunk can hold what is awaited and something fatal after it.
      this.throwIfClosed();
      await this.call({ execute: 'qmp_capabilities' }, deadline);
      this.throwIfClosed();
      this.currentState = 'ready';
      return greeting;
    } catch (error) {
      this.shut(asMaqetError(error));
      throw error;
    }
  }

  /**
   * Runs one command and returns what QEMU returned.
   *
   * Commands run in the order of the calls; at most 8 are with QEMU, the rest waits its turn under its own deadline. A call
   * that rejects because of its deadline may still take effect if it was sent; its late reply is dropped.
   *
   * @throws QmpStateError unless the state is `ready`; nothing was sent.
   * @throws QmpArgumentError if QEMU's parser would refuse the arguments; nothing was sent.
   * @throws QmpCommandError if QEMU answered with an error.
   * @throws QmpDisconnectedError or QmpProtocolError if the connection ended first.
   * @throws DeadlineError, CancelledError
   */
  async execute(command: QmpCommand, deadline: Deadline): Promise<Json> {
    if (this.state !== 'ready') throw this.stateError(`run ${named(command.execute)}`);
    return await this.call(command, deadline);
  }

  /**
   * Calls `listener` for every event from now on, in QEMU's order. A listener that throws closes the connection.
   *
   * @returns a function that ends this.
   */
  onEvent(listener: (event: QmpEvent) => void): () => void {
    const entry = { call: listener };
    this.eventListeners.add(entry);
    return () => this.eventListeners.delete(entry);
  }

  /**
   * Calls `listener` once, when the connection has ended and every pending call has been rejected; at once if it has ended
   * already. `error` is undefined if `close()` ended it. The listener must not throw.
   */
  onClose(listener: (error?: MaqetError) => void): void {
    if (this.isClosed()) listener(this.closedBy);
    else this.closeListeners.push(listener);
  }

  /** Ends the connection and rejects every pending call. QEMU runs on: closing its monitor does not stop it. */
  close(): void {
    this.shut(undefined);
  }

  private async call(command: QmpCommand, deadline: Deadline): Promise<Json> {
    const what = `the reply to ${named(command.execute)}`;
    // Time that has run out before the command is sent must not let it take effect.
    if (deadline.expired || deadline.signal?.aborted) await deadline.race(Promise.withResolvers<never>().promise, what);
    const body = encodeCommand(command.execute, command.arguments);
    const { promise, resolve, reject } = Promise.withResolvers<Json>();
    const call = { command: command.execute, body, resolve, reject };
    this.calls.add(call);
    try {
      return await deadline.race(promise, what);
    } catch (error) {
      this.calls.withdraw(call);
      throw error;
    }
  }

  private receive(chunk: Buffer): void {
    try {
      for (const line of this.frames.push(chunk)) {
        if (this.isClosed()) return;
        this.dispatch(parseMessage(line), line);
      }
    } catch (error) {
      this.shut(asMaqetError(error));
    }
  }

  private dispatch(message: QmpMessage, line: string): void {
    if (message.kind === 'greeting') {
      if (this.greeted === undefined) throw new QmpProtocolError('a second greeting', line);
      this.greeted.resolve(message.greeting);
      this.greeted = undefined;
      return;
    }
    if (this.greeted !== undefined) throw new QmpProtocolError('a message before the greeting', line);
    if (message.kind === 'event') {
      for (const listener of this.eventListeners) listener.call(message.event);
      return;
    }
    const call = this.calls.take(message.id);
    if (call === undefined) throw new QmpProtocolError('a reply to no command', line);
    // Where the caller's deadline has passed, its promise is settled, and this goes nowhere.
    if (message.kind === 'return') call.resolve(message.value);
    else call.reject(new QmpCommandError(call.command, message.errorClass, message.description));
  }

  private peerClosed(): void {
    const cut = this.frames.pendingBytes > 0 ? ' in the middle of a message' : '';
    this.shut(new QmpDisconnectedError(`QEMU closed the QMP connection${cut}`));
  }

  /** Enters the final state; only the first call counts. */
  private shut(error: MaqetError | undefined): void {
    if (this.isClosed()) return;
    this.currentState = 'closed';
    this.closedBy = error;
    this.stream.destroy();
    const reason = error ?? new QmpDisconnectedError('maqet closed the QMP connection');
    this.greeted?.reject(reason);
    this.calls.failAll(reason);
    this.eventListeners.clear();
    for (const listener of this.closeListeners.splice(0)) listener(error);
  }

  /** A call, so that the compiler does not take an earlier look for what holds after an await. */
  private isClosed(): boolean {
    return this.currentState === 'closed';
  }

  private throwIfClosed(): void {
    if (this.isClosed()) throw this.closedBy ?? this.stateError('negotiate');
  }

  private stateError(action: string): QmpStateError {
    return new QmpStateError(action, this.state, this.closedBy);
  }
}

/** Whatever a listener threw, as an error that can end the connection. */
function asMaqetError(error: unknown): MaqetError {
  if (error instanceof MaqetError) return error;
  return new QmpError('A listener of QMP events failed.', { remedy: 'Please report this: it is a fault in maqet.', cause: error });
}
