import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Deadline, sleep } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { Mutex } from '../../shared/mutex.js';
import { type GuestChannel, GuestChannelError, type GuestCommand, type GuestExit, type GuestOutput } from '../channel.js';
import { guestProgram, killing, removal, signalOf } from '../program.js';
import { KNOWN_HOSTS_FILE } from './arguments.js';
import { SshClients, type SshOptions, type SshProcess } from './clients.js';
import { SharedConnection } from './connection.js';
import { converse } from './conversation.js';
import { judgeFailure, loginRemedy, type SshFailure } from './failure.js';
import { answersTrue, attemptLogin, KNOWN_LIMIT, loginLimit, pauseAfter } from './login.js';
import { deliver, reportingProgram } from './program.js';

/** Seconds to wait for the first answer of a server that has worked before. */
const CONNECT_S = 30;

/** How long the guest may take to kill a script, over each connection. */
const CLEAN_UP_MS = 5000;

/**
 * Runs scripts in a guest through OpenSSH.
 *
 * The scripts share the connection that the first login has made. Each script has its own session, shell and client. The next script
 * replaces a connection that has ended. If the connection opens no further session, the script's client makes a new connection. The host
 * key of the first login is kept, and every other host key is refused.
 */
export class SshChannel implements GuestChannel {
  readonly name = 'ssh';
  private readonly clients: SshClients;
  private shared: SharedConnection | undefined;
  private readonly mutex = new Mutex();
  private pinned = false;

  constructor(private readonly options: SshOptions) {
    this.clients = new SshClients(options);
  }

  /** @throws GuestChannelError also when the guest's host key differs from that of the first login. */
  async waitReady(deadline: Deadline): Promise<void> {
    let last: SshFailure | undefined;
    let repeats = 0;
    for (let attempts = 0; ; attempts += 1) {
      try {
        const failure = await this.login(attempts, deadline);
        if (failure === undefined) return;
        repeats = failure.kind === last?.kind ? repeats + 1 : 0;
        last = failure;
        await deadline.race(sleep(pauseAfter(failure, repeats), deadline.signal), 'the next attempt');
      } catch (error) {
        throw error instanceof DeadlineError ? this.notReadyError(deadline, attempts, last) : error;
      }
    }
  }

  async run(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    return this.mutex.run(() => this.runNow(command, output, deadline), deadline, 'the previous script to end');
  }

  forget(): void {
    // The guest does not know this connection any more and would not answer: only a timeout would show it.
    void this.shared?.retire();
    this.shared = undefined;
  }

  async close(): Promise<void> {
    await this.clients.close();
  }

  private async runNow(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    const connection = this.connection(CONNECT_S);
    return connection.use(async () => {
      const failure = await connection.ready(deadline);
      if (failure !== undefined && !permitsOwnConnection(failure)) throw unreachableError(failure);
      return this.runOver(connection.holder, command, output, deadline);
    });
  }

  private async runOver(holder: SshProcess, command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    const dir = `/tmp/maqet-${secret()}`;
    const token = secret();
    const input = command.input === undefined ? {} : { input: '-' };
    const delivery = deliver(reportingProgram(guestProgram(command, { dir, ...input }), dir, token), secret());
    const ssh = this.clients.run(delivery.command, CONNECT_S, holder);
    try {
      const work = converse(ssh, { head: delivery.head, input: command.input, output, token });
      const exitCode = await deadline.race(work, 'the script in the guest to end');
      if (exitCode === undefined) throw await connectionBrokenError(ssh);
      this.pinned = true;
      const signal = signalOf(exitCode);
      return signal === undefined ? { exitCode } : { exitCode, signal };
    } catch (error) {
      await this.clients.end(ssh);
      // A cleanup that fails must not hide the error.
      await this.cleanUp(dir, holder).catch(() => undefined);
      throw error;
    } finally {
      await this.clients.end(ssh);
    }
  }

