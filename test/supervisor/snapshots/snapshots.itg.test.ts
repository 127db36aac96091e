import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createLayer } from '../../../src/policy/layer.js';
import { runCommand } from '../../helpers/run-command.js';
import { rejection } from '../../helpers/supervisor/gated.js';
import { SnapshotBench, type SnapshotVm } from '../../helpers/supervisor/snapshot-bench.js';
import { auditRecords, auditStory, Root } from '../../helpers/supervisor/support.js';
import { ample } from '../../helpers/vm/support.js';

let root: Root;
const bench = new SnapshotBench(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => bench.cleanUp());
afterAll(() => root.cleanUp());

async function oneDisk(): Promise<SnapshotVm> {
  return bench.open([await bench.image('disk0')]);
}

/** Expects that no job is left and the guest runs. */
async function expectIdle({ jobs, status }: SnapshotVm): Promise<void> {
  expect([await jobs(), await status()]).toEqual([[], 'running']);
}

describe('Snapshots of a running VM', () => {
  test('are created, listed, loaded and deleted on all disks at once, and each operation is on record', async () => {
    const vm = await bench.open([await bench.image('disk0'), await bench.image('data', { interface: 'scsi' })]);
    expect(await vm.snapshot('list')).toMatchObject({ action: 'list', tier: 'safe', disks: ['disk0', 'data'], snapshots: [] });
    const made = await vm.snapshot('create:booted');
    expect(made).toMatchObject({ action: 'create', tier: 'privileged', disks: ['disk0', 'data'], durationMs: expect.any(Number) });
    expect(made.snapshots).toEqual([
      { name: 'booted', time: expect.stringMatching(/^20.*Z$/), stateBytes: expect.any(Number), disks: ['disk0', 'data'], loadable: true },
    ]);
    expect(made.snapshots[0]?.stateBytes).toBeGreaterThan(100_000);
    await expectIdle(vm);
    await vm.snapshot('create:later');
    expect((await vm.snapshot('list')).snapshots.map(({ name }) => name)).toEqual(['booted', 'later']);
    await vm.snapshot('load:booted');
    expect(vm.loads).toHaveLength(1);
    await expectIdle(vm);
    await vm.snapshot('delete:booted');
    expect(await vm.held()).toEqual({ disk0: ['later'], data: ['later'] });
    await expectIdle(vm);
    expect(await auditStory(vm.directory)).toEqual(
      [
        ...['query-named-block-nodes', 'snapshot-save', 'snapshot-save', 'query-named-block-nodes', 'snapshot-load', 'snapshot-delete'],
      ].flatMap((command) => [`snapshot ${command} allow`, `snapshot ${command} ok`]),
    );
    const [, , decided, ended] = await auditRecords(vm.directory);
    expect(decided).toMatchObject({ tier: 'privileged', arguments: { action: 'create', name: 'booted', disks: ['disk0', 'data'] } });
    expect(ended).toMatchObject({ outcome: 'ok', durationMs: expect.any(Number), reason: `result of record ${decided?.seq}` });
    expect(vm.said.map(({ level, text }) => `${level} ${text}`).slice(1, 3)).toEqual([
      'warning QMP snapshot privileged: snap | snapshot-save | user=tester',
      expect.stringMatching(
        /^info QMP snapshot: snap \| snapshot-save \| action=create \| name=booted \| disks=\[disk0, data\] \| user=tester/,
      ),
    ]);
  });

  test('include the content of the disks', async () => {
    const disks = [await bench.image('disk0'), await bench.image('data')];
    const vm = await bench.open(disks);
    const devices = (await vm.machine.execute('query-block', {}, ample())) as { qdev: string; inserted: { 'node-name': string } }[];
    const write = async (byte: string): Promise<void> => {
      for (const { qdev, inserted } of devices.filter((one) => one.inserted['node-name'] !== 'maqet_self_test')) {
        const line = `qemu-io -d ${qdev} "write -P ${byte} 0 64k"`;
        expect([inserted, await vm.machine.execute('human-monitor-command', { 'command-line': line }, ample())]).toEqual([inserted, '']);
      }
    };
    await write('0x11');
    await vm.snapshot('create:a');
    await write('0x22');
    await vm.snapshot('create:b');
    await vm.snapshot('load:a');
    await vm.machine.kill();
    const read = (file: string, byte: string): Promise<string> =>
      runCommand('qemu-io', ['-f', 'qcow2', '-c', `read -P ${byte} 0 64k`, file], { deadline: ample() });
    for (const { file } of disks) {
      expect(await read(file, '0x11')).not.toContain('failed');
      await runCommand('qemu-img', ['snapshot', '-a', 'b', file], { deadline: ample() });
      expect(await read(file, '0x22')).not.toContain('failed');
    }
  });

  test('include the variables of UEFI, which are in a raw flash chip', async () => {
    const disk0 = await bench.image('disk0');
    const variables = `${disk0.file}.variables`;
    await writeFile(variables, Buffer.alloc(0x40000, 0xff));
    // SeaBIOS does not write to them, so the test does.
    const vm = await bench.open([disk0], { firmware: { kind: 'flash', code: '/usr/share/seabios/bios-256k.bin', variables } });
    expect(await vm.snapshot('create:a')).toMatchObject({ disks: ['disk0'] });
    await writeFile(variables, 'changed', { flag: 'r+' });
    await vm.snapshot('load:a');
    expect((await readFile(variables)).every((byte) => byte === 0xff)).toBe(true);
    await expectIdle(vm);
  });

  test('leave a paused guest paused', async () => {
    const vm = await oneDisk();
    await vm.machine.execute('stop', {}, ample());
    await vm.snapshot('create:a');
    await vm.snapshot('overwrite:a');
    await vm.snapshot('load:a');
    expect([await vm.jobs(), await vm.status()]).toEqual([[], 'paused']);
  });

  test.each([
    ['load:nothing', /^There is no snapshot nothing: the VM has a\.$/],
    ['delete:nothing', /^There is no snapshot nothing: the VM has a\.$/],
    ['create:a', /^There already is a snapshot a, of 20.*Z\.$/],
  ])('refuse %s before the guest is touched', async (act, message) => {
    const vm = await oneDisk();
    await vm.snapshot('create:a');
    const { cursor } = vm.machine.journal;
    expect(await rejection(vm.snapshot(act))).toMatchObject({ name: 'SnapshotError', message: expect.stringMatching(message) });
    expect(vm.machine.journal.cursor).toBe(cursor);
    await expectIdle(vm);
    expect((await auditStory(vm.directory)).at(-1)).toMatch(/^snapshot snapshot-\w+ failed$/);
  });

  test('are overwritten by saving the new one before the old one is deleted, and leave nothing else', async () => {
    const vm = await oneDisk();
    await vm.snapshot('overwrite:a');
    const [before] = (await vm.snapshot('list')).snapshots;
    const sent: string[] = [];
    const { execute } = vm.machine;
    vm.machine.execute = (command, args, deadline) => {
      if (command.startsWith('snapshot-')) sent.push(`${command} ${String(args['tag']).replace(/[0-9a-f]{8}$/, 'X')}`);
      return execute.call(vm.machine, command, args, deadline);
    };
    const { snapshots } = await vm.snapshot('overwrite:a');
    expect(sent).toEqual(['snapshot-save a.new-X', 'snapshot-delete a', 'snapshot-save a', 'snapshot-delete a.new-X']);
    expect(await vm.held()).toEqual({ disk0: ['a'] });
    expect(snapshots).toMatchObject([{ name: 'a', loadable: true }]);
    expect(Date.parse(snapshots[0]?.time ?? '')).toBeGreaterThan(Date.parse(before?.time ?? ''));
    await expectIdle(vm);
  });

  test('are listed with names that other programs gave, complete and not loadable', async () => {
    const image = await bench.image('disk0');
    const odd = 'two words, \u001b[31mred\u202e';
    await runCommand('qemu-img', ['snapshot', '-c', odd, image.file], { deadline: ample() });
    const vm = await bench.open([image]);
    expect((await vm.snapshot('list')).snapshots).toEqual([
      { name: odd, time: expect.any(String), stateBytes: 0, disks: ['disk0'], loadable: false },
    ]);
    const { message } = await rejection(vm.snapshot('load:mine'));
    expect(message).toBe('There is no snapshot mine: the VM has two words, \\x1b[31mred\\u202e.');
  });

  test('are not loaded if they hold only the disk', async () => {
    const image = await bench.image('disk0');
    await runCommand('qemu-img', ['snapshot', '-c', 'bare', image.file], { deadline: ample() });
    const vm = await bench.open([image]);
    expect((await rejection(vm.snapshot('load:bare'))).message).toBe(
      'The snapshot bare cannot be loaded: it does not include the state of the machine.',
    );
    await expectIdle(vm);
  });

  test('are not loaded unless every disk has them', async () => {
    const vm = await bench.open([await bench.image('disk0'), await bench.image('data')]);
    await vm.snapshot('create:a');
    await vm.machine.execute('blockdev-snapshot-delete-internal-sync', { device: 'data', name: 'a' }, ample());
    expect((await rejection(vm.snapshot('load:a'))).message).toBe('The snapshot a cannot be loaded: only the disks disk0 have it.');
    await vm.snapshot('delete:a');
    expect(await vm.held()).toEqual({ disk0: [], data: [] });
  });

  test('are refused before anything is done if the policy blocks a command', async () => {
    const vm = await oneDisk();
    const layers = [createLayer('step', { deny: ['snapshot-delete'] })];
    await vm.snapshot('create:a', { layers });
    for (const act of ['delete:a', 'overwrite:a']) {
      expect(await rejection(vm.snapshot(act, { layers }))).toMatchObject({ name: 'BlockedError', status: 'blocked' });
    }
    expect(await vm.held()).toEqual({ disk0: ['a'] });
    expect((await auditStory(vm.directory)).slice(-2)).toEqual(['snapshot snapshot-delete blocked', 'snapshot snapshot-delete blocked']);
  });
});

