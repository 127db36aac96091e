import type { ChannelName } from '../../guest/channel.js';
import { type Copied, type CopyIn, type CopyOut, copyIn, copyOut } from '../../guest/copy/copy.js';
import type { Deadline } from '../../shared/deadline.js';
import type { Environment, Session } from '../context.js';
import { RemoteChannel } from './channel.js';

/** A guest that can be reached, and who reaches it. */
export interface CopyContext {
  readonly session: Session;
  readonly channel: ChannelName;
  readonly env: Pick<Environment, 'caller'>;
  readonly deadline: Deadline;
}

/** Copies files and folders into the guest, as `copyIn` does; policy and audit log know it as `guest-copy-in`. */
export function copyIntoGuest(copies: readonly CopyIn[], { session, channel, env, deadline }: CopyContext): Promise<Copied> {
  return copyIn(new RemoteChannel(channel, 'guest-copy-in', session, env), copies, deadline);
}

/** Copies files and folders out of the guest, as `copyOut` does; policy and audit log know it as `guest-copy-out`. */
export function copyOutOfGuest(copies: readonly CopyOut[], { session, channel, env, deadline }: CopyContext): Promise<Copied> {
  return copyOut(new RemoteChannel(channel, 'guest-copy-out', session, env), copies, deadline);
}