  /** Kills what a script left, as far as the guest still answers: over the shared connection, or else over a new one. */
  private async cleanUp(dir: string, holder: SshProcess): Promise<void> {
    for (const over of [holder, undefined]) {
      const { command, head } = deliver(`(\n${killing(dir)})\n${removal(dir)}`, secret());
      const ssh = this.clients.run(command, CLEAN_UP_MS / 1000, over);
      ssh.stdout.resume();
      ssh.stderr.resume();
      ssh.stdin.end(head);
      const [end] = await Promise.allSettled([Deadline.after(CLEAN_UP_MS).race(ssh.ended, 'the end of the script in the guest')]);
      await this.clients.end(ssh);
      if (end.status === 'fulfilled' && end.value === 0) return;
    }
  }

  /** Attempts a login. @returns undefined if it succeeded. */
  private async login(attempts: number, deadline: Deadline): Promise<SshFailure | undefined> {
    const known = this.shared?.usable === true;
    const { connectS, limitMs } = known ? KNOWN_LIMIT : loginLimit(attempts);
    // A guest may create new host keys while it boots: keep a host key only after a login that succeeded.
    if (!known && !this.pinned) await rm(path.join(this.options.directory, KNOWN_HOSTS_FILE), { force: true });
    const connection = this.connection(connectS);
    return connection.use(async () => {
      try {
        const failure = await attemptLogin((limit) => this.answer(connection, connectS, limit), limitMs, deadline);
        if (failure?.kind === 'host-key') throw hostKeyError(failure);
        if (failure !== undefined) await connection.retire();
        this.pinned ||= failure === undefined;
        return failure;
      } catch (error) {
        await connection.retire();
        throw error;
      }
    });
  }

  private async answer(connection: SharedConnection, connectS: number, limit: Deadline): Promise<SshFailure | undefined> {
    const failure = await connection.ready(limit);
    if (failure !== undefined && !permitsOwnConnection(failure)) return failure;
    const ssh = this.clients.run('true', connectS, connection.holder);
    try {
      return await answersTrue(ssh, limit);
    } finally {
      await this.clients.end(ssh);
    }
  }

  /** Returns the shared connection, or a new one. */
  private connection(connectS: number): SharedConnection {
    if (this.shared?.usable !== true) {
      // Not awaited: `close` ends the old connection as well.
      void this.shared?.retire();
      this.shared = new SharedConnection(this.clients, connectS);
    }
    return this.shared;
  }

  private notReadyError(deadline: Deadline, attempts: number, last: SshFailure | undefined): DeadlineError {
    const { user, port } = this.options;
    const said = last === undefined ? 'the first attempt had not ended' : `${attempts} attempts, the last one: ${last.said}`;
    return new DeadlineError(
      `a login over SSH as ${user} through port ${port} (${said})`,
      Math.round(deadline.ms),
      loginRemedy(last?.kind),
    );
  }
}

/** Returns a name that cannot be guessed. */
function secret(): string {
  return randomBytes(16).toString('hex');
}

async function connectionBrokenError(ssh: SshProcess): Promise<GuestChannelError> {
  const code = await ssh.ended;
  const failure = judgeFailure(await ssh.complaint(), `\`ssh\` ended with ${code ?? 'a signal'} and no message`);
  if (failure.kind === 'host-key') return hostKeyError(failure);
  return new GuestChannelError(`The SSH connection to the guest broke before the script's exit code arrived: ${failure.said}.`, {
    remedy: 'Look at the serial log, unless the script itself powers the guest off or restarts its network.',
  });
}

/** Tells whether a connection may still work without sharing: OpenSSH creates its sockets with hard links, which some file systems lack. */
function permitsOwnConnection({ kind }: SshFailure): boolean {
  return kind === 'other';
}

function unreachableError(failure: SshFailure): GuestChannelError {
  if (failure.kind === 'host-key') return hostKeyError(failure);
  return new GuestChannelError(`Could not connect to the guest over SSH: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}

function hostKeyError(failure: SshFailure): GuestChannelError {
  return new GuestChannelError(`Refused the SSH server of the guest: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}
