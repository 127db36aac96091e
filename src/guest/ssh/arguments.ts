/** The file of a VM's SSH directory that holds its private key; the public one is beside it, with `.pub`. */
export const KEY_FILE = 'id_ed25519';

/** The file of a VM's SSH directory that holds the guest's host key, as seen first. */
export const KNOWN_HOSTS_FILE = 'known_hosts';

/** What a client of OpenSSH is started for. */
export type SshPurpose =
  /** To hold a connection that others share. A byte on its standard output tells that it is logged in and that `socket` is there. */
  | { readonly kind: 'share'; readonly socket: string }
  /**
   * To run a command, over the shared connection behind `socket`. Without one, or where that is gone or opens no further session,
   * the client makes a connection of its own; nothing of the command has been begun in the guest then.
   */
  | { readonly kind: 'run'; readonly command: string; readonly socket?: string | undefined };

/** One call of OpenSSH's client. */
export interface SshCall {
  readonly user: string;
  /** Port of the host's loopback. */
  readonly port: number;
  /** File for what the client itself has to say, apart from what the guest says on its standard error. */
  readonly log: string;
  /** Seconds until a server that says nothing at all is given up. */
  readonly connectS: number;
  /** A command is for the user's login shell in the guest, whichever that is. */
  readonly purpose: SshPurpose;
}

/**
 * The arguments of `ssh` for a call that runs in the VM's SSH directory: file names are relative to it, because OpenSSH expands
 * `%`, `$` and blanks in paths, and because the address of a socket is short. Nothing of the user's or the machine's SSH
 * configuration, keys or agents takes part.
 *
 * A guest that falls silent is noticed after 30 s.
 */
export function sshArguments({ user, port, log, connectS, purpose }: SshCall): string[] {
  const options = {
    AddressFamily: 'inet',
    BatchMode: 'yes',
    CheckHostIP: 'no',
    ClearAllForwardings: 'yes',
    Compression: 'no',
    ConnectTimeout: String(connectS),
    ...sharing(purpose),
    EscapeChar: 'none',
    ForwardAgent: 'no',
    ForwardX11: 'no',
    GlobalKnownHostsFile: '/dev/null',
    // The forwarded port may change; the guest stays the same one.
    HostKeyAlias: 'maqet-guest',
    IdentitiesOnly: 'yes',
    IdentityAgent: 'none',
    IdentityFile: KEY_FILE,
    LogLevel: 'ERROR',
    PreferredAuthentications: 'publickey',
    RequestTTY: 'no',
    ServerAliveCountMax: '6',
    ServerAliveInterval: '5',
    StrictHostKeyChecking: 'accept-new',
    UpdateHostKeys: 'no',
    UserKnownHostsFile: KNOWN_HOSTS_FILE,
  };
  const words = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const [noCommand, command] = purpose.kind === 'share' ? [['-N'], []] : [[], [purpose.command]];
  return ['-F', '/dev/null', '-E', log, ...words, ...noCommand, '-p', String(port), '-l', user, '--', '127.0.0.1', ...command];
}

function sharing(purpose: SshPurpose): Record<string, string> {
  if (purpose.kind === 'run') return { ControlMaster: 'no', ControlPath: purpose.socket ?? 'none', PermitLocalCommand: 'no' };
  // It is run here, once the guest has let the client in and the socket is there.
  return { ControlMaster: 'yes', ControlPath: purpose.socket, PermitLocalCommand: 'yes', LocalCommand: 'echo' };
}
