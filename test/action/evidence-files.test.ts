import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evidenceFiles } from '../../src/action/evidence-files.js';
import { AuditLog } from '../../src/audit/log.js';
import { createRedactor } from '../../src/audit/redact/redactor.js';
import { Deadline } from '../../src/shared/deadline.js';
import { VmDirectory } from '../../src/state/layout.js';
import { runCommand } from '../helpers/run-command.js';

let directory: VmDirectory;
let secret = '';
beforeEach(async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'maqet-evidence-'));
  directory = new VmDirectory(path.join(root, 'vm'));
  for (const dir of [directory.dir, directory.dumps, directory.screenshots, directory.disks, directory.files]) await mkdir(dir);
  secret = path.join(root, 'secret');
  await writeFile(secret, 'not for upload');
});
afterEach(async () => {
  await rm(path.dirname(directory.dir), { recursive: true });
});

async function put(...names: string[]): Promise<void> {
  for (const name of names) await writeFile(path.join(directory.dir, name), 'x');
}

/** Writes an audit log in which a command has written these files, each of one byte. */
async function record(outcome: 'ok' | 'failed', ...names: string[]): Promise<void> {
  const audit = await AuditLog.open(directory.audit, { vm: 'vm', redact: createRedactor([]) });
  const caller = { actor: 'me', run: null };
  const files = names.map((file) => ({ path: file, bytes: 1, sha256: 'ab' }));
  await audit.append({ ...caller, event: 'qmp-result', arguments: { files }, outcome });
  await audit.close(caller);
}

async function found(): Promise<{ logs: string[]; dumps: string[] }> {
  const relative = (files: readonly string[]): string[] => files.map((file) => path.relative(directory.dir, file)).sort();
  const { logs, dumps } = await evidenceFiles(directory);
  return { logs: relative(logs), dumps: relative(dumps) };
}

describe('evidenceFiles', () => {
  test('finds the logs, the results of every run and the screenshots, and lists the dumps separately', async () => {
    await put('serial.log', 'qemu.log', 'events.jsonl', 'vm.json', 'failures.txt', 'results.json', 'results-2.json');
    await put('screenshots/screen.png', 'dumps/memory.raw.zst', 'dumps/low.bin', 'virtiofsd.log', 'metrics-2.txt');
    await record('ok', 'screenshots/screen.png', 'dumps/memory.raw.zst', 'dumps/low.bin');
    expect(await found()).toEqual({
      logs: [
        ...['audit.jsonl', 'events.jsonl', 'failures.txt', 'metrics-2.txt', 'qemu.log', 'results-2.json', 'results.json'],
        ...['screenshots/screen.png', 'serial.log', 'virtiofsd.log', 'vm.json'],
      ],
      dumps: ['dumps/low.bin', 'dumps/memory.raw.zst'],
    });
  });

  test('skips disks, unfinished dumps, empty files and unknown ones', async () => {
    await put('disks/disk0.qcow2', 'files/anything', 'dumps/memory.raw.zst.partial', 'results.json.bak', 'results-x.json', 'notes.txt');
    await writeFile(path.join(directory.dir, 'qemu.log'), '');
    expect(await found()).toEqual({ logs: [], dumps: [] });
  });

  test('skips dumps and screenshots whose hash is not on record, and names them', async () => {
    await put('dumps/stray.elf', 'dumps/failed.elf', 'dumps/memory.elf', 'screenshots/stray.png', 'dumps/half.elf.partial');
    await record('ok', 'dumps/memory.elf', '../secret');
    await record('failed', 'dumps/failed.elf');
    await writeFile(path.join(directory.dumps, 'memory.elf'), 'it has grown');
    const { dumps, unrecorded } = await evidenceFiles(directory);
    expect(dumps).toEqual([]);
    expect([...unrecorded].sort()).toEqual([
      'dumps/failed.elf',
      'dumps/half.elf.partial',
      'dumps/memory.elf',
      'dumps/stray.elf',
      'screenshots/stray.png',
    ]);
  });

  test('follows no symbolic link of a log or a dump', async () => {
    await symlink(secret, directory.serialLog);
    await symlink(secret, path.join(directory.dumps, 'memory.raw'));
    await symlink(secret, path.join(directory.screenshots, 'screen.png'));
    await symlink(path.dirname(secret), path.join(directory.dumps, 'directory'));
    await symlink('/nowhere', directory.results);
    expect(await found()).toEqual({ logs: [], dumps: [] });
  });

  test('skips directories and FIFOs', async () => {
    await mkdir(path.join(directory.dumps, 'nested'));
    await put('dumps/nested/inner.bin');
    await runCommand('mkfifo', [path.join(directory.dumps, 'pipe')], { deadline: Deadline.after(60_000) });
    expect(await found()).toEqual({ logs: [], dumps: [] });
  });
});
