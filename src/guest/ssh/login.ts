import type { Readable } from 'node:stream';
import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import type { SshProcess } from './clients.js';
import { judgeFailure, type SshFailure } from './failure.js';

/** Characters kept of the output of a server that does not run `true`. */
const SAID_BYTES = 300;

/** The limit for an attempt over the existing connection. A connection that does not answer soon is replaced. */
export const KNOWN_LIMIT = { connectS: 5, limitMs: 5000 } as const;

/**
 * Returns the limit for an attempt. Early attempts are short: QEMU's user network accepts a connection for a guest whose network is not up
 * yet, and then repeats its SYN less and less often. Later attempts are longer, for slow guests.
 */
export function loginLimit(attempts: number): { readonly connectS: number; readonly limitMs: number } {
  const connectS = Math.min(3 + attempts, 15);
  return { connectS, limitMs: connectS * 1000 + 30_000 };
}

/**
 * Returns the milliseconds until the next attempt, after a failure that was repeated `repeats` times in a row.
 *
 * A server that knows maqet's user but refuses its key may still be installing the key. OpenSSH 9.8 and newer block a client that collects
 * 15 s of penalties, with 5 s for each refused login. Attempts that are 6 s apart never reach that.
 */
export function pauseAfter({ kind }: SshFailure, repeats: number): number {
  return kind === 'unreachable' ? Math.min(250 * 1.5 ** repeats, 1000) : Math.min(1000 * 2 ** repeats, 6000);
}

/**
 * Attempts a login.
 *
 * @param attempt - must end at the limit that it gets.
 * @returns undefined if it succeeded.
 * @throws DeadlineError or CancelledError, but not for an attempt that only reaches its own limit.
 */
export async function attemptLogin(
  attempt: (limit: Deadline) => Promise<SshFailure | undefined>,
  limitMs: number,
  deadline: Deadline,
): Promise<SshFailure | undefined> {
  const last = deadline.remainingMs <= limitMs;
  try {
    return await attempt(deadline.atMost(limitMs));
  } catch (error) {
    if (!(error instanceof DeadlineError) || last) throw error;
    return { kind: 'unreachable', said: `the server answered, but the login took longer than ${formatDuration(limitMs)}` };
  }
}

/**
 * Waits for the end of `ssh … true`.
 *
 * @returns undefined if it succeeded.
 * @throws DeadlineError or CancelledError.
 */
export async function answersTrue(ssh: SshProcess, limit: Deadline): Promise<SshFailure | undefined> {
  ssh.stdin.end();
  const [stdout, stderr] = [beginning(ssh.stdout), beginning(ssh.stderr)];
  const code = await limit.race(ssh.ended, 'a login over SSH');
  if (code === 0) return undefined;
  if (code === 255 || code === null) return judgeFailure(await ssh.complaint(), 'the connection was closed without a message');
  await limit.race(Promise.all([stdout.whole, stderr.whole]), 'the output of the guest');
  const said = oneLine([stdout.text(), stderr.text()].join(' ').trim().replace(/\s+/g, ' '), SAID_BYTES);
  return { kind: 'other', said: `the login works, but \`true\` failed with exit code ${code} and printed ${JSON.stringify(said)}` };
}

function beginning(stream: Readable): { text: () => string; whole: Promise<void> } {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('latin1')).slice(0, SAID_BYTES);
  });
  return { text: () => text, whole: new Promise((resolve) => stream.once('close', () => resolve())) };
}
