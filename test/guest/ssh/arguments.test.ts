import { describe, expect, test } from '@jest/globals';
import { sshArguments } from '../../../src/guest/ssh/arguments.js';

describe('The arguments of ssh', () => {
  const args = sshArguments({ user: 'root', port: 2222, log: 'ssh-1.log', connectS: 7, purpose: { kind: 'run', command: 'true' } });

  test('end the options before the words that come from users', () => {
    expect(args.slice(-7)).toEqual(['-p', '2222', '-l', 'root', '--', '127.0.0.1', 'true']);
  });

  test('use no configuration, key, agent or known host of the user', () => {
    expect(args.slice(0, 2)).toEqual(['-F', '/dev/null']);
    for (const option of [
      'IdentitiesOnly=yes',
      'IdentityAgent=none',
      'IdentityFile=id_ed25519',
      'UserKnownHostsFile=known_hosts',
      'GlobalKnownHostsFile=/dev/null',
      'StrictHostKeyChecking=accept-new',
      'BatchMode=yes',
      'ClearAllForwardings=yes',
      'ConnectTimeout=7',
      'ControlMaster=no',
      'ControlPath=none',
      'PermitLocalCommand=no',
    ]) {
      expect(args).toContain(option);
    }
  });

  test('of a client that only holds a connection run nothing in the guest and use a short socket name', () => {
    const purpose = { kind: 'share', socket: 'ssh-2.sock' } as const;
    const holding = sshArguments({ user: 'root', port: 2222, log: 'ssh-2.log', connectS: 7, purpose });
    expect(holding.slice(-7)).toEqual(['-N', '-p', '2222', '-l', 'root', '--', '127.0.0.1']);
    expect(holding).toEqual(expect.arrayContaining(['ControlMaster=yes', 'ControlPath=ssh-2.sock', 'LocalCommand=echo']));
  });
});
