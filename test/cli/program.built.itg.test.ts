import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runResultSchema } from '../../src/report/result.js';
import { BundledCli } from '../helpers/cli/bundle.js';

const SMALL = ['--accel', 'tcg', '--memory', '32M'];
const HASH = /^[0-9a-f]{64}$/;

let cli: BundledCli;
beforeEach(async () => {
  cli = await BundledCli.create();
});
afterEach(async () => {
  await cli.dispose();
});

/** Polls `maqet status` until the VM runs. */
async function untilRunning(vm: string): Promise<Record<string, unknown>> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { value } = await cli.json('status', vm);
    if (value['state'] === 'running' && typeof value['pid'] === 'number') return value;
    await pause(100);
  }
  throw new Error(`the VM ${vm} does not run`);
}

describe('The built command', () => {
  test('handles the whole life of a VM: up, qmp, dump, status, down, verify', async () => {
    const script = '- query-status\n- stop\n- pmemsave: {val: 31744, size: 512, filename: low.bin}\n- cont';
    const up = await cli.json('up', ...SMALL, '--qmp', script);
    expect(up.value).toMatchObject({ status: 'passed', kept: true, attached: false, accel: { name: 'tcg' }, dir: cli.vm('vm') });
    expect(up.code).toBe(0);
    expect(runResultSchema.safeParse(up.value).error).toBeUndefined();

    const reply = await cli.run('qmp', 'vm', 'query-status');
    expect(JSON.parse(reply.stdout)).toMatchObject({ status: 'running', running: true });
    expect(reply.stderr).toMatch(/^QMP: vm \| query-status \| params=\[\] \| user=/);

    for (const helper of ['pause', 'resume']) expect(await cli.run('qmp', 'vm', helper)).toMatchObject({ code: 0 });
    expect((await cli.run('events')).stdout).toMatch(/^[-0-9T:.]+Z {2}RESUME$[\s\S]*^\S+Z {2}STOP$[\s\S]*^\S+Z {2}RESUME$/m);
    expect((await cli.json('events', 'vm')).value).toContainEqual(expect.objectContaining({ event: 'STOP', data: {} }));

    const blocked = await cli.run('qmp', 'vm', 'human-monitor-command', '{"command-line": "info registers"}');
    expect(blocked).toMatchObject({ code: 4, stdout: '' });
    expect(blocked.stderr).toMatch(/^QMP blocked: vm \| human-monitor-command /m);
    expect(blocked.stderr).toMatch(/^error: The policy blocks a QMP command/m);

    const dump = await cli.json('dump', '--dump-format', 'elf');
    expect(dump.value).toMatchObject({ format: 'elf', compression: 'zstd', sha256: expect.stringMatching(HASH) });

    expect((await cli.json('ls')).value).toEqual([
      expect.objectContaining({ vm: 'vm', state: 'running', live: true, kept: true, auditHead: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ]);
    const status = await cli.run('status');
    expect(status.stdout).toMatch(/^vm\n {2}state +running\n/);
    expect(status.stdout).toMatch(/^ {2}serial\| maqet self-test: ready$/m);

    const down = await cli.json('down');
    expect(down).toMatchObject({ code: 0, value: { method: 'quit', audit: { ok: true, closed: true } } });
    expect(await cli.leftovers()).toEqual([]);
    expect(await readFile(path.join(cli.vm('vm'), 'metrics.txt'), 'utf8')).not.toContain('human-monitor-command');
    // The commands that were sent to the VM after the run that started it.
    const figures = await readFile(path.join(cli.vm('vm'), 'metrics-2.txt'), 'utf8');
    expect(figures).toMatch(/^maqet_commands_total\{.*command="human-monitor-command",.*decision="block"\} 1$/m);
    const audit = path.join(cli.vm('vm'), 'audit.jsonl');
    expect(await cli.run('verify', audit, '--head', String(down.value['auditHead']))).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(audit, 'utf8')).toContain('"command":"human-monitor-command"');

    expect((await cli.json('rm', 'vm')).value).toEqual({ vms: [{ vm: 'vm', bytes: expect.any(Number) }] });
    expect((await cli.json('ls')).value).toEqual([]);
    const removals = path.join(path.dirname(cli.vm('vm')), '_removed', 'audit.jsonl');
    expect(await readFile(removals, 'utf8')).toContain(`"auditHead":"${String(down.value['auditHead'])}"`);
  });

  test('fails if its output cannot be written, and says so where it can', async () => {
    await cli.run('up', ...SMALL, '--keep', 'false');
    for (const args of [['ls'], ['status', '--json'], ['--help'], ['verify', path.join(cli.vm('vm'), 'audit.jsonl')]]) {
      const full = await cli.startUnder(['sh', '-c', '"$@" >/dev/full', 'sh'], ...args).ended;
      expect(full).toMatchObject({ code: 1, stderr: expect.stringMatching(/error: Could not write all output of the command \(ENOSPC\)/) });
      expect(await cli.startUnder(['sh', '-c', '"$@" 2>/dev/full >/dev/full', 'sh'], ...args).ended).toMatchObject({ code: 1 });
    }
    expect((await cli.startUnder(['bash', '-c', '"$@" > >(exec true); exit $?', 'bash'], 'events', 'vm').ended).stderr).toBe('');
  });

  test('has the names `start` and `stop` for `up` and `down`, and reads no flag after `--`', async () => {
    const up = await cli.json('start', ...SMALL);
    expect(up.value).toMatchObject({ status: 'passed', auditHead: expect.stringMatching(HASH) });
    const wrong = await cli.run('run', 'vm', '--no-such-flag', '--', 'jq', '--json');
    expect(wrong).toMatchObject({ code: 125, stdout: '', stderr: expect.stringContaining("unknown option '--no-such-flag'") });
    expect(await cli.run('stop')).toMatchObject({ code: 0 });
    const log = path.join(cli.vm('vm'), 'audit.jsonl');
    expect((await cli.json('verify', log)).value).toMatchObject({ ok: true, auditHead: expect.stringMatching(HASH) });
  });

  test('names the record of an audit log that was tampered with', async () => {
    await cli.run('up', ...SMALL, '--keep', 'false', '--qmp', 'query-status');
    const audit = path.join(cli.vm('vm'), 'audit.jsonl');
    const lines = (await readFile(audit, 'utf8')).split('\n');
    const at = lines.findIndex((line) => line.includes('"query-status"'));
    await writeFile(audit, lines.with(at, (lines[at] ?? '').replace('query-status', 'query-block')).join('\n'));
    const verified = await cli.run('verify', audit);
    expect(verified).toMatchObject({ code: 1, stdout: '' });
    expect(verified.stderr).toMatch(new RegExp(`^error: record ${at + 1} of `));
  });

  test('narrows the policy of a VM with the flags of `qmp`, and cannot widen it', async () => {
    await cli.run('up', ...SMALL, '--deny', 'query-block');
    expect(await cli.run('qmp', 'vm', 'query-status', '--deny', '@safe')).toMatchObject({ code: 4 });
    expect(await cli.run('qmp', 'vm', 'query-block', '--allow', '@safe')).toMatchObject({ code: 4 });
    expect(await cli.run('qmp', 'vm', 'inject-nmi', '--allow-dangerous', 'inject-nmi')).toMatchObject({ code: 4 });
    expect(await cli.run('dump', '--deny', 'dump-guest-memory')).toMatchObject({ code: 4 });
    expect(await cli.run('qmp', 'vm', 'query-status')).toMatchObject({ code: 0 });
    expect(await cli.run('down')).toMatchObject({ code: 0 });
  });

  test('runs a script from a file on a running VM, step by step', async () => {
    await cli.run('up', ...SMALL);
    const file = path.join(cli.directory, 'script.txt');
    await writeFile(file, 'stop\nwait-event: STOP\nexpect: {query-status: {running: true}}\ncont\n');
    const { code, stdout, stderr } = await cli.run('qmp', 'vm', '--script', file);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^line 1: stop ok /),
      expect.stringMatching(/^line 2: wait-event ok /),
      expect.stringMatching(/^line 3: query-status failed /),
      'line 4: cont skipped',
      '',
    ]);
    expect(stderr).toMatch(/^error: query-status returned /m);
    expect(await cli.run('qmp', 'vm', 'cont')).toMatchObject({ code: 0 });
    await cli.run('down');
  });

  test('offers each helper of a script on the command line', async () => {
    await cli.run('up', ...SMALL, '--qemu-args', '-device qemu-xhci,id=usb');
    const helper = async (...words: string[]): Promise<string> => {
      const { code, stdout, stderr } = await cli.run('qmp', 'vm', ...words);
      expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: expect.not.stringContaining('error:') });
      return stdout;
    };
    await helper('keys', 'ctrl-alt-f2');
    await helper('keys', 'x', 'y');
    await helper('type', 'Hi, you', '--json');
    await helper('pause');
    await helper('resume');
    expect(await helper('screenshot', 'a.ppm')).toMatch(/^screenshot: .*\/screenshots\/a\.ppm$/m);
    expect(await helper('screenshot', '{"filename": "b.ppm"}')).toMatch(/^screenshot: .*b\.ppm$/m);
    await helper('device-add', 'usb-mouse', 'id=mouse1', 'bus=usb.0');
    expect(JSON.parse(await helper('device-del', 'mouse1'))).toMatchObject({ device: 'mouse1' });
    expect(JSON.parse(await helper('events'))).toMatchObject([
      ...[{ seq: 1, event: 'RESUME' }, { event: 'STOP' }, { event: 'RESUME', data: {} }],
      ...[{ event: 'DEVICE_DELETED' }],
    ]);
    expect(JSON.parse(await helper('events', 'STOP'))).toMatchObject([{ seq: 2, event: 'STOP' }]);
    const sent = (await readFile(path.join(cli.vm('vm'), 'audit.jsonl'), 'utf8')).match(/"event":"qmp"[^\n]*"command":"send-key"/g) ?? [];
    // One record for each key.
    expect(sent.length).toBe(1 + 2 + 'Hi, you'.length);
    await cli.run('down');
  });

  test('copies nothing from a guest into the evidence of a VM, or back', async () => {
    await cli.run('up', ...SMALL, '--keep', 'false');
    const audit = path.join(cli.vm('vm'), 'audit.jsonl');
    const before = await readFile(audit, 'utf8');
    for (const [from, to] of [
      ['vm:/tmp/f', audit],
      ['vm:/tmp/f', './'],
      [audit, 'vm:/tmp/f'],
      ['.', 'vm:/tmp/f'],
    ] as const) {
      const { code, stderr } = await cli.run('copy', from, to);
      expect({ from, to, code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("for maqet's evidence") });
    }
    expect(await readFile(audit, 'utf8')).toBe(before);
  });

  test('refuses a VM that does not run, and starts none', async () => {
    for (const args of [['qmp', 'vm', 'query-status'], ['dump'], ['down'], ['status']]) {
      const { code, stderr } = await cli.run(...args);
      expect({ args, code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/^error: There is no VM "vm" /) });
    }
    await cli.run('up', ...SMALL, '--keep', 'false');
    for (const args of [['qmp', 'vm', 'query-status'], ['dump'], ['down']]) {
      const { code, stderr } = await cli.run(...args);
      expect({ args, code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/^error: The VM "vm" is not running: /) });
    }
    expect(await cli.run('status')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/state +stopped[\s\S]*audit +verified, head [0-9a-f]{64}/),
    });
    const { auditHead } = (await cli.json('verify', path.join(cli.vm('vm'), 'audit.jsonl'))).value as { auditHead: string };
    expect((await cli.json('status')).value).toMatchObject({ auditHead });
    expect(await cli.leftovers()).toEqual([]);
  });
});

