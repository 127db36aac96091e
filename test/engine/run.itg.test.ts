import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { selfTestPage } from '../../src/guest/selftest/x86.js';
import { SupervisorClient } from '../../src/supervisor/rpc/client.js';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { run } from '../helpers/engine/support.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import { sendSignal } from '../helpers/processes.js';
import { auditRecords, leftovers } from '../helpers/supervisor/support.js';

let runs: Runs;
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());

describe('A run', () => {
  test('boots the self-test guest, runs a script, dumps the memory, and stops', async () => {
    const told = runs.env();
    const qmp = '- query-status\n- stop\n- pmemsave: {val: 131072, size: 4096, filename: page.bin}\n- cont\n- wait-event: {name: RESUME}';
    const result = await run(told, { vm: 'whole', qmp, dump: 'always', screenshot: 'always' });
    expect(result.error).toBeUndefined();
    expect(result).toMatchObject({
      status: 'passed',
      vm: 'whole',
      attached: false,
      kept: false,
      accel: { name: 'tcg', reason: 'asked for' },
    });
    expect(result.bootMs).toBeGreaterThan(0);
    expect(result.phases.map(({ name }) => name)).toEqual(told.phases);
    expect(result.phases.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(
      ['policy', 'inputs', 'toolchain', 'accelerator', 'disks', 'start', 'ready', 'qmp', 'screenshot', 'dump', 'stop'].map(
        (name) => `${name} ok`,
      ),
    );
    await expectOver(result);

    const [page, memory] = result.dumps;
    expect(execFileSync('zstd', ['-dc', page?.path ?? ''])).toEqual(selfTestPage());
    expect(memory).toMatchObject({ name: 'memory.raw.zst', format: 'raw', rawBytes: 64 * 2 ** 20 });
    for (const dump of result.dumps) {
      const bytes = await readFile(dump.path);
      expect({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual({
        bytes: dump.bytes,
        sha256: dump.sha256,
      });
    }
    expect(execFileSync('zstd', ['-dc', memory?.path ?? ''], { maxBuffer: 2 ** 28 }).includes(selfTestPage())).toBe(true);
    expect((await readFile(result.screenshot ?? '')).subarray(1, 4).toString()).toBe('PNG');
    expect(result.tail.serial).toContain('maqet self-test: ready');
    const published = JSON.parse(await readFile(directoryOf(result).results, 'utf8'));
    expect(published).toHaveLength(6);
    // The supervisor, and nothing that looks at images: this guest has no disk.
    expect(published[5]).toMatchObject({
      step: 'metrics',
      result: { processes: expect.arrayContaining([{ program: 'node', started: 1 }]) },
    });
    expect(result.figures?.commands.find(({ command }) => command === 'stop')).toMatchObject({
      tier: 'privileged',
      allowed: 1,
      durationsMs: [expect.any(Number)],
    });
    const metrics = await readFile(path.join(directoryOf(result).dir, 'metrics.txt'), 'utf8');
    expect(metrics).toContain('maqet_commands_total{vm="whole",channel="qmp",command="pmemsave",tier="memory-dump",decision="allow"} 1\n');
    expect(metrics).toContain('maqet_toolchain_lookups_total{vm="whole"} ');
    expect(existsSync(directoryOf(result).failures)).toBe(false);
    const loud = told.said.filter(({ level }) => level === 'warning' || level === 'error');
    expect(loud.map(({ text }) => text.split(' | ').slice(0, 2).join(' '))).toEqual([
      'QMP privileged: whole stop',
      'QMP privileged: whole cont',
    ]);
    expect(told.said.filter(({ text }) => text.startsWith('QMP memory dump: '))).toHaveLength(2);
  });

  test('finds QEMU again without looking it up', async () => {
    const again = await run(runs.env(), { vm: 'again' });
    expect(again.toolchain).toMatchObject({ source: 'manifest', counts: { hits: 1, misses: 0, lookups: 0, spawns: 0 } });
    await expectOver(again);
  });

  test('boots a kernel and waits for its output', async () => {
    const { kernel, initrd, append } = await linuxGuest();
    const result = await run(runs.env(), { vm: 'linux', kernel, initrd, append, memory: '256M', 'wait-for': 'serial:maqet guest: ready' });
    expect(result).toMatchObject({ status: 'passed' });
    await expectOver(result);
  });

  test('boots an image through an overlay, without writing to the image', async () => {
    const image = await runs.bootable('guest, with a comma.img', 'dutiful');
    const before = await readFile(image);
    const result = await run(runs.env(), { vm: 'image', image, 'wait-for': 'serial:up' });
    expect(result).toMatchObject({ status: 'passed' });
    // It heeds its power button.
    expect(
      (await auditRecords(directoryOf(result))).find(({ event, outcome }) => event === 'vm-stop' && outcome === 'ok')?.arguments,
    ).toMatchObject({ method: 'powerdown' });
    expect(await readFile(image)).toEqual(before);
    await expectOver(result);
  });

  test('waits for the guest to power off if `wait-for` says so', async () => {
    const image = await runs.bootable('brief.img', 'brief');
    const result = await run(runs.env(), { vm: 'brief', image, 'wait-for': 'shutdown', qmp: 'query-status' });
    expect(result).toMatchObject({ status: 'passed', results: [{ result: { status: 'shutdown', running: false } }] });
    await expectOver(result);
  });

  test('forwards a port to the guest', async () => {
    const wanted = { vm: 'ports', network: 'user', ports: '0:22' };
    const result = await run(runs.env(), { ...wanted, keep: 'true' });
    expect(result.ports).toEqual([{ protocol: 'tcp', host: expect.any(Number), guest: 22 }]);
    const taken = await run(runs.env(), { vm: 'ports-2', network: 'user', ports: `${result.ports[0]?.host}:22` });
    expect(taken).toMatchObject({ status: 'failed', error: { name: 'InputError', message: expect.stringContaining('is in use') } });
    await expectOver(taken);
    await expectOver(await run(runs.env(), { ...wanted, keep: 'false' }));
  });
});

describe('A kept VM', () => {
  test('can be used by later runs, whose policy can only narrow its own, and stopped by one', async () => {
    const job = 'o/r/1/1/build';
    const first = await run(runs.env({ job }), { vm: 'kept', keep: 'true', qmp: '- query-status', deny: 'query-version' });
    expect(first).toMatchObject({ status: 'passed', attached: false, kept: true, audit: { ok: true } });
    const directory = directoryOf(first);

    const second = await run(runs.env({ job }), { vm: 'kept', qmp: '- stop\n- query-status', 'wait-for': 'serial:ready' });
    expect(second).toMatchObject({
      status: 'passed',
      attached: true,
      kept: true,
      pid: first.pid,
      bootMs: first.bootMs,
      accel: first.accel,
    });
    expect(second.toolchain).toBeUndefined();
    expect((await readdir(directory.dir)).filter((name) => name.startsWith('results')).sort()).toEqual(['results-2.json', 'results.json']);

    const narrowed = await run(runs.env({ job }), { vm: 'kept', qmp: '- query-status', deny: 'query-status' });
    expect(narrowed).toMatchObject({ status: 'blocked', attached: true });
    const wider = await run(runs.env({ job }), { vm: 'kept', qmp: '- query-version\n- inject-nmi', 'allow-dangerous': 'inject-nmi' });
    expect(wider).toMatchObject({
      status: 'blocked',
      error: { message: expect.stringMatching(/line 1.*query-version.*line 2.*inject-nmi/s) },
    });
    const shaped = await run(runs.env({ job }), { vm: 'kept', memory: '128M' });
    expect(shaped).toMatchObject({
      status: 'failed',
      error: { name: 'InputError', message: expect.stringContaining('differs from the running VM') },
    });
    const foreign = await run(runs.env({ job: 'o/r/2/1/build' }), { vm: 'kept', qmp: 'query-status' });
    expect(foreign).toMatchObject({ status: 'failed', error: { message: expect.stringContaining('belongs to the job') } });
    expect(foreign.dir).toBeUndefined();

    const client = await SupervisorClient.attach(directory);
    expect(await client.status()).toMatchObject({ state: 'paused', kept: true, pid: first.pid });
    client.close();
    const last = await run(runs.env({ job }), { vm: 'kept', keep: 'false', qmp: '- cont' });
    expect(last).toMatchObject({ status: 'passed', attached: true, kept: false });
    await expectOver(last);
    const blocked = (await auditRecords(directory)).filter(({ outcome }) => outcome === 'blocked');
    expect(blocked.map(({ command }) => command)).toEqual(['query-status', 'query-version', 'inject-nmi']);
  });

  test('is not silently replaced in the same job after it has crashed', async () => {
    const job = 'o/r/1/1/lost';
    const first = await run(runs.env({ job }), { vm: 'lost', keep: 'true' });
    sendSignal(first.pid, 'SIGKILL');
    expect(await leftovers(directoryOf(first).dir)).toEqual([]);
    const second = await run(runs.env({ job }), { vm: 'lost', qmp: 'query-status' });
    expect(second).toMatchObject({ status: 'crashed', error: { message: expect.stringContaining('has ended by itself') } });
  });

  test('has another name for each file of evidence', async () => {
    const wanted = { vm: 'evidence', dump: 'always', screenshot: 'always' };
    const first = await run(runs.env(), { ...wanted, keep: 'true' });
    const second = await run(runs.env(), { ...wanted, keep: 'false' });
    expect([first, second].map(({ dumps }) => dumps.map(({ name }) => name))).toEqual([['memory.raw.zst'], ['memory-2.raw.zst']]);
    expect([first, second].map(({ screenshot }) => path.basename(screenshot ?? ''))).toEqual(['screen.png', 'screen-2.png']);
    await expectOver(second);
  });

  test.each<[string, Record<string, string>]>([
    ['script', { qmp: '- device_del: {id: nothing}' }],
    ['wait', { 'wait-for': 'serial:never', 'boot-timeout': '200ms' }],
  ])('is kept for later steps although the %s of its run failed', async (name, failing) => {
    const env = runs.env({ job: 'o/r/1/1/failed' });
    const result = await run(env, { vm: `failed-${name}`, keep: 'true', ...failing });
    expect(result).toMatchObject({ kept: true, error: expect.anything() });
    const later = await run(env, { vm: `failed-${name}`, qmp: '- query-status', keep: 'false' });
    expect(later).toMatchObject({ status: 'passed', attached: true, pid: result.pid });
    await expectOver(later);
  });

  test('is not kept if nobody asked for it and the run fails', async () => {
    const env = { ...runs.env(), keepsPassed: true };
    const result = await run(env, { vm: 'unkept', qmp: '- device_del: {id: nothing}' });
    expect(result).toMatchObject({ status: 'failed', kept: false });
    await expectOver(result);
  });
});

describe('A VM that is named and does not run', () => {
  test.each<[string, Record<string, string>]>([
    ['no other input', {}],
    ['evidence', { dump: 'always', screenshot: 'always', upload: 'always' }],
    ['a script', { qmp: '- query-status', snapshot: 'list', run: 'true' }],
    ['a shape', { memory: '128M', cpus: '2', cpu: 'max', arch: 'x86_64', machine: 'q35', network: 'user', ports: '0:22' }],
    ['a seed', { 'cloud-init': '#cloud-config\n{}', 'wait-for': 'running', keep: 'false' }],
  ])('is an error with %s: nothing is started in its place', async (_what, others) => {
    const env = runs.env({ job: 'o/r/1/1/missing' });
    const result = await run(env, { vm: 'server', 'self-test': 'false', ...others });
    expect(result).toMatchObject({ status: 'failed', error: { name: 'InputError' }, dumps: [] });
    expect(result.error?.message).toMatch(/^Input `vm` \("server"\) names no running VM, and nothing is to boot; /);
    expect([result.dir, result.pid, result.screenshot]).toEqual([undefined, undefined, undefined]);
    expect(await readdir(env.root)).not.toContain('server');
  });

  test('is an error after a step has stopped it', async () => {
    const env = runs.env({ job: 'o/r/1/1/stopped' });
    const first = await run(env, { vm: 'over', keep: 'true' });
    await expectOver(await run(env, { vm: 'over', keep: 'false' }));
    const later = await run(env, { vm: 'over', 'self-test': 'false', qmp: '- query-status' });
    expect(later).toMatchObject({ status: 'failed', error: { name: 'InputError' } });
    expect((await readdir(env.root)).filter((name) => name.startsWith('over'))).toEqual([path.basename(first.dir ?? '')]);
  });
});
