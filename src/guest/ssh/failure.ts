import { oneLine } from '../../shared/untrusted-text.js';

/** Why `ssh` could not do what it should. */
export interface SshFailure {
  /**
   * - `unreachable`: no server answered as one, or the connection broke;
   * - `denied`: the server does not take the key (yet);
   * - `host-key`: the server is not the one that was seen first;
   * - `odd`: anything else.
   */
  readonly kind: 'unreachable' | 'denied' | 'host-key' | 'odd';
  /** What the client said: one harmless line without a full stop. */
  readonly said: string;
}

const KINDS: readonly (readonly [SshFailure['kind'], RegExp])[] = [
  ['host-key', /HOST IDENTIFICATION HAS CHANGED|Host key verification failed/],
  ['denied', /Permission denied|Too many authentication failures/],
  ['unreachable', /Connection (refused|closed|reset|timed out)|timed out|not responding|Broken pipe|[Nn]o route|unreachable|banner/],
];

/**
 * Judges what OpenSSH's client wrote into its log. Its words have been the same for decades; other ones are `odd`.
 *
 * @param otherwise - stands for a client that said nothing.
 */
export function judgeFailure(log: string, otherwise: string): SshFailure {
  const kind = KINDS.find(([, pattern]) => pattern.test(log))?.[0] ?? (log.trim() === '' ? 'unreachable' : 'odd');
  if (kind === 'host-key') return { kind, said: "the guest's host key is not the one that was seen first" };
  const line = log
    .split('\n')
    .map((text) => text.trim())
    .findLast((text) => text !== '');
  return { kind, said: line === undefined ? otherwise : oneLine(line.replace(/\.$/, ''), 300) };
}

/** What to do about a guest that lets nobody in; by the last failure, or undefined if none was seen. */
export function loginRemedy(kind: SshFailure['kind'] | undefined): string {
  switch (kind) {
    case 'denied':
      return "Let the guest install the VM's key: cloud-init does it with `cloud-init`, systemd 256 or newer with the credential `ssh.authorized_keys.root`; and allow that user to log in with a key.";
    case 'host-key':
      return 'Start a new VM if the guest was meant to be replaced; otherwise something else answers on that port.';
    case 'odd':
      return "Look at what the guest's SSH server and its serial log say.";
    default:
      return 'Look at the serial log: the guest needs a network card with an address, and an SSH server on the forwarded port.';
  }
}
