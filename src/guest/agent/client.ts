import { randomInt } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { type Deadline, reportedElsewhere } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import type { Json, JsonObject } from '../../shared/json.js';
import { Mutex } from '../../shared/mutex.js';
import { AgentCommandError, AgentRestartedError } from './errors.js';
import { AgentPort } from './port.js';
import { type AgentLine, encodeCommand, encodeSync } from './protocol.js';

/** The answer to one command, found among the lines that arrive. */
export class Answer {
  readonly promise: Promise<Json>;
  /** False if more lines may follow that belong to this command. */
  clean = true;
  private readonly resolve: (value: Json) => void;
  readonly fail: (error: Error) => void;
  private readonly probes = new Set<Json>();
  private held: Error | undefined;

  constructor(readonly command: string) {
    const { promise, resolve, reject } = Promise.withResolvers<Json>();
    reportedElsewhere(promise);
    [this.promise, this.resolve, this.fail] = [promise, resolve, reject];
  }

  /** From here on, an answer to the probe `id` that comes before an answer to the command means that the command is lost. */
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
      // An answer to an earlier command, or noise. The answer itself may still come.
      this.clean = false;
      return false;
    }
    return true;
  }

  /** The agent answers the probe's leading 0xFF with an error, too. Of two errors, the first one is the command's. */
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

/** How long the first attempt to synchronize waits. Each further one waits twice as long, up to the longest. */
const FIRST_SYNC_MS = 1000;
const LONGEST_SYNC_MS = 5000;

/** After so long without an answer, the client probes whether the agent was restarted. */
const DOUBT_MS = 30_000;

/** Commands that do not answer when they succeed (`success-response` in `guest-info`). An error comes at once. */
const SILENT = new Set(['guest-shutdown', 'guest-suspend-disk', 'guest-suspend-ram', 'guest-suspend-hybrid']);
const SILENCE_MS = 2000;

/** Settings of an {@link AgentClient}. */
export interface AgentClientOptions {
  /** Milliseconds without an answer after which the client probes whether the agent was restarted. Default 30 s. */
  readonly doubtMs?: number;
}

/**
 * Talks to the QEMU guest agent through its port. Commands run one at a time, in the order of the calls.
 *
 * The protocol has no ids, and the agent may not run yet: a command then waits in the port and is answered later. Therefore the
 * client synchronizes (`guest-sync-delimited` with a fresh id) before the first command, and again after anything that makes the
 * order uncertain: an answer that is late, an error, bytes that were not expected.
 *
 * Guarantees: a command never gets the answer to another one, also across restarts of the agent and of the guest. Integers beyond
 * 2^53 keep all digits. Answers are untrusted: they come from the guest.
 */
export class AgentClient {
  private readonly port: AgentPort;
  private readonly mutex = new Mutex();
  private readonly doubtMs: number;

  /** @param stream - the client owns its reading side until {@link close}. */
  constructor(stream: Duplex, options: AgentClientOptions = {}) {
    this.port = new AgentPort(stream);
    this.doubtMs = options.doubtMs ?? DOUBT_MS;
  }

  /**
   * Waits until the agent answers, and synchronizes with it. Retries until the deadline.
   *
   * @throws DeadlineError, CancelledError or AgentEndedError.
   */
  async sync(deadline: Deadline): Promise<void> {
    await this.mutex.run(() => this.synchronize(deadline), deadline, 'the guest agent to be free');
  }

  /**
   * Runs one command. After a deadline or a cancellation, the guest may still carry it out.
   *
   * @returns the agent's answer, or an empty object for a command that does not answer when it succeeds.
   * @throws AgentCommandError when the agent refuses the command or it fails.
   * @throws AgentRestartedError, AgentEndedError, DeadlineError or CancelledError.
   */
  async execute(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    const work = async (): Promise<Json> => {
      if (this.port.ended !== undefined) throw this.port.ended;
      if (this.port.disturbed) await this.synchronize(deadline);
      return this.ask(command, args, deadline);
    };
    return this.mutex.run(work, deadline, `the guest agent to be free for \`${command}\``);
  }

  /** Ends the command that runs with an AgentEndedError. The stream stays open: its creator owns it. */
  close(): void {
    this.port.close();
  }

  private async synchronize(deadline: Deadline): Promise<void> {
    for (let limitMs = FIRST_SYNC_MS; ; limitMs = Math.min(2 * limitMs, LONGEST_SYNC_MS)) {
      const attempt = deadline.atMost(limitMs);
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
      return SILENT.has(command) ? await answerOrSilence(answer.promise, deadline) : await this.answerOrProbe(answer, deadline);
    } catch (error) {
      this.port.disturbed = true;
      throw error;
    } finally {
      this.port.release();
    }
  }

  /**
   * Probes an agent that does not answer. An agent under load answers late; an agent that was restarted answers the probe and never
   * the command. The probe is repeated: it may be lost as well while the guest starts.
   */
  private async answerOrProbe(answer: Answer, deadline: Deadline): Promise<Json> {
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

/** Makes an id that fits any JSON parser. It is random: an answer to an earlier client must not pass for one to this client. */
function freshId(): number {
  return randomInt(1, 2 ** 47);
}

async function answerOrSilence(answer: Promise<Json>, deadline: Deadline): Promise<Json> {
  try {
    return await deadline.atMost(SILENCE_MS).race(answer, 'an error of the guest agent');
  } catch (error) {
    if (error instanceof AgentCommandError || (error instanceof DeadlineError && deadline.expired)) throw error;
    // The guest shuts down or sleeps, as requested.
    if (deadline.signal?.aborted) throw error;
    return {};
  }
}
