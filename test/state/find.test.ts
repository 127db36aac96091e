import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identify } from '../../src/shared/process.js';
import { describeEnd, findRunningVm, findVm, NotRunningError, waitUntilGone } from '../../src/state/find.js';
import { writeRecord } from '../../src/state/record.js';
import { Root } from '../helpers/supervisor/support.js';

let root: Root;
beforeAll(async () => {
  root = await Root.make();
});
afterAll(() => root.cleanUp());

describe('A VM is found', () => {
  test('by its name, running or not', async () => {
    const { directory, record } = await root.claim('web');
    expect(await findVm(root.dir, 'web')).toEqual({ directory, record });
    expect(await findRunningVm(root.dir, 'web')).toEqual({ directory, record });
    await writeRecord(directory, { ...record, state: 'stopped', reason: 'stopped' });
    expect(await findVm(root.dir, 'web')).toMatchObject({ record: { state: 'stopped' } });
    await expect(findRunningVm(root.dir, 'web')).rejects.toMatchObject({
      name: 'NotRunningError',
      message: expect.stringContaining('it is stopped'),
    });
  });

  test.each(['nobody', '../web', '', '/etc', '.'])('unless there is no VM of that name: %p', async (name) => {
    await expect(findVm(root.dir, name)).rejects.toThrow(NotRunningError);
  });
});

test('The end of a VM is described.', async () => {
  const { record } = await root.claim('told');
  expect(describeEnd({ ...record, state: 'failed', reason: 'signal SIGKILL.' })).toBe('it is failed (signal SIGKILL)');
  expect(describeEnd({ ...record, state: 'stopped', reason: 'stopped' })).toBe('it is stopped');
  expect(describeEnd({ ...record, state: 'running' })).toMatch(/^its process \d+ is gone; its last state was running$/);
});

test('waitUntilGone returns the processes that stay, and waits for those that exit.', async () => {
  const child = spawn('sleep', ['600']);
  const id = identify(child.pid ?? 0);
  expect(await waitUntilGone({ owner: id, qemu: null }, 50)).toEqual([id]);
  const gone = waitUntilGone({ owner: id, qemu: id }, 60_000);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await gone).toEqual([]);
});
