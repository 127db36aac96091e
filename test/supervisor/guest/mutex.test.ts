import { describe, expect, test } from '@jest/globals';
import { QmpCommandError } from '../../../src/qmp/errors.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { DeadlineError } from '../../../src/shared/errors.js';
import { GuestMutex } from '../../../src/supervisor/guest/mutex.js';

const soon = (): Deadline => Deadline.after(120_000);
const fails = (error: unknown) => async (): Promise<never> => {
  throw error;
};

describe('A guest that a failed load holds', () => {
  test.each(['stop', 'cont'])('is released by a `%s` that was sent, even if its answer never comes', async (name) => {
    const mutex = new GuestMutex();
    mutex.heldByLoad = true;
    const late = new DeadlineError('an answer', 1);
    await expect(mutex.command(name, 'privileged', fails(late), soon())).rejects.toBe(late);
    expect(mutex.heldByLoad).toBe(false);
  });

  test('is still held after a `cont` that QEMU refuses', async () => {
    const mutex = new GuestMutex();
    mutex.heldByLoad = true;
    const refused = new QmpCommandError('cont', 'GenericError', 'not now');
    await expect(mutex.command('cont', 'privileged', fails(refused), soon())).rejects.toBe(refused);
    expect(mutex.heldByLoad).toBe(true);
  });
});
