import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { asRoot, ensurePrograms } from './packages.js';
import { killAll, type ProcessInfo, processTree } from './processes.js';
import { runCommand } from './run-command.js';

/** A real OpenSSH server that lets one key log in as the user of this process. */
export interface Sshd {
  /** On 127.0.0.1. */
  readonly port: number;
  readonly user: string;
  /** The log of the server so far. */
  log(): string;
  /** Returns the server, its sessions, and their processes that have not left the session. */
  processes(): ProcessInfo[];
  /** Kills these processes and removes the server's files. Safe to call again. */
  stop(): Promise<void>;
}

const SERVER = '/usr/sbin/sshd';
const START_MS = 60_000;

/** Installs OpenSSH's programs if they are missing. Does not start the system's own server. */
export async function ensureSsh(): Promise<void> {
  await ensurePrograms(
    new Map([
      ['ssh', 'openssh-client'],
      ['ssh-keygen', 'openssh-client'],
    ]),
  );
  if (existsSync(SERVER)) return;
  // Debian and Ubuntu check this file in their init script, service and socket.
  const deadline = Deadline.after(START_MS);
  await asRoot('mkdir', ['-p', '/etc/ssh'], { deadline });
  await asRoot('touch', ['/etc/ssh/sshd_not_to_be_run'], { deadline });
  await ensurePrograms(new Map([['sshd', 'openssh-server']]));
}

/**
 * Starts a server on a free port of the loopback interface, with its own host key.
 *
 * @param authorizedKey - a line of `authorized_keys`.
 * @param port - the port to use instead.
 * @param more - further lines of its configuration.
 */
export async function startSshd(authorizedKey: string, port?: number, more: readonly string[] = []): Promise<Sshd> {
  await ensureSsh();
  const directory = await mkdtemp(path.join(tmpdir(), 'maqet-sshd-'));
  const deadline = Deadline.after(START_MS);
  await runCommand('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path.join(directory, 'host-key')], { deadline });
  await writeFile(path.join(directory, 'keys'), `${authorizedKey}\n`);
  // Root's server drops its privileges into this directory.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  const chosen = port ?? (await freePort());
  await writeFile(path.join(directory, 'config'), [...configuration(directory, chosen), ...more, ''].join('\n'));
  const child = spawn(SERVER, ['-D', '-e', '-f', path.join(directory, 'config')], { stdio: ['ignore', 'ignore', 'pipe'] });
  const server = new RunningSshd(child, directory, chosen);
  try {
    await deadline.race(server.listening, 'sshd to listen');
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

class RunningSshd implements Sshd {
  readonly user = userInfo().username;
  readonly listening: Promise<void>;
  private readonly gone: Promise<void>;
  private text = '';

  constructor(
    private readonly child: ChildProcess,
    private readonly directory: string,
    readonly port: number,
  ) {
    const listening = Promise.withResolvers<void>();
    this.listening = listening.promise;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.text += text;
      if (this.text.includes('Server listening on')) listening.resolve();
    });
    this.gone = new Promise((resolve) => child.once('exit', () => resolve()));
    const failed = (): void => listening.reject(new MaqetError(`sshd does not run: ${this.text}`, { remedy: 'Run it by hand.' }));
    child.once('error', failed);
    child.once('exit', failed);
    this.listening.catch(() => undefined);
  }

  log(): string {
    return this.text;
  }

  processes(): ProcessInfo[] {
    return this.child.pid === undefined ? [] : processTree(this.child.pid);
  }

  async stop(): Promise<void> {
    killAll(this.processes());
    await Deadline.after(START_MS).race(this.gone, 'sshd to end');
    this.child.stderr?.destroy();
    await rm(this.directory, { recursive: true, force: true });
  }
}

function configuration(directory: string, port: number): string[] {
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${path.join(directory, 'host-key')}`,
    `AuthorizedKeysFile ${path.join(directory, 'keys')}`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'UseDNS no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
  ];
}

/** Returns a port of the loopback interface on which nobody listens at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new MaqetError('No free port.', { remedy: 'Try again.' });
  return address.port;
}
