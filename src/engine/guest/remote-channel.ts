import type { ChannelName, GuestChannel, GuestCommand, GuestExit, GuestOutput } from '../../guest/channel.js';
import type { Deadline } from '../../shared/deadline.js';
import type { JsonObject } from '../../shared/json.js';
import type { GuestAct } from '../../supervisor/rpc/guest-protocol.js';
import type { Environment, Session } from '../context.js';

/**
 * A way into the guest of a session, through its supervisor, where each run passes the policy and the audit log.
 *
 * It holds nothing: the supervisor owns the way itself.
 */
export class RemoteChannel implements GuestChannel {
  /**
   * @param act - what policies know the runs as.
   * @param facts - what the audit log is told of them.
   */
  constructor(
    readonly name: ChannelName,
    private readonly act: GuestAct,
    private readonly session: Session,
    private readonly env: Pick<Environment, 'caller'>,
    private readonly facts: JsonObject = {},
  ) {}

  async waitReady(deadline: Deadline): Promise<void> {
    await this.session.client.waitReady({ condition: { kind: 'channel', channel: this.name }, timeoutMs: deadline.remainingMs });
  }

  run({ input, ...command }: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    const { client, layers } = this.session;
    const { act, name: channel, facts } = this;
    const { caller } = this.env;
    return client.runInGuest({ act, channel, command, facts, layers, caller, timeoutMs: deadline.remainingMs }, { output, input });
  }

  async close(): Promise<void> {}
}
