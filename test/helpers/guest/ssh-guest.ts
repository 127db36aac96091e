import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GuestCommand, GuestExit } from '../../../src/guest/channel.js';
import { SshChannel } from '../../../src/guest/ssh/channel.js';
import { createKey } from '../../../src/guest/ssh/key.js';
import { findSsh } from '../../../src/guest/ssh/programs.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { spawnGuarded } from '../../../src/vm/guard.js';
import { type ProcessInfo, runningProcesses } from '../processes.js';
import { ensureSsh, type Sshd, startSshd } from '../sshd.js';

/** A deadline that is never reached, also on a busy machine. */
export const soon = (signal?: AbortSignal): Deadline => Deadline.after(120_000, signal);

/** A directory with a key, and the servers and channels that use it. */
export class Setup {
  private readonly owned: (() => Promise<void>)[] = [];

  private constructor(
    /** Its name contains characters that OpenSSH expands. */
    readonly directory: string,
    readonly publicKey: string,
  ) {}

  static async make(): Promise<Setup> {
    await ensureSsh();
    // biome-ignore lint/suspicious/noTemplateCurlyInString: OpenSSH's own placeholder
    const directory = path.join(await mkdtemp(path.join(tmpdir(), 'maqet-ssh-')), 'a %d "b" ${HOME}');
    const { publicKey } = await createKey(findSsh(process.env['PATH']).keygen, directory, soon());
    return new Setup(directory, publicKey);
  }

  async server(port?: number, more: readonly string[] = []): Promise<Sshd> {
    const server = await startSshd(this.publicKey, port, more);
    this.owned.push(() => server.stop());
    return server;
  }

  channel(port: number, user: string, program = findSsh(process.env['PATH']).ssh): SshChannel {
    const channel = new SshChannel({ program, directory: this.directory, user, port, spawn: spawnGuarded });
    this.owned.push(() => channel.close());
    return channel;
  }

  /** Returns the port of a server that accepts connections and sends nothing. */
  async mute(): Promise<number> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.owned.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    });
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Lists the running clients of a port. */
  clients(port: number): ProcessInfo[] {
    return runningProcesses().filter(({ command }) => command.includes(` -p ${port} `));
  }

  /** Lists the running clients of a port that hold a shared connection. */
  holders(port: number): ProcessInfo[] {
    return this.clients(port).filter(({ command }) => command.includes(' ControlMaster=yes '));
  }

  async dispose(): Promise<void> {
    for (const free of this.owned.reverse()) await free();
    await rm(path.dirname(this.directory), { recursive: true, force: true });
  }
}

export interface Ran extends GuestExit {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** Runs a script and collects its output. */
export async function ran(channel: SshChannel, command: Partial<GuestCommand> & { script: string }, deadline = soon()): Promise<Ran> {
  const kept = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const exit = await channel.run({ env: {}, ...command }, async (stream, chunk) => void kept[stream].push(chunk), deadline);
  return { ...exit, stdout: Buffer.concat(kept.stdout), stderr: Buffer.concat(kept.stderr) };
}

/** A script that runs. */
export interface Begun {
  /** Resolves to the error that ended it. */
  readonly failure: Promise<Error>;
  /** Its directory in the guest. */
  readonly directory: string;
}

/** Starts a script that will fail, and waits until it runs. */
export async function begin(channel: SshChannel, script: string, deadline = soon()): Promise<Begun> {
  const told = Promise.withResolvers<string>();
  const output = async (_stream: string, chunk: Buffer): Promise<void> => told.resolve(path.dirname(chunk.toString().trim()));
  const failed = failure(channel.run({ script: `echo "$0"\n${script}`, env: {} }, output, deadline));
  const directory = await Promise.race([told.promise, failed]);
  if (directory instanceof Error) throw directory;
  return { failure: failed, directory };
}

/** Kills the processes of a script whose connection is broken. */
export async function endLeftover({ directory }: Pick<Begun, 'directory'>): Promise<void> {
  process.kill(-Number(await readFile(path.join(directory, 'pid'), 'utf8')), 'SIGKILL');
  // Its shell may be removing the directory at the same time.
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
}

/** Returns the error of a promise. */
export async function failure(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error('it did not fail'),
    (error: Error) => error,
  );
}
