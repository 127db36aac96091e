import { randomInt } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import type { Json, JsonObject } from '../../shared/json.js';
import { Mutex } from '../../shared/mutex.js';
import { AgentCommandError, AgentRestartedError } from './errors.js';
import { AgentPort } from './port.js';
import { type AgentLine, encodeCommand, encodeSync } from './protocol.js';

/** The answer to one command, found among the lines that come. */
export class Answer {
  readonly promise: Promise<Json>;
  /** False if more lines may follow that belong to this question. */
  clean = true;
  private readonly resolve: (value: Json) => void;
  readonly fail: (error: Error) => void;
  private readonly probes = new Set<Json>();
  private held: Error | undefined;

  constructor(readonly command: string) {
    const { promise, resolve, reject } = Promise.withResolvers<Json>();
    promise.catch(() => undefined);
    [this.promise, this.resolve, this.fail] = [promise, resolve, reject];
  }

  /** From here on, an answer to `id` before one to the command means that the command is lost. */
  doubt(id: number): void {
    this.probes.add(id);
    this.clean = false;
  }

  /** Takes the next line. @returns true if it settled the answer. */
  take(line: AgentLine): boolean {
    if (line.kind === 'return') this.resolve(line.value);
    else if (line.kind === 'error') return this.takeError(new AgentCommandError(this.command, line.errorClass, line.description));
    else if (line.kind === 'sync' && this.probes.has(line.id)) {
      this.fail(new AgentRestartedError(`\`${this.command}\``));
    } else {
      // An answer to an older question, or noise: the answer itself may still come.
      this.clean = false;
      return false;
    }
    return true;
  }

  /** The probe's leading 0xFF is answered with an error, too: only the first of two errors is the command's. */
  private takeError(error: Error): boolean {
    this.clean = false;
    if (this.probes.size > 0 && this.held === undefined) {
      this.held = error;
      return false;
    }
    this.fail(this.held ?? error);
    return true;
  }
}

/** How long the first try to get in step waits; each further one twice as long, up to the longest. */
const FIRST_TRY_MS = 1000;
const LONGEST_TRY_MS = 5000;

/** An agent that has not answered for so long is asked whether it still knows the question. */
const DOUBT_MS = 30_000;

/** These say nothing when they succeed (`success-response` of `guest-info`); an error comes at once. */
const SILENT = new Set(['guest-shutdown', 'guest-suspend-disk', 'guest-suspend-ram', 'guest-suspend-hybrid']);
const SILENCE_MS = 2000;

/** Settings of an {@link AgentClient}. */
export interface AgentClientOptions {
  /** Milliseconds without an answer after which the client finds out whether the agent was restarted. Default 30 s. */
  readonly doubtMs?: number;
}

/**
 * A client of the QEMU guest agent on its port. Commands go one at a time, in the order of the calls.
 *
 * The protocol has no ids, and nobody may be listening: what is sent then waits in the port and is answered later. So the
 * client gets in step (`guest-sync-delimited` with a fresh id) before the first command, and again after anything that puts
 * the order in doubt: an answer that did not come in time, an error, bytes that nobody asked for. No answer is ever given to
 * another command than its own, also across restarts of the agent and the guest.
 *
 * Integers beyond 2^53 survive. What comes back is the guest's own: hostile.
 */
export class AgentClient {
  private readonly port: AgentPort;
  private readonly mutex = new Mutex();
  private readonly doubtMs: number;

  /** The client owns the reading side of the stream until {@link close}. */
  constructor(stream: Duplex, options: AgentClientOptions = {}) {
    this.port = new AgentPort(stream);
    this.doubtMs = options.doubtMs ?? DOUBT_MS;
  }

  /**
   * Resolves once the agent has answered: it runs, and client and agent are in step. Tries again until the deadline.
   *
   * @throws DeadlineError, CancelledError; AgentEndedError.
   */
  async sync(deadline: Deadline): Promise<void> {
    await this.mutex.run(() => this.getInStep(deadline), deadline, 'the guest agent to be free');
  }

