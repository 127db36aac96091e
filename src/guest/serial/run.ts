import { Readable } from 'node:stream';
import { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { input } from '../../shared/wording.js';
import { GuestChannelError, type GuestCommand, type GuestExit, type GuestOutput } from '../channel.js';
import type { SerialConsole } from '../console/console.js';
import { quote, signalOf } from '../program.js';
import { escaped } from './guest-side.js';
import { Session } from './session.js';
import { exitCodeOf, noRoom, OutputReader, type Rest, upload } from './transfer.js';

/** How long the end of a script that ran out of time may take, in milliseconds. */
const KILL_MS = 10_000;

/** How often a script's output is asked for, in milliseconds: at first, and when it has nothing to say. */
const POLL_MS = { first: 100, longest: 1000, factor: 1.5 };

/** Told on stderr: whether a write of the script failed is known to the script alone. */
const LOST = Buffer.from("maqet: the end of the output may be lost: the guest's file system is full\n");

/** Characters of a request that holds a script: a shell reads a line slowly, byte by byte; longer ones go as files do. */
const MAX_INLINE = 1200;

/**
 * Runs one script in a session of its own.
 *
 * When this settles, the script has ended or been killed, its files are removed, and the shell is at its prompt, as far as
 * the guest still answers.
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
    // Whatever it is that broke, the script may still run.
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
  if (words[0] === 'full') throw noRoom('the script');
}

/** What is done in the guest before the script starts. */
function prelude({ env, workingDirectory }: GuestCommand): string {
  const missing = `the working directory ${workingDirectory} is not there in the guest`;
  return [
    ...(workingDirectory === undefined ? [] : [`cd ${quote(workingDirectory)} || cannot ${quote(missing)}\n`]),
    ...Object.entries(env).map(([name, value]) => `export ${name}=${quote(value)}\n`),
  ].join('');
}

/** Hands on the output until the script has ended and all of it has been read. */
async function follow(session: Session, output: GuestOutput, deadline: Deadline): Promise<number> {
  const streams = [new OutputReader(session, 'stdout', output), new OutputReader(session, 'stderr', output)] as const;
  for (let pause = POLL_MS.first; ; pause = Math.min(POLL_MS.longest, pause * POLL_MS.factor)) {
    const end = await endWithin(session, pause, deadline);
    const before = streams[0].bytes + streams[1].bytes;
    // The end names the streams that hold anything: most scripts leave one of them empty.
    const rests: Rest[] = [];
    for (const stream of streams) if (!end?.empty[stream.name] || stream.bytes > 0) rests.push(await stream.drain(deadline));
    // The end may be lost; then each of the streams must have been read to its end after it.
    const exitCode = end?.exitCode ?? (rests.every((rest) => rest.exitCode !== undefined) ? rests[0]?.exitCode : undefined);
    if (exitCode !== undefined) {
      if (rests.some((rest) => rest.full)) await deadline.race(output('stderr', LOST), "what takes the script's stderr");
      return exitCode;
    }
    if (rests.some((rest) => rest.gone)) throw brokenShell();
    if (streams[0].bytes + streams[1].bytes > before) pause = POLL_MS.first;
  }
}

function brokenShell(): GuestChannelError {
  return new GuestChannelError('The shell around the script was ended in the guest; the script did not end by itself.', {
    remedy: 'The serial log shows why: the guest shuts down, has run out of memory, or something in it ends processes.',
  });
}

interface End {
  readonly exitCode: number;
  readonly empty: { readonly stdout: boolean; readonly stderr: boolean };
}

/** The script's end if it is told within so many milliseconds. It may be lost: the output's answers tell it again. */
async function endWithin(session: Session, ms: number, deadline: Deadline): Promise<End | undefined> {
  const nearer = deadline.atMost(ms);
  try {
    const { words } = await nearer.race(session.told, 'the end of the script');
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
