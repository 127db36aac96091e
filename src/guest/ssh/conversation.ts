import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { sleep } from '../../shared/deadline.js';
import type { GuestOutput } from '../channel.js';
import type { SshProcess } from './clients.js';
import { gathered } from './gathered.js';
import { ExitReport } from './program.js';

/** How long to wait for more output after the script has ended. A background process may hold the output open for ever. */
const SILENCE_MS = 2000;

/** How often that is checked. */
const LOOK_MS = 250;

/** The input and output of a script in the guest. */
export interface ScriptStreams {
  /** Written to the standard input before `input`. */
  readonly head: string;
  readonly input: AsyncIterable<Buffer> | undefined;
  readonly output: GuestOutput;
  /** Precedes the exit code on the standard error. */
  readonly token: string;
}

/**
 * Passes input and output until the script has ended and all of its output has been passed on, no faster than the slower end takes them.
 *
 * @returns the script's exit code, or undefined if the connection ended without one.
 * @throws what the input or the output throws.
 */
export async function converse(
  ssh: Pick<SshProcess, 'stdin' | 'stdout' | 'stderr' | 'ended'>,
  { head, input, output, token }: ScriptStreams,
): Promise<number | undefined> {
  const report = new ExitReport(token);
  const over = new AbortController();
  const flow = { busy: 0, lastAt: performance.now() };
  const hand = async (stream: 'stdout' | 'stderr', bytes: Buffer): Promise<void> => {
    if (bytes.length === 0) return;
    flow.busy += 1;
    await output(stream, bytes);
    flow.busy -= 1;
    flow.lastAt = performance.now();
  };
  const through = Promise.all([
    pump(ssh.stdout, (chunk) => hand('stdout', chunk)),
    pump(ssh.stderr, (chunk) => hand('stderr', report.pass(chunk))),
    ssh.ended,
  ]);
  const failed = feed(ssh.stdin, head, input, over.signal);
  try {
    await Promise.race([through, failed, abandoned(report, flow, over.signal)]);
    await hand('stderr', report.rest());
    return report.exitCode;
  } finally {
    over.abort();
  }
}

async function pump(from: Readable, take: (piece: Buffer) => Promise<void>): Promise<void> {
  for await (const piece of gathered(from)) await take(piece);
}

/** Writes the input. Never resolves, because the script may end before its input does. Rejects if the input fails. */
async function feed(stdin: Writable, head: string, input: AsyncIterable<Buffer> | undefined, over: AbortSignal): Promise<never> {
  const never = new Promise<never>(() => undefined);
  stdin.write(head);
  const iterator = input?.[Symbol.asyncIterator]();
  // Close the source also while it has no next piece yet.
  over.addEventListener('abort', () => void iterator?.return?.()?.catch(() => undefined), { once: true });
  for (let next = await iterator?.next(); next !== undefined && next.done !== true; next = await iterator?.next()) {
    if (over.aborted || stdin.destroyed) return never;
    if (!stdin.write(next.value)) await once(stdin, 'drain', { signal: over }).catch(() => undefined);
  }
  stdin.end();
  return never;
}

/** Resolves when the script has ended and its output stays silent, although it is still open. */
async function abandoned(report: ExitReport, flow: { busy: number; lastAt: number }, over: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(LOOK_MS, over);
    if (report.exitCode !== undefined && flow.busy === 0 && performance.now() - flow.lastAt >= SILENCE_MS) return;
  }
}
