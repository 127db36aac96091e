import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { rejection } from '../../helpers/supervisor/gated.js';
import { frozenAt, SnapshotBench, type SnapshotVm } from '../../helpers/supervisor/snapshot-bench.js';
import { auditStory, Root } from '../../helpers/supervisor/support.js';
import { until } from '../../helpers/until.js';
import { ample } from '../../helpers/vm/support.js';

let root: Root;
const bench = new SnapshotBench(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => bench.cleanUp());
afterAll(() => root.cleanUp());

async function withSnapshot(): Promise<SnapshotVm> {
  const vm = await bench.open([await bench.image('disk0', { interface: 'scsi' })]);
  await vm.snapshot('create:a');
  return vm;
}

/** Sends a command while an operation is certainly in progress, and waits for both. @returns the result of the command. */
async function during<T>(vm: SnapshotVm, operation: string, job: string, send: () => Promise<T>): Promise<T> {
  const frozen = frozenAt(vm, job);
  const running = vm.snapshot(operation);
  await frozen;
  const sent = send();
  sent.catch(() => undefined);
  vm.machine.signal('SIGCONT');
  await running;
  return sent;
}

/** Returns a list that grows with each command of these names that is sent to QEMU. */
function recordSent({ machine }: SnapshotVm, names: RegExp): string[] {
  const sent: string[] = [];
  const { execute } = machine;
  machine.execute = (name, args, deadline) => {
    if (names.test(name)) sent.push(name);
    return execute.call(machine, name, args, deadline);
  };
  return sent;
}

describe('A command during a snapshot operation', () => {
  test.each([
    ['create:b', 'snapshot-save'],
    ['overwrite:a', 'snapshot-save'],
    ['load:a', 'snapshot-load'],
    ['delete:a', 'snapshot-delete'],
  ])('pauses the guest after %s if it is `stop`', async (operation, job) => {
    const vm = await withSnapshot();
    await during(vm, operation, job, () => vm.run('stop'));
    expect([await vm.status(), vm.machine.states.state, await vm.jobs()]).toEqual(['paused', 'paused', []]);
    expect((await auditStory(vm.directory)).at(-1)).toBe('qmp-result stop ok');
    await vm.snapshot('load:a').catch(() => undefined);
    expect(await vm.status()).toBe('paused');
  });

  test('lets a paused guest run only after the operation if it is `cont`', async () => {
    const vm = await withSnapshot();
    await vm.run('stop');
    const sent = recordSent(vm, /^(stop|cont|snapshot-.*)$/);
    await during(vm, 'overwrite:a', 'snapshot-save', () => vm.run('cont'));
    expect(sent).toEqual(['snapshot-save', 'snapshot-delete', 'snapshot-save', 'snapshot-delete', 'cont']);
    expect(await vm.status()).toBe('running');
  });

  test('resets the guest that a load has restored if it is `system_reset`, and its events follow the command', async () => {
    const vm = await withSnapshot();
    const { cursor } = await during(vm, 'load:a', 'snapshot-load', () => vm.run('system_reset'));
    const reset = await vm.machine.journal.waitFor({ name: 'RESET' }, cursor, ample());
    const resumed = await vm.machine.journal.waitFor({ name: 'RESUME' }, vm.loads[0] ?? 0, ample());
    expect([resumed.seq <= cursor, reset.seq > cursor, await vm.status()]).toEqual([true, true, 'running']);
  });

  test('is never sent if its deadline passes first', async () => {
    const vm = await withSnapshot();
    const frozen = frozenAt(vm, 'snapshot-save');
    const acting = vm.snapshot('overwrite:a');
    await frozen;
    expect(await rejection(vm.run('stop', 100))).toMatchObject({
      status: 'timed-out',
      message: expect.stringContaining('the snapshot operation or command in progress'),
    });
    vm.machine.signal('SIGCONT');
    await acting;
    expect(await vm.status()).toBe('running');
  });

  test('is answered at once if it is `query-status`, and ends the VM if it is `quit`', async () => {
    const vm = await withSnapshot();
    const frozen = frozenAt(vm, 'snapshot-save');
    const acting = rejection(vm.snapshot('overwrite:a'));
    await frozen;
    const sent = recordSent(vm, /^(query-status|quit)$/);
    const asked = vm.run('query-status');
    // One after the other: a QEMU that quits first answers nothing any more.
    await until(() => sent.includes('query-status'));
    const ended = vm.run('quit').catch(() => undefined);
    await until(() => sent.includes('quit'));
    vm.machine.signal('SIGCONT');
    expect(await asked).toMatchObject({ result: { running: false } });
    expect(await acting).toMatchObject({ status: 'crashed' });
    await ended;
    expect(await vm.machine.exited).toEqual({ code: 0, signal: null });
  });
});

describe('A guest that a failed load has left paused', () => {
  async function broken(): Promise<SnapshotVm> {
    const vm = await withSnapshot();
    await vm.machine.execute('device_add', { driver: 'scsi-cd', bus: 'maqet-scsi.0', id: 'cd9' }, ample());
    await vm.snapshot('create:with');
    const since = vm.machine.journal.cursor;
    await vm.machine.execute('device_del', { id: 'cd9' }, ample());
    await vm.machine.journal.waitFor({ name: 'DEVICE_DELETED', data: { device: 'cd9' } }, since, ample());
    await rejection(vm.snapshot('load:with'));
    expect(await vm.status()).toBe('paused');
    return vm;
  }

  test('stays paused after a load if a `stop` has followed', async () => {
    const vm = await broken();
    await vm.run('stop');
    await vm.snapshot('load:a');
    expect(await vm.status()).toBe('paused');
  });

  test('runs after a load if no `stop` has followed', async () => {
    const vm = await broken();
    await vm.snapshot('load:a');
    expect(await vm.status()).toBe('running');
  });
});
