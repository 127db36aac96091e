import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AuditLog } from '../../../src/audit/log.js';
import { createRedactor } from '../../../src/audit/redact/redactor.js';
import { writeSpoolState } from '../../../src/audit/syslog/spool.js';
import { runCommand } from '../../../src/cli/program.js';
import { claimName } from '../../../src/state/claim.js';
import { imagesDirectory, VmDirectory } from '../../../src/state/layout.js';
import { writeRecord } from '../../../src/state/record.js';
import { auditRecords } from '../../e2e/evidence.js';
import { RecordedTerminal } from '../../helpers/cli/recorded-terminal.js';

let directory = '';
let root = '';
const { RUNNER_TEMP } = process.env;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-rm-'));
  process.env['RUNNER_TEMP'] = directory;
  root = path.join(directory, 'maqet');
});
afterEach(async () => {
  if (RUNNER_TEMP === undefined) delete process.env['RUNNER_TEMP'];
  else process.env['RUNNER_TEMP'] = RUNNER_TEMP;
  await rm(directory, { recursive: true });
});

/** Makes the directory of a VM with a disk of 1 MiB. This process is the owner of one that runs. */
async function vm(name: string, state: 'running' | 'stopped'): Promise<void> {
  const claim = await claimName(root, name, { job: '', claimant: 'test', config: {} });
  await writeFile(path.join(claim.directory.disks, 'disk0.qcow2'), Buffer.alloc(2 ** 20, 1));
  await writeRecord(claim.directory, { ...claim.record, state });
}

async function maqet(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = new RecordedTerminal();
  const code = await runCommand(argv, terminal);
  return { code, stdout: terminal.stdout, stderr: terminal.stderr };
}

/** Returns the names in the directory of the VMs, with `<aside>` for the number of a directory that was moved aside. */
async function left(): Promise<string[]> {
  return (await readdir(root))
    .filter((name) => name !== '_removed')
    .map((name) => name.replace(/\.\d+$/, '.<aside>'))
    .sort();
}

