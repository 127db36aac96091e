import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inParallel } from '../../src/shared/parallel.js';

describe('Work in parallel', () => {
  test('runs for every item, for at most `limit` at once, and returns the results in the order of the items', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (turns, limit) => {
        let [busy, most] = [0, 0];
        const results = await inParallel(turns, limit, async (turn, index) => {
          busy += 1;
          most = Math.max(most, busy);
          for (let left = turn; left >= 0; left -= 1) await Promise.resolve();
          busy -= 1;
          return `${index}: ${turn}`;
        });
        expect(results).toEqual(turns.map((turn, index) => `${index}: ${turn}`));
        expect(most).toBe(Math.min(limit, turns.length));
      }),
    );
  });

  test('starts nothing after a failure, waits for work in progress, and throws the error of the first item', async () => {
    const [begun, ended]: [number[], number[]] = [[], []];
    const { promise: second, reject: failSecond } = Promise.withResolvers<void>();
    const { promise: first, reject: failFirst } = Promise.withResolvers<void>();
    const all = inParallel([first, second, Promise.resolve(), Promise.resolve()], 2, async (work, index) => {
      begun.push(index);
      await work.finally(() => ended.push(index));
    });
    let settled = false;
    const outcome = all.catch((error: Error) => error.message).finally(() => (settled = true));
    failSecond(new Error('the second'));
    await new Promise((resolve) => setImmediate(resolve));
    expect({ begun, ended, settled }).toEqual({ begun: [0, 1], ended: [1], settled: false });
    failFirst(new Error('the first'));
    expect(await outcome).toBe('the first');
    expect(begun).toEqual([0, 1]);
  });
});