describe('The exit code of the built command', () => {
  test('is 1 for a command that fails, and the VM is stopped', async () => {
    const { code, value } = await cli.json('up', ...SMALL, '--qmp', 'device_del: {id: nope}');
    expect({ code, value }).toMatchObject({ code: 1, value: { status: 'failed', kept: false, error: { name: 'QmpCommandError' } } });
    expect(await cli.leftovers()).toEqual([]);
  });

  test('is 3 for a guest that is not ready in time', async () => {
    // Double the limit until the guest has had time to print its line.
    for (let ms = 500, printed = false; !printed; ms *= 2) {
      const { code, stdout, stderr } = await cli.run('up', ...SMALL, '--wait-for', 'serial:never', '--boot-timeout', `${ms}ms`);
      expect(code).toBe(3);
      expect(stdout).toMatch(/^vm: timed-out in /);
      expect(stderr).toMatch(/^error: /m);
      printed = /^serial\| maqet self-test: ready\nerror: /m.test(stderr);
    }
    expect(await cli.leftovers()).toEqual([]);
  });

  test('is 4 for a blocked command, before anything is started', async () => {
    const { code, value } = await cli.json('up', ...SMALL, '--qmp', 'query-status\ninject-nmi\nquti');
    expect(code).toBe(4);
    expect(value).toMatchObject({ status: 'blocked', results: [], error: { name: 'PolicyError' } });
    expect(value['pid']).toBeUndefined();
  });

  test('is 5 for a QEMU that is killed', async () => {
    const { ended } = cli.start('up', ...SMALL, '--wait-for', 'serial:never');
    process.kill(Number((await untilRunning('vm'))['pid']), 'SIGKILL');
    expect(await ended).toMatchObject({ code: 5, stderr: expect.stringMatching(/^error: QEMU .* SIGKILL/m) });
    expect(await cli.leftovers()).toEqual([]);
  });
});

