import { randomUUID } from 'node:crypto';
import type { Inputs } from '../../inputs/parse.js';
import type { ShareRequest } from '../../inputs/shares.js';
import type { Deadline } from '../../shared/deadline.js';
import { resolveVirtiofsd, virtiofsdDirectories } from '../../toolchain/virtiofsd.js';
import type { ShareSpec } from '../../vm/spec.js';
import { type ShareDaemon, shareDaemon } from '../../vm/virtiofsd.js';
import type { Environment } from '../context.js';

/** The folders that the guest gets, and the daemons that serve some of them. */
export interface Shares {
  readonly shares: readonly ShareSpec[];
  readonly daemons: readonly ShareDaemon[];
}

/** True if a daemon is needed. */
export function wantsVirtiofs({ share }: Pick<Inputs, 'share'>): boolean {
  return share.some(isVirtiofs);
}

/** Shares that need nothing but QEMU. */
export function plainShares({ share }: Pick<Inputs, 'share'>): Shares {
  return { shares: share.map(({ transport: _, ...one }) => one), daemons: [] };
}

/**
 * Finds the virtiofs daemon, and decides how it is started for each share that asks for it.
 *
 * @param qemu - path of the emulator.
 * @throws ToolchainError if there is none that can do what is asked; InstallError.
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

/** No other on this machine: the C daemon locks that name for all of its user's, whatever the folder. */
function socketName(): string {
  return `virtiofs-${randomUUID().slice(0, 8)}.sock`;
}
