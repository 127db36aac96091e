import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { sleep } from '../../shared/deadline.js';
import type { GuestOutput } from '../channel.js';
import type { SshProcess } from './clients.js';
import { gathered } from './gathered.js';
import { ExitReport } from './program.js';

/** A background process of a script that has ended can hold its output open for ever: after this long without a byte, it is left alone. */
const SILENCE_MS = 2000;

/** How often that is looked at. */
const LOOK_MS = 250;

/** What goes between this process and a script in the guest. */
export interface Exchange {
  /** Goes into the standard input first. */
  readonly head: string;
  readonly input: AsyncIterable<Buffer> | undefined;
  readonly output: GuestOutput;
  /** Stands before the exit code on the standard error. */
  readonly token: string;
}

/**
 * Passes input and output until the script has ended and its output is through, both ways no faster than the slower end.
 *
 * @returns the script's exit code; undefined when the connection ended without telling it.
 * @throws whatever the input or the output throws.
 */
export async function converse(
  ssh: Pick<SshProcess, 'stdin' | 'stdout' | 'stderr' | 'ended'>,
  { head, input, output, token }: Exchange,
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

/** Settles only by rejecting: the script need not wait for the end of its input. */
async function feed(stdin: Writable, head: string, input: AsyncIterable<Buffer> | undefined, over: AbortSignal): Promise<never> {
  const never = new Promise<never>(() => undefined);
  stdin.write(head);
  const iterator = input?.[Symbol.asyncIterator]();
  // A source that has nothing to say now is told as well that nobody listens any more.
  over.addEventListener('abort', () => void iterator?.return?.()?.catch(() => undefined), { once: true });
  for (let next = await iterator?.next(); next !== undefined && next.done !== true; next = await iterator?.next()) {
    if (over.aborted || stdin.destroyed) return never;
    if (!stdin.write(next.value)) await once(stdin, 'drain', { signal: over }).catch(() => undefined);
  }
  stdin.end();
  return never;
}

/** Resolves when the script has ended and nothing more comes, although its output is still open. */
async function abandoned(report: ExitReport, flow: { busy: number; lastAt: number }, over: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(LOOK_MS, over);
    if (report.exitCode !== undefined && flow.busy === 0 && performance.now() - flow.lastAt >= SILENCE_MS) return;
  }
}
