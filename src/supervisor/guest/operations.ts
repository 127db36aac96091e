import { createHash } from 'node:crypto';
import type { AuditEvent } from '../../audit/record.js';
import type { JsonObject } from '../../shared/json.js';
import type { GuestAct, GuestRunParams } from '../rpc/guest-protocol.js';

/** The audit events of what maqet itself does in a guest. */
export const ACT_EVENTS: Readonly<Record<GuestAct, AuditEvent>> = {
  'guest-run': 'guest-run',
  'guest-copy-in': 'guest-copy',
  'guest-copy-out': 'guest-copy',
};

/** True for the name of an act, as opposed to a command. */
export function isGuestAct(name: string): name is GuestAct {
  return Object.hasOwn(ACT_EVENTS, name);
}

/** What the audit log is told of a script for the guest: its hash, and of its variables the names alone. Its text only where `facts` hold it. */
export function scriptFacts({ channel, command, facts }: Pick<GuestRunParams, 'channel' | 'command' | 'facts'>): JsonObject {
  const { script, env, workingDirectory } = command;
  return {
    channel,
    scriptSha256: createHash('sha256').update(script).digest('hex'),
    scriptBytes: Buffer.byteLength(script),
    env: Object.keys(env),
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
    ...facts,
  };
}
