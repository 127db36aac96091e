import { z } from 'zod';
import { channelNameSchema } from '../../guest/channel.js';
import { listOf } from '../../shared/json-schema.js';

/** More than there are channels. */
const MOST_CANDIDATES = 100;

const sshAccessSchema = z.strictObject({
  /** Path of OpenSSH's client. */
  program: z.string(),
  /** The directory of the VM's key and of the host key that was seen first. */
  directory: z.string(),
  user: z.string(),
  /** Port of the host's loopback that leads to the guest's SSH server. */
  port: z.number().int(),
});

export type SshAccess = Readonly<z.infer<typeof sshAccessSchema>>;

export const guestAccessSchema = z.strictObject({
  /** The channels that `auto` tries, all at once. */
  candidates: listOf(channelNameSchema, MOST_CANDIDATES),
  /** Null where no port leads to the guest's SSH server, or there is no client. */
  ssh: sshAccessSchema.nullable(),
});

/** How the supervisor reaches the guest, besides the console and the agent's port, which every VM has. */
export type GuestAccess = Readonly<z.infer<typeof guestAccessSchema>>;
