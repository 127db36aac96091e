import { mkdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { VmDirectory } from '../../src/state/layout.js';
import { readRecord } from '../../src/state/record.js';
import { SupervisorClient } from '../../src/supervisor/rpc/client.js';
import { writeTinyKernel } from '../e2e/tiny-kernel.js';
import { Fleet } from '../helpers/supervisor/fleet.js';
import { stopDone } from '../helpers/supervisor/launch.js';
import {
  AMPLE_MS,
  auditRecords,
  auditStory,
  auditVerdict,
  CALLER,
  command,
  leftovers,
  recordWhen,
  startParams,
} from '../helpers/supervisor/support.js';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await Fleet.make();
});
afterAll(() => fleet.end());

/** Nothing that has to do with this VM runs any more. */
async function expectQuiet({ dir }: VmDirectory): Promise<void> {
  expect(await leftovers(dir)).toEqual([]);
}

describe('A start', () => {
  test('is refused the second time, also at the same moment', async () => {
    const { directory } = await fleet.root.claim('once');
    const params = await startParams(directory, 'silent');
    const client = SupervisorClient.launch(directory, fleet.entry);
    const both = await Promise.allSettled([client.start(params), client.start(params)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(client.start(params)).rejects.toThrow(/was started already/);
    expect(fleet.root.processes().filter(({ command: line }) => line.startsWith(params.qemu) && line.includes(directory.dir))).toHaveLength(
      1,
    );
    await stopDone(client);
    client.close();
    await expectQuiet(directory);
  });

  test("that fails reports and records QEMU's message, and leaves nothing running", async () => {
    const { directory } = await fleet.root.claim('broken');
    const client = SupervisorClient.launch(directory, fleet.entry);
    const params = await startParams(directory, 'silent', { vm: { machine: 'no-such-machine' } });
    await expect(client.start(params)).rejects.toMatchObject({
      name: 'VmRefusedError',
      status: 'failed',
      message: expect.stringContaining('unsupported machine type'),
    });
    expect(await readRecord(directory)).toMatchObject({ state: 'failed', reason: expect.stringContaining('unsupported machine type') });
    expect(await auditStory(directory)).toEqual(['vm-start allow', 'vm-start failed', 'log-closed ok']);
    expect(await auditVerdict(directory)).toMatchObject({ ok: true });
    client.close();
    await expectQuiet(directory);
  });

  test('with an extra argument that the policy refuses is blocked before QEMU is spawned, and recorded', async () => {
    const { directory } = await fleet.root.claim('second-monitor');
    const client = SupervisorClient.launch(directory, fleet.entry);
    const params = await startParams(directory, 'silent', { vm: { qemuArgs: ['-monitor', 'stdio'] } });
    await expect(client.start(params)).rejects.toMatchObject({ status: 'blocked', message: expect.stringContaining('-monitor') });
    expect(await auditStory(directory)).toEqual(['vm-start failed', 'log-closed ok']);
    client.close();
    await expectQuiet(directory);
  });

  test('loads an initrd whose path QEMU would split as that one file, also for a multiboot kernel', async () => {
    const { directory } = await fleet.root.claim('comma');
    const [kernel, initrd] = [path.join(directory.dir, 'kernel'), path.join(directory.dir, 'x,') + directory.record];
    await writeTinyKernel(kernel, { says: 'up' });
    await mkdir(path.dirname(initrd), { recursive: true });
    for (const file of [initrd, path.join(directory.dir, 'x')]) await writeFile(file, 'initrd');
    const client = SupervisorClient.launch(directory, fleet.entry);
    const params = await startParams(directory, 'silent', { vm: { kernel, initrd, selfTest: undefined } });
    await client.start(params);
    expect(await readlink(path.join(directory.dir, 'initrd'))).toBe(initrd);
    const [qemu] = fleet.root.processes().filter(({ command: line }) => line.startsWith(params.qemu) && line.includes(kernel));
    expect(qemu?.command).toContain(' -initrd ../initrd ');
    await stopDone(client);
    client.close();
    await expectQuiet(directory);
  });

  test('in a directory that is not claimed is refused', async () => {
    const { directory } = await fleet.root.claim('unclaimed');
    const params = await startParams(directory, 'silent');
    await rm(directory.record);
    const client = SupervisorClient.launch(directory, fleet.entry);
    await expect(client.start(params)).rejects.toThrow(/is not claimed for a VM/);
    await expect(client.status()).rejects.toThrow(/has not been started/);
    client.close();
    await expectQuiet(directory);
  });

  test('in a directory with a foreign audit log is refused, and the log is unchanged', async () => {
    const { directory } = await fleet.root.claim('foreign-log');
    await writeFile(directory.audit, 'not a record\n');
    const client = SupervisorClient.launch(directory, fleet.entry);
    await expect(client.start(await startParams(directory, 'silent'))).rejects.toMatchObject({ name: 'AuditError' });
    expect(await readFile(directory.audit, 'utf8')).toBe('not a record\n');
    client.close();
    await expectQuiet(directory);
  });
});

describe('A stop', () => {
  test('that is requested twice is done once', async () => {
    const { client, directory } = await fleet.start('twice', 'silent');
    const other = await SupervisorClient.attach(directory);
    const both = await Promise.all([stopDone(client), stopDone(other), stopDone(client)]);
    expect(new Set(both.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await auditStory(directory)).toEqual(['vm-start allow', 'vm-start ok', 'vm-stop allow', 'vm-stop ok', 'log-closed ok']);
  });

  test('fails the command in flight, and both are recorded', async () => {
    const { client, directory, pid } = await fleet.start('under', 'silent');
    process.kill(pid, 'SIGSTOP');
    const under = client.execute(command('query-status')).catch((error: unknown) => error);
    while (!(await auditStory(directory)).includes('qmp query-status allow')) await new Promise((resolve) => setTimeout(resolve, 5));
    const stopped = client.stop({ caller: CALLER, reason: 'cancelled', quick: true }, AMPLE_MS);
    expect(await under).toMatchObject({ status: 'crashed' });
    const { method, auditHead } = await stopped;
    expect(method).toBe('SIGKILL');
    expect((await auditStory(directory)).slice(2)).toEqual([
      'qmp query-status allow',
      'vm-stop allow',
      'qmp-result query-status failed',
      'vm-stop ok',
      'log-closed ok',
    ]);
    expect(await auditVerdict(directory, auditHead)).toMatchObject({ ok: true, closed: true });
  });

  test('fails every wait', async () => {
    const { client } = await fleet.start('waits', 'silent');
    const waits = [
      client.waitReady({ condition: { kind: 'serial', pattern: 'never' }, timeoutMs: AMPLE_MS, layers: [], caller: CALLER }),
      client.waitEvent({ name: 'NEVER', since: 0, timeoutMs: AMPLE_MS }),
    ].map((wait) => wait.catch((error: unknown) => error));
    await stopDone(client);
    for (const error of await Promise.all(waits)) expect(error).toMatchObject({ status: 'crashed' });
  });
});

describe('A lifetime', () => {
  test('ends a VM that nobody stops', async () => {
    const { client, directory } = await fleet.start('short', 'silent', { lifetimeMs: 300 });
    expect(await recordWhen(directory, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped' });
    client.close();
    await expectQuiet(directory);
    expect((await auditRecords(directory)).find(({ event }) => event === 'vm-stop')?.arguments).toEqual({ reason: 'its lifetime is over' });
  });

  test('does not end a VM that is kept', async () => {
    const { client } = await fleet.start('longer', 'silent', { lifetimeMs: 5000 });
    await client.keep(CALLER);
    await new Promise((resolve) => setTimeout(resolve, 5200));
    expect(await client.status()).toMatchObject({ state: 'running', kept: true });
    await stopDone(client);
  });
});
