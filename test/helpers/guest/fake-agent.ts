import { type Duplex, duplexPair } from 'node:stream';
import { isJsonObject, type JsonObject, parseJson } from '../../../src/shared/json.js';

/** Returns the line that a fake agent sends for a command, or undefined for no answer. */
export type Handler = (command: string, args: JsonObject) => string | undefined;

/** A guest agent that answers commands as a test says. Otherwise it behaves like qemu-ga 7.2: errors for garbage, 0xFF before a sync answer. */
export class FakeAgent {
  /** The host's end of the port. */
  readonly port: Duplex;
  readonly seen: string[] = [];
  /** False while no agent has opened the port in the guest: everything that is sent to it waits. */
  private listening = true;
  private waiting = '';
  private readonly own: Duplex;

  constructor(public handler: Handler = () => '{"return": {}}') {
    [this.port, this.own] = duplexPair();
    this.own.on('error', () => undefined);
    this.own.on('data', (chunk: Buffer) => {
      this.waiting += chunk.toString('latin1');
      this.work();
    });
  }

  stopListening(): void {
    this.listening = false;
  }

  /** True if the port holds bytes that no agent has read. */
  get hasWaiting(): boolean {
    return this.waiting !== '';
  }

  /** Restarts the guest: bytes that wait in its port are lost. */
  forget(): void {
    this.waiting = '';
  }

  /** Opens the port: bytes that wait there are read first. */
  listen(): void {
    this.listening = true;
    this.work();
  }

  /** Sends unexpected bytes from the guest. */
  say(bytes: Buffer | string): void {
    this.own.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  }

  /** Ends QEMU. */
  end(): void {
    this.own.destroy();
    this.port.destroy();
  }

  private work(): void {
    while (this.listening) {
      const end = this.waiting.indexOf('\n');
      if (end < 0) return;
      const line = this.waiting.slice(0, end);
      this.waiting = this.waiting.slice(end + 1);
      this.serve(line);
    }
  }

  private serve(line: string): void {
    const at = line.lastIndexOf('\xff');
    if (at >= 0) this.error('JSON parse error, stray');
    const message = parsed(line.slice(at + 1));
    if (!isJsonObject(message) || typeof message['execute'] !== 'string') this.error('QMP input must be a JSON object');
    else this.obey(message['execute'], isJsonObject(message['arguments']) ? message['arguments'] : {});
  }

  private obey(command: string, args: JsonObject): void {
    if (command === 'guest-sync-delimited') {
      this.say(`\xff{"return": ${String(args['id'])}}\n`);
      return;
    }
    this.seen.push(command);
    const answer = this.handler(command, args);
    if (answer !== undefined) this.say(`${answer}\n`);
  }

  private error(desc: string): void {
    this.say(`{"error": {"class": "GenericError", "desc": "${desc}"}}\n`);
  }
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
