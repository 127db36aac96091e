import { oneLine } from '../../shared/untrusted-text.js';
import { GuestChannelError } from '../channel.js';

/** The guest agent refused a command, or the command failed. The agent is as good as before. */
export class AgentCommandError extends GuestChannelError {
  constructor(
    /** The command's name, as sent. */
    readonly command: string,
    /** The agent's error class: `GenericError`, `CommandNotFound` …. Hostile. */
    readonly errorClass: string,
    /** The agent's text, raw: hostile, and meant for people; its wording changes between versions, so never parse it. */
    readonly description: string,
  ) {
    super(`The guest agent's \`${oneLine(command, 80)}\` failed with ${oneLine(errorClass, 60)}: "${oneLine(description, 300)}".`, {
      remedy:
        errorClass === 'CommandNotFound'
          ? "This guest's agent does not have the command, or does not permit it: `maqet qmp`'s `guest-info` lists what it does."
          : "Correct the arguments or the guest's state.",
    });
  }
}

/** The agent answers, but its configuration forbids what a script needs. Nothing was run. */
export class AgentBlockedError extends GuestChannelError {
  /** @param commands - those that are disabled or missing; at least one. */
  constructor(readonly commands: readonly string[]) {
    const names = commands.map((name) => `\`${name}\``).join(', ');
    super(`The guest agent of this guest cannot run scripts: ${names} ${commands.length === 1 ? 'is' : 'are'} disabled in this guest.`, {
      remedy:
        'Use `run-with: ssh`, or enable the commands in the guest: Fedora and RHEL disable them in /etc/sysconfig/qemu-ga ' +
        '(`--block-rpcs`, `BLACKLIST_RPC`, `--allow-rpcs`).',
    });
  }
}

/** The agent is there and no longer knows what it ran: it, or the guest, was restarted. */
export class AgentRestartedError extends GuestChannelError {
  constructor(what: string, cause?: unknown) {
    super(`The guest agent was restarted during ${what}: it, or the whole guest, began anew.`, {
      remedy: 'The serial log shows whether the guest restarted; a script that restarts its guest needs `run` in two steps.',
      status: 'crashed',
      cause,
    });
  }
}

/** The agent's channel is closed: QEMU is gone, or the channel was given up. */
export class AgentEndedError extends GuestChannelError {
  constructor(why: string) {
    super(`The channel to the guest agent has ended: ${why}.`, {
      remedy: 'Look at the serial log and the QEMU log for why the guest powered off or QEMU ended.',
      status: 'crashed',
    });
  }
}
