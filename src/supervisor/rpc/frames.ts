import type { Duplex } from 'node:stream';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-jsonrpc/node';
import { errorText, MaqetError } from '../../shared/errors.js';
import { isJsonObject, type Json, type JsonObject, parseJson, stringifyJson } from '../../shared/json.js';
import { oneLine } from '../../shared/untrusted-text.js';

/** The most bytes of content in one frame. A request must fit into one. */
export const FRAME_BYTES = 8 * 2 ** 20;
/** The most bytes of a reply, in as many frames as it takes: a QMP reply may have 64 MiB. */
const REPLY_BYTES = 72 * 2 ** 20;
/** The most bytes that wait for a peer to read them: the longest reply, and another one behind it. */
export const UNREAD_BYTES = 2 * REPLY_BYTES;
/** How long a frame that has begun may take to arrive, in milliseconds. */
const FRAME_MS = 30_000;
const HEADER_BYTES = 128;
const HEADER = /^Content-Length: ([1-9]\d{0,9})(\r\nContent-Part: more)?$/;
const HEADER_END = '\r\n\r\n';
const LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);

/** The peer broke the framing, or sent more than it may. The connection cannot be used any more. */
export class FrameError extends MaqetError {
  constructor(problem: string, cause?: unknown) {
    super(`The supervisor connection was closed: ${problem}.`, { remedy: 'Use the version of maqet that started the VM.', cause });
  }
}

/** The largest message that one side accepts from the other, in bytes: requests are small, and the supervisor trusts nobody. */
const LARGEST = { supervisor: FRAME_BYTES, client: REPLY_BYTES } as const;

export type Side = keyof typeof LARGEST;

interface Header {
  readonly length: number;
  /** True if the message goes on in the next frame. */
  readonly more: boolean;
}

/**
 * Reads JSON-RPC messages from a stream.
 *
 * Memory is bounded, whatever the peer sends: at most one message, within the limit of its side, and one frame. Every frame of a
 * message but the last has {@link FRAME_BYTES}: a list of tiny ones would take more memory than the message. A frame must be {@link FRAME_MS} after its first byte. The first violation ends the reading with a {@link FrameError} for `onError`.
 */
