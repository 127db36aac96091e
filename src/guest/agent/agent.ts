import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { formatDuration } from '../../shared/units.js';
import { GuestChannelError } from '../channel.js';
import type { AgentClient } from './client.js';
import { AgentBlockedError, AgentCommandError } from './errors.js';

/** How long an agent may take for one of the small commands that a channel needs. A guest under load takes seconds, not minutes. */
const SILENCE_MS = 90_000;

/** What {@link AgentClient.execute} is used for by everything that runs programs and moves files. */
export class Agent {
  private permitted: ReadonlySet<string> | undefined;

  constructor(private readonly client: AgentClient) {}

  /**
   * Runs one small command.
   *
   * @throws GuestChannelError when the agent is silent for 90 s although the deadline is later; what
   *   {@link AgentClient.execute} throws otherwise.
   */
  async ask(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    try {
      return await this.client.execute(command, args, deadline.atMost(SILENCE_MS));
    } catch (error) {
      if (!(error instanceof DeadlineError) || deadline.expired) throw error;
      throw new GuestChannelError(`The guest agent has not answered \`${command}\` for ${formatDuration(SILENCE_MS)}.`, {
        remedy: 'Look at the serial log: the guest hangs, is paused, or its agent was stopped.',
        status: 'crashed',
        cause: error,
      });
    }
  }

  /** {@link ask} for a command that returns an object. @throws GuestChannelError for any other answer, too. */
  async askObject(command: string, args: JsonObject, deadline: Deadline): Promise<JsonObject> {
    const answer = await this.ask(command, args, deadline);
    if (isJsonObject(answer)) return answer;
    throw unreadable(command);
  }

  /**
   * Makes sure that the agent has these commands and permits them. Asks once; afterwards it costs nothing.
   *
   * @throws AgentBlockedError.
   */
  async require(commands: readonly string[], deadline: Deadline): Promise<void> {
    const permitted = this.permitted ?? (await this.askPermitted(deadline));
    const missing = commands.filter((name) => !permitted.has(name));
    if (missing.length > 0) throw new AgentBlockedError(missing);
    this.permitted = permitted;
  }

  private async askPermitted(deadline: Deadline): Promise<ReadonlySet<string>> {
    const info = await this.askObject('guest-info', {}, deadline);
    const commands = info['supported_commands'];
    if (!Array.isArray(commands)) throw unreadable('guest-info');
    const enabled = commands.filter((one) => isJsonObject(one) && one['enabled'] === true);
    return new Set(enabled.map((one) => String((one as JsonObject)['name'])));
  }
}

/** The agent answered with something that this command cannot return. */
export function unreadable(command: string): GuestChannelError {
  return new GuestChannelError(`The guest agent's answer to \`${command}\` has not the form that it must have.`, {
    remedy: 'Update qemu-guest-agent in the guest; if it is unmodified, report this.',
  });
}

/** True for a command that the agent refused, as opposed to one that could not be asked. */
export function isRefused(error: unknown): error is AgentCommandError {
  return error instanceof AgentCommandError;
}
