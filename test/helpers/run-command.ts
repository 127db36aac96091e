import { spawn } from 'node:child_process';
import type { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';

/** How {@link runCommand} runs a program. */
export interface CommandOptions {
  readonly deadline: Deadline;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end and returns its standard output.
 *
 * @throws MaqetError if it cannot be started or its exit code is not 0. The message contains the end of its stderr.
 * @throws DeadlineError if it takes too long. It is killed with its child processes.
 */
export async function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<string> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const ended = Promise.withResolvers<void>();
  const commandLine = [program, ...args].join(' ');
  child.once('error', (cause) =>
    ended.reject(new MaqetError(`Cannot run ${commandLine}: ${cause.message}.`, { remedy: `Install ${program}.`, cause })),
  );
  child.once('close', (code, signal) => {
    if (code === 0) return ended.resolve();
    const tail = Buffer.concat(stderr).toString().trim().slice(-2000);
    ended.reject(
      new MaqetError(`${commandLine} ended with ${signal ?? `code ${code}`}: ${tail}`, { remedy: 'Run it by hand to see why.' }),
    );
  });
  try {
    await options.deadline.race(ended.promise, commandLine);
  } catch (error) {
    killGroup(child.pid);
    throw error;
  }
  return Buffer.concat(stdout).toString();
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // The whole group has ended.
  }
}
