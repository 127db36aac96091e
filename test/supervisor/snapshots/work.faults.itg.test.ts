import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../helpers/run-command.js';
import { rejection } from '../../helpers/supervisor/gated.js';
import { frozenAt, SnapshotBench, type SnapshotVm } from '../../helpers/supervisor/snapshot-bench.js';
import { auditRecords, Root } from '../../helpers/supervisor/support.js';
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

/** Runs the body with a disk of that many MiB. */
async function withSmallDisk(parent: string, mib: number, body: (small: string) => Promise<void>): Promise<void> {
  const small = await mkdtemp(path.join(parent, 'small-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mib}m`, 'tmpfs', small]);
  try {
    await body(small);
  } finally {
    spawnSync('umount', ['-l', small]);
  }
}

async function blankImage(directory: string): Promise<string> {
  const file = path.join(directory, 'disk0.qcow2');
  await runCommand('qemu-img', ['create', '-q', '-f', 'qcow2', file, '64M'], { deadline: ample() });
  return file;
}

async function expectIdle(vm: SnapshotVm, held: readonly string[]): Promise<void> {
  expect([await vm.held(), await vm.jobs(), await vm.status()]).toEqual([{ disk0: held }, [], 'running']);
}

describe('An abandoned operation', () => {
  test('is undone when it is cancelled, and the next one works', async () => {
    const vm = await oneDisk();
    const cancel = new AbortController();
    const frozen = frozenAt(vm, 'snapshot-save');
    const act = rejection(vm.snapshot('create:a', { signal: cancel.signal }));
    await frozen;
    cancel.abort();
    vm.machine.signal('SIGCONT');
    expect(await act).toMatchObject({ name: 'CancelledError', message: 'Cancelled during the wait for `snapshot create:a`.' });
    await expectIdle(vm, []);
    expect((await auditRecords(vm.directory)).at(-1)).toMatchObject({
      event: 'snapshot',
      outcome: 'failed',
      error: expect.stringContaining('Cancelled'),
    });
    await vm.snapshot('create:a');
    await expectIdle(vm, ['a']);
  });

  test('is undone after its deadline, even if QEMU takes longer than the wait, and its progress is logged', async () => {
    const vm = await oneDisk();
    const frozen = frozenAt(vm, 'snapshot-save').then(() => true);
    const late = (timeoutMs: number) => rejection(vm.snapshot('create:a', { timeoutMs }));
    let act = late(3000);
    // Retry with more time if the deadline came before the command was sent.
    for (let ms = 6000; !(await Promise.race([frozen, act.then(() => false)])); ms *= 2) act = late(ms);
    expect(await act).toMatchObject({ name: 'DeadlineError', status: 'timed-out' });
    expect(vm.said.at(-1)).toEqual({ level: 'info', text: expect.stringMatching(/^Snapshot create:a: \d+\.\d s so far, .* written$/) });
    const next = vm.snapshot('create:a');
    vm.machine.signal('SIGCONT');
    await next;
    await expectIdle(vm, ['a']);
  });

  test('leaves the old snapshot if it is an overwrite', async () => {
    const vm = await oneDisk();
    const [before] = (await vm.snapshot('create:a')).snapshots;
    const cancel = new AbortController();
    const frozen = frozenAt(vm, 'snapshot-save');
    const act = rejection(vm.snapshot('overwrite:a', { signal: cancel.signal }));
    await frozen;
    cancel.abort();
    vm.machine.signal('SIGCONT');
    expect((await act).name).toBe('CancelledError');
    expect((await vm.snapshot('list')).snapshots).toEqual([before]);
    await expectIdle(vm, ['a']);
  });

  test('never overlaps with the next one', async () => {
    const vm = await oneDisk();
    const [one, other] = await Promise.all([vm.snapshot('create:a'), vm.snapshot('overwrite:a'), vm.snapshot('load:a')]);
    expect([one.action, other.action]).toEqual(['create', 'overwrite']);
    await expectIdle(vm, ['a']);
  });

  test('ends at once when QEMU exits', async () => {
    const vm = await oneDisk();
    const frozen = frozenAt(vm, 'snapshot-save');
    const act = rejection(vm.snapshot('create:a'));
    await frozen;
    vm.machine.signal('SIGKILL');
    expect(await act).toMatchObject({ status: 'crashed' });
    await vm.snapshots.idle();
  });
});

describe('A load', () => {
  test('of a snapshot that disappears at the last moment leaves the guest running', async () => {
    const image = await bench.image('disk0');
    const vm = await bench.open([image]);
    await vm.snapshot('create:a');
    const { execute } = vm.machine;
    vm.machine.execute = async (name, args, deadline) => {
      if (name === 'snapshot-load') {
        const gone = { device: image.name, name: 'a' };
        await execute.call(vm.machine, 'blockdev-snapshot-delete-internal-sync', gone, deadline);
      }
      return execute.call(vm.machine, name, args, deadline);
    };
    expect(await rejection(vm.snapshot('load:a'))).toMatchObject({
      name: 'BlockJobError',
      message: expect.stringContaining('snapshot-load'),
    });
    expect(vm.loads).toEqual([]);
    await expectIdle(vm, []);
  });

  test('that fails half-way leaves the guest paused, says so, and is repaired by another load', async () => {
    const vm = await bench.open([await bench.image('disk0', { interface: 'scsi' })]);
    await vm.snapshot('create:before');
    await vm.machine.execute('device_add', { driver: 'scsi-cd', bus: 'maqet-scsi.0', id: 'cd9' }, ample());
    await vm.snapshot('create:with');
    const since = vm.machine.journal.cursor;
    await vm.machine.execute('device_del', { id: 'cd9' }, ample());
    await vm.machine.journal.waitFor({ name: 'DEVICE_DELETED', data: { device: 'cd9' } }, since, ample());
    expect(await rejection(vm.snapshot('load:with'))).toMatchObject({
      message: expect.stringMatching(/^The snapshot with could not be loaded, and the guest stays paused: /),
      remedy: expect.stringContaining('load another one'),
    });
    expect(await vm.status()).not.toBe('running');
    expect(await vm.jobs()).toEqual([]);
    await vm.snapshot('load:before');
    await expectIdle(vm, ['before', 'with']);
  });

  test('cannot revive a guest that has ended if a reset ends it again, and says why', async () => {
    const vm = await oneDisk();
    await vm.snapshot('create:a');
    await vm.machine.execute('set-action', { reboot: 'shutdown' }, ample());
    const since = vm.machine.journal.cursor;
    await vm.machine.execute('human-monitor-command', { 'command-line': 'o /w 0x604 0x2000' }, ample());
    await vm.machine.journal.waitFor({ name: 'STOP' }, since, ample());
    expect(await rejection(vm.snapshot('load:a'))).toMatchObject({ name: 'SnapshotError', remedy: expect.stringContaining('-no-reboot') });
    // The next operation can run.
    await vm.snapshot('list');
  });

  test('revives a guest that has ended', async () => {
    const vm = await oneDisk();
    await vm.snapshot('create:a');
    const since = vm.machine.journal.cursor;
    // Write to QEMU's ACPI register on q35, as a guest does that powers off.
    await vm.machine.execute('human-monitor-command', { 'command-line': 'o /w 0x604 0x2000' }, ample());
    await vm.machine.journal.waitFor({ name: 'SHUTDOWN' }, since, ample());
    await vm.machine.journal.waitFor({ name: 'STOP' }, since, ample());
    expect(await vm.status()).toBe('shutdown');
    await vm.snapshot('load:a');
    await expectIdle(vm, ['a']);
    expect(vm.machine.states.state).toBe('running');
    expect(vm.loads).toEqual([expect.any(Number)]);
  });
});

/** Fills a disk just before a snapshot is saved, after maqet has checked its free space. */
function fullAt({ machine }: SnapshotVm, disk: string): void {
  const { execute } = machine;
  machine.execute = async (name, args, deadline) => {
    if (name === 'snapshot-save') {
      machine.execute = execute;
      await writeFile(path.join(disk, 'filler'), Buffer.alloc(256 * 2 ** 20)).catch(() => undefined);
    }
    return execute.call(machine, name, args, deadline);
  };
}

// Only root may mount the small disk.
const describeAsRoot = process.getuid?.() === 0 ? describe : describe.skip;

describeAsRoot('A full disk', () => {
  test('under one of two images fails the snapshot, leaves nothing of it on the other, and keeps the guest running', async () => {
    const small = path.join(root.dir, 'small');
    await mkdir(small);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', small]);
    try {
      const file = path.join(small, 'data.qcow2');
      await runCommand('qemu-img', ['create', '-q', '-f', 'qcow2', file, '64M'], { deadline: ample() });
      const vm = await bench.open([await bench.image('disk0'), { ...(await bench.image('data')), file }]);
      fullAt(vm, small);
      const error = await rejection(vm.snapshot('create:a'));
      expect(error).toMatchObject({ name: 'SnapshotError', message: expect.stringMatching(`^The disk of ${small} is full: .*data`) });
      expect([await vm.held(), await vm.jobs(), await vm.status()]).toEqual([{ disk0: [], data: [] }, [], 'running']);
      await rm(path.join(small, 'filler'));
      await vm.snapshot('create:a');
      expect(await vm.held()).toEqual({ disk0: ['a'], data: ['a'] });
      await vm.machine.kill();
    } finally {
      spawnSync('umount', ['-l', small]);
    }
    expect(await readFile('/proc/mounts', 'utf8')).not.toContain(small);
  });

  test('without space for the memory is found before the guest is paused, and the images do not change', async () => {
    await withSmallDisk(root.dir, 40, async (small) => {
      const vm = await bench.open([{ ...(await bench.image('disk0')), file: await blankImage(small) }]);
      const before = (await stat(path.join(small, 'disk0.qcow2'))).blocks;
      const since = vm.machine.journal.cursor;
      expect(await rejection(vm.snapshot('create:a'))).toMatchObject({
        name: 'SnapshotError',
        message: expect.stringMatching(
          /^The snapshot a may take \d+\.\d MiB in .*, where 3\d\.\d MiB are free and 2\.0 MiB are reserved for the logs\.$/,
        ),
        remedy: expect.stringMatching(/^Free disk space, /),
      });
      expect(vm.machine.journal.cursor).toBe(since);
      expect((await stat(path.join(small, 'disk0.qcow2'))).blocks).toBe(before);
      await expectIdle(vm, []);
      expect((await auditRecords(vm.directory)).at(-1)).toMatchObject({ event: 'snapshot', outcome: 'failed' });
      await vm.machine.kill();
    });
  });

  test('that fills up during the save is named, and the next snapshot reuses what the save has left', async () => {
    await withSmallDisk(root.dir, 240, async (small) => {
      const file = await blankImage(small);
      const vm = await bench.open([{ ...(await bench.image('disk0')), file }]);
      const before = (await stat(file)).blocks;
      fullAt(vm, small);
      expect(await rejection(vm.snapshot('create:a'))).toMatchObject({
        name: 'SnapshotError',
        message: expect.stringMatching(`^The disk of ${small} is full: QEMU could not carry out \`snapshot-save\``),
        remedy: expect.stringMatching(/^Free space on it\. .* stay allocated in the image: the next snapshot reuses them/),
      });
      await expectIdle(vm, []);
      await rm(path.join(small, 'filler'));
      await vm.snapshot('create:b');
      await vm.snapshot('delete:b');
      expect((await stat(file)).blocks - before).toBeLessThan(2 * 2048);
      await vm.machine.kill();
    });
  });
});
