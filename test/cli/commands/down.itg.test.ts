import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { MARKS } from '../../../src/shared/program-environment.js';
import { VmDirectory } from '../../../src/state/layout.js';
import { directoryMark } from '../../../src/state/liveness.js';
import { readRecord, type VmRecord } from '../../../src/state/record.js';
import { BundledCli } from '../../helpers/cli/bundle.js';

let cli: BundledCli;
beforeAll(async () => {
  cli = await BundledCli.create();
});
afterAll(() => cli.dispose());

test('`maqet down` stops a VM whose audit log is gone, reports what is not recorded, and fails', async () => {
  expect(await cli.run('up', '--vm', 'blind', '--self-test', '--accel', 'tcg', '--memory', '64M')).toMatchObject({ code: 0 });
  await rm(path.join(cli.vm('blind'), 'audit.jsonl'));
  const { code, value } = await cli.json('down', 'blind');
  expect({ code, value }).toEqual({
    code: 1,
    value: expect.objectContaining({
      vm: 'blind',
      audit: expect.objectContaining({ ok: false }),
      unrecorded: expect.stringMatching(
        /^The audit log cannot be written: the file was removed or replaced while it was open\. Nothing runs/,
      ),
    }),
  });
  expect(await cli.leftovers()).toEqual([]);
  expect((await cli.run('ls')).stdout).toMatch(/^blind +stopped/m);
});

test('`maqet down` records the end of a VM if the supervisor cannot', async () => {
  expect(await cli.run('up', '--vm', 'unwritten', '--self-test', '--accel', 'tcg', '--memory', '64M')).toMatchObject({ code: 0 });
  const record = path.join(cli.vm('unwritten'), 'vm.json');
  const { owner } = JSON.parse(await readFile(record, 'utf8'));
  // Block the file that the supervisor writes before it renames it.
  await mkdir(`${record}.${owner.pid}.partial`);
  expect(await cli.json('down', 'unwritten')).toEqual({
    code: 1,
    value: expect.objectContaining({
      audit: expect.objectContaining({ ok: true }),
      unrecorded: expect.stringMatching(/vm\.json cannot be written: EISDIR/),
    }),
  });
  expect(JSON.parse(await readFile(record, 'utf8'))).toMatchObject({ state: 'stopped', kept: false });
  expect(await cli.leftovers()).toEqual([]);
});

test('`maqet down` kills a supervisor that does not answer and its QEMU, names both, and fails', async () => {
  expect(await cli.run('up', '--vm', 'frozen', '--self-test', '--accel', 'tcg', '--memory', '64M')).toMatchObject({ code: 0 });
  const record = path.join(cli.vm('frozen'), 'vm.json');
  const { owner, qemu } = JSON.parse(await readFile(record, 'utf8'));
  process.kill(owner.pid, 'SIGSTOP');
  const { code, stderr, stdout } = await cli.run('down', 'frozen');
  expect(await cli.leftovers()).toEqual([]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^frozen: stopped, but not cleanly$/m) });
  for (const { pid } of [owner, qemu]) expect(stderr).toMatch(new RegExp(`The process ${pid} .* was killed\\.`));
  expect(JSON.parse(await readFile(record, 'utf8'))).toMatchObject({ state: 'failed', kept: false });
});

test('`maqet down` kills a VM whose supervisor cannot be reached', async () => {
  expect(await cli.run('up', '--vm', 'deaf', '--self-test', '--accel', 'tcg', '--memory', '64M')).toMatchObject({ code: 0 });
  await rm(path.join(cli.vm('deaf'), 'rpc.sock'));
  expect(await cli.json('down', 'deaf')).toMatchObject({
    code: 1,
    value: { method: null, problem: expect.stringContaining('does not answer') },
  });
  expect(await cli.leftovers()).toEqual([]);
  // SIGTERM makes the supervisor end its VM and its log cleanly.
  const verified = await cli.run('verify', path.join(cli.vm('deaf'), 'audit.jsonl'));
  expect(verified).toMatchObject({ code: 0, stdout: expect.not.stringContaining('not closed') });
});

async function up(vm: string): Promise<VmRecord> {
  expect(await cli.run('up', '--vm', vm, '--self-test', '--accel', 'tcg', '--memory', '64M')).toMatchObject({ code: 0 });
  return JSON.parse(await readFile(path.join(cli.vm(vm), 'vm.json'), 'utf8'));
}

test('`maqet down` does not wait for other clients, and kills nothing, if the supervisor ends its VM.', async () => {
  await up('shared');
  const socket = connect(path.join(cli.vm('shared'), 'rpc.sock'));
  await once(socket, 'connect');
  expect(await cli.run('down', 'shared')).toMatchObject({ code: 0, stderr: '' });
  expect(await cli.leftovers()).toEqual([]);
  socket.destroy();
});

