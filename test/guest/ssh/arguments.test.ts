import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GuestChannelError } from '../../../src/guest/channel.js';
import { sshArguments } from '../../../src/guest/ssh/arguments.js';
import { converse } from '../../../src/guest/ssh/conversation.js';
import { judgeFailure } from '../../../src/guest/ssh/failure.js';
import { loginLimit, pauseAfter } from '../../../src/guest/ssh/login.js';
import { deliver, ExitReport } from '../../../src/guest/ssh/program.js';
import { findSsh } from '../../../src/guest/ssh/programs.js';

describe('the arguments of ssh', () => {
  const args = sshArguments({ user: 'root', port: 2222, log: 'ssh-1.log', connectS: 7, purpose: { kind: 'run', command: 'true' } });

  test('end the options before the words that come from elsewhere', () => {
    expect(args.slice(-7)).toEqual(['-p', '2222', '-l', 'root', '--', '127.0.0.1', 'true']);
  });

  test('use no configuration, key, agent or known host but the own ones', () => {
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

  test('of a client that only holds a connection run nothing in the guest, and name the socket in short', () => {
    const purpose = { kind: 'share', socket: 'ssh-2.sock' } as const;
    const holding = sshArguments({ user: 'root', port: 2222, log: 'ssh-2.log', connectS: 7, purpose });
    expect(holding.slice(-7)).toEqual(['-N', '-p', '2222', '-l', 'root', '--', '127.0.0.1']);
    expect(holding).toEqual(expect.arrayContaining(['ControlMaster=yes', 'ControlPath=ssh-2.sock', 'LocalCommand=echo']));
  });
});

describe('a program on its way', () => {
  test('is not on the command line, which every login shell reads alike', () => {
    const { command, head } = deliver("echo 'secret'\n", 'END');
    expect(head).toBe("END\necho 'secret'\n\nEND\n");
    const quoted = /^exec sh -c '([^']*)'$/.exec(command)?.[1] ?? '!';
    expect(quoted).not.toMatch(/[!\n]|\\$/);
    expect(command).not.toContain('secret');
  });

  test('is not begun when it arrives cut short, at either end', () => {
    const { command, head } = deliver('echo one\necho two\n', 'END');
    const run = (input: string): string => spawnSync('sh', ['-c', command], { input, encoding: 'utf8' }).stdout;
    expect(run(`${head}left over`)).toBe('one\ntwo\n');
    const cuts = [...Array(head.length).keys()].slice(1);
    expect(cuts.map((at) => run(head.slice(at)) + run(head.slice(0, at))).join('')).toBe('');
  });
});

describe('the report of the exit code', () => {
  const TOKEN = 'abcabcabd';
  const pieces = (bytes: Buffer, sizes: readonly number[]): Buffer[] => {
    const cut: Buffer[] = [];
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      cut.push(bytes.subarray(at, at + size));
      at += size;
    }
    return cut;
  };
  const through = (bytes: Buffer, sizes: readonly number[]): { text: string; code: number | undefined } => {
    const report = new ExitReport(TOKEN);
    const passed = pieces(bytes, sizes).map((piece) => Buffer.from(report.pass(piece)));
    return { text: Buffer.concat([...passed, report.rest()]).toString('latin1'), code: report.exitCode };
  };
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  // Much that begins as the token does.
  const text = fc.array(fc.constantFrom('a', 'ab', 'abc', 'abcabc', 'abcabcab', '\0', '7', '\xff')).map((parts) => parts.join(''));

  test('is found however the output is cut, and every other byte passes', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 255 }), sizes, (before, after, code, cut) => {
        const said = `${before}${TOKEN}${String(code).padStart(3, '0')}${after}`;
        expect(through(Buffer.from(said, 'latin1'), cut)).toEqual({ text: `${before}${after}`, code });
      }),
    );
  });

  test('does not come: all of the output passes', () => {
    fc.assert(
      fc.property(text, sizes, (said, cut) => {
        expect(through(Buffer.from(said, 'latin1'), cut)).toEqual({ text: said, code: undefined });
      }),
    );
  });

  test('does not hold back what cannot be its beginning', () => {
    const report = new ExitReport(TOKEN);
    expect(report.pass(Buffer.from('hello\n')).toString()).toBe('hello\n');
    expect(report.pass(Buffer.from('xabca')).toString()).toBe('x');
  });
});

describe('a client that is killed', () => {
  test('has its streams closed before they end: there is no exit code, and no error of a stream', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const ssh = { stdin, stdout, stderr, ended: Promise.resolve(null) };
    const heard: string[] = [];
    const output = async (_stream: string, chunk: Buffer): Promise<void> => void heard.push(chunk.toString());
    const work = converse(ssh, { head: '', input: undefined, output, token: 'secret' });
    stdout.write('said');
    await new Promise((resolve) => setImmediate(resolve));
    stdout.destroy();
    stderr.destroy();
    await expect(work).resolves.toBeUndefined();
    expect(heard).toEqual(['said']);
  });
});

describe('what ssh says when it fails', () => {
  test.each([
    ['ssh: connect to host 127.0.0.1 port 22: Connection refused\r\n', 'unreachable', /Connection refused$/],
    ['kex_exchange_identification: read: Connection reset by peer\n', 'unreachable', /reset by peer/],
    ['a banner\nroot@127.0.0.1: Permission denied (publickey).\n', 'denied', /^root@127.0.0.1: Permission denied \(publickey\)$/],
    ['@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nIt is possible …\n', 'host-key', /differs from that of the first login/],
    ['Bad configuration option\n', 'other', /Bad configuration/],
    ['', 'unreachable', /^nothing$/],
    ['::error::\x1b[2J\n', 'other', /^\\x3a:error::\\x1b\[2J$/],
  ])('%j', (log, kind, said) => {
    expect(judgeFailure(log, 'nothing')).toEqual({ kind, said: expect.stringMatching(said) });
  });
});

describe('tries to log in', () => {
  test('come often while nobody is there, and seldom enough for a server that counts refused ones', () => {
    const pauses = (kind: 'unreachable' | 'denied') => [0, 1, 2, 3, 9, 5000].map((alike) => pauseAfter({ kind, said: '' }, alike));
    expect(pauses('unreachable')).toEqual([250, 375, 562.5, 843.75, 1000, 1000]);
    expect(pauses('denied')).toEqual([1000, 2000, 4000, 6000, 6000, 6000]);
  });

  test('take longer the longer it takes, within limits', () => {
    expect([0, 5, 500].map((tries) => loginLimit(tries).connectS)).toEqual([3, 8, 15]);
    expect(loginLimit(500).limitMs).toBe(45_000);
  });
});

describe('the programs', () => {
  test('are found on PATH without being run, or named with their package', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'maqet-path-'));
    const [ssh, keygen] = [path.join(directory, 'bin', 'ssh'), path.join(directory, 'bin', 'ssh-keygen')] as const;
    await mkdir(path.dirname(ssh));
    await writeFile(ssh, '');
    await writeFile(keygen, '');
    const search = `/not/there:relative:${path.dirname(ssh)}`;
    await chmod(ssh, 0o755);
    expect(() => findSsh(search)).toThrow(/^`ssh-keygen` not found on PATH/);
    await chmod(keygen, 0o755);
    expect(findSsh(search)).toEqual({ ssh, keygen });
    expect(() => findSsh(undefined)).toThrow(GuestChannelError);
    await rm(directory, { recursive: true });
  });
});
