import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import type { GuestChannel, GuestCommand, GuestExit, GuestOutput } from '../../../src/guest/channel.js';
import { type Deadline, sleep } from '../../../src/shared/deadline.js';

/**
 * A channel into this machine: each script runs in a local shell. Tests use it with real shells and real tars.
 *
 * @param shell - the shell with its arguments, e.g. `['sh', '-e']` or `['busybox', 'sh', '-e']`.
 * @param searchPath - the PATH of the scripts, which selects their `tar`.
 */
export class ShellChannel implements GuestChannel {
  readonly name = 'serial';

  constructor(
    private readonly shell: readonly string[],
    private readonly searchPath: string,
  ) {}

  async waitReady(): Promise<void> {
    // A shell is always ready.
  }

  async run(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    const [program = 'sh', ...args] = this.shell;
    const env = { PATH: this.searchPath, ...command.env };
    const child = spawn(program, [...args, '-c', command.script], { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    const work = Promise.all([closed, feed(child, command), drain(child, 'stdout', output), drain(child, 'stderr', output)]);
    try {
      const [[code, signal]] = await deadline.race(work, 'a script');
      return { exitCode: code ?? 128 + constants.signals[signal ?? 'SIGKILL'], ...(signal === null ? {} : { signal }) };
    } catch (error) {
      // SIGTERM first, as the channels do.
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
        await Promise.race([closed, sleep(1000)]);
      }
      child.stdout.destroy();
      child.stderr.destroy();
      child.stdin.destroy();
      await closed;
      throw error;
    }
  }

  async close(): Promise<void> {
    // Nothing to close.
  }
}

async function feed(child: ChildProcess, { input }: GuestCommand): Promise<void> {
  const { stdin } = child;
  if (stdin === null) return;
  // A program that ends before it has read its input breaks the pipe. Its exit code counts.
  stdin.on('error', () => undefined);
  for await (const piece of input ?? []) {
    if (stdin.destroyed) break;
    if (stdin.write(piece)) continue;
    const done = new AbortController();
    const turn = ['drain', 'close'].map((event) => once(stdin, event, { signal: done.signal }));
    await Promise.race(turn).catch(() => undefined);
    done.abort();
    await Promise.allSettled(turn);
  }
  stdin.end();
}

async function drain(child: ChildProcess, stream: 'stdout' | 'stderr', output: GuestOutput): Promise<void> {
  for await (const piece of child[stream] ?? []) await output(stream, piece as Buffer);
}