describe('`maqet down --force`', () => {
  test('ends a VM whose supervisor is stopped and whose record is empty, and the name can be used again.', async () => {
    const { owner, qemu } = await up('broken');
    process.kill(owner.pid, 'SIGSTOP');
    const record = path.join(cli.vm('broken'), 'vm.json');
    await writeFile(record, '');
    expect(await cli.run('down', 'broken')).toMatchObject({ code: 1, stderr: expect.stringContaining('maqet down --force broken') });
    const { code, stderr } = await cli.run('down', '--force', 'broken');
    expect(await cli.leftovers()).toEqual([]);
    expect(code).toBe(1);
    for (const pid of [owner.pid, qemu?.pid]) expect(stderr).toMatch(new RegExp(`The process ${pid} .* was killed\\.`));
    expect(JSON.parse(await readFile(record, 'utf8'))).toMatchObject({ vm: 'broken', state: 'failed' });
    expect(await readFile(`${record}.broken`, 'utf8')).toBe('');
    await up('broken');
    expect(await cli.run('down', 'broken')).toMatchObject({ code: 0 });
    expect(await cli.run('rm', 'broken')).toMatchObject({ code: 0 });
    expect((await readdir(path.dirname(cli.vm('x')))).filter((name) => name.startsWith('broken'))).toEqual([]);
  });

  test.each(['SIGSTOP', 'SIGCONT'] as const)('ends a VM while it boots, its supervisor under %s.', async (signal) => {
    const vm = `boots-${signal.toLowerCase()}`;
    // A QEMU that never answers.
    const silent = path.join(cli.directory, 'silent-qemu');
    await writeFile(
      silent,
      '#!/bin/sh\ncase "$*" in *-version*) exec qemu-system-x86_64 -version;; *-qmp*|*-mon*) exec sleep 600;; esac\nexec qemu-system-x86_64 "$@"\n',
      { mode: 0o755 },
    );
    const starting = cli.start('up', '--vm', vm, '--self-test', '--accel', 'tcg', '--memory', '64M', '--qemu', silent);
    const deadline = Deadline.after(60_000);
    const isBooting = async (): Promise<boolean> => {
      const record = await readRecord(new VmDirectory(cli.vm(vm)));
      return record !== undefined && record.accel !== null;
    };
    while (!(await isBooting()) && !deadline.expired) await sleep(20);
    const record = await readRecord(new VmDirectory(cli.vm(vm)));
    if (record === undefined) throw new Error(`${vm} never had a supervisor`);
    process.kill(record.owner.pid, signal);
    expect(await cli.run('down', vm)).toMatchObject({ code: 1, stderr: expect.stringContaining('still being started') });
    const { stdout, stderr } = await cli.run('down', '--force', vm);
    expect({ stdout, stderr }).toMatchObject({ stdout: expect.stringContaining('stopped, but not cleanly') });
    expect((await starting.ended).code).not.toBe(0);
    expect(await cli.leftovers()).toEqual([]);
    expect(await readRecord(new VmDirectory(cli.vm(vm)))).toMatchObject({ state: 'failed' });
  });

  test('ends what a killed supervisor has left behind, and does not report an end that it has not seen.', async () => {
    const { owner } = await up('left');
    const mark = (await directoryMark(cli.vm('left'))) ?? '';
    // A daemon of a share that outlives its supervisor.
    const daemon = spawn('sh', ['-c', 'trap "" TERM; while :; do sleep 1; done'], {
      env: { PATH: process.env['PATH'], [MARKS.directory]: mark },
    });
    await once(daemon, 'spawn');
    const ended = once(daemon, 'exit');
    process.kill(owner.pid, 'SIGKILL');
    expect(await cli.run('down', '--force', 'left')).toMatchObject({ stderr: expect.stringContaining(`${daemon.pid} (sh)`) });
    await ended;
    expect(await cli.leftovers()).toEqual([]);
    expect(await cli.json('down', '--force', 'left')).toMatchObject({ code: 0, value: { vm: 'left', method: null } });
  });

  test.each(['nobody', '../broken', ''])('reports that there is no VM %p', async (name) => {
    expect(await cli.run('down', '--force', name)).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no VM') });
  });
});

test('A VM in another PID namespace, as in a container, is listed, attached to and stopped from here, and never replaced.', async () => {
  const inside = cli.startUnder(
    ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child', 'sh', '-c', '"$@"; exec sleep 600', 'sh'],
    'up',
    '--vm',
    'inner',
    '--self-test',
    '--accel',
    'tcg',
    '--memory',
    '64M',
  );
  await inside.until(/^inner: /m);
  expect(await cli.json('ls')).toMatchObject({
    value: expect.arrayContaining([expect.objectContaining({ vm: 'inner', state: 'running', live: true })]),
  });
  expect(await cli.run('up', '--vm', 'inner')).toMatchObject({ code: 0, stdout: expect.stringContaining('attached') });
  expect(await cli.run('rm', 'inner')).toMatchObject({ code: 1, stderr: expect.stringContaining('has not ended') });
  expect(await cli.run('down', 'inner')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^inner: stopped by quit/) });
  inside.child.kill('SIGKILL');
  await inside.ended;
  expect(await cli.leftovers()).toEqual([]);
});
