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
import type { GuestOperation } from '../../supervisor/rpc/methods.js';
import type { Environment, Session } from '../context.js';

/**
 * A channel into the guest through its supervisor, where each operation passes the policy and the audit log.
 *
 * It holds no resource: the supervisor owns the channel itself.
 */
export class RemoteChannel implements GuestChannel {
  /**
   * @param operation - the name of the runs in policies and in the audit log.
   * @param auditScript - true records the text of each script, besides its hash.
   */
  constructor(
    readonly name: ChannelName,
    private readonly operation: GuestOperation,
    private readonly session: Session,
    private readonly env: Pick<Environment, 'caller'>,
    private readonly auditScript = false,
  ) {}

  async waitReady(deadline: Deadline): Promise<void> {
    const condition = { kind: 'channel', channel: this.name } as const;
    const { client, layers } = this.session;
    const { operation } = this;
    await client.waitReady({ condition, timeoutMs: deadline.remainingMs, operation, layers, caller: this.env.caller });
  }

  run({ input, ...command }: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    const { client, layers } = this.session;
    const { operation, name: channel, auditScript } = this;
    const { caller } = this.env;
    const request = { operation, channel, command, auditScript, layers, caller, timeoutMs: deadline.remainingMs };
    return client.runInGuest(request, { output, input });
  }

  async close(): Promise<void> {}
}

/**
 * Waits until a channel into the guest is ready.
 *
 * @param operation - the operation that needs it.
 * @returns the channel that `run-with` names, or the one that was found for `auto`.
 * @throws as a wait for readiness: MaqetError with the status `timed-out`, VmCrashedError, GuestChannelError, CancelledError.
 */
export async function findChannel(
  { client, layers }: Session,
  { runWith, bootTimeoutMs }: Pick<Inputs, 'runWith' | 'bootTimeoutMs'>,
  operation: GuestOperation,
  deadline: Deadline,
  { caller }: Pick<Environment, 'caller'>,
): Promise<ChannelName> {
  const condition = { kind: 'channel', channel: runWith } as const;
  const { evidence } = await client.waitReady({ condition, timeoutMs: deadline.atMost(bootTimeoutMs).ms, operation, layers, caller });
  const channel = CHANNEL_NAMES.find((name) => name === evidence);
  if (channel === undefined) throw new TypeError(`unknown guest channel: ${JSON.stringify(evidence)}`);
  return channel;
}
