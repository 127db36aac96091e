import type { Readable } from 'node:stream';
import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import type { SshProcess } from './clients.js';
import { judgeFailure, type SshFailure } from './failure.js';

/** The longest part of what a server says in place of running `true` that is kept. */
const SAID_BYTES = 300;

/** For a try over a connection that there is already: one that does not answer soon is replaced. */
export const KNOWN_LIMIT = { connectS: 5, limitMs: 5000 } as const;

/**
 * How long a try may take. QEMU's user network accepts a connection for a guest whose network is not up yet, and then tries
 * to reach it less and less often: early tries give up soon. A slow guest still gets its time in the end.
 */
export function loginLimit(tries: number): { readonly connectS: number; readonly limitMs: number } {
  const connectS = Math.min(3 + tries, 15);
  return { connectS, limitMs: connectS * 1000 + 30_000 };
}

/**
 * Milliseconds until the next try, after a failure that came `alike` times before in a row.
 *
 * A server that knows maqet's user but not its key may still be installing the key. OpenSSH 9.8 and newer shut a client out that
 * gathers 15 s of penalties, at 5 s for each refused login: tries that are 6 s apart never do.
 */
export function pauseAfter({ kind }: SshFailure, alike: number): number {
  return kind === 'unreachable' ? Math.min(250 * 1.5 ** alike, 1000) : Math.min(1000 * 2 ** alike, 6000);
}

/**
 * Waits for a try to log in.
 *
 * @param attempt - ends at its limit by itself.
 * @returns undefined when it worked.
 * @throws DeadlineError, CancelledError, by the deadline; not for a try that reaches its own limit.
 */
export async function tryLogin(
  attempt: (limit: Deadline) => Promise<SshFailure | undefined>,
  limitMs: number,
  deadline: Deadline,
): Promise<SshFailure | undefined> {
  const last = deadline.remainingMs <= limitMs;
  try {
    return await attempt(deadline.atMost(limitMs));
  } catch (error) {
    if (!(error instanceof DeadlineError) || last) throw error;
    return { kind: 'unreachable', said: `the server was there, but a login took longer than ${formatDuration(limitMs)}` };
  }
}

/**
 * Waits for an `ssh … true`.
 *
 * @returns undefined when it worked.
 * @throws DeadlineError, CancelledError.
 */
export async function answersTrue(ssh: SshProcess, limit: Deadline): Promise<SshFailure | undefined> {
  ssh.stdin.end();
  const [stdout, stderr] = [beginning(ssh.stdout), beginning(ssh.stderr)];
  const code = await limit.race(ssh.ended, 'a login over SSH');
  if (code === 0) return undefined;
  if (code === 255 || code === null) return judgeFailure(await ssh.complaint(), 'the connection was closed without a word');
  await limit.race(Promise.all([stdout.whole, stderr.whole]), 'the words of the guest');
  const said = oneLine([stdout.text(), stderr.text()].join(' ').trim().replace(/\s+/g, ' '), SAID_BYTES);
  return { kind: 'odd', said: `the login works, but \`true\` ended with ${code} there and said ${JSON.stringify(said)}` };
}

function beginning(stream: Readable): { text: () => string; whole: Promise<void> } {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('latin1')).slice(0, SAID_BYTES);
  });
  return { text: () => text, whole: new Promise((resolve) => stream.once('close', () => resolve())) };
}
