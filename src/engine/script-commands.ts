import type { PolicyLayer } from '../policy/layer.js';
import type { QmpCommand, ScriptStep } from '../qmp/script/script.js';
import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import { stringifyJson } from '../shared/json.js';
import { BlockedError } from '../supervisor/gate/decision.js';
import type { SupervisorClient } from '../supervisor/rpc/client.js';
import type { ExecuteResult, StoreOptions } from '../supervisor/rpc/methods.js';
import type { Environment } from './context.js';

/** What running a script needs. */
export interface ScriptContext {
  readonly client: SupervisorClient;
  readonly layers: readonly PolicyLayer[];
  readonly env: Pick<Environment, 'caller' | 'signal' | 'wording'>;
  readonly store: StoreOptions;
  readonly deadline: Deadline;
  /** The newest event before the script: a `wait-event` looks for later ones. */
  readonly since: number;
}

/** How long a command may take, in milliseconds. Commands that copy memory may take the rest of the run's time. */
const COMMAND_MS = 60_000;
const SLOW = new Set(['pmemsave', 'memsave', 'dump-guest-memory', 'dump-skeys', 'snapshot-save', 'snapshot-load']);
/** How many commands are planned by one request, and about how many characters they have: far below the limit of a frame. */
const MOST_AT_ONCE = 250;
const MOST_CHARACTERS = 2 ** 20;
/** How long the end of a script that has failed may take to be recorded, in milliseconds. The supervisor records it in any case. */
const FAILED_END_MS = 10_000;
/** The same for a run that is cancelled, which has seconds. */
const CANCELLED_END_MS = 2000;

/** The policy refuses a step of a script before anything of the script was sent. */
export class RefusedStepError extends BlockedError {
  constructor(
    /** Its place in the script, from 0. */
    readonly step: number,
    words: ConstructorParameters<typeof BlockedError>[0],
  ) {
    super(words);
  }
}

/** A command of a script, and the place of its step. */
interface Planned extends QmpCommand {
  readonly step: number;
}

/** The commands of one script: planned as a whole, then sent one by one, in order. */
export class ScriptCommands {
  private script: number | null = null;
  private sent = 0;

  constructor(private readonly context: ScriptContext) {}

  /**
   * Has all commands judged and recorded. Nothing has been sent when this returns.
   *
   * @throws RefusedStepError; AuditError and others as the client throws them.
   */
  async plan(steps: readonly ScriptStep[]): Promise<void> {
    const { client, layers, env, store } = this.context;
    const all = steps.flatMap((step, index) => ('command' in step ? [{ ...step.command, step: index }] : []));
    for (const part of parts(all)) {
      const commands = part.map(({ execute, arguments: args }) => ({ command: execute, arguments: args ?? {} }));
      const { script, refused } = await client.planScript({ script: this.script, commands, layers, caller: env.caller, store });
      this.script = script;
      if (refused !== null) throw new RefusedStepError(part[refused.index]?.step ?? 0, refused);
    }
  }

  /** Sends the next command. */
  async send(command: QmpCommand): Promise<ExecuteResult> {
    const { client, deadline } = this.context;
    const timeoutMs = SLOW.has(command.execute) ? deadline.remainingMs : deadline.atMost(COMMAND_MS).ms;
    const index = this.sent;
    this.sent += 1;
    if (this.script === null) throw new TypeError('a command of a script that was not planned');
    return client.executePlanned({ script: this.script, index, timeoutMs });
  }

  /**
   * Plans and runs the steps by `work`, then ends the script: the commands that were not sent are recorded as such.
   *
   * @throws the error of the steps; AuditError if they succeeded and an outcome cannot be recorded.
   */
  async endAfter(work: () => Promise<void>): Promise<void> {
    const { client, env } = this.context;
    const end = async (reason: string): Promise<void> => {
      if (this.script !== null) await client.endScript({ script: this.script, reason });
    };
    try {
      await work();
    } catch (error) {
      const limit = env.signal.aborted ? CANCELLED_END_MS : FAILED_END_MS;
      const why = env.signal.aborted ? 'the run was cancelled' : `the script ended before it: ${errorText(error).slice(0, 1000)}`;
      await Deadline.after(limit)
        .race(end(why), 'the end of the script to be recorded')
        .catch(() => undefined);
      throw error;
    }
    await end('the script has ended');
  }
}

function* parts(commands: readonly Planned[]): Generator<Planned[]> {
  let part: Planned[] = [];
  let characters = 0;
  for (const command of commands) {
    const length = stringifyJson(command.arguments ?? {}).length;
    if (part.length > 0 && (part.length >= MOST_AT_ONCE || characters + length > MOST_CHARACTERS)) {
      yield part;
      [part, characters] = [[], 0];
    }
    part.push(command);
    characters += length;
  }
  if (part.length > 0) yield part;
}
