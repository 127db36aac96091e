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

/** How long one `guest-ping` may take. The agent has just answered. */
const PING_MS = 2000;

/** How long the cleanup after a program may take. The guest may not answer any more. */
const CLEANUP_MS = 10_000;

const NEEDED = [
  ...['guest-exec', 'guest-exec-status', 'guest-file-open', 'guest-file-read', 'guest-file-write', 'guest-file-flush'],
  'guest-file-close',
];

/**
 * Runs programs in a guest through its QEMU guest agent.
 *
 * A program writes its output to files in the guest's `/tmp`, which needs room for it; the channel reads them while the program runs.
 * When `run` fails, the program is killed first, as far as the guest still answers. Its files are removed afterwards.
 * From the first program until the channel is closed, a shell waits in the guest for the next program.
 */
export class AgentChannel implements GuestChannel {
  readonly name = 'agent';
  /** Runs raw commands, one at a time with the channel's own. */
  readonly client: AgentClient;
  private readonly mutex = new Mutex();
  private readonly parts: { readonly agent: Agent; readonly shell: AgentShell };
  private readonly shells: WaitingShells;

  /** @param stream - the host's end of the port `org.qemu.guest_agent.0`. The channel does not close it. */
  constructor(stream: Duplex) {
    this.client = new AgentClient(stream);
    const agent = new Agent(this.client);
    this.parts = { agent, shell: new AgentShell(agent) };
    this.shells = new WaitingShells(this.parts);
  }

  /** @throws AgentEndedError also when the port is closed: no agent can answer any more. */
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

  /** @throws AgentBlockedError before anything runs, if the agent does not permit what a program needs. */
  async run(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    return this.mutex.run(() => this.runNow(command, output, deadline), deadline, 'the previous script to end');
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
      await this.cleanUp(async (bounded) => {
        await this.parts.shell.run(killing(place.dir), bounded);
        // A program that still runs could create its directory again after it was removed.
        await program.waitUntilOver(bounded);
      });
      throw error;
    } finally {
      this.shells.prepare((signal) => this.cleanUp((bounded) => program.closeFiles(bounded), signal));
    }
  }

  /** Ignores errors: a guest that is gone or shuts down leaves nothing to clean up. */
  private async cleanUp(work: (deadline: Deadline) => Promise<void>, signal?: AbortSignal): Promise<void> {
    await work(Deadline.after(CLEANUP_MS, signal)).catch(() => undefined);
  }
}
