import { oneLine } from '../../shared/untrusted-text.js';
import { input } from '../../shared/wording.js';
import { GuestChannelError } from '../channel.js';

/** The guest agent refused a command, or the command failed. The agent still works. */
export class AgentCommandError extends GuestChannelError {
  constructor(
    /** The command's name, as sent. */
    readonly command: string,
    /** The agent's error class: `GenericError`, `CommandNotFound` …. Untrusted. */
    readonly errorClass: string,
    /** The agent's raw text. Untrusted, and meant for people: never parse it, its wording changes between versions. */
    readonly description: string,
  ) {
    super(`The guest agent's \`${oneLine(command, 80)}\` failed with ${oneLine(errorClass, 60)}: "${oneLine(description, 300)}".`, {
      remedy:
        errorClass === 'CommandNotFound'
          ? 'The agent of this guest does not have the command or does not permit it. `guest-info` lists the commands that it permits.'
          : 'Correct the arguments or the state of the guest.',
    });
  }
}

/** The agent answers, but its configuration forbids commands that a script needs. Nothing was run. */
export class AgentBlockedError extends GuestChannelError {
  /** @param commands - the commands that are disabled or missing, at least one. */
  constructor(readonly commands: readonly string[]) {
    const names = commands.map((name) => `\`${name}\``).join(', ');
    super(`The guest agent cannot run scripts: ${names} ${commands.length === 1 ? 'is' : 'are'} disabled in this guest.`, {
      remedy:
        `Use ${input('run-with', 'ssh')}, or enable the commands in the guest: Fedora and RHEL disable them in /etc/sysconfig/qemu-ga ` +
        '(`--block-rpcs`, `BLACKLIST_RPC`, `--allow-rpcs`).',
    });
  }
}

/** The agent or the whole guest was restarted: the agent does not know any more what it ran. */
export class AgentRestartedError extends GuestChannelError {
  constructor(what: string, cause?: unknown) {
    super(`The guest agent, or the whole guest, was restarted during ${what}.`, {
      remedy: 'Look at the serial log for a restart of the guest. Split a script that restarts its guest into two steps.',
      status: 'crashed',
      cause,
    });
  }
}

/** The port of the agent is closed: QEMU ended, or the channel was closed. */
export class AgentEndedError extends GuestChannelError {
  constructor(why: string) {
    super(`The connection to the guest agent has ended: ${why}.`, {
      remedy: 'Look at the serial log and the QEMU log for why the guest powered off or QEMU ended.',
      status: 'crashed',
    });
  }
}
