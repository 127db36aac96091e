import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { DeadlineError } from '../../src/shared/errors.js';
import { exclusively } from './exclusive.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-lock-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('exclusively', () => {
  test('runs all work, never two at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<number> => {
      inside += 1;
      most = Math.max(most, inside);
      await pause(20);
      inside -= 1;
      return inside;
    };
    const lock = path.join(directory, 'lock');
    await Promise.all(Array.from({ length: 6 }, () => exclusively(lock, Deadline.after(120_000), work)));
    expect(most).toBe(1);
  });

  test('releases the lock if the work fails', async () => {
    const lock = path.join(directory, 'lock');
    await expect(exclusively(lock, Deadline.after(60_000), () => Promise.reject(new Error('work failed')))).rejects.toThrow('work failed');
    await expect(exclusively(lock, Deadline.after(60_000), async () => 'free')).resolves.toBe('free');
  });

  test('ends the wait for the lock of another process at the deadline', async () => {
    const lock = path.join(directory, 'lock');
    const holder = spawn('flock', [lock, 'sh', '-c', 'echo held; exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const gone = new Promise((resolve) => holder.once('close', resolve));
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await expect(exclusively(lock, Deadline.after(200), async () => 'never')).rejects.toThrow(DeadlineError);
    holder.stdin.end();
    await gone;
    await expect(exclusively(lock, Deadline.after(60_000), async () => 'free')).resolves.toBe('free');
  });
});
