import { randomBytes } from 'node:crypto';
import { Deadline } from '../../shared/deadline.js';
import { preparation, removal } from '../program.js';
import type { AgentShell } from './shell.js';

/** For removing what a program left, in a guest that may not answer any more. */
const TIDY_MS = 10_000;

/** When the channel is closed, the guest is mostly on its way down: it is told, but not waited for. */
const FAREWELL_MS = 1000;

/**
 * The folders of a guest's programs. While nothing runs, the last one is removed and the next one is made: what a program
 * starts with is ready then, and nobody waits for what it ends with. A folder that is gone when it is needed, after a restart
 * of the guest, is made by the program itself.
 */
export class AgentPlaces {
  private spare: string | undefined;
  private tidied: Promise<void> = Promise.resolve();

  constructor(private readonly shell: AgentShell) {}

  /**
   * A folder for the next program, which may have been made already. Waits until the last one has been removed.
   *
   * @throws DeadlineError, CancelledError.
   */
  async take(deadline: Deadline): Promise<string> {
    await deadline.race(this.tidied, 'the end of the script before this one');
    const dir = this.spare ?? newPlace();
    this.spare = undefined;
    return dir;
  }

  /** Begins to remove folders and to make the next one. Never throws: the guest may be gone, and nothing is left to tidy then. */
  giveBack(dirs: readonly string[]): void {
    const next = newPlace();
    this.spare = next;
    const program = `rm -rf ${dirs.join(' ')}\n${preparation(next)}`;
    this.tidied = this.shell.run(program, Deadline.after(TIDY_MS)).then(
      () => undefined,
      () => undefined,
    );
  }

  /** Has the folder removed that nobody needs any more. Never rejects. */
  async close(): Promise<void> {
    const { spare } = this;
    const deadline = Deadline.after(FAREWELL_MS);
    this.spare = undefined;
    if (spare === undefined) return;
    await deadline.race(this.tidied, 'the last folder to be made').catch(() => undefined);
    await this.shell.run(removal(spare), deadline).catch(() => undefined);
  }
}

function newPlace(): string {
  return `/tmp/maqet-${randomBytes(8).toString('hex')}`;
}