export class FrameReader extends AbstractMessageReader implements MessageReader {
  private callback: DataCallback = () => undefined;
  private head = NOTHING;
  private header: Header | undefined;
  private content = NOTHING;
  private filled = 0;
  private parts: Buffer[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly stream: Duplex,
    private readonly side: Side,
    private readonly limitMs = FRAME_MS,
  ) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    this.stream.on('data', this.onData);
    this.stream.on('error', (error) => this.fireError(error));
    this.stream.on('close', () => this.fireClose());
    return { dispose: () => this.stop() };
  }

  override dispose(): void {
    this.stop();
    super.dispose();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.stream.off('data', this.onData);
    this.head = NOTHING;
    this.content = NOTHING;
    this.parts = [];
  }

  private readonly onData = (chunk: Buffer): void => {
    try {
      for (let rest = chunk; rest.length > 0; )
        rest = this.header === undefined ? this.readHeader(rest) : this.readContent(rest, this.header);
      const unfinished = this.head.length > 0 || this.header !== undefined || this.parts.length > 0;
      if (unfinished)
        this.timer ??= setTimeout(() => this.fail(`a message was not complete after ${this.limitMs} ms`), this.limitMs).unref();
    } catch (error) {
      this.fail(
        error instanceof RangeError || error instanceof SyntaxError ? error.message : `invalid message: ${oneLine(errorText(error), 200)}`,
      );
    }
  };

  private fail(problem: string): void {
    this.stop();
    this.fireError(new FrameError(problem));
  }

  /** @returns the bytes behind the header, if it ends here. */
  private readHeader(bytes: Buffer): Buffer {
    const known = this.head.length;
    this.head = Buffer.concat([this.head, bytes.subarray(0, HEADER_BYTES - known)]);
    const end = this.head.indexOf(HEADER_END);
    if (end < 0) {
      if (this.head.length === HEADER_BYTES) throw new SyntaxError(`a header has more than ${HEADER_BYTES} bytes`);
      return NOTHING;
    }
    this.header = this.parseHeader(this.head.toString('latin1', 0, end));
    this.head = NOTHING;
    return bytes.subarray(end + HEADER_END.length - known);
  }

  private parseHeader(text: string): Header {
    const [match, digits, more] = HEADER.exec(text) ?? [];
    if (match === undefined) throw new SyntaxError(`invalid header ${JSON.stringify(oneLine(text, 80))}`);
    const length = Number(digits);
    const whole = this.parts.reduce((sum, part) => sum + part.length, length);
    if (length > FRAME_BYTES) throw new RangeError(`a frame of ${length} bytes is too long; the limit is ${FRAME_BYTES}`);
    if (more !== undefined && length < FRAME_BYTES)
      throw new RangeError(`a part of a message has ${length} bytes instead of ${FRAME_BYTES}`);
    if (whole > LARGEST[this.side]) throw new RangeError(`a message of ${whole} bytes is too long; the limit is ${LARGEST[this.side]}`);
    return { length, more: more !== undefined };
  }

  /** @returns the bytes behind the content, if it ends here. */
  private readContent(bytes: Buffer, { length }: Header): Buffer {
    if (this.filled === 0 && bytes.length >= length) {
      this.finish(bytes.subarray(0, length));
      return bytes.subarray(length);
    }
    // One buffer and not a list of chunks: a list costs a hundred bytes for a chunk of one byte.
    if (this.filled === 0) this.content = Buffer.allocUnsafeSlow(length);
    const taken = bytes.copy(this.content, this.filled);
    this.filled += taken;
    if (this.filled === length) this.finish(this.content);
    return bytes.subarray(taken);
  }

  private finish(content: Buffer): void {
    const more = this.header?.more;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.header = undefined;
    this.content = NOTHING;
    this.filled = 0;
    if (more) {
      this.parts.push(content);
      return;
    }
    const whole = this.parts.length === 0 ? content : Buffer.concat([...this.parts, content]);
    this.parts = [];
    const message = decodeContent(whole);
    if (!isMessage(message)) throw new SyntaxError('a message is neither request, notification nor response');
    this.callback(message);
  }
}

/**
 * Writes JSON-RPC messages to a stream, one after the other. A reply that is longer than a frame takes several.
 *
 * A peer that sends requests and does not read the replies ends the writing with a {@link FrameError} for `onError`, once more than
 * {@link UNREAD_BYTES} wait for it.
 */
export class FrameWriter extends AbstractMessageWriter implements MessageWriter {
  private last: Promise<void> = Promise.resolve();
  private refusal: MaqetError | undefined;
  private unread = 0;
  private failure: FrameError | undefined;

