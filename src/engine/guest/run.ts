import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { ChannelName, GuestExit } from '../../guest/channel.js';
import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import { MaqetError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import { input } from '../../shared/wording.js';
import type { GuestStreams } from '../../supervisor/rpc/guest-streams.js';
import type { Environment, Session } from '../context.js';
import { RemoteChannel } from './channel.js';

/** The result of the `run` input. */
export interface GuestRunOutcome extends GuestExit {
  readonly channel: ChannelName;
  readonly durationMs: number;
  /** Hex, of the script's text. */
  readonly scriptSha256: string;
}

/** The script in the guest failed: its exit code is not 0. */
export class GuestScriptError extends MaqetError {
  /** @param script - its text. */
  constructor({ exitCode, signal }: GuestExit, script: string) {
    // The exit codes of a shell that cannot run the one word of the script.
    const missing = (exitCode === 126 || exitCode === 127) && /^\S*[/.]\S*$/.test(script.trim());
    const path = `${input('run')} is the text of a script, which runs in the guest, not a path on this machine: copy the file with ${input('copy-in')}, or use \`maqet run VM --script FILE\`.`;
    super(`The script in the guest ended with exit code ${exitCode}${signal === undefined ? '' : ` (${signal})`}.`, {
      remedy: missing ? path : 'Read its output in the log or in run.log.',
    });
  }
}

/** The inputs that decide how a script runs. */
export type GuestRunInputs = Pick<Inputs, 'run' | 'env' | 'workingDirectory' | 'runTimeoutMs' | 'auditScript'>;

/**
 * Runs the script of the `run` input in the guest. Returns its exit code, whatever it is.
 *
 * @throws MaqetError with the status `timed-out` after `run-timeout`. The script has been killed, if the guest still answers.
 */
export async function runInGuest(
  session: Session,
  channel: ChannelName,
  { run: script = '', env: variables, workingDirectory, runTimeoutMs, auditScript }: GuestRunInputs,
  { output, input }: GuestStreams,
  deadline: Deadline,
  env: Pick<Environment, 'caller'>,
): Promise<GuestRunOutcome> {
  const remote = new RemoteChannel(channel, 'guest-run', session, env, auditScript);
  let inputEnds = input === undefined;
  const onInputEnd = (): void => {
    inputEnds = true;
  };
  const command = {
    script,
    env: variables,
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
    ...(input === undefined ? {} : { input: noticingEnd(input, onInputEnd) }),
  };
  const start = performance.now();
  const limit = deadline.atMost(runTimeoutMs);
  const exit = await remote.run(command, output, limit).catch((error: unknown) => {
    if (!(error instanceof MaqetError && error.status === 'timed-out' && limit.expired)) throw error;
    throw inputEnds || channel === 'ssh' ? overtimeError(limit) : endlessInputError(limit, channel);
  });
  const durationMs = Math.round(performance.now() - start);
  return { ...exit, channel, durationMs, scriptSha256: createHash('sha256').update(script).digest('hex') };
}

/** Passes the bytes on, and calls `onEnd` at their end. It is not a generator, which cannot be closed while it waits for a chunk. */
function noticingEnd(bytes: AsyncIterable<Buffer>, onEnd: () => void): AsyncIterable<Buffer> {
  return {
    [Symbol.asyncIterator]: () => {
      const pieces = bytes[Symbol.asyncIterator]();
      const next = async (): Promise<IteratorResult<Buffer>> => {
        const piece = await pieces.next();
        if (piece.done === true) onEnd();
        return piece;
      };
      return { next, return: async () => (await pieces.return?.()) ?? { done: true, value: undefined } };
    },
  };
}

function endlessInputError({ ms }: Deadline, channel: ChannelName): MaqetError {
  return new MaqetError(`The standard input of the script did not end within ${formatDuration(ms)}, so the script was not started.`, {
    remedy: `Close the input, or use ${input('run-with', 'ssh')}: the channel \`${channel}\` reads all of it before the script starts.`,
    status: 'timed-out',
  });
}

function overtimeError({ ms }: Deadline): MaqetError {
  return new MaqetError(`The script in the guest did not end within ${formatDuration(ms)} and was killed.`, {
    remedy: `Raise ${input('run-timeout')} (and ${input('timeout')}), or end the script earlier.`,
    status: 'timed-out',
  });
}
