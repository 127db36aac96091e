import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';

/**
 * Runs `work` while no other process on this machine runs work under the same lock file.
 *
 * The lock is the kernel's (`flock` of util-linux or busybox). A child holds it that ends with this process: a killed test
 * worker leaves no stale lock.
 *
 * @param file - the lock file. It is created with its directory, and kept.
 * @throws DeadlineError when another process holds the lock for longer than `deadline` allows.
 * @throws MaqetError when the `flock` command cannot be run.
 */
export async function exclusively<T>(file: string, deadline: Deadline, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  const release = await acquire(file, deadline);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function acquire(file: string, deadline: Deadline): Promise<() => Promise<void>> {
  // `cat` ends when its stdin closes, even if this process dies.
  const holder = spawn('flock', ['-x', file, 'sh', '-c', 'echo held; exec cat'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  holder.once('error', (cause) =>
    held.reject(new MaqetError(`Cannot run flock to lock ${file}.`, { remedy: 'Install util-linux.', cause })),
  );
  holder.once('close', (code) => {
    held.reject(
      new MaqetError(`flock ended with code ${code} before it held ${file}.`, { remedy: 'Check that the directory can be written.' }),
    );
    ended.resolve();
  });
  holder.stdout.once('data', () => held.resolve());
  try {
    await deadline.race(held.promise, `the lock ${file}`);
  } catch (error) {
    holder.kill('SIGKILL');
    throw error;
  }
  return async () => {
    holder.stdin.end();
    await Deadline.after(120_000).race(ended.promise, `the release of the lock ${file}`);
  };
}