  /** @param peer - the side that reads. */
  constructor(
    private readonly stream: Duplex,
    private readonly peer: Side,
  ) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  /** Resolves once the stream has accepted the message. @throws MaqetError if it is longer than the peer accepts, or the peer does not read. */
  async write(message: Message): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    const content = this.encode(message);
    this.unread += content.length;
    if (this.unread > UNREAD_BYTES) {
      this.failure = new FrameError(`${this.unread} bytes were not read; the limit is ${UNREAD_BYTES}`);
      this.fireError(this.failure);
      throw this.failure;
    }
    const written = this.last
      .then(() => this.send(content))
      .finally(() => {
        this.unread -= content.length;
      });
    this.last = written.catch(() => undefined);
    return written;
  }

  /** Returns the error of the message that was just refused, once: the JSON-RPC library passes only its text on. */
  takeRefusal(): MaqetError | undefined {
    const { refusal } = this;
    this.refusal = undefined;
    return refusal;
  }

  end(): void {
    this.stream.end();
  }

  private encode(message: Message): Buffer {
    const largest = LARGEST[this.peer];
    let problem: string;
    try {
      const content = encodeContent(message as unknown as WireMessage);
      if (content.length <= largest) return content;
      problem = `A message of ${content.length} bytes is too long; the limit is ${largest}.`;
    } catch (error) {
      // Nesting that exhausts the stack, or a text beyond the longest string.
      problem = `A message cannot be encoded: ${errorText(error)}.`;
    }
    const { id, method } = message as { id?: unknown; method?: unknown };
    // A caller whose reply cannot be sent still hears of it.
    if (id !== undefined && method === undefined) {
      const data = { name: 'FrameError', remedy: 'Ask for less at a time.', status: 'failed' };
      return encodeContent({ jsonrpc: '2.0', id, error: { code: -32603, message: problem, data } });
    }
    this.refusal = new MaqetError(problem, { remedy: 'Pass less at a time.' });
    throw this.refusal;
  }

  private async send(content: Buffer): Promise<void> {
    for (let start = 0; start < content.length; start += FRAME_BYTES) {
      const part = content.subarray(start, start + FRAME_BYTES);
      await this.sendFrame(part, start + part.length < content.length);
    }
  }

  private sendFrame(content: Buffer, more: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      // One system call for both.
      this.stream.cork();
      this.stream.write(`Content-Length: ${content.length}${more ? '\r\nContent-Part: more' : ''}${HEADER_END}`, 'latin1');
      this.stream.write(content, (error) => (error ? reject(error) : resolve()));
      this.stream.uncork();
    });
  }
}

/** The JSON-RPC library takes the shape of a message for granted, and throws where nobody can catch it. */
function isMessage(message: WireMessage): message is WireMessage & Message {
  const { id, method, params } = message as JsonObject;
  const hasId = typeof id === 'number' || typeof id === 'string';
  if (method === undefined) return hasId && (Object.hasOwn(message, 'result') || isJsonObject((message as JsonObject)['error']));
  if (typeof method !== 'string' || (id !== undefined && !hasId)) return false;
  return method.startsWith('$/') ? isJsonObject(params) : params === undefined || typeof params === 'object';
}

/** A JSON-RPC message. `params.data` or `result` may be bytes. */
type WireMessage = JsonObject | { readonly [key: string]: unknown };

/**
 * Encodes a message: JSON in one line, then, behind a line feed, the bytes of `params.data` or `result` as they are. As text
 * they would cost a third more and, for a script that prints 100 MB, a second of processor time.
 */
export function encodeContent(message: WireMessage): Buffer {
  const { bytes, rest } = withoutBytes(message);
  const text = Buffer.from(stringifyJson(rest as Json));
  return bytes === undefined ? text : Buffer.concat([text, Buffer.of(LINE_FEED), bytes]);
}

/** Decodes the output of {@link encodeContent}. @throws SyntaxError for anything else. */
export function decodeContent(content: Buffer): WireMessage {
  const end = content.indexOf(LINE_FEED);
  const message = parseJson(content.toString('utf8', 0, end < 0 ? content.length : end));
  if (!isJsonObject(message)) throw new SyntaxError('a message is not a JSON object');
  return end < 0 ? message : withBytes(message, content.subarray(end + 1));
}

function withoutBytes(message: WireMessage): { bytes?: Uint8Array; rest: object } {
  const { params, result } = message as { params?: { data?: unknown }; result?: unknown };
  if (result instanceof Uint8Array) return { bytes: result, rest: { ...message, result: null } };
  const data = params?.data;
  if (data instanceof Uint8Array) return { bytes: data, rest: { ...message, params: { ...params, data: null } } };
  return { rest: message };
}

function withBytes(message: JsonObject, bytes: Buffer): WireMessage {
  const { params } = message;
  return isJsonObject(params) ? { ...message, params: { ...params, data: bytes } } : { ...message, result: bytes };
}