describe('A VM that cannot have snapshots is refused, with the reason, before anything is done', () => {
  test('if it has no disk', async () => {
    const vm = await bench.open([]);
    expect(await rejection(vm.snapshot('create:a'))).toMatchObject({
      message: 'The VM has no disk that could hold a snapshot.',
      remedy: expect.stringContaining('size: 1G'),
    });
    expect(await auditStory(vm.directory)).toEqual(['snapshot failed']);
    await expectIdle(vm);
  });

  test('if it has a raw disk that the guest can write to, but not if that is read-only', async () => {
    const [disk0, raw] = [await bench.image('disk0'), await bench.image('plain', { format: 'raw' })];
    const vm = await bench.open([disk0, raw]);
    expect((await rejection(vm.snapshot('create:a'))).message).toBe(
      'The disk plain is raw, which has no snapshots, and the guest can write to it.',
    );
    await expectIdle(vm);
    await vm.machine.kill();
    const other = await bench.open([disk0, { ...raw, readOnly: true }]);
    expect(await other.snapshot('create:a')).toMatchObject({ disks: ['disk0'] });
  });

  test('if it has a device whose state QEMU cannot save', async () => {
    const vm = await bench.open([await bench.image('disk0', { interface: 'nvme' })]);
    const { cursor } = vm.machine.journal;
    const error = await rejection(vm.snapshot('create:a'));
    expect(error.message).toMatch(/^QEMU cannot save the state of this VM: .*nvme\.$/);
    expect(error.remedy).toContain('interface: virtio');
    expect(vm.machine.journal.cursor).toBe(cursor);
    await expectIdle(vm);
  });

  test('if a disk was added later', async () => {
    const vm = await bench.open([await bench.image('disk0', { interface: 'scsi' })]);
    const { file } = await bench.image('late');
    const node = { driver: 'qcow2', 'node-name': 'late', file: { driver: 'file', filename: file } };
    await vm.machine.execute('blockdev-add', node, ample());
    await vm.machine.execute('device_add', { driver: 'scsi-hd', drive: 'late', bus: 'maqet-scsi.0' }, ample());
    expect((await rejection(vm.snapshot('create:a'))).message).toBe(
      'The disk late was added to the running VM: a snapshot would leave it out.',
    );
    await expectIdle(vm);
  });
});
