import { expect, test } from '@jest/globals';
import { QmpCommandError } from '../../../src/qmp/errors.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { DeadlineError } from '../../../src/shared/errors.js';
import { GuestTurns } from '../../../src/supervisor/guest/turns.js';

const soon = (): Deadline => Deadline.after(120_000);
const fails = (error: unknown) => async (): Promise<never> => {
  throw error;
};

test.each(['stop', 'cont'])(
  'a %s says what the guest is to do from when it is sent: also when nobody waits for its answer',
  async (name) => {
    const turns = new GuestTurns();
    turns.heldByLoad = true;
    const late = new DeadlineError('an answer', 1);
    await expect(turns.command(name, 'privileged', fails(late), soon())).rejects.toBe(late);
    expect(turns.heldByLoad).toBe(false);
  },
);

test('one that QEMU refuses says nothing', async () => {
  const turns = new GuestTurns();
  turns.heldByLoad = true;
  const refused = new QmpCommandError('cont', 'GenericError', 'not now');
  await expect(turns.command('cont', 'privileged', fails(refused), soon())).rejects.toBe(refused);
  expect(turns.heldByLoad).toBe(true);
});
