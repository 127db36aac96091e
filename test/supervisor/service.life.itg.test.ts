import { lstat, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLayer } from '../../src/policy/layer.js';
import type { LogLine } from '../../src/shared/logger.js';
import { identify } from '../../src/shared/process.js';
import type { VmDirectory } from '../../src/state/layout.js';
import { readRecord } from '../../src/state/record.js';
import { SupervisorClient } from '../../src/supervisor/rpc/client.js';
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
  type Root,
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

describe('A VM from its start to its stop', () => {
  test('matches its record, its files and its logs', async () => {
    const { client, directory, pid, qemuVersion } = await fleet.start('whole');
    expect(qemuVersion).toMatch(/^\d+\.\d+\.\d+$/);
    const ready = await client.waitReady({
      condition: { kind: 'serial', pattern: 'self-test: ready' },
      timeoutMs: AMPLE_MS,
      layers: [],
      caller: CALLER,
    });
    expect(ready).toEqual({ evidence: 'self-test: ready', bootMs: expect.any(Number) });
    const status = await client.status();
    expect(status).toMatchObject({ vm: 'whole', state: 'running', pid, kept: false, panicked: false, layers: [{ source: 'inputs' }] });
    expect(status.context).toMatchObject({
      memoryBytes: 64 * 2 ** 20,
      qemuVersion,
      arch: 'x86_64',
      dumpFormats: expect.arrayContaining(['elf']),
    });
    expect(await readRecord(directory)).toMatchObject({
      state: 'running',
      owner: status.supervisor,
      qemu: identify(pid),
      bootMs: ready.bootMs,
    });
    expect((await client.tail()).serial).toContain('maqet self-test: ready');

    const { method, auditHead, auditRecords: count } = await stopDone(client);
    expect(method).toBe('quit');
    client.close();
    await expectQuiet(directory);
    expect(await readRecord(directory)).toMatchObject({ state: 'stopped', kept: false });
    expect(await auditStory(directory)).toEqual(['vm-start allow', 'vm-start ok', 'vm-stop allow', 'vm-stop ok', 'log-closed ok']);
    expect(await auditVerdict(directory, auditHead)).toEqual({ ok: true, records: count, head: auditHead, closed: true });
    expect((await auditRecords(directory))[0]).toMatchObject({
      vm: 'whole',
      arguments: { accel: 'tcg', args: expect.arrayContaining(['-sandbox']) },
    });
    expect(await readFile(directory.serialLog, 'utf8')).toContain('maqet self-test: ready\r\n');
    expect(
      (await readFile(directory.events, 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).event),
    ).toEqual(['RESUME', 'SHUTDOWN']);
    expect(await readFile(directory.supervisorLog, 'utf8')).toBe('');
    const files = (await readdir(directory.dir)).filter((name) => name !== 'disks');
    for (const name of files) expect({ name, mode: (await lstat(path.join(directory.dir, name))).mode & 0o077 }).toEqual({ name, mode: 0 });
    await expect(stat(directory.socket)).rejects.toThrow('ENOENT');
  });

  test('logs each command to the client that sent it, and to no other', async () => {
    const { client, directory } = await fleet.start('lines');
    const other = await SupervisorClient.attach(directory);
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

  test('answers many clients at once', async () => {
    const { client, directory } = await fleet.start('many');
    const clients = await Promise.all(Array.from({ length: 5 }, () => SupervisorClient.attach(directory)));
    const answers = await Promise.all(
      [client, ...clients].flatMap((one) => Array.from({ length: 10 }, () => one.execute(command('query-status')))),
    );
    expect(answers).toHaveLength(60);
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
    for (const one of clients) one.close();
    const { auditHead } = await stopDone(client);
    expect(await auditVerdict(directory, auditHead)).toMatchObject({ ok: true, records: 5 + 120 });
  });

  test('keeps all digits of 64-bit integers, in both directions', async () => {
    const { client, directory } = await fleet.start('long');
    // A kernel address: sent to this QEMU, told in its audit record, and accepted.
    const val = 2n ** 63n + 2n ** 53n + 1n;
    await client.execute(command('memsave', { val, size: 16, filename: 'x.bin' }));
    expect(await readFile(directory.audit, 'utf8')).toContain(`"val":${val}`);
    const { result } = await client.execute(command('query-cpu-model-expansion', { type: 'full', model: { name: 'max' } }));
    const { props } = (result as { model: { props: Record<string, unknown> } }).model;
    const wide = props['lbr-fmt'];
    // A number that no double holds: had one been made of it on the way, its last digits would be gone.
    expect(typeof wide).toBe('bigint');
    expect(BigInt(Number(wide))).not.toBe(wide);
    await stopDone(client);
  });

  test('can have a directory whose path is too long for a socket', async () => {
    const deep = path.join(fleet.root.dir, 'x'.repeat(100), 'y'.repeat(100));
    const { directory } = await (Object.assign(Object.create(fleet.root), { dir: deep }) as Root).claim('deep');
    expect(directory.socket.length).toBeGreaterThan(200);
    const client = SupervisorClient.launch(directory, fleet.entry);
    await client.start(await startParams(directory, 'silent'));
    const other = await SupervisorClient.attach(directory);
    expect(await other.status()).toMatchObject({ vm: 'deep', state: 'running' });
    await stopDone(other);
    for (const one of [client, other]) one.close();
    await expectQuiet(directory);
  });

  test('is reachable for its owner only', async () => {
    const { client, directory } = await fleet.start('private');
    expect((await stat(directory.socket)).mode & 0o777).toBe(0o600);
    expect((await stat(directory.dir)).mode & 0o777).toBe(0o700);
    await stopDone(client);
  });
});

describe('Errors of every kind', () => {
  test('reach the client complete, and none ends the VM', async () => {
    const { client, directory } = await fleet.start('errors', 'silent');
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
    expect(
      await caught(client.waitReady({ condition: { kind: 'serial', pattern: 'never' }, timeoutMs: 1, layers: [], caller: CALLER })),
    ).toMatchObject({
      status: 'timed-out',
      remedy,
    });
    expect(
      await caught(client.waitReady({ condition: { kind: 'serial', pattern: '(' }, timeoutMs: 1, layers: [], caller: CALLER })),
    ).toMatchObject({
      name: 'SerialPatternError',
      remedy,
    });
    expect(await caught(client.waitEvent({ name: 'NEVER', since: 0, timeoutMs: 1 }))).toMatchObject({
      name: 'DeadlineError',
      status: 'timed-out',
    });
    await writeFile(path.join(directory.screenshots, 'x.ppm'), 'x');
    expect(await caught(client.execute(command('screendump', { filename: 'x.ppm' })))).toMatchObject({
      name: 'OutputFileError',
      status: 'failed',
      remedy,
    });
    expect(await client.status()).toMatchObject({ state: 'running' });
    await stopDone(client);
  });

  test('name the second policy layer if only that one blocks', async () => {
    const { client } = await fleet.start('narrow');
    const error = await client
      .execute(command('query-status', {}, [createLayer('step two', { deny: ['query-status'] })]))
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ status: 'blocked', message: expect.stringContaining('step two') });
    await stopDone(client);
  });
});
