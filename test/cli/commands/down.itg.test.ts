import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
});
