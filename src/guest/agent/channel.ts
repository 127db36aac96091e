import type { Duplex } from 'node:stream';
import { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { Mutex } from '../../shared/mutex.js';
import type { GuestChannel, GuestCommand, GuestExit, GuestOutput } from '../channel.js';
import { killing } from '../program.js';
import { Agent } from './agent.js';
import { AgentClient } from './client.js';
import { AgentProgram } from './run.js';
import { AgentShell } from './shell.js';
import { WaitingShells } from './waiting-shells.js';

/** One `guest-ping` of an agent that has just answered. */
const PING_MS = 2000;

/** For ending a program in a guest that may not answer any more. */
const CLEANUP_MS = 10_000;

const NEEDED = [
  ...['guest-exec', 'guest-exec-status', 'guest-file-open', 'guest-file-read', 'guest-file-write', 'guest-file-flush'],
  'guest-file-close',
];

/**
 * The way into a guest through its QEMU guest agent.
 *
 * A program's output goes to files in the guest and is read while it runs, so the guest needs room for it in `/tmp`. A program
 * that was not to go on is ended before `run` settles, as far as the guest still answers; the files are removed right after it.
 * From the first program on, a shell waits in the guest for the next one while nothing runs, until the channel is closed.
 */
export class AgentChannel implements GuestChannel {
  readonly name = 'agent';
  /** For raw commands: they and the channel's own go in turn. */
  readonly client: AgentClient;
  private readonly mutex = new Mutex();
  private readonly parts: { readonly agent: Agent; readonly shell: AgentShell };
  private readonly shells: WaitingShells;

  /** @param stream - the host's end of the port `org.qemu.guest_agent.0`; not closed by the channel. */
  constructor(stream: Duplex) {
    this.client = new AgentClient(stream);
    const agent = new Agent(this.client);
    this.parts = { agent, shell: new AgentShell(agent) };
    this.shells = new WaitingShells(this.parts);
  }

  /** @throws AgentEndedError besides: then no agent will ever answer. */
  async waitReady(deadline: Deadline): Promise<void> {
    for (;;) {
      await this.client.sync(deadline);
      try {
        await this.client.execute('guest-ping', {}, deadline.atMost(PING_MS));
        return;
      } catch (error) {
        if (!(error instanceof DeadlineError) || deadline.expired) throw error;
      }
    }
  }

  /** @throws AgentBlockedError, before anything is run, if the guest's agent does not permit it. */
  async run(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    return this.mutex.run(() => this.runNow(command, output, deadline), deadline, 'the script before this one to end');
  }

  forget(): void {
    this.shells.forget();
  }

  async close(): Promise<void> {
    await this.shells.close();
    this.client.close();
  }

  private async runNow(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    await this.parts.agent.require(NEEDED, deadline);
    const waiting = await this.shells.take(deadline);
    const place = waiting?.place ?? this.shells.newPlace();
    const program = new AgentProgram(this.parts, place, waiting, output);
    try {
      return await program.run(command, deadline);
    } catch (error) {
      await this.tidy(async (bounded) => {
        await this.parts.shell.run(killing(place.dir), bounded);
        // What has not ended could still make the folder that is to be removed.
        await program.over(bounded);
      });
      throw error;
    } finally {
      this.shells.prepare((signal) => this.tidy((bounded) => program.closeFiles(bounded), signal));
    }
  }

  /** The guest may be gone, or on its way: then nothing is left to tidy. */
  private async tidy(work: (deadline: Deadline) => Promise<void>, signal?: AbortSignal): Promise<void> {
    await work(Deadline.after(CLEANUP_MS, signal)).catch(() => undefined);
  }
}
