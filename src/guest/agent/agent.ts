import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { formatDuration } from '../../shared/units.js';
import { GuestChannelError } from '../channel.js';
import type { AgentClient } from './client.js';
import { AgentBlockedError, AgentCommandError } from './errors.js';

/** How long an agent may take to answer a small command. A guest under load takes seconds, not minutes. */
const SILENCE_MS = 90_000;

/** The guest agent as the channel uses it: answers are checked, and an agent that hangs is noticed before the deadline. */
export class Agent {
  private permitted: ReadonlySet<string> | undefined;

  constructor(private readonly client: AgentClient) {}

  /**
   * Runs a command that an agent answers at once.
   *
   * @throws GuestChannelError when the agent is silent for 90 s before the deadline. Otherwise what {@link AgentClient.execute} throws.
   */
  async ask(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    try {
      return await this.client.execute(command, args, deadline.atMost(SILENCE_MS));
    } catch (error) {
      if (!(error instanceof DeadlineError) || deadline.expired) throw error;
      throw new GuestChannelError(`The guest agent has not answered \`${command}\` for ${formatDuration(SILENCE_MS)}.`, {
        remedy: 'Look at the serial log: the guest hangs or is paused, or its agent was stopped.',
        status: 'crashed',
        cause: error,
      });
    }
  }

  /** Runs a command that returns an object, as {@link ask} does. @throws GuestChannelError also for any other answer. */
  async askObject(command: string, args: JsonObject, deadline: Deadline): Promise<JsonObject> {
    const answer = await this.ask(command, args, deadline);
    if (isJsonObject(answer)) return answer;
    throw unexpectedAnswerError(command);
  }

  /**
   * Checks that the agent has these commands and permits them. The agent is asked once, later calls use its answer.
   *
   * @throws AgentBlockedError that names the commands that are missing.
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
    if (!Array.isArray(commands)) throw unexpectedAnswerError('guest-info');
    const enabled = commands.filter((one) => isJsonObject(one) && one['enabled'] === true);
    return new Set(enabled.map((one) => String((one as JsonObject)['name'])));
  }
}

/** Makes the error for an answer that does not fit its command. */
export function unexpectedAnswerError(command: string): GuestChannelError {
  return new GuestChannelError(`Unexpected answer of the guest agent to \`${command}\`.`, {
    remedy: 'Update qemu-guest-agent in the guest, or report this if it is unmodified.',
  });
}

/** Tells whether the agent refused the command: it was asked, and it answered with an error. */
export function isRefused(error: unknown): error is AgentCommandError {
  return error instanceof AgentCommandError;
}