describe('A signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s during the boot ends with exit code 130, and leaves nothing running',
    async (signal) => {
      const { child, ended } = cli.start('up', ...SMALL, '--wait-for', 'serial:never');
      await untilRunning('vm');
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.stringContaining('error: Cancelled') });
      expect(stdout).toMatch(/^vm: cancelled in /);
      expect(await cli.leftovers()).toEqual([]);
      expect(await cli.run('verify', path.join(cli.vm('vm'), 'audit.jsonl'))).toMatchObject({ code: 0, stderr: '' });
    },
  );

  test('that is sent again while the VM is being stopped does not leave it running', async () => {
    const { child, ended, until } = cli.start('up', ...SMALL, '--wait-for', 'serial:never');
    await untilRunning('vm');
    const first = until(/^Cancelled/m);
    child.kill('SIGINT');
    await first;
    for (let more = 0; more < 5; more += 1) child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
    expect(await cli.leftovers()).toEqual([]);
  });

  test('cancels a script, and the kept VM keeps running', async () => {
    await cli.run('up', ...SMALL);
    const file = path.join(cli.directory, 'script');
    await writeFile(file, 'query-status\nsleep: 60s\n');
    const { child, ended, until } = cli.start('qmp', 'vm', '--script', file);
    await until(/query-status/);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
    expect(await cli.run('qmp', 'vm', 'query-status')).toMatchObject({ code: 0 });
    await cli.run('down');
  });
});
