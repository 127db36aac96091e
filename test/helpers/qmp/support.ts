import { type Duplex, duplexPair } from 'node:stream';
import { QmpClient } from '../../../src/qmp/client.js';
import { Deadline } from '../../../src/shared/deadline.js';
import type { Json } from '../../../src/shared/json.js';

export const GREETING =
  '{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Test"}, "capabilities": ["oob"]}}\r\n';

/** A deadline that only a hanging test reaches. */
export function soon(signal?: AbortSignal): Deadline {
  return Deadline.after(120_000, signal);
}

/** Waits for one turn of the event loop, after which everything that was written before has arrived. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export interface ReceivedCommand {
  readonly id: number;
  readonly execute: string;
  readonly arguments?: { [key: string]: Json };
}

/** The other end of a connection, for things that the real QEMU does not do: answer out of order, lie, or send garbage. */
export class Peer {
  readonly received: ReceivedCommand[] = [];
  private text = '';

  constructor(readonly stream: Duplex) {
    stream.on('data', (chunk: Buffer) => this.take(chunk.toString()));
    stream.on('error', () => undefined);
  }

  write(data: string | Buffer): void {
    if (!this.stream.destroyed) this.stream.write(data);
  }

  reply(id: number, value: string): void {
    this.write(`{"return": ${value}, "id": ${id}}\r\n`);
  }

  /** Separates commands by their braces, because they have no line feeds. No string of a test may have a brace. */
  private take(more: string): void {
    this.text += more;
    let depth = 0;
    let start = 0;
    for (let i = 0; i < this.text.length; i += 1) {
      if (this.text[i] === '{') depth += 1;
      if (this.text[i] !== '}') continue;
      depth -= 1;
      if (depth > 0) continue;
      this.received.push(JSON.parse(this.text.slice(start, i + 1)) as ReceivedCommand);
      start = i + 1;
    }
    this.text = this.text.slice(start);
  }
}

export interface Connection {
  readonly client: QmpClient;
  /** The end of the stream that the client owns. */
  readonly stream: Duplex;
  readonly peer: Peer;
}

/** Makes a client that has not negotiated, and its peer. */
export function connect(): Connection {
  const [near, far] = duplexPair();
  return { client: new QmpClient(near), stream: near, peer: new Peer(far) };
}

/** Makes a client in command mode, and its peer with an empty `received`. */
export async function ready(): Promise<Connection> {
  const { client, stream, peer } = connect();
  const negotiated = client.negotiate(soon());
  peer.write(GREETING);
  await turn();
  peer.reply(peer.received.splice(0)[0]?.id ?? -1, '{}');
  await negotiated;
  return { client, stream, peer };
}
