import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readRecord } from '../../src/state/record.js';
import { directoryToolCache } from '../../src/toolchain/tool-cache.js';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { environment, run } from '../helpers/engine/support.js';
import { auditRecords, auditStory } from '../helpers/supervisor/support.js';
import { until } from '../helpers/until.js';

let runs: Runs;
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());

describe('A run that fails', () => {
  test('in its script takes the evidence first, and names the command', async () => {
    const result = await run(runs.env(), {
      vm: 'script',
      qmp: '- expect: {query-status: {running: false}}\n- stop',
      dump: 'on-failure',
      screenshot: 'on-failure',
    });
    expect(result).toMatchObject({ status: 'failed', error: { name: 'ExpectationError' } });
    expect(result.results.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped']);
    expect(result.dumps).toHaveLength(1);
    expect(result.screenshot).toMatch(/screen\.png$/);
    expect(await readFile(directoryOf(result).failures, 'utf8')).toContain('query-status returned');
    await expectOver(result);
  });

  test('because the policy blocks it looks up and starts nothing, and records every refused command', async () => {
    const told = runs.env();
    const result = await run(told, { vm: 'blocked', qmp: '- query-status\n- inject-nmi\n- quit', deny: 'quit', qemu: '/nonexistent/qemu' });
    expect(result).toMatchObject({
      status: 'blocked',
      error: { name: 'PolicyError', message: expect.stringMatching(/line 2.*inject-nmi.*line 3.*quit/s) },
    });
    expect(result.toolchain).toBeUndefined();
    expect(result.pid).toBeUndefined();
    expect(told.phases).toEqual(['policy']);
    expect(await auditStory(directoryOf(result))).toEqual(['qmp inject-nmi blocked', 'qmp quit blocked', 'log-closed ok']);
    expect(told.said.filter(({ level }) => level === 'error')).toHaveLength(2);
    await expectOver(result);
    expect(existsSync(directoryOf(result).qemuLog)).toBe(false);
  });

  test("because the administrator's policy blocks it records the file of that policy", async () => {
    const administrator = { file: await runs.policyFile('deny: [stop]\n'), variable: undefined, trusted: [0, process.getuid?.() ?? 0] };
    const env = runs.env({ administrator });
    const kept = await run(env, { vm: 'ceiling', qmp: 'query-status', keep: 'true' });
    expect(kept.status).toBe('passed');
    const result = await run(env, { vm: 'ceiling', qmp: 'stop', keep: 'false' });
    expect(result).toMatchObject({ status: 'blocked', error: { message: expect.stringContaining(`file ${administrator.file}`) } });
    const policy = { source: `administrator's policy file ${administrator.file}`, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
    const ofThisStep = { ...policy, source: `${policy.source} of this step` };
    expect((await auditRecords(directoryOf(result))).flatMap(({ arguments: args }) => args?.['policy'] ?? [])).toEqual([
      { source: 'inputs' },
      policy,
      { source: 'inputs of this step' },
      ofThisStep,
    ]);
    // A step that may not attach leaves the VM to those that may.
    await expectOver(await run(env, { vm: 'ceiling', qmp: 'query-status', keep: 'false' }));
    const broken = { ...administrator, variable: '' };
    expect(await run(runs.env({ administrator: broken }), { vm: 'none' })).toMatchObject({
      status: 'blocked',
      error: { name: 'AdministratorPolicyError' },
      phases: [{ name: 'policy' }],
    });
    expect(existsSync(path.join(runs.fleet.root.dir, 'none'))).toBe(false);
  });

  test('because PATH leads to a QEMU that another user can change, which a limit forbids, starts nothing', async () => {
    const administrator = { file: await runs.policyFile('qemu: false\n'), variable: undefined, trusted: [0, process.getuid?.() ?? 0] };
    const bin = path.join(runs.fleet.root.dir, 'bin');
    await mkdir(bin, { recursive: true });
    const qemu = path.join(bin, 'qemu-system-x86_64');
    await writeFile(qemu, `#!/bin/sh\n[ "$1" = --version ] || echo started >> '${bin}/started'\nexec /usr/bin/qemu-system-x86_64 "$@"\n`);
    await chmod(qemu, 0o777);
    const before = process.env['PATH'];
    process.env['PATH'] = `${bin}:${before}`;
    try {
      // No earlier look-up is remembered there.
      const toolCache = async () => directoryToolCache(path.join(bin, '.tools'));
      const result = await run(runs.env({ administrator, toolCache }), { vm: 'shadowed' });
      expect(result).toMatchObject({
        status: 'blocked',
        error: { name: 'PolicyError', message: expect.stringContaining(`${qemu}\` may not`) },
      });
      expect(existsSync(path.join(bin, 'started'))).toBe(false);
      await expectOver(result);
    } finally {
      process.env['PATH'] = before;
    }
  });

  test('because the guest panics dumps its memory if the inputs ask for it', async () => {
    const image = await runs.bootable('panicking.img', 'panicking');
    const result = await run(runs.env(), { vm: 'panic', image, 'wait-for': 'serial:never', dump: 'on-panic' });
    expect(result).toMatchObject({ status: 'crashed', error: { message: expect.stringContaining('Kernel panic') } });
    expect(result.dumps).toHaveLength(1);
    await expectOver(result);
  });

  test('because the guest prints nothing says so', async () => {
    const image = await runs.bootable('mute.img', 'mute');
    const result = await run(runs.env(), { vm: 'silent', image, 'wait-for': 'serial:never', 'boot-timeout': '300ms' });
    expect(result).toMatchObject({ status: 'timed-out', error: { message: expect.stringContaining('printed nothing') } });
    await expectOver(result);
  });

  test.each([
    ['a machine that QEMU does not have', { machine: 'no-such-machine' }, /Input `machine` \("no-such-machine"\) is not a machine type/],
    ['a machine without the bus of the devices', { machine: 'microvm' }, /Input `machine` \("microvm"\) lacks a bus/],
    ['a CPU that needs KVM', { cpu: 'host', accel: 'tcg' }, /Input `cpu` \("host"\) is the CPU of this host/],
    ['more memory than the host has', { memory: '100T' }, /Input `memory` \("100T"\) needs more memory than this host/],
    ['a QEMU that is not there', { qemu: '/nonexistent/qemu' }, /nonexistent/],
    ['a QEMU of another version', { 'qemu-version': '>=99' }, />=99/],
    ['a kernel that is none', { kernel: 'package.json' }, /Input `kernel` .* is not a kernel/],
    ['an image that is not there', { image: '/nonexistent/disk.qcow2' }, /Input `image` .* does not exist/],
  ])('because of %s says so, leaves nothing behind, and frees the name', async (_what, changes, message) => {
    const result = await run(runs.env(), { vm: 'broken', ...changes });
    expect(result.status).toBe('failed');
    expect(result.error?.message).toMatch(message);
    expect(result.error?.remedy).toMatch(/\w/);
    expect(await auditStory(directoryOf(result))).toContain('vm-start failed');
    await expectOver(result);
  });

  test('because QEMU is killed crashes at once', async () => {
    const told = runs.env();
    const going = run(told, { vm: 'killed', qmp: '- wait-event: {name: NEVER, timeout: 10m}\n- stop' });
    await until(() => told.phases.includes('qmp'));
    const { qemu } = JSON.parse(await readFile(path.join(runs.fleet.root.dir, 'killed', 'vm.json'), 'utf8')) as { qemu: { pid: number } };
    process.kill(qemu.pid, 'SIGKILL');
    const result = await going;
    expect(result).toMatchObject({ status: 'crashed', error: { message: expect.stringContaining('SIGKILL') } });
    expect(result.results.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped']);
    expect(await readRecord(directoryOf(result))).toMatchObject({ state: 'failed' });
    await expectOver(result);
  });

  test('because its time is up stops the VM', async () => {
    const result = await run(runs.env(), { vm: 'late', qmp: '- sleep: 10m', timeout: '2s', 'boot-timeout': '1s' });
    expect(result).toMatchObject({ status: 'timed-out' });
    await expectOver(result);
  });

  test('because its directory cannot be created has no directory and no audit log', async () => {
    // A directory below a file can be made by nobody, root neither.
    const file = await runs.bootable('not-a-directory', 'mute');
    const { administrator } = runs.env();
    const result = await run({ ...environment(path.join(file, 'vms'), runs.fleet.entry), administrator }, { vm: 'nowhere' });
    expect(result).toMatchObject({ status: 'failed', phases: [{ name: 'policy' }] });
    expect(result.dir).toBeUndefined();
  });
});
