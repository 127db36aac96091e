import type { ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Deadline } from '../../shared/deadline.js';
import { errnoOf, errorText } from '../../shared/errors.js';
import { GuestChannelError } from '../channel.js';
import { type SshPurpose, sshArguments } from './arguments.js';

/** A killed process that is still there after this long hangs in the kernel and is left to it. */
const REAP_MS = 2000;

/** Characters of what a client has to say that are kept. */
const KEPT_WORDS = 4096;

/** Starts a child process that dies with this one. */
export type SpawnChild = (request: {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdio: readonly ('ignore' | 'pipe')[];
}) => ChildProcess;

/** What a call of OpenSSH's client is started with. */
export interface SshStart {
  readonly spawn: SpawnChild;
  /** Path of `ssh`. */
  readonly program: string;
  readonly args: readonly string[];
  /** The VM's SSH directory. */
  readonly directory: string;
  /** The log that `args` names, in that directory. */
  readonly log: string;
  /** The socket that it makes there, for a connection that others share. */
  readonly socket: string | undefined;
  /** Whose connection it uses. */
  readonly over: SshProcess | undefined;
}

/** One running `ssh`. Whoever starts it calls {@link SshProcess.end} on every path. */
export class SshProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Its exit code, null after a signal. Rejects when it could not be started. */
  readonly ended: Promise<number | null>;
  /** The name of the socket behind which others can share its connection. */
  readonly socket: string | undefined;
  private readonly child: ChildProcess;
  private readonly log: string;
  private readonly files: readonly string[];
  private readonly over: SshProcess | undefined;
  private lastWords = '';

  constructor({ spawn, program, args, directory, log, socket, over }: SshStart) {
    const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
    this.log = path.join(directory, log);
    this.files = [this.log, ...(socket === undefined ? [] : [path.join(directory, socket)])];
    this.socket = socket;
    this.over = over;
    this.child = spawn({ file: program, args, cwd: directory, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.child;
    if (stdin === null || stdout === null || stderr === null) throw cannotRun(program, 'it has no pipes');
    [this.stdin, this.stdout, this.stderr] = [stdin, stdout, stderr];
    // Without a command, there is nothing of the guest's: "Connection to … closed by remote host." comes here, not into the log.
    if (socket !== undefined) stderr.on('data', (chunk: Buffer) => (this.lastWords = (this.lastWords + chunk).slice(-KEPT_WORDS)));
    // A script that ends without reading all of its input is judged by its exit code, not by the broken pipe.
    stdin.on('error', () => undefined);
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    this.child.once('error', (cause) => reject(cannotRun(program, errnoOf(cause) ?? errorText(cause), cause)));
    this.child.once('exit', (code) => resolve(code));
    promise.catch(() => undefined);
    this.ended = promise;
  }

  /** What the client itself had to say, or else the one whose connection it used. Hostile. */
  async complaint(): Promise<string> {
    const logged = await readFile(this.log, 'utf8').catch(() => '');
    const own = `${logged}\n${this.lastWords}`.slice(-KEPT_WORDS);
    return own.trim() === '' && this.over !== undefined ? this.over.complaint() : own;
  }

  /** Kills it if it still runs, and resolves when it is gone. Safe to call again. */
  async end(): Promise<void> {
    // SIGKILL: it has nothing to save.
    this.child.kill('SIGKILL');
    await Promise.allSettled([Deadline.after(REAP_MS).race(this.ended, 'the end of a killed process')]);
    for (const stream of [this.stdin, this.stdout, this.stderr]) stream.destroy();
    await Promise.allSettled(this.files.map((file) => rm(file, { force: true })));
  }
}

function cannotRun(program: string, why: string, cause?: unknown): GuestChannelError {
  return new GuestChannelError(`\`${program}\` could not be run (${why}).`, {
    remedy: "Check that OpenSSH's client can be executed, or install it again.",
    cause,
  });
}

/** A way to a guest's SSH server. */
export interface SshOptions {
  /** Path of OpenSSH's client. */
  readonly program: string;
  /** The directory in which `createKey` made the VM's key; the guest's host key is kept there. */
  readonly directory: string;
  readonly user: string;
  /** Port of the host's loopback that leads to the guest's SSH server. */
  readonly port: number;
  readonly spawn: SpawnChild;
}

/** The clients of OpenSSH that run for one guest. */
export class SshClients {
  private readonly running = new Set<SshProcess>();
  private closed = false;
  private calls = 0;

  constructor(private readonly options: SshOptions) {}

  /**
   * Starts a client that holds a connection for others to share. Whoever does calls {@link end} on every path.
   *
   * @throws GuestChannelError once {@link close} has been called, or when it cannot be started.
   */
  share(connectS: number): SshProcess {
    return this.start(connectS, (name) => ({ kind: 'share', socket: `${name}.sock` }));
  }

  /** Starts a client that runs a command, over the connection of `over` where that can be. As {@link share} else. */
  run(command: string, connectS: number, over: SshProcess | undefined): SshProcess {
    return this.start(connectS, () => ({ kind: 'run', command, socket: over?.socket }), over);
  }

  /** Kills a client that still runs. */
  async end(ssh: SshProcess): Promise<void> {
    await ssh.end();
    this.running.delete(ssh);
  }

  /** Kills all that still run; no more are started. Never rejects. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.running].map((ssh) => ssh.end()));
  }

  private start(connectS: number, purposeOf: (name: string) => SshPurpose, over?: SshProcess): SshProcess {
    if (this.closed)
      throw new GuestChannelError('The way into the guest over SSH is closed.', { remedy: 'Nothing to do: the VM is being stopped.' });
    const { program, directory, user, port, spawn } = this.options;
    this.calls += 1;
    const name = `ssh-${this.calls}`;
    const purpose = purposeOf(name);
    const log = `${name}.log`;
    const args = sshArguments({ user, port, log, connectS, purpose });
    const socket = purpose.kind === 'share' ? purpose.socket : undefined;
    const ssh = new SshProcess({ spawn, program, args, directory, log, socket, over });
    this.running.add(ssh);
    return ssh;
  }
}
