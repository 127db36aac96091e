import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { describeEnd, findClaimed, findRunningVm, findVm, listVms, NotRunningError, namesIn } from '../../src/state/find.js';
import { VmDirectory } from '../../src/state/layout.js';
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

describe('The directory of the VMs', () => {
  let own: Root;
  beforeEach(async () => {
    own = await Root.make();
  });
  afterEach(() => own.cleanUp());

  test('may hold anything: the VMs of a claimant are found, and those that cannot be read are named', async () => {
    const { directory, record } = await own.claim('web');
    const at = (...names: string[]): string => path.join(own.dir, ...names);
    const aside = { ...record, createdAt: '2001-01-01T00:00:00.000Z' };
    await mkdir(at('web.12'));
    await writeRecord(new VmDirectory(at('web.12')), aside);
    // What another VM, a crash, an attacker or a tidy user may leave there.
    for (const name of ['web.1', 'web.2', 'web.3', 'web.4', 'other', 'web.0x', '.web.abc123']) await mkdir(at(name));
    for (const name of ['web.1', 'other']) await writeFile(at(name, 'vm.json'), '');
    await mkdir(at('web.2', 'vm.json'));
    spawnSync('mkfifo', [at('web.3', 'vm.json'), at('web.77')]);
    await symlink('web.5', at('web.6'));
    await symlink('web.6', at('web.5'));
    await symlink('/dev/zero', at('web.4', 'vm.json'));
    await writeFile(at('web.7'), 'a file');
    await writeFile(at('web.8888888888888888888888888888888888888888888888888888888888'), 'a file');
    await writeFile(at('x'.repeat(255)), '');
    await writeFile(Buffer.concat([Buffer.from(at('')), Buffer.from([0xff, 0xfe])]), '');
    const { vms, broken } = await findClaimed(own.dir, 'web', '');
    expect(vms).toEqual([
      { directory, record },
      { directory: new VmDirectory(at('web.12')), record: aside },
    ]);
    expect(broken.map(({ dir }) => path.basename(dir)).sort()).toEqual(['web.1', 'web.2', 'web.3', 'web.4', 'web.5', 'web.6']);
    expect(await listVms(own.dir)).toEqual([
      { dir: at('other'), record: undefined, live: false },
      { dir: directory.dir, record, live: true },
    ]);
  });

  test('may hold more VMs than a process may have open files', async () => {
    const { record } = await own.claim('web');
    for (let index = 0; index < 3000; index += 1) {
      await mkdir(path.join(own.dir, `web.${index}`));
      await writeFile(path.join(own.dir, `web.${index}`, 'vm.json'), JSON.stringify(record));
    }
    const before = openFiles();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, openFiles() - before);
    });
    expect((await findClaimed(own.dir, 'web', '')).vms).toHaveLength(3001);
    clearInterval(watch);
    expect(most).toBeLessThan(50);
  });

  test.each([
    ['a file', (root: string) => writeFile(root, '')],
    ['a link to itself', (root: string) => symlink('root', root)],
  ])('that is %s is reported', async (_what, make) => {
    const root = path.join(own.dir, 'root');
    await make(root);
    await expect(namesIn(root)).rejects.toThrow(/^The directory for VMs, .*\/root, cannot be read \(E[A-Z]+\)\.$/);
  });

  test('may be reached by a link', async () => {
    const { record } = await own.claim('web');
    const link = `${own.dir}-link`;
    await symlink(own.dir, link);
    try {
      expect((await findClaimed(link, 'web', '')).vms).toMatchObject([{ record }]);
      expect(await listVms(link)).toMatchObject([{ live: true }]);
    } finally {
      await rm(link);
    }
  });
});

function openFiles(): number {
  return readdirSync('/proc/self/fd').length;
}
