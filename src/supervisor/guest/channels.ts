import { AgentChannel } from '../../guest/agent/channel.js';
import { CHANNEL_NAMES, type ChannelName, type GuestChannel, GuestChannelError } from '../../guest/channel.js';
import type { SerialConsole } from '../../guest/console/console.js';
import { SerialChannel } from '../../guest/serial/channel.js';
import { SshChannel } from '../../guest/ssh/channel.js';
import { Deadline } from '../../shared/deadline.js';
import type { Json, JsonObject } from '../../shared/json.js';
import { input } from '../../shared/wording.js';
import { spawnGuarded } from '../../vm/guard.js';
import type { Machine } from '../../vm/machine.js';
import type { GuestAccess } from '../rpc/guest-access.js';

/** The channels into one guest. Each is created when it is first used, and lives as long as the VM. */
export class GuestChannels {
  private readonly channels = new Map<ChannelName, GuestChannel>();
  private agentChannel: AgentChannel | undefined;
  /** What `auto` means. */
  private chosen: GuestChannel | undefined;
  /** The channels that worked when they were used by their names: `auto` may try them in this VM, whatever guest it has. */
  private readonly named = new Set<ChannelName>();

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
   * @param name - `auto` takes the first channel that works. From then on `auto` means that one, even if it was first used by name.
   * @throws DeadlineError, CancelledError; GuestChannelError for a channel that this VM does not have.
   */
  async ready(name: ChannelName | 'auto', deadline: Deadline): Promise<GuestChannel> {
    if (name === 'auto') {
      this.chosen ??= await this.first(deadline);
      return this.chosen;
    }
    const channel = this.get(name);
    await channel.waitReady(deadline);
    this.named.add(name);
    this.chosen ??= channel;
    return channel;
  }

  /** Returns true if `auto` tries that channel. */
  tries(name: ChannelName): boolean {
    return this.access.candidates.includes(name) || this.named.has(name);
  }

  /** Finds a channel for a guest that was ready before: only `auto` may have to be resolved again, as by {@link ready}. */
  async find(name: ChannelName | 'auto', deadline: Deadline): Promise<GuestChannel> {
    return name === 'auto' ? this.ready(name, deadline) : this.get(name);
  }

  /** Forgets what was found out about the guest, which was reset or replaced: it may offer other channels. */
  forget(): void {
    this.chosen = undefined;
    for (const channel of this.channels.values()) channel.forget?.();
  }

  /** Sends one command to the guest agent. @throws AgentCommandError for an error reply; DeadlineError. */
  askAgent(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    return this.agent().client.execute(command, args, deadline);
  }

  /** Frees what the channels hold. Never rejects. */
  async close(): Promise<void> {
    await Promise.all([...this.channels.values()].map((channel) => channel.close()));
  }

  /** Calls {@link forget} at each reset. Rejects when QEMU has exited. */
  private async forgetOnReset(): Promise<never> {
    const { journal } = this.machine;
    for (let since = journal.cursor; ; ) {
      const { seq } = await journal.waitFor({ name: 'RESET' }, since, Deadline.after(Number.POSITIVE_INFINITY));
      this.forget();
      since = seq;
    }
  }

  /** Tries all candidates at once. The first that works ends the attempts of the others. */
  private async first(deadline: Deadline): Promise<GuestChannel> {
    const found = new AbortController();
    const attempt = async (name: ChannelName): Promise<GuestChannel> => {
      const channel = this.get(name);
      await channel.waitReady(deadline.endedBy(found.signal));
      return channel;
    };
    try {
      return await Promise.any(CHANNEL_NAMES.filter((name) => this.tries(name)).map(attempt));
    } catch (error) {
      // Most guests have the first one, so its reason says most.
      throw error instanceof AggregateError ? error.errors[0] : error;
    } finally {
      found.abort();
    }
  }

  private get(name: ChannelName): GuestChannel {
    const known = this.channels.get(name);
    if (known !== undefined) return known;
    const channel = this.make(name);
    this.channels.set(name, channel);
    return channel;
  }

  private agent(): AgentChannel {
    if (this.agentChannel === undefined) {
      this.agentChannel = new AgentChannel(this.machine.agent);
      this.channels.set('agent', this.agentChannel);
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
        if (this.access.ssh === null) throw noSshError();
        return new SshChannel({ ...this.access.ssh, spawn: spawnGuarded });
      }
    }
  }
}

function noSshError(): GuestChannelError {
  return new GuestChannelError('This VM has no forwarded port for an SSH server that maqet could log in to.', {
    remedy: `Start the VM with ${input('run-with', 'ssh')} or ${input('wait-for', 'ssh')}, and with a network card.`,
  });
}
