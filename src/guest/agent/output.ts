import type { Deadline } from '../../shared/deadline.js';
import type { GuestOutput } from '../channel.js';
import { EndMark } from '../end-mark.js';
import type { Agent } from './agent.js';
import { GuestFile, PIECE_BYTES } from './file.js';

/** What came of one look at a file that grows: nothing new, something, or so much that there is more at once. */
export type Progress = 'none' | 'some' | 'more';

/** One output stream of a program: a file of the guest that grows until its end mark is in it. */
export class OutputFile {
  private readonly mark: EndMark;

  /** @param file - the file at `path`, if it is open already. */
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

  /** True once everything that the script wrote has been given on. */
  get complete(): boolean {
    return this.mark.found;
  }

  /** Gives on what is new in the file, one piece at most. A file that is not there yet has nothing new. */
  async advance(deadline: Deadline): Promise<Progress> {
    if (this.complete) return 'none';
    this.file ??= await GuestFile.openIfThere(this.agent, this.path, 'r', deadline);
    if (this.file === undefined) return 'none';
    const bytes = await this.file.read(deadline);
    await this.give(this.mark.push(bytes), deadline);
    if (bytes.length === 0) return 'none';
    return bytes.length < PIECE_BYTES ? 'some' : 'more';
  }

  /** Gives on what was held back for a mark that does not come. */
  async finish(deadline: Deadline): Promise<void> {
    await this.give(this.mark.rest(), deadline);
  }

  /** Frees the file in the guest. */
  async close(deadline: Deadline): Promise<void> {
    const { file } = this;
    this.file = undefined;
    await file?.close(deadline);
  }

  private async give(bytes: Buffer, deadline: Deadline): Promise<void> {
    if (bytes.length > 0) await deadline.race(this.output(this.stream, bytes), 'the output of the script to be taken');
  }
}
