import { Readable } from 'node:stream';
import { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { input } from '../../shared/wording.js';
import { GuestChannelError, type GuestCommand, type GuestExit, type GuestOutput } from '../channel.js';
import type { SerialConsole } from '../console/console.js';
import { quote, signalOf, surroundings } from '../program.js';
import { escaped } from './guest-side.js';
import { Session } from './session.js';
import { exitCodeOf, noRoomError, OutputReader, type Rest, upload } from './transfer.js';

/** How long the guest may take to kill a script, in milliseconds. */
const KILL_MS = 10_000;

/** How often a script's output is polled, in milliseconds: at first, and after it has been silent for long. */
const POLL_MS = { first: 100, longest: 1000, factor: 1.5 };

/** Added to the standard error: only the script knows whether one of its writes failed. */
const LOST = Buffer.from("maqet: the end of the output may be lost: the guest's file system is full\n");

/** The longest request that contains a script, in characters. A shell reads a line slowly, byte by byte. Longer scripts go into files. */
const MAX_INLINE = 1200;

/**
 * Runs one script in a new session.
 *
 * When this settles, the script has ended or was killed, its files are removed, and the shell is at its prompt, as far as the guest
 * still answers.
 */
export async function runScript(
  console: SerialConsole,
  dir: string,
  command: GuestCommand,
  output: GuestOutput,
  deadline: Deadline,
): Promise<GuestExit> {
  const session = new Session(console, dir);
  try {
    await start(session, dir, command, deadline);
    const exitCode = await follow(session, output, deadline);
    const signal = signalOf(exitCode);
    return { exitCode, ...(signal === undefined ? {} : { signal }) };
  } catch (error) {
    // The script may still run, whatever has failed.
    if (session.begun) await session.ask('stop', [], Deadline.after(KILL_MS)).catch(() => undefined);
    throw error;
  } finally {
    await session.leave();
  }
}

async function start(session: Session, dir: string, command: GuestCommand, deadline: Deadline): Promise<void> {
  const { script, input } = command;
  const texts = [prelude(command), script].map((text) => quote(escaped(text)));
  const inline = texts.join(' ').length <= MAX_INLINE;
  if (!inline) {
    await upload(session, 'prelude', Readable.from([Buffer.from(prelude(command))]), deadline);
    await upload(session, 'script', Readable.from([Buffer.from(script)]), deadline);
  }
  if (input !== undefined) await upload(session, 'input', input, deadline);
  const from = input === undefined ? '/dev/null' : `${dir}/input.$mT`;
  const shell = script.startsWith('#!') ? "''" : "'sh -e'";
  const { words } = await session.ask('go', [from, shell, ...(inline ? texts : ["''", "''"])], deadline);
  if (words[0] === 'full') throw noRoomError('the script');
}

/** Returns the lines that the guest runs before the script. @throws GuestChannelError for a variable that a shell cannot set. */
function prelude(command: GuestCommand): string {
  return surroundings(command)
    .map((line) => `${line}\n`)
    .join('');
}

/** Passes on the output until the script has ended and all of the output has been read. */
async function follow(session: Session, output: GuestOutput, deadline: Deadline): Promise<number> {
  const streams = [new OutputReader(session, 'stdout', output), new OutputReader(session, 'stderr', output)] as const;
  for (let pause = POLL_MS.first; ; pause = Math.min(POLL_MS.longest, pause * POLL_MS.factor)) {
    const end = await endWithin(session, pause, deadline);
    const before = streams[0].bytes + streams[1].bytes;
    // The end says which streams are empty: most scripts leave one of them empty.
    const rests: Rest[] = [];
    for (const stream of streams) if (!end?.empty[stream.name] || stream.bytes > 0) rests.push(await stream.drain(deadline));
    // The report of the end may be lost. Then each stream must have been read to its end after the exit code.
    const exitCode = end?.exitCode ?? (rests.every((rest) => rest.exitCode !== undefined) ? rests[0]?.exitCode : undefined);
    if (exitCode !== undefined) {
      if (rests.some((rest) => rest.full)) await deadline.race(output('stderr', LOST), 'the consumer of the script output');
      return exitCode;
    }
    if (rests.some((rest) => rest.gone)) throw shellEndedError();
    if (streams[0].bytes + streams[1].bytes > before) pause = POLL_MS.first;
  }
}

function shellEndedError(): GuestChannelError {
  return new GuestChannelError('The shell around the script was killed in the guest before the script ended.', {
    remedy: 'Look at the serial log: the guest shuts down, has run out of memory, or something in it kills processes.',
  });
}

interface End {
  readonly exitCode: number;
  readonly empty: { readonly stdout: boolean; readonly stderr: boolean };
}

/** Waits some milliseconds for the report of the script's end. The report may be lost, but answers with output also contain the exit code. */
async function endWithin(session: Session, ms: number, deadline: Deadline): Promise<End | undefined> {
  const nearer = deadline.atMost(ms);
  try {
    const { words } = await nearer.race(session.scriptEnd, 'the end of the script');
    const exitCode = exitCodeOf(words[1]);
    return exitCode === undefined ? undefined : { exitCode, empty: { stdout: words[2] === '0', stderr: words[3] === '0' } };
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    if (deadline.expired)
      throw new DeadlineError(
        'the end of the script',
        Math.round(deadline.ms),
        `Raise ${input('run-timeout')}, or look at what the script printed last.`,
      );
    return undefined;
  }
}
