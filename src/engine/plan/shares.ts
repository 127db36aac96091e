import { randomUUID } from 'node:crypto';
import type { Inputs } from '../../inputs/parse.js';
import type { ShareRequest } from '../../inputs/shares.js';
import type { Deadline } from '../../shared/deadline.js';
import { resolveVirtiofsd, virtiofsdDirectories } from '../../toolchain/virtiofsd.js';
import type { ShareSpec } from '../../vm/spec.js';
import { type ShareDaemon, shareDaemon } from '../../vm/virtiofsd.js';
import type { Environment } from '../context.js';

/** The directories that the guest gets, and the daemons that serve some of them. */
export interface Shares {
  readonly shares: readonly ShareSpec[];
  readonly daemons: readonly ShareDaemon[];
}

/** Returns true if a share needs a daemon. */
export function wantsVirtiofs({ share }: Pick<Inputs, 'share'>): boolean {
  return share.some(isVirtiofs);
}

/** Returns the shares if QEMU serves all of them. */
export function plainShares({ share }: Pick<Inputs, 'share'>): Shares {
  return { shares: share.map(({ transport: _, ...one }) => one), daemons: [] };
}

/**
 * Finds the virtiofs daemon, and prepares its start for each share that needs it.
 *
 * @param qemu - path of the emulator.
 * @throws ToolchainError if there is no daemon that can serve the shares; InstallError.
 */
export async function serveShares(
  { share, install }: Pick<Inputs, 'share' | 'install'>,
  qemu: string,
  { log }: Pick<Environment, 'log'>,
  deadline: Deadline,
): Promise<Shares> {
  const readOnly = share.filter(isVirtiofs).some((one) => one.readOnly);
  const program = await resolveVirtiofsd({ readOnly, install, log, deadline }, virtiofsdDirectories(process.env, qemu));
  const shares = share.map(({ transport, ...one }) => (transport === 'virtiofs' ? { ...one, socket: socketName() } : one));
  return { shares, daemons: shares.flatMap((one) => ('socket' in one ? [shareDaemon(program, one)] : [])) };
}

function isVirtiofs({ transport }: ShareRequest): boolean {
  return transport === 'virtiofs';
}

/** Returns a unique name, because the C daemon locks a name for all processes of its user, in whatever directory. */
function socketName(): string {
  return `virtiofs-${randomUUID().slice(0, 8)}.sock`;
}
