import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BundledCli } from '../helpers/cli/bundle.js';

let cli: BundledCli;
beforeEach(async () => {
  cli = await BundledCli.create();
});
afterEach(async () => {
  await cli.dispose();
});

describe('npm start', () => {
  test('shows the main job and where its files are, also after an earlier run was killed', async () => {
    await cli.run('up', '--vm', 'npm-start', '--self-test', '--accel', 'tcg', '--memory', '32M');
    const { code, stdout, stderr } = await (await cli.startTour()).ended;
    expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/^npm-start: stopped by quit/);
    const commands = [...stdout.matchAll(/^\$ maqet (\w+)/gm)].map(([, name]) => name);
    expect(commands).toEqual(['setup', 'up', 'qmp', 'dump', 'status', 'down', 'verify']);
    expect(stderr).toMatch(/^QMP blocked: npm-start \| human-monitor-command /m);
    expect(stdout).toMatch(/^intact: \d+ records, the head matches$/m);
    for (const file of ['audit.jsonl', 'serial.log', 'dumps/boot-sector.bin.zst', 'dumps/memory.raw.zst']) {
      expect(stdout).toMatch(new RegExp(`^  ${file.replaceAll('.', '\\.')} +[\\d,]+ bytes `, 'm'));
    }
    expect(await cli.leftovers()).toEqual([]);
  });

  test('stops the VM and fails when it is cancelled', async () => {
    const { child, ended, until } = await cli.startTour();
    await until(/^\$ maqet dump/m);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 130, stdout: expect.stringContaining('npm start failed: it was cancelled.') });
    expect(await cli.leftovers()).toEqual([]);
  });

  test('fails when a step ends with an unexpected exit code', async () => {
    const { ended, until } = await cli.startTour();
    await until(/^npm-start: passed/m);
    // Whichever step is next finds no VM.
    const { qemu } = JSON.parse(await readFile(path.join(cli.vm('npm-start'), 'vm.json'), 'utf8')) as { qemu: { pid: number } };
    process.kill(qemu.pid, 'SIGKILL');
    expect(await ended).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/npm start failed: `maqet \w+` exited with \d instead of \d/),
    });
    expect(await cli.leftovers()).toEqual([]);
  });

  test('fails at the first step if QEMU is missing and cannot be installed', async () => {
    const { code, stdout, stderr } = await (await cli.startTour({ PATH: '/does/not/exist' })).ended;
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('`maqet setup` exited with 1') });
    expect(stderr).toMatch(/^error: No working `qemu-system-x86_64` and `qemu-img` on PATH/m);
  });
});
