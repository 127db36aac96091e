import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import {
  type CancellationToken,
  CancellationTokenSource,
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  ResponseError,
} from 'vscode-jsonrpc/node';
import { z } from 'zod';
import { Deadline, reportedElsewhere } from '../../shared/deadline.js';
import { FAILURE_STATUSES, MaqetError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { FrameError, FrameReader, FrameWriter, type Side } from './frames.js';

/** The schemas of a request and of its reply. */
export interface Signature {
  readonly params: z.ZodType;
  readonly result: z.ZodType;
}

/** Requests by their names. */
export type Table = Readonly<Record<string, Signature>>;
export type ParamsOf<T extends Table, Name extends keyof T> = z.infer<T[Name]['params']>;
export type ResultOf<T extends Table, Name extends keyof T> = z.infer<T[Name]['result']>;

/** Answers one request. Its signal is aborted when the caller does not want the reply any more, or is gone. */
type Handler<T extends Table, Name extends keyof T> = (params: ParamsOf<T, Name>, signal: AbortSignal) => Promise<ResultOf<T, Name>>;
export type Handlers<T extends Table> = { readonly [Name in keyof T]: Handler<T, Name> };

/** An error that the peer reported: name, message, remedy and status are the original's. */
export class RemoteError extends MaqetError {
  constructor(message: string, { name, remedy, status }: z.infer<typeof errorSchema>) {
    super(message, { remedy, status });
    this.name = name;
  }
}

/** A message does not match the schema of its method, or there is no such method. */
class InvalidMessageError extends MaqetError {}

/** The connection closed before the reply. */
export class ConnectionClosedError extends MaqetError {}

/** The members of an error that cross the wire besides its message. */
const errorSchema = z.object({
  name: z.string().catch('RemoteError'),
  remedy: z.string().catch('Read supervisor.log in the directory of the VM.'),
  status: z.enum(FAILURE_STATUSES).catch('failed'),
});

/** Sent before a connection is closed because of what the peer did. */
const CLOSING = 'closing';
const closingSchema = z.strictObject({ reason: z.string() });
/** How long the peer may take to read {@link CLOSING} and close the connection, in milliseconds. */
const CLOSING_MS = 1000;

/** Errors of the JSON-RPC library itself: the request could not be sent, or the connection closed before the reply. */
const UNANSWERED: readonly number[] = [
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
  ErrorCodes.MessageWriteError,
  ErrorCodes.MessageReadError,
];

/**
 * One end of a JSON-RPC connection over a socket. Integers beyond 2^53 and bytes stay intact.
 *
 * Every message is parsed by its schema before it is used. A request that does not match is refused, and the connection goes on.
 * A peer that breaks the framing gets the reason, and its connection is closed. Nothing is read before {@link listen}.
 */
export class Wire {
  private readonly connection: MessageConnection;
  private readonly writer: FrameWriter;
  private readonly closed = new AbortController();
  /** Why the connection was closed, if either side broke the framing. */
  closingReason: string | undefined;

  /**
   * @param side - the side of this end: it decides how much the peer may send.
   * @param frameLimitMs - how long a frame that has begun may take to arrive, in milliseconds.
   */
  constructor(
    private readonly stream: Duplex,
    side: Side,
    frameLimitMs?: number,
  ) {
    this.writer = new FrameWriter(stream, side === 'client' ? 'supervisor' : 'client');
    this.connection = createMessageConnection(new FrameReader(stream, side, frameLimitMs), this.writer);
    this.connection.onError(([error]) => {
      if (error instanceof FrameError) void this.reject(error.message);
    });
    this.connection.onClose(() => this.closed.abort());
    this.on(CLOSING, closingSchema, ({ reason }) => {
      this.closingReason = oneLine(reason, 300);
    });
  }

  listen(): void {
    this.connection.listen();
  }

  /** Calls `listener` once the connection has closed. */
  onClose(listener: () => void): void {
    this.connection.onClose(listener);
  }

  /** Hangs up. */
  close(): void {
    this.connection.dispose();
    this.stream.destroy();
  }

  /** Answers the requests of a table. */
  serve<T extends Table>(table: T, handlers: Handlers<T>): void {
    this.connection.onRequest(async (method: string, params: unknown, token: CancellationToken) => {
      const cancelled = new AbortController();
      token.onCancellationRequested(() => cancelled.abort());
      try {
        const signature = Object.hasOwn(table, method) ? table[method] : undefined;
        if (signature === undefined) throw invalidMessageError(`there is no method ${JSON.stringify(oneLine(method, 60))}`);
        const parsed = parse(signature.params, params, `the parameters of \`${method}\` are`);
        return await handlers[method]?.(parsed as never, AbortSignal.any([cancelled.signal, this.closed.signal]));
      } catch (error) {
        return toWire(error);
      }
    });
  }

  /**
   * Sends a request, and returns its result.
   *
   * @param signal - when it is aborted, the peer learns that the result is not wanted any more. The reply still comes.
   * @throws RemoteError if the peer answers with an error; ConnectionClosedError if it does not answer; MaqetError for a request
   *   that is too long, or a result that does not match its schema.
   */
  async call<T extends Table, Name extends keyof T & string>(
    table: T,
    name: Name,
    params: ParamsOf<T, Name>,
    signal?: AbortSignal,
  ): Promise<ResultOf<T, Name>> {
    const result = await this.send(name, params, signal);
    return parse((table[name] as Signature).result, result, `the result of \`${name}\` is`) as ResultOf<T, Name>;
  }

  /** Sends a notification. Never rejects. */
  async notify(name: string, params: object): Promise<void> {
    // On a closed connection `sendNotification` throws.
    await (async () => this.connection.sendNotification(name, params))().catch(() => undefined);
  }

  /** Handles a notification. One that does not match the schema is ignored. */
  on<S extends z.ZodType>(name: string, schema: S, handler: (params: z.infer<S>) => void): void {
    this.connection.onNotification(name, (params: unknown) => {
      const { success, data } = schema.safeParse(params);
      if (success) handler(data);
    });
  }

  private async send(name: string, params: unknown, signal: AbortSignal | undefined): Promise<unknown> {
    const cancel = signal === undefined ? undefined : new CancellationTokenSource();
    const onAbort = (): void => cancel?.cancel();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      // Not an undefined token: the library would send it as a second parameter.
      const reply =
        cancel === undefined ? this.connection.sendRequest(name, params) : this.connection.sendRequest(name, params, cancel.token);
      const refusal = this.writer.takeRefusal();
      if (refusal === undefined) return await reply;
      reportedElsewhere(reply);
      throw refusal;
    } catch (error) {
      if (error instanceof ResponseError && !UNANSWERED.includes(error.code)) throw fromWire(error);
      if (error instanceof MaqetError) throw error;
      throw new ConnectionClosedError('The connection closed before the reply.', { remedy: 'Connect again.', cause: error });
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  /** Tells the peer why its connection is closed, and closes it. */
  private async reject(reason: string): Promise<void> {
    this.closingReason ??= reason;
    const closed = async (): Promise<void> => {
      await this.notify(CLOSING, { reason });
      this.stream.end();
      // Discard what the peer still sends: closing a socket with unread bytes resets it, and the peer would not read the reason.
      this.stream.resume();
      await once(this.stream, 'close');
    };
    await Deadline.after(CLOSING_MS).settled(closed(), 'the peer to close the connection');
    this.close();
  }
}

function parse(schema: z.ZodType, value: unknown, what: string): unknown {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const problems = error.issues.slice(0, 3).map(({ path, message }) => `${path.map(String).join('.') || 'value'}: ${message}`);
  throw invalidMessageError(`${what} invalid: ${oneLine(problems.join('; '), 300)}`);
}

function invalidMessageError(problem: string): InvalidMessageError {
  return new InvalidMessageError(`Invalid RPC message: ${problem}.`, { remedy: 'Use the version of maqet that started the VM.' });
}

function toWire(error: unknown): ResponseError<z.infer<typeof errorSchema>> {
  const known = error instanceof MaqetError;
  // The caller's front puts its words in the place of the marks.
  const message = known ? error.marked.message : error instanceof Error ? error.message : String(error);
  return new ResponseError(ErrorCodes.InternalError, message, {
    name: known ? error.name : 'Error',
    remedy: known ? error.marked.remedy : 'This is a bug in maqet: report it with the audit log.',
    status: known ? error.status : 'failed',
  });
}

function fromWire({ message, data }: ResponseError<unknown>): RemoteError {
  return new RemoteError(message, errorSchema.parse(typeof data === 'object' && data !== null ? data : {}));
}
