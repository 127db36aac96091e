import type { Deadline } from '../../shared/deadline.js';
import { type Agent, isRefused, unexpectedAnswerError } from './agent.js';

/** Bytes moved at once: enough to make the cost of the protocol small, few enough for memory and for the time of one answer. */
export const PIECE_BYTES = 512 * 1024;

/** An open file of the guest. */
export class GuestFile {
  private closed = false;

  private constructor(
    private readonly agent: Agent,
    private readonly handle: number,
  ) {}

  /** Opens a file as `fopen` does. `r+` does not wait for the other end of a pipe. @throws AgentCommandError if the guest cannot open it. */
  static async open(agent: Agent, path: string, mode: 'r' | 'r+' | 'w', deadline: Deadline): Promise<GuestFile> {
    const handle = await agent.ask('guest-file-open', { path, mode }, deadline);
    if (typeof handle !== 'number') throw unexpectedAnswerError('guest-file-open');
    return new GuestFile(agent, handle);
  }

  /** Opens a file as {@link open} does. @returns undefined if the guest cannot open it. */
  static async openIfThere(agent: Agent, path: string, mode: 'r' | 'r+' | 'w', deadline: Deadline): Promise<GuestFile | undefined> {
    try {
      return await GuestFile.open(agent, path, mode, deadline);
    } catch (error) {
      if (isRefused(error)) return undefined;
      throw error;
    }
  }

  /** Reads the next bytes, at most {@link PIECE_BYTES}. @returns no bytes at the current end of the file. */
  async read(deadline: Deadline): Promise<Buffer> {
    const answer = await this.agent.askObject('guest-file-read', { handle: this.handle, count: PIECE_BYTES }, deadline);
    const text = answer['buf-b64'];
    if (typeof text !== 'string') throw unexpectedAnswerError('guest-file-read');
    return Buffer.from(text, 'base64');
  }

  /** Writes all of the bytes. @throws AgentCommandError if the guest cannot, for example because its disk is full. */
  async write(bytes: Buffer, deadline: Deadline): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const piece = bytes.subarray(done, done + PIECE_BYTES).toString('base64');
      const { count } = await this.agent.askObject('guest-file-write', { handle: this.handle, 'buf-b64': piece }, deadline);
      if (typeof count !== 'number' || !(count > 0)) throw unexpectedAnswerError('guest-file-write');
      done += count;
    }
  }

  /** Flushes what the agent has buffered. Much faster than {@link close}, which agents also write to the guest's log. */
  async flush(deadline: Deadline): Promise<void> {
    await this.agent.ask('guest-file-flush', { handle: this.handle }, deadline);
  }

  /** Flushes what the agent has buffered, and closes the file. Further calls do nothing. @throws as {@link write}. */
  async close(deadline: Deadline): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.agent.ask('guest-file-close', { handle: this.handle }, deadline);
  }
}

/**
 * Writes all of `input` to a file of the guest.
 *
 * @throws GuestChannelError if the guest has no room for it. DeadlineError, CancelledError, or what the input throws.
 */
export async function storeInput(agent: Agent, path: string, input: AsyncIterable<Buffer>, deadline: Deadline): Promise<void> {
  const file = await GuestFile.open(agent, path, 'w', deadline);
  const source = input[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await deadline.race(source.next(), "the script's standard input");
      if (next.done) break;
      await file.write(next.value, deadline);
    }
  } catch (error) {
    // Not awaited: a source that does not give its next piece does not react to this either.
    void Promise.resolve(source.return?.()).catch(() => undefined);
    await file.close(deadline).catch(() => undefined);
    throw error;
  }
  await file.close(deadline);
}
