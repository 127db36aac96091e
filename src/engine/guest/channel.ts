import { CHANNEL_NAMES, type ChannelName } from '../../guest/channel.js';
import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import type { Session } from '../context.js';

/**
 * Waits until something can be run in the guest.
 *
 * @returns the way into it that `run-with` names, or that was found where it says `auto`.
 * @throws as a wait for readiness: MaqetError with the status `timed-out`, VmCrashedError, GuestChannelError, CancelledError.
 */
export async function findWay(
  { client }: Session,
  { runWith, bootTimeoutMs }: Pick<Inputs, 'runWith' | 'bootTimeoutMs'>,
  deadline: Deadline,
): Promise<ChannelName> {
  const condition = { kind: 'channel', channel: runWith } as const;
  const { evidence } = await client.waitReady({ condition, timeoutMs: deadline.atMost(bootTimeoutMs).ms });
  const way = CHANNEL_NAMES.find((name) => name === evidence);
  if (way === undefined) throw new TypeError(`${JSON.stringify(evidence)} is no way into a guest`);
  return way;
}
