import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { GuestOutput } from '../../guest/channel.js';
import type { GuestPeer } from '../guest/runs.js';
import {
  GuestCancelNotification,
  GuestInputRequest,
  type GuestOutputParams,
  GuestOutputRequest,
  type GuestRunParams,
  type GuestRunResult,
} from './guest-protocol.js';
import type { LogLine } from './protocol.js';
import { respond } from './wire.js';

/** What a caller takes part in a run with. */
export interface GuestStreams {
  readonly output: GuestOutput;
  readonly input?: AsyncIterable<Buffer> | undefined;
}

/**
 * The supervisor's end of the runs that one client asks for. Output goes out piece by piece, each after the answer to the one
 * before, so neither side ever holds more than one.
 */
export class GuestRunServer {
  private readonly cancels = new Map<number, AbortController>();

  constructor(private readonly connection: MessageConnection) {
    connection.onNotification(GuestCancelNotification, (id) => this.cancels.get(id)?.abort());
  }

  async serve(
    params: GuestRunParams,
    run: (params: GuestRunParams, peer: GuestPeer) => Promise<GuestRunResult>,
    log: (line: LogLine) => void,
  ): Promise<GuestRunResult> {
    const cancel = new AbortController();
    this.cancels.set(params.id, cancel);
    try {
      return await run(params, {
        output: (stream, chunk) => this.send({ id: params.id, stream, data: chunk }),
        input: this.input(params.id),
        signal: cancel.signal,
        log,
      });
    } finally {
      this.cancels.delete(params.id);
    }
  }

  /** The client is gone: nobody wants its runs any more. */
  close(): void {
    for (const cancel of this.cancels.values()) cancel.abort();
  }

  private async send(params: GuestOutputParams): Promise<void> {
    await this.connection.sendRequest(GuestOutputRequest, params);
  }

  private async *input(id: number): AsyncGenerator<Buffer> {
    for (;;) {
      const data = await this.connection.sendRequest(GuestInputRequest, id);
      if (data === null) return;
      yield data;
    }
  }
}

/** The client's end: finds the streams that a request of the supervisor is about. */
export class GuestRunClient {
  private readonly runs = new Map<number, { readonly output: GuestOutput; readonly input: AsyncIterator<Buffer> | undefined }>();
  private newest = 0;

  constructor(private readonly connection: MessageConnection) {
    respond(connection, GuestOutputRequest, async ({ id, stream, data }) => {
      await this.runs.get(id)?.output(stream, data);
      return null;
    });
    respond(connection, GuestInputRequest, async (id) => {
      const next = await this.runs.get(id)?.input?.next();
      return next === undefined || next.done ? null : next.value;
    });
  }

  /** Opens the streams for one run under a new id, for as long as `work` takes; closes the input whatever happens. */
  async open<T>({ output, input }: GuestStreams, work: (id: number) => Promise<T>): Promise<T> {
    const id = ++this.newest;
    const iterator = input?.[Symbol.asyncIterator]();
    this.runs.set(id, { output, input: iterator });
    try {
      return await work(id);
    } finally {
      this.runs.delete(id);
      await iterator?.return?.();
    }
  }

  /** Asks the supervisor to end a run. */
  async cancel(id: number): Promise<void> {
    await this.connection.sendNotification(GuestCancelNotification, id).catch(() => undefined);
  }
}
