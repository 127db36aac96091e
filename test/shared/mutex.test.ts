import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../src/shared/errors.js';
import { Mutex } from '../../src/shared/mutex.js';

const ample = (): Deadline => Deadline.after(120_000);

describe('A mutex', () => {
  test('runs operations one at a time, in the order of the calls', async () => {
    const mutex = new Mutex();
    const log: string[] = [];
    const operation = (name: string) => async (): Promise<string> => {
      log.push(`${name} starts`);
      await new Promise(setImmediate);
      log.push(`${name} ends`);
      return name;
    };
    const results = ['a', 'b', 'c'].map((name) => mutex.run(operation(name), ample(), 'the one before'));
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  test('goes on after an operation that fails', async () => {
    const mutex = new Mutex();
    const failing = mutex.run(() => Promise.reject(new Error('broken')), ample(), 'the one before');
    const next = mutex.run(async () => 'done', ample(), 'the one before');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  test('does not start an operation whose deadline passes, and keeps later ones behind earlier ones', async () => {
    const mutex = new Mutex();
    const first = Promise.withResolvers<void>();
    const log: string[] = [];
    const running = mutex.run(() => first.promise, ample(), 'the one before');
    const never = async (): Promise<void> => void log.push('late');
    await expect(mutex.run(never, Deadline.after(1), 'the first operation')).rejects.toThrow(DeadlineError);
    const cancelled = Deadline.after(120_000, AbortSignal.abort());
    await expect(mutex.run(never, cancelled, 'the first operation')).rejects.toThrow(CancelledError);
    const last = mutex.run(async () => void log.push('last'), ample(), 'the first operation');
    await new Promise(setImmediate);
    expect(log).toEqual([]);
    first.resolve();
    await Promise.all([running, last]);
    expect(log).toEqual(['last']);
  });
});
