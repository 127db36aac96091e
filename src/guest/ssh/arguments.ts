/** The file in a VM's SSH directory with its private key. The public key is beside it, with `.pub`. */
export const KEY_FILE = 'id_ed25519';

/** The file in a VM's SSH directory with the guest's host key, as received at the first login. */
export const KNOWN_HOSTS_FILE = 'known_hosts';

/** The purpose of an OpenSSH client. */
export type SshPurpose =
  /** To hold a connection that other clients share. A byte on its standard output means that it is logged in and that `socket` exists. */
  | { readonly kind: 'share'; readonly socket: string }
  /**
   * To run a command over the shared connection behind `socket`. Without a socket, or if the connection is gone or opens no further
   * session, the client makes a new connection. The guest has not started the command before that.
   */
  | { readonly kind: 'run'; readonly command: string; readonly socket?: string | undefined };

/** One call of the OpenSSH client. */
export interface SshCall {
  readonly user: string;
  /** Port of the host's loopback. */
  readonly port: number;
  /** The file for the client's own messages, apart from the standard error of the guest's program. */
  readonly log: string;
  /** Seconds to wait for the first answer of the server. */
  readonly connectS: number;
  /** The user's login shell in the guest, whichever it is, reads the command. */
  readonly purpose: SshPurpose;
}

/**
 * Builds the arguments of `ssh` for a call in the VM's SSH directory. File names are relative to it, because OpenSSH expands `%`, `$` and
 * blanks in paths, and because the address of a socket has a short limit. SSH configuration, keys and agents of the user and of the
 * machine are not used.
 *
 * `ssh` ends after 30 s without an answer of the guest.
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
    // The forwarded port may change while the guest stays the same.
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
  // OpenSSH runs this on the host after the login, when the socket exists.
  return { ControlMaster: 'yes', ControlPath: purpose.socket, PermitLocalCommand: 'yes', LocalCommand: 'echo' };
}
