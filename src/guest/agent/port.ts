import type { Duplex } from 'node:stream';
import { LineFrames } from '../../qmp/framing.js';
import type { MaqetError } from '../../shared/errors.js';
import { AgentEndedError } from './errors.js';
import { type AgentLine, readLine } from './protocol.js';

/** The largest line that is taken from the guest: `guest-file-read` gives 48 MiB in Base64 at most. */
const LINE_LIMIT = 64 * 2 ** 20;

/** Somebody who waits for an answer. */
export interface PortListener {
  /** Takes the next line. True: it was the one waited for, and what follows is for nobody. */
  onLine(line: AgentLine): boolean;
  /** The channel has ended; called at once if it had before. */
  onEnd(error: MaqetError): void;
}

/**
 * The agent's port as lines. Somebody listens while an answer is expected; what comes at any other time is dropped, at no cost
 * in memory, and leaves {@link disturbed} set: the order of questions and answers is in doubt then.
 */
export class AgentPort {
  /** True after bytes came that nobody waited for, or that were no lines. Reset by whoever brings the order back. */
  disturbed = true;
  private frames = new LineFrames(LINE_LIMIT);
  private listener: PortListener | undefined;
  /** Why nothing comes any more; undefined while the channel is open. */
  ended: MaqetError | undefined;

  constructor(private readonly stream: Duplex) {
    stream.on('data', this.onData).on('end', this.onEnd).on('close', this.onEnd).on('error', this.onEnd);
    if (stream.destroyed || stream.readableEnded) this.onEnd();
  }

  /** Sends bytes and gives what comes from now on to the listener, until it has what it waits for or {@link release} is called. */
  ask(bytes: Buffer, listener: PortListener): void {
    if (this.frames.pendingBytes > 0) this.frames = new LineFrames(LINE_LIMIT);
    this.listener = listener;
    if (this.ended === undefined) this.stream.write(bytes);
    else listener.onEnd(this.ended);
  }

  /** Nobody listens any more. */
  release(): void {
    this.listener = undefined;
  }

  /** Sends more within an {@link ask}. */
  send(bytes: Buffer): void {
    if (this.ended === undefined) this.stream.write(bytes);
  }

  /** Lets go of the stream, which stays open: it belongs to whoever made it. */
  close(): void {
    this.fail('it was closed');
    // The listener for errors stays: an error that nobody hears would end the process.
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
    // Half a line behind an answer: nobody waits for it.
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
