import type { Deadline } from '../../shared/deadline.js';
import { type Agent, unreadable } from './agent.js';

/** Bytes moved in one go: enough to make the protocol's own cost small, few enough to keep memory and each answer's time small. */
export const PIECE_BYTES = 512 * 1024;

/** An open file of the guest. */
export class GuestFile {
  private constructor(
    private readonly agent: Agent,
    private readonly handle: number,
  ) {}

  /** Opens a file as `fopen` does. @throws AgentCommandError if the guest cannot. */
  static async open(agent: Agent, path: string, mode: 'r' | 'w', deadline: Deadline): Promise<GuestFile> {
    const handle = await agent.ask('guest-file-open', { path, mode }, deadline);
    if (typeof handle !== 'number') throw unreadable('guest-file-open');
    return new GuestFile(agent, handle);
  }

  /** The next bytes, at most {@link PIECE_BYTES}; none at the present end of the file. */
  async read(deadline: Deadline): Promise<Buffer> {
    const answer = await this.agent.askObject('guest-file-read', { handle: this.handle, count: PIECE_BYTES }, deadline);
    const text = answer['buf-b64'];
    if (typeof text !== 'string') throw unreadable('guest-file-read');
    return Buffer.from(text, 'base64');
  }

  /** Writes all of the bytes, at most {@link PIECE_BYTES}. @throws AgentCommandError for a full disk and the like. */
  async write(bytes: Buffer, deadline: Deadline): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const rest = bytes.subarray(done).toString('base64');
      const { count } = await this.agent.askObject('guest-file-write', { handle: this.handle, 'buf-b64': rest }, deadline);
      if (typeof count !== 'number' || !(count > 0)) throw unreadable('guest-file-write');
      done += count;
    }
  }

  /** Writes out what the agent still holds, and frees the file. @throws AgentCommandError for a full disk and the like. */
  async close(deadline: Deadline): Promise<void> {
    await this.agent.ask('guest-file-close', { handle: this.handle }, deadline);
  }
}
