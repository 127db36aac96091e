import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLayer } from '../../src/policy/layer.js';
import { identify, isAlive, signalProcess } from '../../src/shared/process.js';
import { SupervisorClient, SupervisorGoneError } from '../../src/supervisor/client.js';
import { readRecord, type VmFolder } from '../../src/supervisor/folder.js';
import type { LogLine } from '../../src/supervisor/protocol.js';
import { type Compiled, compileProgram } from './compiled.js';
import { type Launched, launch, OWNER_PROGRAM, stopDone } from './launch.js';
import { AMPLE_MS, auditRecords, auditStory, auditVerdict, CALLER, command, leftovers, Root, recordWhen, startParams } from './support.js';

let compiled: Compiled;
let root: Root;
let owner = '';

beforeAll(async () => {
  [compiled, root] = await Promise.all([compileProgram('supervisor'), Root.make()]);
  const client = await compileProgram(path.join('supervisor', 'client'), path.dirname(compiled.entry));
  owner = path.join(path.dirname(client.entry), '..', 'owner.js');
  await writeFile(owner, OWNER_PROGRAM);
});
afterAll(async () => {
  await root.cleanUp();
  await compiled.remove();
});

const started = (
  vm: string,
  ...more: Parameters<typeof launch> extends [Root, string, string, ...infer Rest] ? Rest : never
): Promise<Launched> => launch(root, compiled.entry, vm, ...more);

/** Nothing that has to do with this VM runs any more. */
async function expectQuiet({ dir }: VmFolder): Promise<void> {
  expect(await leftovers(dir)).toEqual([]);
}

/** A process that launches a VM and then only lives. */
async function ownerOf(vm: string, keep: boolean): Promise<{ child: ChildProcess; folder: VmFolder }> {
  const { folder } = await root.claim(vm);
  const order = path.join(folder.files, 'order.json');
  const params = await startParams(folder);
  await writeFile(order, JSON.stringify({ dir: folder.dir, entry: compiled.entry, params, keep }));
  return { child: spawn(process.execPath, [owner, order], { stdio: ['ignore', 'pipe', 'inherit'] }), folder };
}

/** Such a process once its VM runs. */
async function ownedElsewhere(vm: string, keep: boolean): Promise<{ child: ChildProcess; folder: VmFolder; pid: number }> {
  const { child, folder } = await ownerOf(vm, keep);
  const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
  return { child, folder, pid: Number(line) };
}

