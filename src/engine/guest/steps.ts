import type { ChannelName } from '../../guest/channel.js';
import type { Copied } from '../../guest/copy/copy.js';
import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import type { Environment, Phases, Session } from '../context.js';
import { findChannel } from './channel.js';
import { withRunLog } from './log.js';
import { type GuestRunOutcome, GuestScriptError, runInGuest } from './run.js';

/** What a run does inside its guest: files in, script, files out. */
export class GuestSteps {
  /** What came of the script; undefined before it has ended. */
  outcome: GuestRunOutcome | undefined;
  /** What the copies left out. */
  readonly notices: string[] = [];
  /** The channel into the guest, once there is one. */
  private channel: ChannelName | undefined;

  constructor(
    private readonly inputs: Inputs,
    private readonly session: Session,
    private readonly phase: Phases,
    private readonly deadline: Deadline,
    private readonly env: Environment,
  ) {}

  /** Copies in, then runs the script. @throws GuestScriptError if its exit code is not 0. */
  async begin(): Promise<void> {
    const { inputs, session, deadline, env } = this;
    const channel = await this.phase('channel', () => findChannel(session, inputs, deadline));
    this.channel = channel;
    if (inputs.copyIn.length > 0) {
      await this.copy('copy-in', async () => {
        // A packer of archives: only a run that copies needs it.
        const { copyIntoGuest } = await import('./copy.js');
        return copyIntoGuest(inputs.copyIn, { session, channel, env, deadline });
      });
    }
    if (inputs.run === undefined) return;
    this.outcome = await this.phase('run', () =>
      env.showGuest((show) =>
        withRunLog(session.directory.runLog, show, (output) => runInGuest(session, channel, inputs, { output }, deadline, env)),
      ),
    );
    if (this.outcome.exitCode !== 0) throw new GuestScriptError(this.outcome);
  }

  /** Copies out, also after a script that failed; nothing if the guest was never reached. */
  async finish(): Promise<void> {
    const { inputs, session, channel, deadline, env } = this;
    if (inputs.copyOut.length === 0 || channel === undefined) return;
    await this.copy('copy-out', async () => {
      const { copyOutOfGuest } = await import('./copy.js');
      return copyOutOfGuest(inputs.copyOut, { session, channel, env, deadline });
    });
  }

  private async copy(name: string, work: () => Promise<Copied>): Promise<void> {
    this.notices.push(...(await this.phase(name, work)).notices);
  }
}
