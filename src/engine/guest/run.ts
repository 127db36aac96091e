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

/** What came of the `run` input. */
export interface GuestRunOutcome extends GuestExit {
  readonly channel: ChannelName;
  readonly durationMs: number;
  /** Of the script's text. */
  readonly scriptSha256: string;
}

/** The script in the guest ended with another exit code than 0. */
export class GuestScriptError extends MaqetError {
  constructor({ exitCode, signal }: GuestExit) {
    super(`The script in the guest ended with exit code ${exitCode}${signal === undefined ? '' : ` (${signal})`}.`, {
      remedy: 'Its output is in the log and in run.log.',
    });
  }
}

/** What of the inputs decides how a script runs. */
export type GuestRunInputs = Pick<Inputs, 'run' | 'env' | 'workingDirectory' | 'runTimeoutMs' | 'auditScript'>;

/**
 * Runs the script of the `run` input in the guest. What exit code it has is not judged here.
 *
 * @throws DeadlineError once `run-timeout` has passed; the script has been killed then, as far as the guest still answers.
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
    throw inputEnds || channel === 'ssh' ? overtime(limit) : endless(limit, channel);
  });
  const durationMs = Math.round(performance.now() - start);
  return { ...exit, channel, durationMs, scriptSha256: createHash('sha256').update(script).digest('hex') };
}

/** The same bytes. No generator: one that waits for its next piece cannot be closed. */
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

function endless({ ms }: Deadline, channel: ChannelName): MaqetError {
  return new MaqetError(`The standard input of the script did not end within ${formatDuration(ms)}, so the script was not begun.`, {
    remedy: `Close the input, or use \`--run-with ssh\`: for \`${channel}\` it is read whole before the script starts.`,
    status: 'timed-out',
  });
}

function overtime({ ms }: Deadline): MaqetError {
  return new MaqetError(`The script in the guest did not end within ${formatDuration(ms)} and was killed.`, {
    remedy: `Raise ${input('run-timeout')} (and ${input('timeout')}), or end the script earlier.`,
    status: 'timed-out',
  });
}
