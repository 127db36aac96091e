import { Deadline } from '../../shared/deadline.js';
import { GuestChannelError, type GuestCommand, type GuestExit, type GuestOutput } from '../channel.js';
import { CANNOT_BEGIN, guestProgram } from '../program.js';
import { type Agent, isRefused } from './agent.js';
import { storeInput } from './file.js';
import { OutputFile, type Progress } from './output.js';
import { type AgentShell, Pauses, type ShellEnd } from './shell.js';
import { startText } from './waiting-program.js';
import type { AgentPlace, ReachedShell } from './waiting-shells.js';

/** How long the rest of the output may take to get from a program that has ended into its files, while nothing comes. */
const REST_MS = 5000;

/** So long after its start a program's output is not looked for: what asks the guest takes time from what it runs. */
const QUIET_MS = 100;

const LOST = Buffer.from("maqet: the end of the output is lost: the guest's disk may be full\n");

/** One program of a guest, from its start to the last byte of its output. */
export class AgentProgram {
  private readonly streams: readonly OutputFile[];
  private pid: number | undefined;

  /**
   * @param place - of nobody else; whoever makes a program removes it, and all whose name begins so.
   * @param waiting - a shell that waits at this place; without it, the program starts all that it needs.
   */
  constructor(
    private readonly parts: { readonly agent: Agent; readonly shell: AgentShell },
    private readonly place: AgentPlace,
    private readonly waiting: ReachedShell | undefined,
    private readonly output: GuestOutput,
  ) {
    const { endMark } = place;
    this.streams = (['stdout', 'stderr'] as const).map(
      (name) => new OutputFile(parts.agent, name, place[name], endMark, output, waiting?.[name]),
    );
  }

  /** Runs it to its end. After an error it may still run. */
  async run(command: GuestCommand, deadline: Deadline): Promise<GuestExit> {
    const pid = await (this.waiting === undefined ? this.start(command, deadline) : this.tell(this.waiting, command, deadline));
    this.pid = pid;
    const end = await this.follow(pid, deadline);
    await this.takeRest(end, deadline);
    if (end.broken) throw brokenShell(end);
    return { exitCode: end.exitCode, ...(end.signal === undefined ? {} : { signal: end.signal }) };
  }

  /** Waits until its first process is gone. */
  async over(deadline: Deadline): Promise<void> {
    if (this.pid !== undefined) await this.parts.shell.ended(this.pid, deadline);
  }

  /** Frees the files in the guest. */
  async closeFiles(deadline: Deadline): Promise<void> {
    await this.waiting?.go.close(deadline);
    await this.waiting?.start.close(deadline);
    for (const stream of this.streams) await stream.close(deadline);
  }

  private async start(command: GuestCommand, deadline: Deadline): Promise<number> {
    const { agent, shell } = this.parts;
    if (command.input === undefined) return shell.start(guestProgram(command, this.place), deadline);
    const dir = `${this.place.dir}-in`;
    const made = await shell.run(`umask 077; mkdir ${dir}`, deadline);
    if (made.exitCode !== 0) throw noRoom(dir);
    const input = `${dir}/input`;
    await storeInput(agent, input, command.input, deadline);
    return shell.start(guestProgram(command, { ...this.place, input }), deadline);
  }

  /** The script runs once the last byte of this is written, and never before. */
  private async tell({ pid, start, go, place: { dir } }: ReachedShell, command: GuestCommand, deadline: Deadline): Promise<number> {
    this.pid = pid;
    const input = command.input === undefined ? undefined : `${dir}/input`;
    const text = startText(command, dir, input);
    if (command.input !== undefined) await storeInput(this.parts.agent, `${dir}/input`, command.input, deadline);
    for (const [file, bytes] of [
      [start, text],
      [go, '\n'],
    ] as const) {
      await file.write(Buffer.from(bytes), deadline);
      await file.flush(deadline);
    }
    return pid;
  }

  private async follow(pid: number, deadline: Deadline): Promise<ShellEnd> {
    const pauses = new Pauses();
    const early = Deadline.after(QUIET_MS);
    for (;;) {
      const end = await this.parts.shell.end(pid, deadline);
      if (end !== undefined) return end;
      const progress = early.expired ? await this.advance(deadline).catch((error: unknown) => this.doubted(error, pid, deadline)) : 'none';
      if (progress !== 'none') pauses.reset();
      if (progress !== 'more' || deadline.expired) await pauses.wait(deadline, 'the script in the guest to end');
    }
  }

  /** Everything that came before the end, and what the shell around the script said: why it could not begin. */
  private async takeRest(end: ShellEnd, deadline: Deadline): Promise<void> {
    const pauses = new Pauses();
    const begun = end.exitCode !== CANNOT_BEGIN || end.stderr.length === 0;
    let patience = Deadline.after(REST_MS);
    while (!this.streams.every((stream) => stream.complete)) {
      if ((await this.advance(deadline)) !== 'none') {
        pauses.reset();
        patience = Deadline.after(REST_MS);
      } else if (end.broken || !begun || patience.expired) {
        break;
      } else await pauses.wait(deadline, 'the rest of the output of the script');
    }
    for (const stream of this.streams) await stream.finish(deadline);
    const lost = begun && !end.broken && !this.streams.every((stream) => stream.complete);
    const told = lost ? Buffer.concat([end.stderr, LOST]) : end.stderr;
    if (told.length > 0) await deadline.race(this.output('stderr', told), 'the output of the script to be taken');
  }

  /** An agent that has begun anew knows neither the files nor the program. @throws AgentRestartedError then; else the error. */
  private async doubted(error: unknown, pid: number, deadline: Deadline): Promise<never> {
    if (isRefused(error)) await this.parts.shell.end(pid, deadline);
    throw error;
  }

  private async advance(deadline: Deadline): Promise<Progress> {
    let most: Progress = 'none';
    for (const stream of this.streams) {
      const progress = await stream.advance(deadline);
      if (progress === 'more' || most === 'none') most = progress;
    }
    return most;
  }
}

function noRoom(dir: string): GuestChannelError {
  return new GuestChannelError(`The folder ${dir} for the script's standard input cannot be made in the guest.`, {
    remedy: "Make room in the guest's /tmp, or let its agent write there.",
  });
}

function brokenShell({ signal }: ShellEnd): GuestChannelError {
  return new GuestChannelError(
    `The shell around the script was ended in the guest by ${signal ?? 'a signal'}; the script did not end by itself.`,
    {
      remedy: 'The serial log shows why: the guest shuts down, has run out of memory, or something in it ends processes.',
    },
  );
}
