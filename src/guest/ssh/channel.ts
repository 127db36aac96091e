import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Deadline, sleep } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { type GuestChannel, GuestChannelError, type GuestCommand, type GuestExit, type GuestOutput } from '../channel.js';
import { guestProgram, killing, removal, signalOf } from '../program.js';
import { KNOWN_HOSTS_FILE } from './arguments.js';
import { SshClients, type SshOptions, type SshProcess } from './clients.js';
import { SharedConnection } from './connection.js';
import { converse } from './conversation.js';
import { judgeFailure, loginRemedy, type SshFailure } from './failure.js';
import { answersTrue, KNOWN_LIMIT, loginLimit, pauseAfter, tryLogin } from './login.js';
import { deliver, reportingProgram } from './program.js';

/** Seconds that a server of which it is known that it works may take to say its first word. */
const CONNECT_S = 30;

/** How long the guest is given to kill a script that is over time, over each connection. */
const CLEAN_UP_MS = 5000;

/**
 * Runs scripts in a guest through OpenSSH.
 *
 * The scripts share one connection, which a login leaves behind; each has a session, a shell and a client of its own. A connection
 * that has ended is replaced by the next script; one that opens no session is passed over for that script, by a connection of its
 * own. The guest's host key is kept from the first login on; another one is refused ever after.
 */
export class SshChannel implements GuestChannel {
  readonly name = 'ssh';
  private readonly clients: SshClients;
  private shared: SharedConnection | undefined;
  private lastRun: Promise<void> = Promise.resolve();
  private pinned = false;

  constructor(private readonly options: SshOptions) {
    this.clients = new SshClients(options);
  }

  /** @throws GuestChannelError also when the guest's host key is not the one that was seen first. */
  async waitReady(deadline: Deadline): Promise<void> {
    let last: SshFailure | undefined;
    let alike = 0;
    for (let tries = 0; ; tries += 1) {
      try {
        const failure = await this.login(tries, deadline);
        if (failure === undefined) return;
        alike = failure.kind === last?.kind ? alike + 1 : 0;
        last = failure;
        await deadline.race(sleep(pauseAfter(failure, alike), deadline.signal), 'a pause');
      } catch (error) {
        throw error instanceof DeadlineError ? this.notReady(deadline, tries, last) : error;
      }
    }
  }

  async run(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    const before = this.lastRun;
    const turn = Promise.withResolvers<void>();
    this.lastRun = before.then(() => turn.promise);
    try {
      await deadline.race(before, 'the end of the script before it in the guest');
      return await this.runNow(command, output, deadline);
    } finally {
      turn.resolve();
    }
  }

  forget(): void {
    // Its other end does not know of it; nobody tells, so that only time would show.
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
      if (failure !== undefined && !bearable(failure)) throw unreachable(failure);
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
      if (exitCode === undefined) throw await broken(ssh);
      this.pinned = true;
      const signal = signalOf(exitCode);
      return signal === undefined ? { exitCode } : { exitCode, signal };
    } catch (error) {
      await this.clients.end(ssh);
      // What cannot be cleaned up any more must not hide why it had to be.
      await this.cleanUp(dir, holder).catch(() => undefined);
      throw error;
    } finally {
      await this.clients.end(ssh);
    }
  }

  /** Ends what a script left behind, as far as the guest still answers: over the connection that there is, or else a new one. */
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

  /** @returns undefined when a login worked. */
  private async login(tries: number, deadline: Deadline): Promise<SshFailure | undefined> {
    const known = this.shared?.usable === true;
    const { connectS, limitMs } = known ? KNOWN_LIMIT : loginLimit(tries);
    // A guest may make new host keys while it boots: only a login that worked counts.
    if (!known && !this.pinned) await rm(path.join(this.options.directory, KNOWN_HOSTS_FILE), { force: true });
    const connection = this.connection(connectS);
    return connection.use(async () => {
      try {
        const failure = await tryLogin((limit) => this.answer(connection, connectS, limit), limitMs, deadline);
        if (failure?.kind === 'host-key') throw refused(failure);
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
    if (failure !== undefined && !bearable(failure)) return failure;
    const ssh = this.clients.run('true', connectS, connection.holder);
    try {
      return await answersTrue(ssh, limit);
    } finally {
      await this.clients.end(ssh);
    }
  }

  /** The connection that there is, or a new one. */
  private connection(connectS: number): SharedConnection {
    if (this.shared?.usable !== true) {
      // Nobody needs to wait for what is left of the old one: `close` ends that as well.
      void this.shared?.retire();
      this.shared = new SharedConnection(this.clients, connectS);
    }
    return this.shared;
  }

  private notReady(deadline: Deadline, tries: number, last: SshFailure | undefined): DeadlineError {
    const { user, port } = this.options;
    const said = last === undefined ? 'the first try was still under way' : `${tries} tries, the last one: ${last.said}`;
    return new DeadlineError(
      `a login over SSH as ${user} through port ${port} (${said})`,
      Math.round(deadline.ms),
      loginRemedy(last?.kind),
    );
  }
}

/** A name that nobody can guess. */
function secret(): string {
  return randomBytes(16).toString('hex');
}

async function broken(ssh: SshProcess): Promise<GuestChannelError> {
  const code = await ssh.ended;
  const failure = judgeFailure(await ssh.complaint(), `\`ssh\` ended with ${code ?? 'a signal'} and without a word`);
  if (failure.kind === 'host-key') return refused(failure);
  return new GuestChannelError(`The SSH connection to the guest broke before the script's exit code came: ${failure.said}.`, {
    remedy: 'If the script powers the guest off or restarts its network, that is the cause; otherwise look at the serial log.',
  });
}

/** Not to be shared does not mean not to be made: a file system may know no links, which OpenSSH makes its sockets with. */
function bearable({ kind }: SshFailure): boolean {
  return kind === 'odd';
}

function unreachable(failure: SshFailure): GuestChannelError {
  if (failure.kind === 'host-key') return refused(failure);
  return new GuestChannelError(`No SSH connection to the guest came about: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}

function refused(failure: SshFailure): GuestChannelError {
  return new GuestChannelError(`The SSH server of the guest was refused: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}
