import { randomBytes } from 'node:crypto';
import { Deadline, sleep } from '../../shared/deadline.js';
import type { ProgramPlace } from '../program.js';
import type { Agent } from './agent.js';
import { AgentRestartedError } from './errors.js';
import { GuestFile } from './file.js';
import type { AgentShell } from './shell.js';
import { removalOfAll, waitingProgram } from './waiting-program.js';

/** How long a shell may take to be ready, and how long the guest may then take to end it. */
const START_MS = 10_000;
const END_MS = 5000;
/** How often a shell that starts is polled. */
const LOOK_MS = 40;

/** How long the removal may take when the channel is closed. The guest mostly shuts down then. */
const FAREWELL_MS = 1000;

/** The files of a program in the guest. */
export type AgentPlace = Required<Omit<ProgramPlace, 'input'>>;

/** A `waitingProgram` that waits in the guest, with its files open. */
export interface WaitingShell {
  readonly place: AgentPlace;
  /** The number of its first process. */
  readonly pid: number;
  readonly start: GuestFile;
  readonly stdout: GuestFile | undefined;
  readonly stderr: GuestFile | undefined;
}

/** A {@link WaitingShell} that can be given a script. */
export interface ReachedShell extends WaitingShell {
  readonly go: GuestFile;
}

/**
 * Keeps one shell waiting in the guest while nothing runs, from the first script on. Starting programs takes most of the time in a
 * guest, and nobody waits for it then.
 *
 * Nothing depends on the shell: a script runs without it if it is gone. When the next shell starts, it removes what former programs
 * left, and shells that were lost in a restart of the agent or in a restored snapshot.
 */
export class WaitingShells {
  private readonly prefix = `/tmp/maqet-${randomBytes(6).toString('hex')}`;
  /** Set from the start of a shell until it is taken. */
  private next: Promise<WaitingShell | undefined> | undefined;
  private preparing = new AbortController();
  private used = false;

  constructor(private readonly parts: { readonly agent: Agent; readonly shell: AgentShell }) {}

  /** Returns a place that no program uses yet. */
  newPlace(): AgentPlace {
    const dir = `${this.prefix}-${randomBytes(4).toString('hex')}`;
    return { dir, stdout: `${dir}/stdout`, stderr: `${dir}/stderr`, endMark: `maqet-end-${randomBytes(16).toString('hex')}` };
  }

  /** Starts the next shell after `before`, unless there is one. Never throws: a guest that is gone needs none. */
  prepare(before: (signal: AbortSignal) => Promise<void>): void {
    this.used = true;
    const { signal } = this.preparing;
    this.next ??= before(signal)
      .then(() => this.startOne(signal))
      .catch(() => undefined);
  }

  /** Drops the shell that waits or starts: the guest was restarted or restored, and does not hold it any more. */
  forget(): void {
    this.preparing.abort();
    this.preparing = new AbortController();
    this.next = undefined;
  }

  /**
   * Takes the shell that waits, for one script. Waits for a shell that is being started.
   *
   * @returns undefined if there is none.
   * @throws DeadlineError, CancelledError, or GuestChannelError if the agent does not answer.
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

  /** Ends the shell that waits, and removes all files. Never rejects. */
  async close(): Promise<void> {
    if (!this.used) return;
    const deadline = Deadline.after(FAREWELL_MS);
    await (this.next && deadline.settled(this.next, 'the last shell to be ready'));
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

  /** Kills a shell whose directory is gone or was never made: it cannot be reached otherwise. */
  private async end(pid: number, deadline: Deadline): Promise<void> {
    await this.parts.shell.run(`kill ${pid}`, deadline);
  }

  /** Tells whether a process runs. False if the agent does not know it: the agent or the guest was restarted or restored. */
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

  /** Opens the files now, because that takes time and nobody waits for it yet. */
  private async opened(place: AgentPlace, pid: number, deadline: Deadline): Promise<WaitingShell | undefined> {
    const open = (path: string, mode: 'r' | 'w'): Promise<GuestFile | undefined> =>
      GuestFile.openIfThere(this.parts.agent, path, mode, deadline);
    const start = await open(`${place.dir}/start`, 'w');
    return start && { place, pid, start, stdout: await open(place.stdout, 'r'), stderr: await open(place.stderr, 'r') };
  }
}