describe('a VM from its start to its stop', () => {
  test('is what its record, its files and its log say', async () => {
    const { client, folder, pid, qemuVersion } = await started('whole');
    expect(qemuVersion).toMatch(/^\d+\.\d+\.\d+$/);
    const ready = await client.waitReady({ condition: { kind: 'serial', pattern: 'self-test: ready' }, timeoutMs: AMPLE_MS });
    expect(ready).toEqual({ evidence: 'self-test: ready', bootMs: expect.any(Number) });
    const status = await client.status();
    expect(status).toMatchObject({ vm: 'whole', state: 'running', pid, kept: false, panicked: false, layers: [{ source: 'inputs' }] });
    expect(status.context).toMatchObject({
      memoryBytes: 64 * 2 ** 20,
      qemuVersion,
      arch: 'x86_64',
      dumpFormats: expect.arrayContaining(['elf']),
    });
    expect(await readRecord(folder)).toMatchObject({
      state: 'running',
      owner: status.supervisor,
      qemu: identify(pid),
      bootMs: ready.bootMs,
    });
    expect((await client.tail()).serial).toContain('maqet self-test: ready');

    const { method, auditHead, auditRecords: count } = await stopDone(client);
    expect(method).toBe('quit');
    client.close();
    await expectQuiet(folder);
    expect(await readRecord(folder)).toMatchObject({ state: 'stopped', kept: false });
    expect(await auditStory(folder)).toEqual(['vm-start allow', 'vm-start ok', 'vm-stop allow', 'vm-stop ok', 'log-closed ok']);
    expect(await auditVerdict(folder, auditHead)).toEqual({ ok: true, records: count, head: auditHead, closed: true });
    expect((await auditRecords(folder))[0]).toMatchObject({
      vm: 'whole',
      arguments: { accel: 'tcg', args: expect.arrayContaining(['-sandbox']) },
    });
    expect(await readFile(folder.serialLog, 'utf8')).toContain('maqet self-test: ready\r\n');
    expect(
      (await readFile(folder.events, 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).event),
    ).toEqual(['RESUME', 'SHUTDOWN']);
    expect(await readFile(folder.supervisorLog, 'utf8')).toBe('');
    const files = (await readdir(folder.dir)).filter((name) => name !== 'disks');
    for (const name of files) expect({ name, mode: (await lstat(path.join(folder.dir, name))).mode & 0o077 }).toEqual({ name, mode: 0 });
    await expect(stat(folder.socket)).rejects.toThrow('ENOENT');
  });

  test('tells each command in the workflow log of whoever sent it, and of nobody else', async () => {
    const { client, folder } = await started('lines');
    const other = await SupervisorClient.attach(folder);
    const said: LogLine[][] = [[], []];
    client.onLog = (line) => said[0]?.push(line);
    other.onLog = (line) => said[1]?.push(line);
    await client.execute(command('query-status'));
    await other.execute(command('query-version'));
    await other.execute(command('inject-nmi')).catch(() => undefined);
    expect(said.map((lines) => lines.map(({ level, text }) => `${level} ${text.split(' | ').slice(0, 2).join(' ')}`))).toEqual([
      ['info QMP: lines query-status'],
      ['info QMP: lines query-version', 'error QMP blocked: lines inject-nmi'],
    ]);
    await Promise.all([stopDone(client), stopDone(other)]);
  });

  test('can be asked by many at once', async () => {
    const { client, folder } = await started('many');
    const clients = await Promise.all(Array.from({ length: 5 }, () => SupervisorClient.attach(folder)));
    const answers = await Promise.all(
      [client, ...clients].flatMap((one) => Array.from({ length: 10 }, () => one.execute(command('query-status')))),
    );
    expect(answers).toHaveLength(60);
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
    for (const one of clients) one.close();
    const { auditHead } = await stopDone(client);
    expect(await auditVerdict(folder, auditHead)).toMatchObject({ ok: true, records: 5 + 120 });
  });

  test('keeps 64-bit integers whole, both ways', async () => {
    const { client, folder } = await started('long');
    // A kernel address: sent to this QEMU, told in its audit record, and accepted.
    const val = 2n ** 63n + 2n ** 53n + 1n;
    await client.execute(command('memsave', { val, size: 16, filename: 'x.bin' }));
    expect(await readFile(folder.audit, 'utf8')).toContain(`"val":${val}`);
    const { result } = await client.execute(command('query-cpu-model-expansion', { type: 'full', model: { name: 'max' } }));
    const { props } = (result as { model: { props: Record<string, unknown> } }).model;
    const wide = props['lbr-fmt'];
    // A number that no double holds: had one been made of it on the way, its last digits would be gone.
    expect(typeof wide).toBe('bigint');
    expect(BigInt(Number(wide))).not.toBe(wide);
    await stopDone(client);
  });

  test('lives in a folder whose path no socket address could hold', async () => {
    const deep = path.join(root.dir, 'x'.repeat(100), 'y'.repeat(100));
    const { folder } = await (Object.assign(Object.create(root), { dir: deep }) as Root).claim('deep');
    expect(folder.socket.length).toBeGreaterThan(200);
    const client = SupervisorClient.launch(folder, compiled.entry);
    await client.start(await startParams(folder, 'silent'));
    const other = await SupervisorClient.attach(folder);
    expect(await other.status()).toMatchObject({ vm: 'deep', state: 'running' });
    await stopDone(other);
    for (const one of [client, other]) one.close();
    await expectQuiet(folder);
  });

  test('is reached by nobody but its owner', async () => {
    const { client, folder } = await started('private');
    expect((await stat(folder.socket)).mode & 0o777).toBe(0o600);
    expect((await stat(folder.dir)).mode & 0o777).toBe(0o700);
    await stopDone(client);
  });
});

