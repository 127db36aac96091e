import type { ChannelName } from '../../guest/channel.js';
import type { Copied } from '../../guest/copy/copy.js';
import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import type { Environment, Phases, Session } from '../context.js';
import { firstOperation } from '../plan/needs.js';
import { findChannel } from './channel.js';
import { withRunLog } from './log.js';
import { type GuestRunOutcome, GuestScriptError, runInGuest } from './run.js';

/** Does the part of a run that is inside its guest: copies files in, runs the script, copies files out. */
export class GuestSteps {
  /** The result of the script. Undefined before it has ended. */
  outcome: GuestRunOutcome | undefined;
  /** The channel into the guest. Undefined before it is ready. */
  private channel: ChannelName | undefined;

  constructor(
    private readonly inputs: Inputs,
    private readonly session: Session,
    private readonly phase: Phases,
    private readonly deadline: Deadline,
    private readonly env: Environment,
  ) {}

  /** Copies files in, then runs the script. @throws GuestScriptError if its exit code is not 0 */
  async begin(): Promise<void> {
    const { inputs, session, deadline, env } = this;
    const channel = await this.phase('channel', () => findChannel(session, inputs, firstOperation(inputs) ?? 'guest-run', deadline, env));
    this.channel = channel;
    if (inputs.copyIn.length > 0) {
      await this.copy('copy-in', async () => {
        // Load the archiver only for a run that copies.
        const { copyIntoGuest } = await import('./copy.js');
        return copyIntoGuest(inputs.copyIn, { session, channel, env, deadline });
      });
    }
    if (inputs.run === undefined) return;
    this.outcome = await this.phase('run', () =>
      env.showGuest((show) =>
        withRunLog(session.directory.runLog, show, env.log, (output) => runInGuest(session, channel, inputs, { output }, deadline, env)),
      ),
    );
    if (this.outcome.exitCode !== 0) throw new GuestScriptError(this.outcome, inputs.run);
  }

  /** Copies files out, also after a script that failed. Does nothing if the channel was never ready. */
  async finish(): Promise<void> {
    const { inputs, session, channel, deadline, env } = this;
    if (inputs.copyOut.length === 0 || channel === undefined) return;
    await this.copy('copy-out', async () => {
      const { copyOutOfGuest } = await import('./copy.js');
      return copyOutOfGuest(inputs.copyOut, { session, channel, env, deadline });
    });
  }

  private async copy(name: string, work: () => Promise<Copied>): Promise<void> {
    const { notices } = await this.phase(name, work);
    for (const notice of notices) this.env.log.warning(`${name}: ${notice}`);
  }
}
