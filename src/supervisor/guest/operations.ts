import { createHash } from 'node:crypto';
import type { AuditEvent } from '../../audit/record.js';
import { copiedPath } from '../../guest/copy/guest-tar.js';
import { MaqetError } from '../../shared/errors.js';
import type { JsonObject } from '../../shared/json.js';
import type { GuestOperation, GuestRunParams } from '../rpc/methods.js';

/** The audit events of maqet's operations in a guest. */
export const OPERATION_EVENTS: Readonly<Record<GuestOperation, AuditEvent>> = {
  'guest-run': 'guest-run',
  'guest-copy-in': 'guest-copy',
  'guest-copy-out': 'guest-copy',
};

/** Returns true for the name of an operation, as opposed to a command. */
export function isGuestOperation(name: string): name is GuestOperation {
  return Object.hasOwn(OPERATION_EVENTS, name);
}

/**
 * Returns what the audit log records of a script for the guest: its hash, and the names of its variables. Its text only with
 * `auditScript`. Of a copy also the path in the guest.
 *
 * @throws MaqetError if the script of a copy is not one of maqet's: a caller that may copy could run anything as a copy.
 */
export function scriptFacts(params: Pick<GuestRunParams, 'operation' | 'channel' | 'command' | 'auditScript'>): JsonObject {
  const { operation, channel, command, auditScript } = params;
  const { script, env, workingDirectory } = command;
  return {
    channel,
    scriptSha256: createHash('sha256').update(script).digest('hex'),
    scriptBytes: Buffer.byteLength(script),
    env: Object.keys(env),
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
    ...(auditScript ? { script } : {}),
    ...(operation === 'guest-run' ? {} : { paths: [pathOf(operation, command)] }),
  };
}

function pathOf(operation: Exclude<GuestOperation, 'guest-run'>, command: GuestRunParams['command']): string {
  const path = copiedPath(operation === 'guest-copy-in' ? 'in' : 'out', command);
  if (path !== undefined) return path;
  throw new MaqetError(`The script of a \`${operation}\` is not one that copies.`, {
    remedy: 'Run other scripts as `guest-run`.',
    status: 'blocked',
  });
}
