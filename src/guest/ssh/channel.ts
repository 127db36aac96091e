import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Deadline, sleep } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { type GuestChannel, GuestChannelError, type GuestCommand, type GuestExit, type GuestOutput } from '../channel.js';
import { guestProgram, killing, removal, signalOf } from '../program.js';
import { KNOWN_HOSTS_FILE, sshArguments } from './arguments.js';
import { converse } from './conversation.js';
import { deliver } from './delivery.js';
import { reportingProgram } from './exit-report.js';
import { judgeFailure, loginRemedy, type SshFailure } from './failure.js';
import { loginLimit, pauseAfter, tryLogin } from './login.js';
import { type SpawnChild, SshProcess } from './process.js';

/** Seconds that a server of which it is known that it works may take to say its first word. */
const CONNECT_S = 30;

/** How long the guest is given to kill a script that is over time. */
const CLEAN_UP_MS = 10_000;

/** A way to a guest's SSH server. */
export interface SshOptions {
  /** Path of OpenSSH's client. */
  readonly program: string;
  /** The folder in which `createKey` made the VM's key; the guest's host key is kept there. */
  readonly folder: string;
  readonly user: string;
  /** Port of the host's loopback that leads to the guest's SSH server. */
  readonly port: number;
  readonly spawn: SpawnChild;
}

/**
 * Runs scripts in a guest through OpenSSH.
 *
 * Each script has a connection of its own, so nothing of one can disturb the next, and nothing runs between two of them. The
 * guest's host key is kept from the first login on; another one is refused ever after.
 */
export class SshChannel implements GuestChannel {
  readonly name = 'ssh';
  private readonly running = new Set<SshProcess>();
  private lastRun: Promise<void> = Promise.resolve();
  private pinned = false;
  private closed = false;
  private calls = 0;

  constructor(private readonly options: SshOptions) {}

  /** @throws GuestChannelError also when the guest's host key is not the one that was seen first. */
  async waitReady(deadline: Deadline): Promise<void> {
    let last: SshFailure | undefined;
    let alike = 0;
    for (let tries = 0; ; tries += 1) {
      try {
        const failure = await this.login(loginLimit(tries), deadline);
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

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.running].map((ssh) => ssh.end()));
  }

  private async runNow(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    const dir = `/tmp/maqet-${secret()}`;
    const token = secret();
    const input = command.input === undefined ? {} : { input: '-' };
    const delivery = deliver(reportingProgram(guestProgram(command, { dir, ...input }), dir, token), secret());
    const ssh = this.start(delivery.command, CONNECT_S);
    try {
      const work = converse(ssh, { head: delivery.head, input: command.input, output, token });
      const exitCode = await deadline.race(work, 'the script in the guest to end');
      if (exitCode === undefined) throw await broken(ssh);
      this.pinned = true;
      const signal = signalOf(exitCode);
      return signal === undefined ? { exitCode } : { exitCode, signal };
    } catch (error) {
      await this.stop(ssh);
      // What cannot be cleaned up any more must not hide why it had to be.
      await this.cleanUp(dir).catch(() => undefined);
      throw error;
    } finally {
      await this.stop(ssh);
    }
  }

  /** Ends what a script left behind, as far as the guest still answers. */
  private async cleanUp(dir: string): Promise<void> {
    const { command, head } = deliver(`(\n${killing(dir)})\n${removal(dir)}`, secret());
    const ssh = this.start(command, CLEAN_UP_MS / 1000);
    ssh.stdout.resume();
    ssh.stderr.resume();
    ssh.stdin.end(head);
    await Promise.allSettled([Deadline.after(CLEAN_UP_MS).race(ssh.ended, 'the end of the script in the guest')]);
    await this.stop(ssh);
  }

  /** @returns undefined when a login worked. */
  private async login({ connectS, limitMs }: { connectS: number; limitMs: number }, deadline: Deadline): Promise<SshFailure | undefined> {
    // A guest may make new host keys while it boots: only a login that worked counts.
    if (!this.pinned) await rm(path.join(this.options.folder, KNOWN_HOSTS_FILE), { force: true });
    const ssh = this.start('true', connectS);
    try {
      const failure = await tryLogin(ssh, limitMs, deadline);
      if (failure?.kind === 'host-key') throw refused(failure);
      this.pinned ||= failure === undefined;
      return failure;
    } finally {
      await this.stop(ssh);
    }
  }

  private start(command: string, connectS: number): SshProcess {
    if (this.closed)
      throw new GuestChannelError('The way into the guest over SSH is closed.', { remedy: 'Nothing to do: the VM is being stopped.' });
    const { program, folder, user, port, spawn } = this.options;
    this.calls += 1;
    const log = `ssh-${this.calls}.log`;
    const ssh = new SshProcess({ spawn, program, folder, log, args: sshArguments({ user, port, log, connectS, command }) });
    this.running.add(ssh);
    return ssh;
  }

  private async stop(ssh: SshProcess): Promise<void> {
    await ssh.end();
    this.running.delete(ssh);
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

function refused(failure: SshFailure): GuestChannelError {
  return new GuestChannelError(`The SSH server of the guest was refused: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}
