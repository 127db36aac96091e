import type { Duplex } from 'node:stream';
import {
  type CancellationToken,
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  type RequestType,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { type FailureStatus, MaqetError } from '../../shared/errors.js';
import { decodeContent, encodeContent, type WireMessage } from './content.js';
import type { WireError } from './protocol.js';

const CONTENT_TYPE = 'application/json';

/** An error that the supervisor reported: name, message, remedy and verdict are the original's. */
export class RemoteError extends MaqetError {
  constructor(name: string, message: string, remedy: string, status: FailureStatus) {
    super(message, { remedy, status });
    this.name = name;
  }
}

const STATUSES: readonly string[] = ['failed', 'timed-out', 'crashed', 'blocked'] satisfies FailureStatus[];

/** JSON-RPC over a socket, with integers beyond 2^53 and bytes intact. The caller starts it with `listen()`. */
export function connectWire(stream: Duplex): MessageConnection {
  const reader = new StreamMessageReader(stream, {
    charset: 'utf-8',
    contentTypeDecoder: { name: CONTENT_TYPE, decode: async (bytes) => decodeContent(bytes) as never },
  });
  // Its timer outlives the connection: a process that hung up in the middle of a message would never end.
  reader.partialMessageTimeout = 0;
  const writer = new StreamMessageWriter(stream, {
    charset: 'utf-8',
    contentTypeEncoder: { name: CONTENT_TYPE, encode: async (message) => encodeContent(message as unknown as WireMessage) },
  });
  return createMessageConnection(reader, writer);
}

/**
 * Answers the requests of one type. What the handler throws reaches the caller whole.
 *
 * @param handler - its signal is aborted when the caller does not want the answer any more, or is gone.
 */
export function respond<P, R>(
  connection: MessageConnection,
  type: RequestType<P, R, WireError>,
  handler: (params: P, signal: AbortSignal) => Promise<R>,
): void {
  const gone = new AbortController();
  connection.onClose(() => gone.abort());
  connection.onRequest(type.method, async (params: P, token: CancellationToken) => {
    const cancelled = new AbortController();
    token.onCancellationRequested(() => cancelled.abort());
    try {
      return await handler(params, AbortSignal.any([cancelled.signal, gone.signal]));
    } catch (error) {
      return toWire(error);
    }
  });
}

function toWire(error: unknown): ResponseError<WireError> {
  const known = error instanceof MaqetError;
  // The caller's front puts its words in the place of the marks.
  const message = known ? error.marked.message : error instanceof Error ? error.message : String(error);
  return new ResponseError(ErrorCodes.InternalError, message, {
    name: known ? error.name : 'Error',
    remedy: known ? error.marked.remedy : 'This is a bug in maqet: please report it with the audit log.',
    status: known ? error.status : 'failed',
  });
}

/** What the library itself rejects requests with: they could not be sent, or a closed connection has left them without an answer. */
const UNANSWERED: readonly number[] = [
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
  ErrorCodes.MessageWriteError,
  ErrorCodes.MessageReadError,
];

/** Whether an error that a request was rejected with is the other side's answer. */
export function isAnswer(error: unknown): boolean {
  return error instanceof ResponseError && !UNANSWERED.includes(error.code);
}

/** The error that a caller sees for whatever a request was rejected with. */
export function fromWire(error: unknown): unknown {
  if (!(error instanceof ResponseError)) return error;
  const data = error.data as Partial<WireError> | undefined;
  const status = STATUSES.includes(data?.status ?? '') ? (data?.status as FailureStatus) : 'failed';
  return new RemoteError(data?.name ?? 'RemoteError', error.message, data?.remedy ?? 'Read the supervisor log in the VM folder.', status);
}
