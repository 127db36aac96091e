import { z } from 'zod';
import type { GuestOutput } from '../../guest/channel.js';
import type { Wire } from './wire.js';

const bytes = z.custom<Buffer>(Buffer.isBuffer, { error: 'expected bytes' });

/** The requests that the supervisor sends to the client of a guest run. */
const STREAMS = {
  /** Delivers a piece of output. The next one follows the reply. */
  guestOutput: { params: z.strictObject({ id: z.number().int(), stream: z.enum(['stdout', 'stderr']), data: bytes }), result: z.null() },
  /** Asks for the next piece of a run's standard input; null at its end. */
  guestInput: { params: z.strictObject({ id: z.number().int() }), result: bytes.nullable() },
} as const;

/** The most bytes of one piece of output or input. */
const PIECE_BYTES = 2 ** 20;

/** The streams that a client gives to a run. */
export interface GuestStreams {
  readonly output: GuestOutput;
  readonly input?: AsyncIterable<Buffer> | undefined;
}

/**
 * Returns the supervisor's end of the streams of run `id`. Output is sent piece by piece, each after the reply to the one before, so
 * neither side ever holds more than one.
 */
export function remoteStreams(wire: Wire, id: number): Required<GuestStreams> {
  return {
    output: async (stream, chunk) => {
      for (const data of pieces(chunk)) await wire.call(STREAMS, 'guestOutput', { id, stream, data });
    },
    input: inputOf(wire, id),
  };
}

async function* inputOf(wire: Wire, id: number): AsyncGenerator<Buffer> {
  for (;;) {
    const data = await wire.call(STREAMS, 'guestInput', { id });
    if (data === null) return;
    yield data;
  }
}

function* pieces(chunk: Buffer): Generator<Buffer> {
  for (let start = 0; start < chunk.length; start += PIECE_BYTES) yield chunk.subarray(start, start + PIECE_BYTES);
}

/** The client's end: finds the streams that a request of the supervisor is about. */
export class ClientStreams {
  private readonly runs = new Map<number, { readonly output: GuestOutput; readonly input: AsyncIterator<Buffer> | undefined }>();
  private newest = 0;

  constructor(wire: Wire) {
    wire.serve(STREAMS, {
      guestOutput: async ({ id, stream, data }) => {
        await this.runs.get(id)?.output(stream, data);
        return null;
      },
      guestInput: async ({ id }) => {
        const next = await this.runs.get(id)?.input?.next();
        return next === undefined || next.done ? null : next.value;
      },
    });
  }

  /** Opens the streams of one run under a new id while `work` runs. Closes the input whatever happens. */
  async open<T>({ output, input }: GuestStreams, work: (id: number) => Promise<T>): Promise<T> {
    const id = ++this.newest;
    const iterator = input === undefined ? undefined : inPieces(input);
    this.runs.set(id, { output, input: iterator });
    try {
      return await work(id);
    } finally {
      this.runs.delete(id);
      await iterator?.return?.();
    }
  }
}

/** The same bytes in pieces that fit into a frame. Not a generator: one that waits for its next piece cannot be closed. */
function inPieces(input: AsyncIterable<Buffer>): AsyncIterator<Buffer> {
  const source = input[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const next = async (): Promise<IteratorResult<Buffer>> => {
    while (rest.length === 0) {
      const result = await source.next();
      if (result.done === true) return result;
      rest = result.value;
    }
    const value = rest.subarray(0, PIECE_BYTES);
    rest = rest.subarray(PIECE_BYTES);
    return { value };
  };
  return { next, return: async () => (await source.return?.()) ?? { done: true, value: undefined } };
}
