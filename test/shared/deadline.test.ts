import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../src/shared/errors.js';

const never = new Promise<never>(() => undefined);

describe('Deadline.race', () => {
  test('returns the result of the work, or throws its error', async () => {
    await expect(Deadline.after(60_000).race(Promise.resolve(7), 'seven')).resolves.toBe(7);
    await expect(Deadline.after(60_000).race(Promise.reject(new RangeError('bad')), 'it')).rejects.toThrow(RangeError);
  });

  test('throws a DeadlineError that names the wait and the whole budget', async () => {
    const error = await Deadline.after(20)
      .race(never, 'the moon')
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ message: 'Timed out after 20 ms waiting for the moon.' });
  });

  test('throws only when the deadline has passed for every caller, even if a timer fires early', async () => {
    for (let round = 0; round < 150; round += 1) {
      const whole = Deadline.after(1 + Math.random() * 3);
      const part = whole.atMost(60_000);
      await expect(part.race(never, 'nothing')).rejects.toThrow(DeadlineError);
      expect([part.expired, whole.expired]).toEqual([true, true]);
    }
  });

  test('throws a CancelledError as soon as the signal is aborted', async () => {
    const controller = new AbortController();
    const wait = Deadline.after(60_000, controller.signal).race(never, 'the moon');
    controller.abort();
    await expect(wait).rejects.toThrow(new CancelledError('the wait for the moon'));
  });

  test('throws at once if the signal is already aborted, and ignores a later error of the work', async () => {
    const wait = Deadline.after(60_000, AbortSignal.abort()).race(Promise.reject(new Error('unheard')), 'the moon');
    await expect(wait).rejects.toThrow(CancelledError);
  });

  test('leaves no listener on the signal, and no timer', async () => {
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const controller = new AbortController();
    const deadline = Deadline.after(60_000, controller.signal);
    // More than ten listeners at once would be reported by Node as a leak.
    for (let round = 0; round < 20; round += 1) await deadline.race(Promise.resolve(round), 'a round');
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout')).toHaveLength(before);
    controller.abort();
    await expect(deadline.race(never, 'it')).rejects.toThrow(CancelledError);
  });

  test('can wait longer than a timer of Node', async () => {
    const controller = new AbortController();
    const wait = Deadline.after(2 ** 40, controller.signal).race(never, 'the moon');
    const first = await Promise.race([wait.catch(() => 'ended'), sleep(30).then(() => 'waits')]);
    expect(first).toBe('waits');
    controller.abort();
    await expect(wait).rejects.toThrow(CancelledError);
  });

  test('does not keep the process alive if the wait has no limit', async () => {
    const url = new URL('../../src/shared/deadline.ts', import.meta.url).href;
    const code = `
      await import(${JSON.stringify(new URL('../../scripts/typescript.mjs', import.meta.url).href)});
      const { Deadline } = await import(${JSON.stringify(url)});
      void Deadline.after(Number.POSITIVE_INFINITY).race(new Promise(() => undefined), 'ever');
    `;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    await expect(once(worker, 'exit')).resolves.toEqual([0]);
  });
});

describe('The time that is left', () => {
  test('shrinks, and is never negative', async () => {
    const later = Deadline.after(60_000);
    expect(later.remainingMs).toBeLessThanOrEqual(60_000);
    expect(later.expired).toBe(false);
    const deadline = Deadline.after(15);
    await sleep(40);
    expect(deadline.remainingMs).toBe(0);
    expect(deadline.expired).toBe(true);
    await expect(deadline.race(never, 'it')).rejects.toThrow(DeadlineError);
  });

  test('is that of the earlier deadline with `atMost`, which keeps the signal', () => {
    const { signal } = new AbortController();
    const long = Deadline.after(60_000, signal);
    expect(long.atMost(5)).toMatchObject({ ms: 5, signal });
    expect(Deadline.after(5, signal).atMost(60_000).ms).toBeLessThanOrEqual(5);
    expect(Deadline.after(Number.POSITIVE_INFINITY).atMost(7).ms).toBe(7);
  });
});

describe('A deadline with another signal', () => {
  test('keeps its limit, and either signal ends it', async () => {
    for (const end of ['own', 'other'] as const) {
      const signals = { own: new AbortController(), other: new AbortController() };
      const deadline = Deadline.after(60_000, signals.own.signal).endedBy(signals.other.signal);
      expect(deadline.ms).toBe(60_000);
      const wait = deadline.race(never, 'the moon');
      signals[end].abort();
      await expect(wait).rejects.toThrow(CancelledError);
    }
    await expect(Deadline.after(1).endedBy(new AbortController().signal).race(never, 'the moon')).rejects.toThrow(DeadlineError);
  });
});

describe('sleep', () => {
  test('takes at least the given time', async () => {
    const start = performance.now();
    await sleep(20);
    // Timers of Node may fire up to a millisecond early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(19);
  });

  test('is cancelled by its signal, even if that is already aborted', async () => {
    const controller = new AbortController();
    const pause = sleep(60_000, controller.signal);
    controller.abort();
    await expect(pause).rejects.toThrow(CancelledError);
    await expect(sleep(60_000, AbortSignal.abort())).rejects.toThrow(CancelledError);
  });
});
