import type { ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Deadline, reportedElsewhere } from '../../shared/deadline.js';
import { errnoOf, errorText } from '../../shared/errors.js';
import { programEnvironment } from '../../shared/program-environment.js';
import { GuestChannelError } from '../channel.js';
import { type SshPurpose, sshArguments } from './arguments.js';

/** How long to wait for the end of a killed process. One that takes longer hangs in the kernel. */
const REAP_MS = 2000;

/** Characters kept of a client's messages. */
const KEPT_CHARACTERS = 4096;

/** Starts a child process that dies with this one. */
export type SpawnChild = (request: {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdio: readonly ('ignore' | 'pipe')[];
}) => ChildProcess;

/** The parameters of one call of the OpenSSH client. */
export interface SshStart {
  readonly spawn: SpawnChild;
  /** Path of `ssh`. */
  readonly program: string;
  readonly args: readonly string[];
  /** The VM's SSH directory. */
  readonly directory: string;
  /** The name of the log in that directory, as in `args`. */
  readonly log: string;
  /** The name of the socket that it creates there, if it holds a shared connection. */
  readonly socket: string | undefined;
  /** The client whose connection it uses. */
  readonly over: SshProcess | undefined;
}

/** One running `ssh`. Its creator calls {@link SshProcess.end} on every path. */
export class SshProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Resolves to its exit code, or to null after a signal. Rejects if it could not be started. */
  readonly ended: Promise<number | null>;
  /** The name of the socket through which others share its connection. */
  readonly socket: string | undefined;
  private readonly child: ChildProcess;
  private readonly log: string;
  private readonly files: readonly string[];
  private readonly over: SshProcess | undefined;
  private messages = '';

  constructor({ spawn, program, args, directory, log, socket, over }: SshStart) {
    this.log = path.join(directory, log);
    this.files = [this.log, ...(socket === undefined ? [] : [path.join(directory, socket)])];
    this.socket = socket;
    this.over = over;
    this.child = spawn({ file: program, args, cwd: directory, env: programEnvironment(process.env), stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.child;
    if (stdin === null || stdout === null || stderr === null) throw startFailedError(program, 'it has no pipes');
    [this.stdin, this.stdout, this.stderr] = [stdin, stdout, stderr];
    // "Connection to … closed by remote host." goes to standard error, not into the log. Without a command, nothing else does.
    if (socket !== undefined) stderr.on('data', (chunk: Buffer) => (this.messages = (this.messages + chunk).slice(-KEPT_CHARACTERS)));
    // A script that ends before it has read all of its input breaks the pipe. Its exit code counts, not this error.
    stdin.on('error', () => undefined);
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    this.child.once('error', (cause) => reject(startFailedError(program, errnoOf(cause) ?? errorText(cause), cause)));
    this.child.once('exit', (code) => resolve(code));
    reportedElsewhere(promise);
    this.ended = promise;
  }

  /** Returns the client's own messages, or else those of the client whose connection it used. Untrusted. */
  async complaint(): Promise<string> {
    const logged = await readFile(this.log, 'utf8').catch(() => '');
    const own = `${logged}\n${this.messages}`.slice(-KEPT_CHARACTERS);
    return own.trim() === '' && this.over !== undefined ? this.over.complaint() : own;
  }

  /** Kills it if it still runs, and resolves when it has ended. May be called more than once. */
  async end(): Promise<void> {
    // SIGKILL: it has no state to save.
    this.child.kill('SIGKILL');
    await Promise.allSettled([Deadline.after(REAP_MS).race(this.ended, 'the end of a killed process')]);
    for (const stream of [this.stdin, this.stdout, this.stderr]) stream.destroy();
    await Promise.allSettled(this.files.map((file) => rm(file, { force: true })));
  }
}

function startFailedError(program: string, why: string, cause?: unknown): GuestChannelError {
  return new GuestChannelError(`Could not run \`${program}\` (${why}).`, {
    remedy: 'Check that the OpenSSH client can be executed, or reinstall it.',
    cause,
  });
}

/** How to connect to a guest's SSH server. */
export interface SshOptions {
  /** Path of the OpenSSH client. */
  readonly program: string;
  /** The directory with the VM's key from `createKey`. The guest's host key is stored there, too. */
  readonly directory: string;
  readonly user: string;
  /** Port of the host's loopback that is forwarded to the guest's SSH server. */
  readonly port: number;
  readonly spawn: SpawnChild;
}

/** Starts and owns the OpenSSH clients for one guest. */
export class SshClients {
  private readonly running = new Set<SshProcess>();
  private closed = false;
  private calls = 0;

  constructor(private readonly options: SshOptions) {}

  /**
   * Starts a client that holds a connection for others to share. The caller calls {@link end} on every path.
   *
   * @throws GuestChannelError once {@link close} was called, or if the client cannot be started.
   */
  share(connectS: number): SshProcess {
    return this.start(connectS, (name) => ({ kind: 'share', socket: `${name}.sock` }));
  }

  /** Starts a client that runs a command, over the connection of `over` if possible. Otherwise as {@link share}. */
  run(command: string, connectS: number, over: SshProcess | undefined): SshProcess {
    return this.start(connectS, () => ({ kind: 'run', command, socket: over?.socket }), over);
  }

  /** Kills a client that still runs. */
  async end(ssh: SshProcess): Promise<void> {
    await ssh.end();
    this.running.delete(ssh);
  }

  /** Kills all clients that run, and starts no more. Never rejects. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.running].map((ssh) => ssh.end()));
  }

  private start(connectS: number, purposeOf: (name: string) => SshPurpose, over?: SshProcess): SshProcess {
    if (this.closed)
      throw new GuestChannelError('The SSH channel of the guest is closed.', { remedy: 'Nothing to do: the VM is being stopped.' });
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
