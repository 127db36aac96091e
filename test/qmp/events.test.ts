import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { QmpDisconnectedError } from '../../src/qmp/errors.js';
import { EventJournal } from '../../src/qmp/events.js';
import type { QmpEvent } from '../../src/qmp/messages.js';
import { Deadline } from '../../src/shared/deadline.js';
import { DeadlineError } from '../../src/shared/errors.js';
import type { JsonObject } from '../../src/shared/json.js';
import { soon } from '../helpers/qmp/support.js';

function event(name: string, data: JsonObject = {}): QmpEvent {
  return { name, data, seconds: 0, microseconds: 0 };
}

describe('EventJournal', () => {
  test('numbers events from 1', () => {
    const journal = new EventJournal();
    expect(journal.cursor).toBe(0);
    expect(journal.record(event('STOP'))).toBe(1);
    expect(journal.record(event('RESUME'))).toBe(2);
    expect(journal.cursor).toBe(2);
  });

  test('finds an event between the cursor and the wait, but none before the cursor', async () => {
    const journal = new EventJournal();
    journal.record(event('STOP', { n: 1 }));
    const cursor = journal.cursor;
    journal.record(event('STOP', { n: 2 }));
    await expect(journal.waitFor({ name: 'STOP' }, cursor, soon())).resolves.toEqual({ seq: 2, event: event('STOP', { n: 2 }) });
    await expect(journal.waitFor({ name: 'STOP' }, journal.cursor, Deadline.after(10))).rejects.toThrow(DeadlineError);
  });

  test('lists the newest events in order, of all names or one, including forgotten ones', () => {
    const journal = new EventJournal(3);
    expect(journal.list(10)).toEqual([]);
    for (const name of ['STOP', 'RESUME', 'STOP', 'RESUME', 'STOP']) journal.record(event(name));
    journal.forget(4);
    const seqs = (most: number, name?: string): number[] => journal.list(most, name).map(({ seq }) => seq);
    expect(seqs(10)).toEqual([3, 4, 5]);
    expect(seqs(2)).toEqual([4, 5]);
    expect(seqs(10, 'STOP')).toEqual([3, 5]);
    expect(seqs(1, 'STOP')).toEqual([5]);
    expect(seqs(10, 'RESET')).toEqual([]);
    expect(journal.list(1)).toEqual([{ seq: 5, event: event('STOP') }]);
  });

  test('keeps no more bytes than its limit, and always the newest event', () => {
    const journal = new EventJournal(10_000, 1000);
    const large = (n: number): QmpEvent => event('GUEST_CRASHLOADED', { n, text: 'x'.repeat(280) });
    for (let n = 1; n <= 500; n += 1) journal.record(large(n));
    expect(journal.list(10_000).map(({ seq }) => seq)).toEqual([498, 499, 500]);
    expect(journal.cursor).toBe(500);
    journal.record(event('STOP', { text: 'x'.repeat(5000) }));
    expect(journal.list(10_000).map(({ seq }) => seq)).toEqual([501]);
    for (let n = 1; n <= 20; n += 1) journal.record(event('STOP'));
    expect(journal.list(10_000).map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => 502 + index));
  });

  test('returns the newest event of a name, unless it was forgotten', () => {
    const journal = new EventJournal();
    for (const name of ['RESET', 'SHUTDOWN', 'RESET', 'STOP']) journal.record(event(name));
    expect(journal.last('RESET')).toEqual({ seq: 3, event: event('RESET') });
    expect(journal.last('RESUME')).toBeUndefined();
    journal.forget(3);
    expect([journal.last('RESET'), journal.last('SHUTDOWN')]).toEqual([undefined, undefined]);
    expect(journal.last('STOP')).toMatchObject({ seq: 4 });
  });

  test('wakes every waiter whose name and data match an event', async () => {
    const journal = new EventJournal();
    const waits = [
      journal.waitFor({ name: 'DEVICE_DELETED', data: { device: 'nic0' } }, 0, soon()),
      journal.waitFor({ name: 'DEVICE_DELETED' }, 0, soon()),
    ];
    journal.record(event('DEVICE_DELETED', { path: '/x' }));
    journal.record(event('DEVICE_DELETED', { path: '/y', device: 'nic0' }));
    expect((await Promise.all(waits)).map(({ seq }) => seq)).toEqual([2, 1]);
  });

  test('hides forgotten events from later waits, but not from earlier waits, and not later events', async () => {
    const journal = new EventJournal();
    journal.record(event('SHUTDOWN'));
    const waiting = journal.waitFor({ name: 'RESUME' }, 0, soon());
    journal.record(event('STOP'));
    journal.forget(1);
    journal.forget(0);
    await expect(journal.waitFor({ name: 'SHUTDOWN' }, 0, Deadline.after(10))).rejects.toThrow(DeadlineError);
    await expect(journal.waitFor({ name: 'STOP' }, 0, soon())).resolves.toMatchObject({ seq: 2 });
    journal.record(event('RESUME'));
    await expect(waiting).resolves.toMatchObject({ seq: 3 });
  });

  test('rejects present and future waiters after a failure, but still finds recorded events', async () => {
    const journal = new EventJournal();
    const lost = new QmpDisconnectedError('QEMU closed the QMP connection');
    const waiting = journal.waitFor({ name: 'RESUME' }, 0, soon());
    journal.record(event('SHUTDOWN'));
    journal.fail(lost);
    journal.fail(new QmpDisconnectedError('another'));
    await expect(waiting).rejects.toBe(lost);
    await expect(journal.waitFor({ name: 'RESUME' }, 0, soon())).rejects.toBe(lost);
    await expect(journal.waitFor({ name: 'SHUTDOWN' }, 0, soon())).resolves.toMatchObject({ seq: 1 });
  });

  test('keeps the newest events only, and finds the same event as an exhaustive search', async () => {
    const names = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(names, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 45 }), async (all, limit, since) => {
        const journal = new EventJournal(limit);
        for (const name of all) journal.record(event(name));
        const kept = all.map((name, i) => ({ name, seq: i + 1 })).slice(-limit);
        const expected = kept.find(({ name, seq }) => name === 'A' && seq > since);
        journal.fail(new QmpDisconnectedError('end'));
        const found = await journal.waitFor({ name: 'A' }, since, soon()).catch(() => undefined);
        expect(found?.seq).toBe(expected?.seq);
      }),
    );
  });
});
