import { Deadline } from '../../shared/deadline.js';
import { GuestChannelError, type GuestCommand, type GuestExit, type GuestOutput } from '../channel.js';
import { CANNOT_BEGIN, guestProgram } from '../program.js';
import { type Agent, isRefused } from './agent.js';
import { storeInput } from './file.js';
import { OutputFile, type Progress } from './output.js';
import { type AgentShell, Pauses, type ShellEnd } from './shell.js';
import { startText } from './waiting-program.js';
import type { AgentPlace, ReachedShell } from './waiting-shells.js';

/** How long the output of a program that has ended may be silent before its end is reported as lost. */
const REST_MS = 5000;

/** How long after the start the output is not read yet: every command to the agent takes time from the program. */
const QUIET_MS = 100;

const LOST = Buffer.from("maqet: the end of the output is lost: the guest's disk may be full\n");

/** One program in a guest, from its start to the last byte of its output. */
export class AgentProgram {
  private readonly streams: readonly OutputFile[];
  private pid: number | undefined;

  /**
   * @param place - used by this program alone. The creator removes it, and everything whose name begins with its name.
   * @param waiting - a shell that waits at this place. Without one, the program starts everything itself.
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

  /** Runs the program to its end. After an error it may still run. */
  async run(command: GuestCommand, deadline: Deadline): Promise<GuestExit> {
    const pid = await (this.waiting === undefined ? this.start(command, deadline) : this.startWaiting(this.waiting, command, deadline));
    this.pid = pid;
    const end = await this.follow(pid, deadline);
    await this.takeRest(end, deadline);
    if (end.broken) throw shellEndedError(end);
    return { exitCode: end.exitCode, ...(end.signal === undefined ? {} : { signal: end.signal }) };
  }

  /** Waits until the first process of the program has ended. */
  async waitUntilOver(deadline: Deadline): Promise<void> {
    if (this.pid !== undefined) await this.parts.shell.ended(this.pid, deadline);
  }

  /** Closes the files in the guest. */
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
    if (made.exitCode !== 0) throw inputDirectoryError(dir);
    const input = `${dir}/input`;
    await storeInput(agent, input, command.input, deadline);
    return shell.start(guestProgram(command, { ...this.place, input }), deadline);
  }

  /** Hands the script to the shell that waits. The script starts with the last byte that is written, never before. */
  private async startWaiting({ pid, start, go, place: { dir } }: ReachedShell, command: GuestCommand, deadline: Deadline): Promise<number> {
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
      const progress = early.expired ? await this.advance(deadline).catch((error: unknown) => this.explain(error, pid, deadline)) : 'none';
      if (progress !== 'none') pauses.reset();
      if (progress !== 'more' || deadline.expired) await pauses.wait(deadline, 'the script in the guest to end');
    }
  }

  /** Passes on the output up to its end, and the standard error of the shell around the script: it says why a script could not start. */
  private async takeRest(end: ShellEnd, deadline: Deadline): Promise<void> {
    const pauses = new Pauses();
    const started = end.exitCode !== CANNOT_BEGIN || end.stderr.length === 0;
    let patience = Deadline.after(REST_MS);
    while (!this.streams.every((stream) => stream.complete)) {
      if ((await this.advance(deadline)) !== 'none') {
        pauses.reset();
        patience = Deadline.after(REST_MS);
      } else if (end.broken || !started || patience.expired) {
        break;
      } else await pauses.wait(deadline, 'the rest of the output of the script');
    }
    for (const stream of this.streams) await stream.finish(deadline);
    const lost = started && !end.broken && !this.streams.every((stream) => stream.complete);
    const said = lost ? Buffer.concat([end.stderr, LOST]) : end.stderr;
    if (said.length > 0) await deadline.race(this.output('stderr', said), 'the consumer of the script output');
  }

  /** @throws AgentRestartedError if the agent does not know the program any more, as after a restart. Otherwise the error itself. */
  private async explain(error: unknown, pid: number, deadline: Deadline): Promise<never> {
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

function inputDirectoryError(dir: string): GuestChannelError {
  return new GuestChannelError(`Could not create the directory ${dir} for the script's standard input in the guest.`, {
    remedy: 'Free space in /tmp of the guest, or let the agent write there.',
  });
}

function shellEndedError({ signal }: ShellEnd): GuestChannelError {
  return new GuestChannelError(`The shell around the script was killed in the guest by ${signal ?? 'a signal'} before the script ended.`, {
    remedy: 'Look at the serial log: the guest shuts down, has run out of memory, or something in it kills processes.',
  });
}
