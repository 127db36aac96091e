import { AgentChannel } from '../../guest/agent/channel.js';
import { type ChannelName, type GuestChannel, GuestChannelError } from '../../guest/channel.js';
import type { SerialConsole } from '../../guest/console/console.js';
import { SerialChannel } from '../../guest/serial/channel.js';
import { SshChannel } from '../../guest/ssh/channel.js';
import { Deadline } from '../../shared/deadline.js';
import type { Json, JsonObject } from '../../shared/json.js';
import { input } from '../../shared/wording.js';
import { spawnGuarded } from '../../vm/guard.js';
import type { Machine } from '../../vm/machine.js';
import type { GuestAccess } from '../rpc/methods.js';

/** The ways into one guest. Each is made when it is first used, and lives as long as the VM. */
export class GuestChannels {
  private readonly made = new Map<ChannelName, GuestChannel>();
  private agentChannel: AgentChannel | undefined;
  private chosen: GuestChannel | undefined;

  constructor(
    private readonly machine: Machine,
    private readonly serial: SerialConsole,
    private readonly access: GuestAccess,
  ) {
    void this.forgetOnReset().catch(() => undefined);
  }

  /**
   * Waits until a script can be run in the guest.
   *
   * @param name - `auto` takes the first way that works. From then on `auto` means that one, also if it was asked for by name.
   * @throws DeadlineError, CancelledError; GuestChannelError for a way that this VM does not have.
   */
  async ready(name: ChannelName | 'auto', deadline: Deadline): Promise<GuestChannel> {
    if (name === 'auto') {
      this.chosen ??= await this.first(deadline);
      return this.chosen;
    }
    const channel = this.get(name);
    await channel.waitReady(deadline);
    this.chosen ??= channel;
    return channel;
  }

  /** True if `auto` tries that way. */
  tries(name: ChannelName): boolean {
    return this.access.candidates.includes(name);
  }

  /** Finds a channel for a guest that was ready before: only `auto` may have to be resolved again, as by {@link ready}. */
  async find(name: ChannelName | 'auto', deadline: Deadline): Promise<GuestChannel> {
    return name === 'auto' ? this.ready(name, deadline) : this.get(name);
  }

  /** The guest is not what it was: it may have another way in. */
  forget(): void {
    this.chosen = undefined;
    for (const channel of this.made.values()) channel.forget?.();
  }

  /** Sends one command to the guest agent. @throws AgentCommandError for an error reply; DeadlineError. */
  askAgent(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    return this.agent().client.execute(command, args, deadline);
  }

  /** Frees what the channels hold. Never rejects. */
  async close(): Promise<void> {
    await Promise.all([...this.made.values()].map((channel) => channel.close()));
  }

  /** For a guest that has started anew. Rejects when the VM has ended. */
  private async forgetOnReset(): Promise<never> {
    const { journal } = this.machine;
    for (let since = journal.cursor; ; ) {
      const { seq } = await journal.waitFor({ name: 'RESET' }, since, Deadline.after(Number.POSITIVE_INFINITY));
      this.forget();
      since = seq;
    }
  }

  /** All candidates at once; the first that works ends the others' attempts. */
  private async first(deadline: Deadline): Promise<GuestChannel> {
    const found = new AbortController();
    const attempt = async (name: ChannelName): Promise<GuestChannel> => {
      const channel = this.get(name);
      await channel.waitReady(deadline.endedBy(found.signal));
      return channel;
    };
    try {
      return await Promise.any(this.access.candidates.map(attempt));
    } catch (error) {
      // The first candidate is the one that most guests have: its reason says most.
      throw error instanceof AggregateError ? error.errors[0] : error;
    } finally {
      found.abort();
    }
  }

  private get(name: ChannelName): GuestChannel {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const channel = this.make(name);
    this.made.set(name, channel);
    return channel;
  }

  private agent(): AgentChannel {
    if (this.agentChannel === undefined) {
      this.agentChannel = new AgentChannel(this.machine.agent);
      this.made.set('agent', this.agentChannel);
    }
    return this.agentChannel;
  }

  private make(name: ChannelName): GuestChannel {
    switch (name) {
      case 'agent':
        return this.agent();
      case 'serial':
        return new SerialChannel(this.serial);
      case 'ssh': {
        if (this.access.ssh === null) throw noSsh();
        const { folder, ...ssh } = this.access.ssh;
        return new SshChannel({ ...ssh, directory: folder, spawn: spawnGuarded });
      }
    }
  }
}

function noSsh(): GuestChannelError {
  return new GuestChannelError('No port of this VM leads to an SSH server that maqet could log in to.', {
    remedy: `Start the VM with ${input('run-with', 'ssh')} or ${input('wait-for', 'ssh')}, and with a network card.`,
  });
}
