import { describe, expect, test } from '@jest/globals';
import { InFlight } from '../../src/shared/in-flight.js';

describe('A set of operations in flight', () => {
  test('is idle when nothing has started', async () => {
    await new InFlight().idle();
  });

  test('passes on results and errors, and is idle only once every operation has settled', async () => {
    const inFlight = new InFlight();
    const slow = Promise.withResolvers<string>();
    const failing = inFlight.run(() => Promise.reject(new Error('broken')));
    const running = inFlight.run(() => slow.promise);
    let idle = false;
    const waiting = inFlight.idle().then(() => {
      idle = true;
    });
    await expect(failing).rejects.toThrow('broken');
    await new Promise(setImmediate);
    expect(idle).toBe(false);
    slow.resolve('done');
    expect(await running).toBe('done');
    await waiting;
    expect(idle).toBe(true);
  });

  test('also waits for an operation that starts while idle() waits', async () => {
    const inFlight = new InFlight();
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const running = inFlight.run(() => first.promise);
    let idle = false;
    const waiting = inFlight.idle().then(() => {
      idle = true;
    });
    const next = inFlight.run(() => second.promise);
    first.resolve();
    await running;
    await new Promise(setImmediate);
    expect(idle).toBe(false);
    second.resolve();
    await Promise.all([next, waiting]);
    expect(idle).toBe(true);
  });
});
