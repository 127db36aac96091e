import { Deadline } from '../../shared/deadline.js';
import { Mutex } from '../../shared/mutex.js';
import type { GuestChannel, GuestCommand, GuestExit, GuestOutput } from '../channel.js';
import type { SerialConsole } from '../console/console.js';
import { Exchange } from './exchange.js';
import { install, waitForShell } from './install.js';
import { runScript } from './run.js';
import { GuestSideGoneError, newToken, Session } from './session.js';

/** How long the removal of the guest's side may take, in milliseconds. */
const REMOVE_MS = 3000;

const PROGRAM_BEFORE = 'the previous program';

/**
 * Runs programs through the root shell on a guest's serial console, for guests without another channel.
 *
 * The guest needs a POSIX shell at its prompt and a few tools, which busybox has. Other output on the console does no harm and reaches
 * the serial log. The channel's own traffic does not. Between two programs the shell is at its prompt.
 *
 * Standard input and output are kept in a directory of the guest while a program runs, and need room there. Without room, the exit code
 * comes with the output that could be kept and a line on standard error, and a program that prints much more than that is killed.
 *
 * @example
 * const channel = new SerialChannel(console);
 * await channel.waitReady(deadline);
 * const { exitCode } = await channel.run({ script: 'uname -a', env: {} }, output, deadline);
 */
export class SerialChannel implements GuestChannel {
  readonly name = 'serial';
  private dir: string | undefined;
  /** The console serves one session at a time. */
  private readonly mutex = new Mutex();

  constructor(private readonly console: SerialConsole) {}

  /**
   * Waits for a shell at its prompt, and installs the shell functions that {@link run} needs, unless they are there.
   *
   * @throws DeadlineError that contains the console's last line. CancelledError or SerialEndedError.
   * @throws GuestChannelError if the guest lacks a tool or a writable directory.
   */
  waitReady(deadline: Deadline): Promise<void> {
    return this.mutex.run(() => this.prepare(deadline), deadline, PROGRAM_BEFORE);
  }

  /**
   * Runs a program to its end. All of the standard input is sent before the program starts.
   *
   * @throws as {@link waitReady}. SerialEndedError or GuestChannelError also if the guest ends meanwhile, has no room for the program,
   *   its input or its output, or kills the shell around the program.
   */
  run(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    return this.mutex.run(
      async () => {
        if (this.dir === undefined) await this.prepare(deadline);
        try {
          return await runScript(this.console, this.dir ?? '', command, output, deadline);
        } catch (error) {
          if (!(error instanceof GuestSideGoneError)) throw error;
          this.dir = undefined;
          await this.prepare(deadline);
          return await runScript(this.console, this.dir ?? '', command, output, deadline);
        }
      },
      deadline,
      PROGRAM_BEFORE,
    );
  }

  async close(): Promise<void> {
    const deadline = Deadline.after(REMOVE_MS);
    const { dir } = this;
    if (dir === undefined) return;
    this.dir = undefined;
    await this.mutex.run(() => new Session(this.console, dir).remove(deadline), deadline, PROGRAM_BEFORE).catch(() => undefined);
  }

  private async prepare(deadline: Deadline): Promise<void> {
    const exchange = new Exchange(this.console, newToken());
    try {
      await waitForShell(exchange, deadline);
      this.dir ??= await install(exchange, deadline);
    } finally {
      exchange.end();
    }
  }
}
