import {
  CHANNEL_NAMES,
  type ChannelName,
  type GuestChannel,
  type GuestCommand,
  type GuestExit,
  type GuestOutput,
} from '../../guest/channel.js';
import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import type { JsonObject } from '../../shared/json.js';
import type { GuestAct } from '../../supervisor/rpc/guest-protocol.js';
import type { Environment, Session } from '../context.js';

/**
 * A channel into the guest through its supervisor, where each operation passes the policy and the audit log.
 *
 * It holds no resource: the supervisor owns the channel itself.
 */
export class RemoteChannel implements GuestChannel {
  /**
   * @param act - the operation, as policies name it.
   * @param facts - what the audit log records about it.
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

/**
 * Waits until a channel into the guest is ready.
 *
 * @returns the channel that `run-with` names, or the one that was found for `auto`.
 * @throws as a wait for readiness: MaqetError with the status `timed-out`, VmCrashedError, GuestChannelError, CancelledError.
 */
export async function findChannel(
  { client }: Session,
  { runWith, bootTimeoutMs }: Pick<Inputs, 'runWith' | 'bootTimeoutMs'>,
  deadline: Deadline,
): Promise<ChannelName> {
  const condition = { kind: 'channel', channel: runWith } as const;
  const { evidence } = await client.waitReady({ condition, timeoutMs: deadline.atMost(bootTimeoutMs).ms });
  const channel = CHANNEL_NAMES.find((name) => name === evidence);
  if (channel === undefined) throw new TypeError(`unknown guest channel: ${JSON.stringify(evidence)}`);
  return channel;
}
