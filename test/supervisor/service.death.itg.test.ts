import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identify, isAlive, signalProcess } from '../../src/shared/process.js';
import type { VmDirectory } from '../../src/state/layout.js';
import { readRecord } from '../../src/state/record.js';
import { SupervisorClient, SupervisorGoneError } from '../../src/supervisor/rpc/client.js';
import { Fleet } from '../helpers/supervisor/fleet.js';
import { stopDone } from '../helpers/supervisor/launch.js';
import { AMPLE_MS, auditRecords, auditStory, auditVerdict, CALLER, command, leftovers, recordWhen } from '../helpers/supervisor/support.js';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await Fleet.make();
});
afterAll(() => fleet.end());

/** Nothing that has to do with this VM runs any more. */
async function expectQuiet({ dir }: VmDirectory): Promise<void> {
  expect(await leftovers(dir)).toEqual([]);
}

describe('The end of', () => {
  test('the launching process ends the VM', async () => {
    const { child, directory, pid } = await fleet.ownedElsewhere('orphan', false);
    const qemu = identify(pid);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await recordWhen(directory, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped', kept: false });
    expect(isAlive(qemu)).toBe(false);
    await expectQuiet(directory);
    expect((await auditRecords(directory)).find(({ event }) => event === 'vm-stop')).toMatchObject({
      arguments: { reason: 'the process that started the VM is gone' },
    });
    expect(await auditVerdict(directory)).toMatchObject({ ok: true, closed: true });
  });

  test('the launching process in the middle of the start leaves nothing running', async () => {
    for (const moment of ['created', 'logged', 'spawned'] as const) {
      const { child, directory } = await fleet.ownerOf(`early-${moment}`, false);
      const logged = async (): Promise<boolean> => (await auditStory(directory).catch(() => [])).length > 0;
      const spawned = (): boolean =>
        fleet.root.processes().some(({ command: line }) => line.includes('-nodefaults') && line.includes(directory.dir));
      while (moment !== 'created' && !(moment === 'logged' ? await logged() : spawned()))
        await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill('SIGKILL');
      await once(child, 'exit');
      await expectQuiet(directory);
      // Before the supervisor had heard of the VM nothing but the claim is left; after that, a VM that was stopped in order.
      const { state } = (await readRecord(directory)) ?? {};
      expect(['created', 'stopped']).toContain(state);
      if (state === 'stopped') expect(await auditVerdict(directory)).toMatchObject({ ok: true, closed: true });
      if (moment === 'spawned') expect(state).toBe('stopped');
    }
  });

  test('the launching process does not end a VM that is kept', async () => {
    const { child, directory, pid } = await fleet.ownedElsewhere('kept', true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const client = await SupervisorClient.attach(directory);
    expect(await client.status()).toMatchObject({ state: 'running', kept: true, pid });
    expect(await client.execute(command('query-status'))).toMatchObject({ result: { running: true } });
    expect(await auditStory(directory)).toContain('vm-keep ok');
    await stopDone(client);
    client.close();
    await expectQuiet(directory);
    expect(await readRecord(directory)).toMatchObject({ state: 'stopped', kept: false });
  });

  test('the watched process ends even a kept VM', async () => {
    const watched = spawn('sleep', ['600']);
    const { client, directory } = await fleet.start('watched', 'silent', { watchPid: watched.pid ?? 0 });
    await client.keep(CALLER);
    client.close();
    expect(await readRecord(directory)).toMatchObject({ state: 'running', kept: true });
    watched.kill('SIGKILL');
    expect(await recordWhen(directory, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped', kept: false });
    await expectQuiet(directory);
  });

  test('the directory of the VM ends the VM', async () => {
    const { client, directory } = await fleet.start('removed', 'silent');
    await client.keep(CALLER);
    client.close();
    await rm(directory.dir, { recursive: true });
    await expectQuiet(directory);
  });

  test('QEMU fails the command in flight at once, and the failure is recorded', async () => {
    const { client, directory, pid } = await fleet.start('killed', 'silent');
    process.kill(pid, 'SIGSTOP');
    const under = client.execute(command('query-status')).catch((error: unknown) => error);
    while (!(await auditStory(directory)).includes('qmp query-status allow')) await new Promise((resolve) => setTimeout(resolve, 5));
    process.kill(pid, 'SIGKILL');
    expect(await under).toMatchObject({ status: 'crashed' });
    client.close();
    expect(await recordWhen(directory, ({ state }) => state === 'failed')).toMatchObject({ state: 'failed', reason: 'signal SIGKILL' });
    await expectQuiet(directory);
    expect((await auditStory(directory)).slice(2)).toEqual(
      expect.arrayContaining(['qmp query-status allow', 'qmp-result query-status failed', 'vm-stop failed', 'log-closed ok']),
    );
    expect(await auditVerdict(directory)).toMatchObject({ ok: true, closed: true });
  });

  test('QEMU leaves a supervisor that still answers connected clients', async () => {
    const { client, directory, pid } = await fleet.start('asked', 'silent');
    process.kill(pid, 'SIGKILL');
    await recordWhen(directory, ({ state }) => state === 'failed');
    expect(await client.status()).toMatchObject({ state: 'failed', reason: 'signal SIGKILL' });
    await expect(client.execute(command('query-status'))).rejects.toMatchObject({ status: expect.stringMatching(/crashed|failed/) });
    expect(await client.stop({ caller: CALLER, reason: 'done', quick: false }, AMPLE_MS)).toMatchObject({ method: 'exited' });
    client.close();
    await expectQuiet(directory);
  });

  test('the supervisor ends QEMU, and fails every request', async () => {
    const { client, directory, pid } = await fleet.start('decapitated', 'silent');
    const qemu = identify(pid);
    const { supervisor } = await client.status();
    const waiting = client.waitEvent({ name: 'NEVER', since: 0, timeoutMs: AMPLE_MS }).catch((error: unknown) => error);
    signalProcess(supervisor, 'SIGKILL');
    // At each moment of its end: some of these find it alive, some cannot be sent any more.
    const asked: Promise<unknown>[] = [];
    const ask = setInterval(() => asked.push(client.status().catch((error: unknown) => error)), 0);
    expect(await waiting).toBeInstanceOf(SupervisorGoneError);
    asked.push(client.status().catch((error: unknown) => error));
    clearInterval(ask);
    const refusals = (await Promise.all(asked)).filter((answer) => answer instanceof Error);
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(SupervisorGoneError);
    await expectQuiet(directory);
    expect(isAlive(qemu)).toBe(false);
    await expect(SupervisorClient.attach(directory)).rejects.toMatchObject({
      name: 'SupervisorGoneError',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    // Whoever comes next can have the name.
    expect(await auditVerdict(directory)).toMatchObject({ ok: true, closed: false });
    expect((await fleet.root.claim('decapitated')).directory.dir).toBe(directory.dir);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('the supervisor by %s stops the VM in order', async (signal) => {
    const { client, directory } = await fleet.start(`told-${signal.toLowerCase()}`, 'silent');
    await client.keep(CALLER);
    signalProcess((await client.status()).supervisor, signal);
    expect(await recordWhen(directory, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped' });
    client.close();
    await expectQuiet(directory);
    expect((await auditRecords(directory)).find(({ event }) => event === 'vm-stop')?.arguments).toEqual({
      reason: `the supervisor received ${signal}`,
    });
    expect(await auditVerdict(directory)).toMatchObject({ ok: true, closed: true });
  });
});