describe('errors of every kind cross whole', () => {
  test('and none ends the VM', async () => {
    const { client, folder } = await started('errors', 'silent');
    const caught = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);
    const remedy = expect.stringMatching(/\w/);
    expect(await caught(client.execute(command('inject-nmi')))).toMatchObject({ name: 'BlockedError', status: 'blocked', remedy });
    expect(await caught(client.execute(command('device_del', { id: 'x' })))).toMatchObject({
      name: 'QmpCommandError',
      status: 'failed',
      remedy,
    });
    expect(await caught(client.execute({ ...command('query-status'), timeoutMs: 0 }))).toMatchObject({
      name: 'DeadlineError',
      status: 'timed-out',
      remedy,
    });
    expect(await caught(client.waitReady({ condition: { kind: 'serial', pattern: 'never' }, timeoutMs: 1 }))).toMatchObject({
      status: 'timed-out',
      remedy,
    });
    expect(await caught(client.waitReady({ condition: { kind: 'serial', pattern: '(' }, timeoutMs: 1 }))).toMatchObject({
      name: 'SerialPatternError',
      remedy,
    });
    expect(await caught(client.waitEvent({ name: 'NEVER', since: 0, timeoutMs: 1 }))).toMatchObject({
      name: 'DeadlineError',
      status: 'timed-out',
    });
    await writeFile(path.join(folder.screenshots, 'x.ppm'), 'x');
    expect(await caught(client.execute(command('screendump', { filename: 'x.ppm' })))).toMatchObject({
      name: 'OutputFileError',
      status: 'failed',
      remedy,
    });
    expect(await client.status()).toMatchObject({ state: 'running' });
    await stopDone(client);
  });

  test('a policy that only the second layer narrows is named', async () => {
    const { client } = await started('narrow');
    const error = await client
      .execute(command('query-status', {}, [createLayer('step two', { deny: ['query-status'] })]))
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ status: 'blocked', message: expect.stringContaining('step two') });
    await stopDone(client);
  });
});

