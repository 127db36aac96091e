import { createKey } from '../../guest/ssh/key.js';
import { findSsh, type SshPrograms } from '../../guest/ssh/programs.js';
import type { Inputs } from '../../inputs/parse.js';
import type { PortRequest } from '../../inputs/ports.js';
import type { Deadline } from '../../shared/deadline.js';
import type { VmDirectory } from '../../state/layout.js';
import type { SshAccess } from '../../supervisor/rpc/methods.js';
import type { PortForward } from '../../vm/spec.js';
import { demandsSsh } from './needs.js';

/** The port of SSH servers. */
const SSH_PORT = 22;

/** What a VM needs so that maqet can log in to its guest. */
export interface SshSetup {
  readonly access: SshAccess;
  /** One line, as `authorized_keys` takes it. */
  readonly publicKey: string;
}

type SshInputs = Pick<Inputs, 'runWith' | 'waitFor' | 'image' | 'network' | 'run' | 'copyIn' | 'copyOut' | 'keep'>;

/**
 * OpenSSH's programs, if the guest may be logged in to: because the inputs say so, or because an image may turn out to have no
 * other way in. Undefined where it is neither asked for nor possible.
 *
 * @throws MaqetError if it is asked for and the programs are not there.
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

/** The forwards that a VM needs: those that were asked for, and free ones to what is waited for and logged in to. */
export function neededForwards(
  { ports, waitFor }: Pick<Inputs, 'ports' | 'waitFor'>,
  programs: SshPrograms | undefined,
): readonly PortRequest[] {
  const needed = [...(programs === undefined ? [] : [SSH_PORT]), ...(waitFor?.kind === 'tcp' ? [waitFor.port] : [])];
  const missing = needed.filter((guest) => !ports.some((port) => leadsTo(guest, port)));
  return [...ports, ...missing.map((guest) => ({ host: 0, guest, protocol: 'tcp' as const }))];
}

/** Makes the VM's key. Undefined if there is no SSH for it. */
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
  return { access: { program: programs.ssh, folder: directory.ssh, user, port }, publicKey };
}

function leadsTo(wanted: number, { protocol, guest }: Pick<PortRequest, 'protocol' | 'guest'>): boolean {
  return protocol === 'tcp' && guest === wanted;
}
