import type { Duplex } from 'node:stream';
import type { Deadline } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import type { Json } from '../shared/json.js';
import { CallWindow } from './calls.js';
import { named, QmpCommandError, QmpDisconnectedError, QmpError, QmpProtocolError, QmpStateError } from './errors.js';
import { LineFrames } from './framing.js';
import { encodeCommand, type Greeting, parseMessage, type QmpCommand, type QmpEvent, type QmpMessage } from './messages.js';

/** The states of a {@link QmpClient}, in order. Every state can change to `closed`, which is final. */
export type QmpState = 'idle' | 'negotiating' | 'ready' | 'closed';

/**
 * A QMP client on one stream, which it owns: `close()` and any failure destroy the stream.
 *
 * Guarantees:
 * - A reply reaches the call that it answers, in any order, or no call.
 * - Events that QEMU sent before a reply reach every listener before the call resolves.
 * - Every pending call is rejected as soon as the connection ends, whoever ended it.
 * - Anything that is not QMP ends the connection, because a reply without an id could answer any call.
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
   * Reads the greeting and enters command mode. Call it once. If it fails, the stream is destroyed and the state is `closed`.
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
      // A chunk can hold the awaited message and a fatal one after it.
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
   * Runs one command.
   *
   * Commands run in the order of the calls. At most 8 are sent at a time, and the others wait, each until its own deadline. If a call
   * rejects because of its deadline, the command may still take effect if it was sent. Its late reply is dropped.
   *
   * @returns the `return` member of the reply.
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
   * @returns a function that removes the listener.
   */
  onEvent(listener: (event: QmpEvent) => void): () => void {
    const entry = { call: listener };
    this.eventListeners.add(entry);
    return () => this.eventListeners.delete(entry);
  }

  /**
   * Calls `listener` once when the connection has ended and every pending call has been rejected; immediately if it has already ended.
   * `error` is undefined if `close()` ended it. The listener must not throw.
   */
  onClose(listener: (error?: MaqetError) => void): void {
    if (this.isClosed()) listener(this.closedBy);
    else this.closeListeners.push(listener);
  }

  /** Ends the connection and rejects every pending call. QEMU continues to run: closing its monitor does not stop it. */
  close(): void {
    this.shut(undefined);
  }

  private async call(command: QmpCommand, deadline: Deadline): Promise<Json> {
    const what = `the reply to ${named(command.execute)}`;
    // A command whose deadline has passed must not take effect.
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
      if (this.greeted === undefined) throw new QmpProtocolError('QEMU sent a second greeting', line);
      this.greeted.resolve(message.greeting);
      this.greeted = undefined;
      return;
    }
    if (this.greeted !== undefined) throw new QmpProtocolError('QEMU sent a message before the greeting', line);
    if (message.kind === 'event') {
      for (const listener of this.eventListeners) listener.call(message.event);
      return;
    }
    const call = this.calls.take(message.id);
    if (call === undefined) throw new QmpProtocolError('QEMU sent a reply that matches no command', line);
    // If the caller's deadline has passed, its promise is settled, and this has no effect.
    if (message.kind === 'return') call.resolve(message.value);
    else call.reject(new QmpCommandError(call.command, message.errorClass, message.description));
  }

  private peerClosed(): void {
    const where = this.frames.pendingBytes > 0 ? ' in the middle of a message' : '';
    this.shut(new QmpDisconnectedError(`QEMU closed the QMP connection${where}`));
  }

  /** Enters the final state. Only the first call has an effect. */
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

  /** A method, because the compiler would assume that a checked field is still the same after an await. */
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

/** Wraps whatever a listener threw in an error that ends the connection. */
function asMaqetError(error: unknown): MaqetError {
  if (error instanceof MaqetError) return error;
  return new QmpError('A listener of QMP events failed.', { remedy: 'This is a bug in maqet: please report it.', cause: error });
}