  /**
   * Runs one command.
   *
   * After a deadline or a cancellation the command may still be done in the guest.
   *
   * @returns what the agent returned; an empty object for a command that gives no answer when it succeeds.
   * @throws AgentCommandError when the agent refuses it or it fails; AgentRestartedError, AgentEndedError; DeadlineError,
   *   CancelledError.
   */
  async execute(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    const work = async (): Promise<Json> => {
      if (this.port.ended !== undefined) throw this.port.ended;
      if (this.port.disturbed) await this.getInStep(deadline);
      return this.ask(command, args, deadline);
    };
    return this.mutex.run(work, deadline, `the guest agent to be free for \`${command}\``);
  }

  /** Ends what is under way with an AgentEndedError. The stream stays open: it belongs to whoever made it. */
  close(): void {
    this.port.close();
  }

  private async getInStep(deadline: Deadline): Promise<void> {
    for (let tryMs = FIRST_TRY_MS; ; tryMs = Math.min(2 * tryMs, LONGEST_TRY_MS)) {
      const attempt = deadline.atMost(tryMs);
      try {
        return await this.syncOnce(attempt);
      } catch (error) {
        if (!(error instanceof DeadlineError)) throw error;
        if (deadline.expired) throw new DeadlineError('the guest agent to answer', Math.round(deadline.ms), SILENT_AGENT);
      }
    }
  }

  private async syncOnce(deadline: Deadline): Promise<void> {
    const id = freshId();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.port.ask(encodeSync(id), {
      onLine: (line) => {
        if (line.kind !== 'sync' || line.id !== id) return false;
        this.port.disturbed = false;
        resolve();
        return true;
      },
      onEnd: reject,
    });
    try {
      await deadline.race(promise, 'the guest agent to answer');
    } finally {
      this.port.release();
    }
  }

  private async ask(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    const answer = new Answer(command);
    this.port.ask(encodeCommand(command, args), {
      onLine: (line) => {
        const settled = answer.take(line);
        if (settled && !answer.clean) this.port.disturbed = true;
        return settled;
      },
      onEnd: answer.fail,
    });
    try {
      return SILENT.has(command) ? await orNothing(answer.promise, deadline) : await this.patiently(answer, deadline);
    } catch (error) {
      this.port.disturbed = true;
      throw error;
    } finally {
      this.port.release();
    }
  }

  /**
   * An agent under load answers late; one that was restarted answers a later question and never this one. That question may be
   * lost as well while the guest starts, so it is asked again.
   */
  private async patiently(answer: Answer, deadline: Deadline): Promise<Json> {
    const { command } = answer;
    for (let waitMs = this.doubtMs; deadline.remainingMs > waitMs; waitMs = this.doubtMs / 3) {
      try {
        return await deadline.atMost(waitMs).race(answer.promise, command);
      } catch (error) {
        if (!(error instanceof DeadlineError)) throw error;
        const id = freshId();
        answer.doubt(id);
        this.port.send(encodeSync(id));
      }
    }
    return deadline.race(answer.promise, `the guest agent to answer \`${command}\``);
  }
}

const SILENT_AGENT =
  'Check that qemu-guest-agent is installed and runs in the guest (`systemctl status qemu-guest-agent`), and that the VM is not paused.';

/** Small enough for any JSON parser; random, so that no answer of an earlier client is taken for this one's. */
function freshId(): number {
  return randomInt(1, 2 ** 47);
}

async function orNothing(answer: Promise<Json>, deadline: Deadline): Promise<Json> {
  try {
    return await deadline.atMost(SILENCE_MS).race(answer, 'an error of the guest agent');
  } catch (error) {
    if (error instanceof AgentCommandError || (error instanceof DeadlineError && deadline.expired)) throw error;
    // The guest is on its way down, or asleep: what was asked for.
    if (deadline.signal?.aborted) throw error;
    return {};
  }
}
