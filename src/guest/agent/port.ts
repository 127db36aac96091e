import type { Duplex } from 'node:stream';
import { LineFrames } from '../../qmp/framing.js';
import type { MaqetError } from '../../shared/errors.js';
import { AgentEndedError } from './errors.js';
import { type AgentLine, readLine } from './protocol.js';

/** The longest line accepted from the guest. `guest-file-read` returns at most 48 MiB, in Base64. */
const LINE_LIMIT = 64 * 2 ** 20;

/** Waits for an answer. */
export interface PortListener {
  /** Takes the next line. @returns true if it was the answer: the listener wants no further lines. */
  onLine(line: AgentLine): boolean;
  /** The port was closed. Called at once if it is closed already. */
  onEnd(error: MaqetError): void;
}

/**
 * Splits what the agent sends into lines, and gives them to the listener that waits for an answer. Bytes that come while nobody listens
 * are dropped without use of memory, and set {@link disturbed}: the order of commands and answers is uncertain then.
 */
export class AgentPort {
  /** True after bytes that nobody waited for, or that did not form lines. The client resets it once it has synchronized. */
  disturbed = true;
  private frames = new LineFrames(LINE_LIMIT);
  private listener: PortListener | undefined;
  /** Why the port is closed, or undefined while it is open. */
  ended: MaqetError | undefined;

  constructor(private readonly stream: Duplex) {
    stream.on('data', this.onData).on('end', this.onEnd).on('close', this.onEnd).on('error', this.onEnd);
    if (stream.destroyed || stream.readableEnded) this.onEnd();
  }

  /** Sends bytes, and gives lines to the listener from now on, until it has its answer or {@link release} is called. */
  ask(bytes: Buffer, listener: PortListener): void {
    if (this.frames.pendingBytes > 0) this.frames = new LineFrames(LINE_LIMIT);
    this.listener = listener;
    if (this.ended === undefined) this.stream.write(bytes);
    else listener.onEnd(this.ended);
  }

  /** Removes the listener. */
  release(): void {
    this.listener = undefined;
  }

  /** Sends more bytes while a listener waits. */
  send(bytes: Buffer): void {
    if (this.ended === undefined) this.stream.write(bytes);
  }

  /** Stops reading. The stream stays open: its creator owns it. */
  close(): void {
    this.fail('it was closed');
    // The listener for errors stays: an error without a listener ends the process.
    this.stream.off('data', this.onData).off('end', this.onEnd).off('close', this.onEnd);
    this.stream.pause();
  }

  private readonly onData = (chunk: Buffer): void => {
    if (this.listener === undefined) {
      this.disturbed = true;
      return;
    }
    for (const line of this.linesOf(chunk)) {
      if (this.listener === undefined) this.disturbed = true;
      else if (this.listener.onLine(readLine(line))) this.release();
    }
    // Part of a line after an answer: nobody waits for it.
    if (this.listener === undefined && this.frames.pendingBytes > 0) this.disturbed = true;
  };

  private linesOf(chunk: Buffer): string[] {
    try {
      return this.frames.push(chunk);
    } catch {
      this.frames = new LineFrames(LINE_LIMIT);
      this.disturbed = true;
      return ['a line without an end'];
    }
  }

  private readonly onEnd = (): void => this.fail('the guest powered off, or QEMU ended');

  private fail(why: string): void {
    this.ended ??= new AgentEndedError(why);
    this.listener?.onEnd(this.ended);
  }
}
