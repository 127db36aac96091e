import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sleep } from '../../../src/shared/deadline.js';
import { rejection } from '../../helpers/supervisor/gated.js';
import { frozenAt, SnapshotBench, type SnapshotVm } from '../../helpers/supervisor/snapshot-bench.js';
import { auditStory, Root } from '../../helpers/supervisor/support.js';
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
  await vm.act('create:a');
  return vm;
}

/** Sends a command while an act is surely under way, and waits for both. @returns what came of the command. */
async function during<T>(vm: SnapshotVm, act: string, job: string, send: () => Promise<T>): Promise<T> {
  const frozen = frozenAt(vm, job);
  const acting = vm.act(act);
  await frozen;
  const sent = send();
  sent.catch(() => undefined);
  vm.machine.signal('SIGCONT');
  await acting;
  return sent;
}

/** The commands of these names that are sent to QEMU from now on. */
function telling({ machine }: SnapshotVm, names: RegExp): string[] {
  const sent: string[] = [];
  const { execute } = machine;
  machine.execute = (name, args, deadline) => {
    if (names.test(name)) sent.push(name);
    return execute.call(machine, name, args, deadline);
  };
  return sent;
}

describe('a command that comes while an act is under way', () => {
  test.each([
    ['create:b', 'snapshot-save'],
    ['overwrite:a', 'snapshot-save'],
    ['load:a', 'snapshot-load'],
    ['delete:a', 'snapshot-delete'],
  ])('stop during %s: the guest is paused afterwards', async (act, job) => {
    const vm = await withSnapshot();
    await during(vm, act, job, () => vm.run('stop'));
    expect([await vm.status(), vm.machine.states.state, await vm.jobs()]).toEqual(['paused', 'paused', []]);
    expect((await auditStory(vm.folder)).at(-1)).toBe('qmp-result stop ok');
    await vm.act('load:a').catch(() => undefined);
    expect(await vm.status()).toBe('paused');
  });

  test('cont on a paused guest: it does not run before the act is over, and runs then', async () => {
    const vm = await withSnapshot();
    await vm.run('stop');
    const sent = telling(vm, /^(stop|cont|snapshot-.*)$/);
    await during(vm, 'overwrite:a', 'snapshot-save', () => vm.run('cont'));
    expect(sent).toEqual(['snapshot-save', 'snapshot-delete', 'snapshot-save', 'snapshot-delete', 'cont']);
    expect(await vm.status()).toBe('running');
  });

  test('system_reset: it is for the guest that a load has brought, and its events are those after the command', async () => {
    const vm = await withSnapshot();
    const { cursor } = await during(vm, 'load:a', 'snapshot-load', () => vm.run('system_reset'));
    const reset = await vm.machine.journal.waitFor({ name: 'RESET' }, cursor, ample());
    const resumed = await vm.machine.journal.waitFor({ name: 'RESUME' }, vm.loads[0] ?? 0, ample());
    expect([resumed.seq <= cursor, reset.seq > cursor, await vm.status()]).toEqual([true, true, 'running']);
  });

  test('whose time is up before its turn comes is never sent', async () => {
    const vm = await withSnapshot();
    const frozen = frozenAt(vm, 'snapshot-save');
    const acting = vm.act('overwrite:a');
    await frozen;
    expect(await rejection(vm.run('stop', 100))).toMatchObject({
      status: 'timed-out',
      message: expect.stringContaining('the snapshot operation or command in progress'),
    });
    vm.machine.signal('SIGCONT');
    await acting;
    expect(await vm.status()).toBe('running');
  });

  test('query-status is answered meanwhile, and quit ends the VM', async () => {
    const vm = await withSnapshot();
    const frozen = frozenAt(vm, 'snapshot-save');
    const acting = rejection(vm.act('overwrite:a'));
    await frozen;
    const sent = telling(vm, /^(query-status|quit)$/);
    const asked = vm.run('query-status');
    const ended = vm.run('quit').catch(() => undefined);
    while (!sent.includes('quit')) await sleep(5);
    vm.machine.signal('SIGCONT');
    expect(await asked).toMatchObject({ result: { running: false } });
    expect(await acting).toMatchObject({ status: 'crashed' });
    await ended;
    expect(await vm.machine.exited).toEqual({ code: 0, signal: null });
  });
});

describe('a guest that a broken load has left paused', () => {
  async function broken(): Promise<SnapshotVm> {
    const vm = await withSnapshot();
    await vm.machine.execute('device_add', { driver: 'scsi-cd', bus: 'maqet-scsi.0', id: 'cd9' }, ample());
    await vm.act('create:with');
    const since = vm.machine.journal.cursor;
    await vm.machine.execute('device_del', { id: 'cd9' }, ample());
    await vm.machine.journal.waitFor({ name: 'DEVICE_DELETED', data: { device: 'cd9' } }, since, ample());
    await rejection(vm.act('load:with'));
    expect(await vm.status()).toBe('paused');
    return vm;
  }

  test('stays so after a load if somebody has paused it since', async () => {
    const vm = await broken();
    await vm.run('stop');
    await vm.act('load:a');
    expect(await vm.status()).toBe('paused');
  });

  test('runs after a load if nobody has', async () => {
    const vm = await broken();
    await vm.act('load:a');
    expect(await vm.status()).toBe('running');
  });
});
