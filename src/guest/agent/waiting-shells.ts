import { randomBytes } from 'node:crypto';
import { Deadline, sleep } from '../../shared/deadline.js';
import type { ProgramPlace } from '../program.js';
import type { Agent } from './agent.js';
import { AgentRestartedError } from './errors.js';
import { GuestFile } from './file.js';
import type { AgentShell } from './shell.js';
import { removalOfAll, waitingProgram } from './waiting-program.js';

/** So long a shell may take to be ready; then it is ended, in a guest that may not answer any more. */
const START_MS = 10_000;
const END_MS = 5000;
/** Between two looks whether it waits. */
const LOOK_MS = 40;

/** When the channel is closed, the guest is mostly on its way down: it is told, but not waited for. */
const FAREWELL_MS = 1000;

/** Where a program of the guest lies. */
export type AgentPlace = Required<Omit<ProgramPlace, 'input'>>;

/** A `waitingProgram` of the guest, with those of its files open that it is there with. */
export interface WaitingShell {
  readonly place: AgentPlace;
  /** Of its first process. */
  readonly pid: number;
  readonly start: GuestFile;
  readonly stdout: GuestFile | undefined;
  readonly stderr: GuestFile | undefined;
}

/** A {@link WaitingShell} that can be told now. */
export interface ReachedShell extends WaitingShell {
  readonly go: GuestFile;
}

/**
 * Keeps one shell waiting in the guest while nothing runs, from the first script on: starting programs is what takes time in
 * a guest, and nobody waits for it then. Nothing depends on it: a shell that is gone when it is needed is done without. What
 * is left of former programs, and shells that were lost with the agent's memory or by a restored snapshot, are removed when the
 * next one is started.
 */
export class WaitingShells {
  private readonly prefix = `/tmp/maqet-${randomBytes(6).toString('hex')}`;
  /** From a shell's start until it is taken. */
  private next: Promise<WaitingShell | undefined> | undefined;
  private preparing = new AbortController();
  private used = false;

  constructor(private readonly parts: { readonly agent: Agent; readonly shell: AgentShell }) {}

  /** A place that is not used yet. */
  newPlace(): AgentPlace {
    const dir = `${this.prefix}-${randomBytes(4).toString('hex')}`;
    return { dir, stdout: `${dir}/stdout`, stderr: `${dir}/stderr`, endMark: `maqet-end-${randomBytes(16).toString('hex')}` };
  }

  /** Begins to start the next one, if there is none, after `before`. Never throws: the guest may be gone, and needs none then. */
  prepare(before: (signal: AbortSignal) => Promise<void>): void {
    this.used = true;
    const { signal } = this.preparing;
    this.next ??= before(signal)
      .then(() => this.startOne(signal))
      .catch(() => undefined);
  }

  /** The one that waits, or is being started, is no more, whatever a guest says that is an earlier self. */
  forget(): void {
    this.preparing.abort();
    this.preparing = new AbortController();
    this.next = undefined;
  }

  /**
   * The shell that waits, for one script; undefined if there is none. One that is being started is waited for.
   *
   * @throws DeadlineError, CancelledError; GuestChannelError if the agent cannot be asked.
   */
  async take(deadline: Deadline): Promise<ReachedShell | undefined> {
    const shell = await (this.next && deadline.race(this.next, 'a shell to be ready in the guest'));
    this.next = undefined;
    if (shell === undefined) return undefined;
    const { place, pid, start, stdout, stderr } = shell;
    if (await this.runs(pid, deadline)) {
      const go = await GuestFile.openIfThere(this.parts.agent, `${place.dir}/go`, 'r+', deadline);
      if (go !== undefined) return { ...shell, go };
      await this.end(pid, deadline);
    }
    for (const file of [start, stdout, stderr]) await file?.close(deadline).catch(() => undefined);
    return undefined;
  }

  /** Ends the shell that nobody needs any more, and removes what is left. Never rejects. */
  async close(): Promise<void> {
    if (!this.used) return;
    const deadline = Deadline.after(FAREWELL_MS);
    await (this.next && deadline.race(this.next, 'the last shell to be ready').catch(() => undefined));
    await this.parts.shell.run(removalOfAll(this.prefix), deadline).catch(() => undefined);
  }

  private async startOne(signal: AbortSignal): Promise<WaitingShell | undefined> {
    const patience = Deadline.after(START_MS);
    const deadline = Deadline.after(START_MS + END_MS, signal);
    const place = this.newPlace();
    const pid = await this.parts.shell.start(waitingProgram(place, this.prefix), deadline);
    while (await this.runs(pid, deadline)) {
      const shell = (await this.waits(place, deadline)) ? await this.opened(place, pid, deadline) : undefined;
      if (shell !== undefined) return shell;
      if (patience.expired) await this.end(pid, deadline);
      else await sleep(LOOK_MS, signal);
    }
    return undefined;
  }

  /** Its folder is gone, or was never made: there is no other way to tell it. */
  private async end(pid: number, deadline: Deadline): Promise<void> {
    await this.parts.shell.run(`kill ${pid}`, deadline);
  }

  /** False if the agent does not know it: it, or the guest, was restarted, or put back to an earlier state. */
  private async runs(pid: number, deadline: Deadline): Promise<boolean> {
    try {
      return (await this.parts.shell.end(pid, deadline)) === undefined;
    } catch (error) {
      if (error instanceof AgentRestartedError) return false;
      throw error;
    }
  }

  private async waits({ dir }: AgentPlace, deadline: Deadline): Promise<boolean> {
    const file = await GuestFile.openIfThere(this.parts.agent, `${dir}/waiting`, 'r', deadline);
    const bytes = await file?.read(deadline);
    await file?.close(deadline);
    return bytes !== undefined && bytes.length > 0;
  }

  /** What takes time to be opened is open before anybody waits for it. */
  private async opened(place: AgentPlace, pid: number, deadline: Deadline): Promise<WaitingShell | undefined> {
    const open = (path: string, mode: 'r' | 'w'): Promise<GuestFile | undefined> =>
      GuestFile.openIfThere(this.parts.agent, path, mode, deadline);
    const start = await open(`${place.dir}/start`, 'w');
    return start && { place, pid, start, stdout: await open(place.stdout, 'r'), stderr: await open(place.stderr, 'r') };
  }
}
