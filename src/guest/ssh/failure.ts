import { oneLine } from '../../shared/untrusted-text.js';
import { input } from '../../shared/wording.js';

/** The reason why `ssh` failed. */
export interface SshFailure {
  /**
   * - `unreachable`: no SSH server answered, or the connection broke
   * - `denied`: the server does not accept the key (yet)
   * - `host-key`: the server's host key differs from that of the first login
   * - `other`: anything else
   */
  readonly kind: 'unreachable' | 'denied' | 'host-key' | 'other';
  /** The client's message: one sanitized line without a full stop. */
  readonly said: string;
}

const KINDS: readonly (readonly [SshFailure['kind'], RegExp])[] = [
  ['host-key', /HOST IDENTIFICATION HAS CHANGED|Host key verification failed/],
  ['denied', /Permission denied|Too many authentication failures/],
  ['unreachable', /Connection (refused|closed|reset|timed out)|timed out|not responding|Broken pipe|[Nn]o route|unreachable|banner/],
];

/**
 * Classifies what the OpenSSH client wrote into its log. Its messages have been the same for decades. Unknown ones are `other`.
 *
 * @param otherwise - the message for a client that wrote nothing.
 */
export function judgeFailure(log: string, otherwise: string): SshFailure {
  const kind = KINDS.find(([, pattern]) => pattern.test(log))?.[0] ?? (log.trim() === '' ? 'unreachable' : 'other');
  if (kind === 'host-key') return { kind, said: "the guest's host key differs from that of the first login" };
  const line = log
    .split('\n')
    .map((text) => text.trim())
    .findLast((text) => text !== '');
  return { kind, said: line === undefined ? otherwise : oneLine(line.replace(/\.$/, ''), 300) };
}

/** Returns the remedy for a guest that does not accept a login. @param kind - of the last failure, or undefined without one. */
export function loginRemedy(kind: SshFailure['kind'] | undefined): string {
  switch (kind) {
    case 'denied':
      return `Install the VM's key in the guest, and allow that user to log in with a key. cloud-init installs it with ${input('cloud-init')}, systemd 256 or newer with the credential \`ssh.authorized_keys.root\`.`;
    case 'host-key':
      return 'Start a new VM if you have replaced the guest. Otherwise another server answers on that port.';
    case 'other':
      return "Look at the logs of the guest's SSH server and at the serial log.";
    default:
      return 'Look at the serial log: the guest needs a network card with an address, and an SSH server on the forwarded port.';
  }
}
