import type { ChannelName } from '../../guest/channel.js';
import { type Copied, type CopyIn, type CopyOut, copyIn, copyOut } from '../../guest/copy/copy.js';
import type { Deadline } from '../../shared/deadline.js';
import type { Environment, Session } from '../context.js';
import { RemoteChannel } from './channel.js';

/** A guest with a ready channel, and the caller that uses it. */
export interface CopyContext {
  readonly session: Session;
  readonly channel: ChannelName;
  readonly env: Pick<Environment, 'caller'>;
  readonly deadline: Deadline;
}

/** Copies files and directories into the guest, as the operation `guest-copy-in` of policies and audit log. @throws as `copyIn` */
export function copyIntoGuest(copies: readonly CopyIn[], { session, channel, env, deadline }: CopyContext): Promise<Copied> {
  return copyIn(new RemoteChannel(channel, 'guest-copy-in', session, env), copies, deadline);
}

/** Copies files and directories out of the guest, as the operation `guest-copy-out` of policies and audit log. @throws as `copyOut` */
export function copyOutOfGuest(copies: readonly CopyOut[], { session, channel, env, deadline }: CopyContext): Promise<Copied> {
  return copyOut(new RemoteChannel(channel, 'guest-copy-out', session, env), copies, deadline);
}
