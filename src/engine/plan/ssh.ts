import { createKey } from '../../guest/ssh/key.js';
import { findSsh, type SshPrograms } from '../../guest/ssh/programs.js';
import type { Inputs } from '../../inputs/parse.js';
import type { PortRequest } from '../../inputs/ports.js';
import type { Deadline } from '../../shared/deadline.js';
import type { VmDirectory } from '../../state/layout.js';
import type { SshAccess } from '../../supervisor/rpc/guest-access.js';
import type { PortForward } from '../../vm/spec.js';
import { demandsSsh } from './needs.js';

/** The port of SSH servers. */
const SSH_PORT = 22;

/** The access to the SSH server of a guest. */
export interface SshSetup {
  readonly access: SshAccess;
  /** One line of `authorized_keys`. */
  readonly publicKey: string;
}

type SshInputs = Pick<Inputs, 'runWith' | 'waitFor' | 'image' | 'network' | 'run' | 'copyIn' | 'copyOut' | 'keep'>;

/**
 * Finds the programs of OpenSSH if the guest may need them: because the inputs ask for SSH, or because the image may have no other
 * channel.
 *
 * @returns undefined if SSH is neither asked for nor possible.
 * @throws MaqetError if the inputs ask for SSH and the programs are missing.
 */
export function sshPrograms(inputs: SshInputs, searchPath: string | undefined): SshPrograms | undefined {
  if (demandsSsh(inputs)) return findSsh(searchPath);
  const useful = inputs.run !== undefined || inputs.copyIn.length + inputs.copyOut.length > 0 || inputs.keep === true;
  if (inputs.runWith !== 'auto' || inputs.image === undefined || inputs.network === 'none' || !useful) return undefined;
  try {
    return findSsh(searchPath);
  } catch {
    return undefined;
  }
}

/** Returns the port forwards that a VM needs: those of the inputs, and others to the ports of `wait-for` and SSH. */
export function neededForwards(
  { ports, waitFor }: Pick<Inputs, 'ports' | 'waitFor'>,
  programs: SshPrograms | undefined,
): readonly PortRequest[] {
  const needed = [...(programs === undefined ? [] : [SSH_PORT]), ...(waitFor?.kind === 'tcp' ? [waitFor.port] : [])];
  const missing = needed.filter((guest) => !ports.some((port) => leadsTo(guest, port)));
  return [...ports, ...missing.map((guest) => ({ host: 0, guest, protocol: 'tcp' as const }))];
}

/** Creates the VM's key. @returns undefined for a VM without SSH. */
export async function setUpSsh(
  programs: SshPrograms | undefined,
  user: string,
  ports: readonly PortForward[],
  directory: VmDirectory,
  deadline: Deadline,
): Promise<SshSetup | undefined> {
  const port = ports.find((forward) => leadsTo(SSH_PORT, forward))?.host;
  if (programs === undefined || port === undefined) return undefined;
  const { publicKey } = await createKey(programs.keygen, directory.ssh, deadline);
  return { access: { program: programs.ssh, directory: directory.ssh, user, port }, publicKey };
}

function leadsTo(wanted: number, { protocol, guest }: Pick<PortRequest, 'protocol' | 'guest'>): boolean {
  return protocol === 'tcp' && guest === wanted;
}
