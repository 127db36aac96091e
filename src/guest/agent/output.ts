import type { Deadline } from '../../shared/deadline.js';
import type { GuestOutput } from '../channel.js';
import { EndMark } from '../end-mark.js';
import type { Agent } from './agent.js';
import { GuestFile, PIECE_BYTES } from './file.js';

/** The result of one read of a growing file: nothing new, some bytes, or a whole piece, after which more is likely. */
export type Progress = 'none' | 'some' | 'more';

/** One output stream of a program: a file of the guest that grows until it holds its end mark. */
export class OutputFile {
  private readonly mark: EndMark;

  /** @param file - the file at `path` if it is open already. */
  constructor(
    private readonly agent: Agent,
    private readonly stream: 'stdout' | 'stderr',
    private readonly path: string,
    endMark: string,
    private readonly output: GuestOutput,
    private file: GuestFile | undefined,
  ) {
    this.mark = new EndMark(endMark);
  }

  /** True once everything that the script wrote has been passed on. */
  get complete(): boolean {
    return this.mark.found;
  }

  /** Passes on what is new in the file, at most one piece. A file that does not exist yet has nothing new. */
  async advance(deadline: Deadline): Promise<Progress> {
    if (this.complete) return 'none';
    this.file ??= await GuestFile.openIfThere(this.agent, this.path, 'r', deadline);
    if (this.file === undefined) return 'none';
    const bytes = await this.file.read(deadline);
    await this.passOn(this.mark.push(bytes), deadline);
    if (bytes.length === 0) return 'none';
    return bytes.length < PIECE_BYTES ? 'some' : 'more';
  }

  /** Passes on the bytes that could have been the beginning of an end mark that never came. */
  async finish(deadline: Deadline): Promise<void> {
    await this.passOn(this.mark.rest(), deadline);
  }

  /** Closes the file in the guest. */
  async close(deadline: Deadline): Promise<void> {
    const { file } = this;
    this.file = undefined;
    await file?.close(deadline);
  }

  private async passOn(bytes: Buffer, deadline: Deadline): Promise<void> {
    if (bytes.length > 0) await deadline.race(this.output(this.stream, bytes), 'the consumer of the script output');
  }
}