describe('a start', () => {
  test('happens once: a second one is refused, also at the same moment', async () => {
    const { folder } = await root.claim('once');
    const params = await startParams(folder, 'silent');
    const client = SupervisorClient.launch(folder, compiled.entry);
    const both = await Promise.allSettled([client.start(params), client.start(params)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(client.start(params)).rejects.toThrow(/was started already/);
    expect(root.processes().filter(({ command: line }) => line.startsWith(params.qemu) && line.includes(folder.dir))).toHaveLength(1);
    await stopDone(client);
    client.close();
    await expectQuiet(folder);
  });

  test("that fails says why in QEMU's words, on record too, and leaves nothing running", async () => {
    const { folder } = await root.claim('broken');
    const client = SupervisorClient.launch(folder, compiled.entry);
    const params = await startParams(folder, 'silent', { vm: { machine: 'no-such-machine' } });
    await expect(client.start(params)).rejects.toMatchObject({
      name: 'VmCrashedError',
      status: 'crashed',
      message: expect.stringContaining('unsupported machine type'),
    });
    expect(await readRecord(folder)).toMatchObject({ state: 'failed', reason: expect.stringContaining('unsupported machine type') });
    expect(await auditStory(folder)).toEqual(['vm-start allow', 'vm-start failed', 'log-closed ok']);
    expect(await auditVerdict(folder)).toMatchObject({ ok: true });
    client.close();
    await expectQuiet(folder);
  });

  test('in a folder that nobody has claimed is refused', async () => {
    const { folder } = await root.claim('unclaimed');
    const params = await startParams(folder, 'silent');
    await rm(folder.record);
    const client = SupervisorClient.launch(folder, compiled.entry);
    await expect(client.start(params)).rejects.toThrow(/Nobody has claimed/);
    await expect(client.status()).rejects.toThrow(/has not been started/);
    client.close();
    await expectQuiet(folder);
  });

  test('in a folder with a foreign audit log is refused, and the log left as it is', async () => {
    const { folder } = await root.claim('foreign-log');
    await writeFile(folder.audit, 'not a record\n');
    const client = SupervisorClient.launch(folder, compiled.entry);
    await expect(client.start(await startParams(folder, 'silent'))).rejects.toMatchObject({ name: 'AuditError' });
    expect(await readFile(folder.audit, 'utf8')).toBe('not a record\n');
    client.close();
    await expectQuiet(folder);
  });
});

describe('a stop', () => {
  test('that is asked for twice is done once', async () => {
    const { client, folder } = await started('twice', 'silent');
    const other = await SupervisorClient.attach(folder);
    const both = await Promise.all([stopDone(client), stopDone(other), stopDone(client)]);
    expect(new Set(both.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await auditStory(folder)).toEqual(['vm-start allow', 'vm-start ok', 'vm-stop allow', 'vm-stop ok', 'log-closed ok']);
  });

  test('under a command fails that command, and both are on record', async () => {
    const { client, folder, pid } = await started('under', 'silent');
    process.kill(pid, 'SIGSTOP');
    const under = client.execute(command('query-status')).catch((error: unknown) => error);
    while (!(await auditStory(folder)).includes('qmp query-status allow')) await new Promise((resolve) => setTimeout(resolve, 5));
    const stopped = client.stop({ caller: CALLER, reason: 'cancelled', quick: true }, AMPLE_MS);
    expect(await under).toMatchObject({ status: 'crashed' });
    const { method, auditHead } = await stopped;
    expect(method).toBe('SIGKILL');
    expect((await auditStory(folder)).slice(2)).toEqual([
      'qmp query-status allow',
      'vm-stop allow',
      'qmp-result query-status failed',
      'vm-stop ok',
      'log-closed ok',
    ]);
    expect(await auditVerdict(folder, auditHead)).toMatchObject({ ok: true, closed: true });
  });

  test('fails everything that still waits', async () => {
    const { client } = await started('waits', 'silent');
    const waits = [
      client.waitReady({ condition: { kind: 'serial', pattern: 'never' }, timeoutMs: AMPLE_MS }),
      client.waitEvent({ name: 'NEVER', since: 0, timeoutMs: AMPLE_MS }),
    ].map((wait) => wait.catch((error: unknown) => error));
    await stopDone(client);
    for (const error of await Promise.all(waits)) expect(error).toMatchObject({ status: 'crashed' });
  });
});

describe('the death of', () => {
  test('the launching process takes the VM with it', async () => {
    const { child, folder, pid } = await ownedElsewhere('orphan', false);
    const qemu = identify(pid);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await recordWhen(folder, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped', kept: false });
    expect(isAlive(qemu)).toBe(false);
    await expectQuiet(folder);
    expect((await auditRecords(folder)).find(({ event }) => event === 'vm-stop')).toMatchObject({
      arguments: { reason: 'the process that started the VM is gone' },
    });
    expect(await auditVerdict(folder)).toMatchObject({ ok: true, closed: true });
  });

  test('the launching process in the middle of the start leaves nothing but its claim', async () => {
    for (const moment of ['created', 'logged', 'spawned'] as const) {
      const { child, folder } = await ownerOf(`early-${moment}`, false);
      const logged = async (): Promise<boolean> => (await auditStory(folder).catch(() => [])).length > 0;
      const spawned = (): boolean =>
        root.processes().some(({ command: line }) => line.includes('-nodefaults') && line.includes(folder.dir));
      while (moment !== 'created' && !(moment === 'logged' ? await logged() : spawned()))
        await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill('SIGKILL');
      await once(child, 'exit');
      await expectQuiet(folder);
      // Its claim ends with it: here the claimant is this test, so that only the claim is left.
      expect(await readRecord(folder)).toMatchObject({ state: 'created', qemu: null });
      if ((await readdir(folder.dir)).includes('audit.jsonl')) expect(await auditVerdict(folder)).toMatchObject({ ok: true });
    }
  });

  test('the launching process leaves a VM that is kept', async () => {
    const { child, folder, pid } = await ownedElsewhere('kept', true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const client = await SupervisorClient.attach(folder);
    expect(await client.status()).toMatchObject({ state: 'running', kept: true, pid });
    expect(await client.execute(command('query-status'))).toMatchObject({ result: { running: true } });
    expect(await auditStory(folder)).toContain('vm-keep ok');
    await stopDone(client);
    client.close();
    await expectQuiet(folder);
    expect(await readRecord(folder)).toMatchObject({ state: 'stopped', kept: false });
  });

  test('the process that is watched takes even a kept VM with it', async () => {
    const watched = spawn('sleep', ['600']);
    const { client, folder } = await started('watched', 'silent', { watchPid: watched.pid ?? 0 });
    await client.keep(CALLER);
    client.close();
    expect(await readRecord(folder)).toMatchObject({ state: 'running', kept: true });
    watched.kill('SIGKILL');
    expect(await recordWhen(folder, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped', kept: false });
    await expectQuiet(folder);
  });

  test('QEMU under a command fails it at once, and the record says so', async () => {
    const { client, folder, pid } = await started('killed', 'silent');
    process.kill(pid, 'SIGSTOP');
    const under = client.execute(command('query-status')).catch((error: unknown) => error);
    while (!(await auditStory(folder)).includes('qmp query-status allow')) await new Promise((resolve) => setTimeout(resolve, 5));
    process.kill(pid, 'SIGKILL');
    expect(await under).toMatchObject({ status: 'crashed' });
    client.close();
    expect(await recordWhen(folder, ({ state }) => state === 'failed')).toMatchObject({ state: 'failed', reason: 'signal SIGKILL' });
    await expectQuiet(folder);
    expect((await auditStory(folder)).slice(2)).toEqual(
      expect.arrayContaining(['qmp query-status allow', 'qmp-result query-status failed', 'vm-stop failed', 'log-closed ok']),
    );
    expect(await auditVerdict(folder)).toMatchObject({ ok: true, closed: true });
  });

  test('QEMU can still be asked about, by those who are connected', async () => {
    const { client, folder, pid } = await started('asked', 'silent');
    process.kill(pid, 'SIGKILL');
    await recordWhen(folder, ({ state }) => state === 'failed');
    expect(await client.status()).toMatchObject({ state: 'failed', reason: 'signal SIGKILL' });
    await expect(client.execute(command('query-status'))).rejects.toMatchObject({ status: expect.stringMatching(/crashed|failed/) });
    expect(await client.stop({ caller: CALLER, reason: 'done', quick: false }, AMPLE_MS)).toMatchObject({ method: 'exited' });
    client.close();
    await expectQuiet(folder);
  });

  test('the supervisor takes QEMU with it, and fails who is connected', async () => {
    const { client, folder, pid } = await started('decapitated', 'silent');
    const qemu = identify(pid);
    const { supervisor } = await client.status();
    const waiting = client.waitEvent({ name: 'NEVER', since: 0, timeoutMs: AMPLE_MS }).catch((error: unknown) => error);
    signalProcess(supervisor, 'SIGKILL');
    expect(await waiting).toBeInstanceOf(SupervisorGoneError);
    await expectQuiet(folder);
    expect(isAlive(qemu)).toBe(false);
    await expect(SupervisorClient.attach(folder)).rejects.toMatchObject({
      name: 'SupervisorGoneError',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    // Whoever comes next can have the name.
    expect(await auditVerdict(folder)).toMatchObject({ ok: true, closed: false });
    expect((await root.claim('decapitated')).folder.dir).toBe(folder.dir);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('the supervisor by %s is an orderly stop', async (signal) => {
    const { client, folder } = await started(`told-${signal.toLowerCase()}`, 'silent');
    await client.keep(CALLER);
    signalProcess((await client.status()).supervisor, signal);
    expect(await recordWhen(folder, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped' });
    client.close();
    await expectQuiet(folder);
    expect((await auditRecords(folder)).find(({ event }) => event === 'vm-stop')?.arguments).toEqual({
      reason: `the supervisor received ${signal}`,
    });
    expect(await auditVerdict(folder)).toMatchObject({ ok: true, closed: true });
  });
});

describe('a lifetime', () => {
  test('ends a VM that nobody stops', async () => {
    const { client, folder } = await started('short', 'silent', { lifetimeMs: 300 });
    expect(await recordWhen(folder, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped' });
    client.close();
    await expectQuiet(folder);
    expect((await auditRecords(folder)).find(({ event }) => event === 'vm-stop')?.arguments).toEqual({ reason: 'its lifetime is over' });
  });

  test('does not end one that is kept', async () => {
    const { client } = await started('longer', 'silent', { lifetimeMs: 2500 });
    await client.keep(CALLER);
    await new Promise((resolve) => setTimeout(resolve, 2700));
    expect(await client.status()).toMatchObject({ state: 'running', kept: true });
    await stopDone(client);
  });
});