describe('maqet rm', () => {
  test('removes the directory of a VM that has ended, and those of earlier VMs of its name', async () => {
    for (let time = 0; time < 3; time += 1) await vm('web', 'stopped');
    await vm('web-2', 'stopped');
    await vm('db', 'running');
    expect(await left()).toEqual(['db', 'web', 'web-2', 'web.<aside>', 'web.<aside>']);
    expect(await maqet('rm', 'web')).toEqual({ code: 0, stdout: expect.stringMatching(/^web: removed \(3\.\d MiB\)\n$/), stderr: '' });
    expect(await left()).toEqual(['db', 'web-2']);
    expect((await maqet('rm', 'web')).stderr).toContain('There is no VM "web"');
  });

  test('does not remove a VM that runs, or its files', async () => {
    await vm('web', 'stopped');
    await vm('web', 'running');
    const { code, stderr } = await maqet('rm', 'web');
    expect([code, stderr]).toEqual([1, expect.stringContaining('The VM web has not ended: it is running.')]);
    expect(stderr).toContain('maqet down web');
    expect(await left()).toEqual(['web', 'web.<aside>']);
  });

  test('records a removal in its own log, and removes nothing without a record', async () => {
    await vm('web', 'stopped');
    await vm('db', 'stopped');
    await maqet('rm', 'web', 'db');
    const log = path.join(root, '_removed', 'audit.jsonl');
    const records = auditRecords(await readFile(log)).filter(({ event }) => event === 'vm-remove');
    expect(records.map(({ vm: name, outcome }) => [name, outcome])).toEqual([
      ...['web', 'db'].flatMap((name) => [
        [name, null],
        [name, 'ok'],
      ]),
    ]);
    expect(records[0]?.arguments).toEqual({ folders: [{ folder: expect.stringMatching(/^web\.\d+$/), auditHead: null }] });
    expect((await maqet('verify', log)).code).toBe(0);

    await vm('third', 'stopped');
    await appendFile(log, 'forged');
    expect((await maqet('rm', 'third')).code).toBe(1);
    expect(await left()).toEqual(['third']);
  });

  test('removes nothing if one of the VMs cannot be removed', async () => {
    await vm('web', 'stopped');
    await vm('db', 'running');
    expect((await maqet('rm', 'web', 'db')).stderr).toContain('The VM db has not ended');
    expect((await maqet('rm', 'web', 'gone')).stderr).toContain('There is no VM "gone"');
    expect(await left()).toEqual(['db', 'web']);
  });

  test('removes only VMs, and follows no link', async () => {
    await vm('web', 'stopped');
    for (const name of ['backup', 'backup.2026', 'web.2026']) {
      await mkdir(path.join(root, name));
      await writeFile(path.join(root, name, 'mine'), 'mine');
    }
    await symlink(path.join(root, 'backup'), path.join(root, 'web', 'files', 'out'));
    await symlink('.', path.join(root, 'web', 'files', 'round'));
    expect((await maqet('rm', 'backup')).code).toBe(1);
    expect(await maqet('rm', 'web')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^web: removed \(1\.\d MiB\)\n$/) });
    await maqet('rm', '--ended');
    expect(await left()).toEqual(['backup', 'backup.<aside>', 'web.<aside>']);
    expect(await readFile(path.join(root, 'backup', 'mine'), 'utf8')).toBe('mine');
  });

  test('does not remove a VM whose audit log has not reached its syslog server', async () => {
    await vm('web', 'stopped');
    const directory = new VmDirectory(path.join(root, 'web'));
    const audit = await AuditLog.open(directory.audit, { vm: 'web', redact: createRedactor([]) });
    await audit.append({ actor: 'tester', run: null, event: 'vm-start' });
    await audit.close();
    await writeSpoolState(directory.auditSpool, { address: { transport: 'tcp', host: '127.0.0.1', port: 9 }, format: 'jsonl', bytes: 0 });
    const { code, stderr } = await maqet('rm', 'web');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/The VM web was not removed: 1 record of the audit log did not reach/)]);
    expect(await left()).toEqual(['web']);
  });

  test('removes each VM once when it runs twice at the same time', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await vm(name, 'stopped');
    const both = await Promise.all([maqet('rm', '--ended', '--json'), maqet('rm', '--ended', '--json')]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const taken = both.flatMap(({ stdout }) => (JSON.parse(stdout) as { vms: { vm: string }[] }).vms.map((one) => one.vm));
    expect(taken.sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(await left()).toEqual([]);
  });

  test('removes the directories of earlier VMs beside one that runs', async () => {
    await vm('web', 'stopped');
    await vm('web', 'running');
    await maqet('rm', '--ended');
    expect(await left()).toEqual(['web']);
  });

  test('removes all VMs that have ended, and lists them in JSON', async () => {
    await vm('web', 'stopped');
    await vm('db', 'running');
    await vm('third', 'stopped');
    const { code, stdout } = await maqet('rm', '--ended', '--json');
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { vms: [expect.objectContaining({ vm: 'third' }), expect.objectContaining({ vm: 'web' })] },
    ]);
    expect(await left()).toEqual(['db']);
    expect((await maqet('rm', '--ended')).stdout).toBe('No VM to remove.\n');
  });

  test('removes the shared images only while no VM runs', async () => {
    await mkdir(imagesDirectory(root), { recursive: true });
    await writeFile(path.join(imagesDirectory(root), 'sha256-1'), Buffer.alloc(2 ** 20, 1));
    await vm('db', 'running');
    expect((await maqet('rm', '--images')).stderr).toContain('Cannot remove the images: the VM db runs');
    expect(await left()).toEqual(['.images', 'db']);
    await rm(path.join(root, 'db'), { recursive: true });
    expect((await maqet('rm', '--images')).stdout).toBe('images: removed (1.0 MiB)\n');
    expect(await left()).toEqual([]);
  });

  test.each([
    [[], 'Nothing to remove'],
    [['../maqet'], 'There is no VM "../maqet"'],
    [['.'], 'There is no VM "."'],
    [[''], 'There is no VM ""'],
  ])('removes nothing for %j', async (args, message) => {
    await vm('web', 'stopped');
    await vm('web', 'stopped');
    const { code, stderr } = await maqet('rm', ...args);
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(await left()).toEqual(['web', 'web.<aside>']);
  });
});
