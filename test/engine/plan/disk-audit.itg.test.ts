import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AuditRecord } from '../../../src/audit/record.js';
import type { RunResult } from '../../../src/report/result.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { directoryOf, expectOver, Runs } from '../../helpers/engine/runs.js';
import { run } from '../../helpers/engine/support.js';
import { type BareQemu, bareQemu, readUntil } from '../../helpers/qemu.js';
import { runCommand } from '../../helpers/run-command.js';
import { auditRecords, auditStory } from '../../helpers/supervisor/support.js';

const MIB = 2 ** 20;

let runs: Runs;
let images = '';
const others: BareQemu[] = [];
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());
beforeEach(async () => {
  images = await mkdtemp(path.join(tmpdir(), 'maqet-disks-'));
});
afterEach(async () => {
  await Promise.all(others.splice(0).map((qemu) => qemu.stop()));
  await rm(images, { recursive: true });
});

async function image(name: string, format = 'qcow2'): Promise<string> {
  const file = path.join(images, name);
  await runCommand('qemu-img', ['create', '-q', '-f', format, file, '1M'], { deadline: Deadline.after(120_000) });
  return file;
}

/** A QEMU, none of ours, that can write to a file. */
async function holding(file: string): Promise<number> {
  const node = { driver: 'raw', 'node-name': 'held', file: { driver: 'file', filename: file } };
  const qemu = await bareQemu(['-S', '-blockdev', JSON.stringify(node), '-device', 'virtio-blk-pci,drive=held']);
  others.push(qemu);
  await readUntil(qemu.qmp, /"QMP"/, Deadline.after(120_000));
  return qemu.pid;
}

async function diskRecords(result: RunResult): Promise<AuditRecord[]> {
  return (await auditRecords(directoryOf(result))).filter(({ event }) => event === 'disk-create');
}

describe('The audit log of disks', () => {
  test('has a record before and after each disk is created, with the caller', async () => {
    const base = await image('base.qcow2');
    const disks = `- {name: blank, size: 2M, type: raw}\n- {name: over, backing-file: ${base}, size: 3M}`;
    const result = await run(runs.env(), { vm: 'recorded', disks, 'wait-for': 'running' });
    expect(result.error).toBeUndefined();
    await expectOver(result);
    // One for its version, one for the base; new disks need none.
    expect(result.figures?.processes).toContainEqual({ program: 'qemu-img', started: 2 });
    const [blank, over] = ['blank.raw', 'over.qcow2'].map((name) => path.join(directoryOf(result).disks, name));
    const records = await diskRecords(result);
    expect(records.map(({ actor, decision, outcome, arguments: args }) => ({ actor, decision, outcome, args }))).toEqual([
      { actor: 'tester', decision: 'allow', outcome: null, args: { disk: 'blank', file: blank, format: 'raw', size: 2 * MIB } },
      { actor: 'tester', decision: 'allow', outcome: null, args: { disk: 'over', file: over, backingFile: base } },
      { actor: 'tester', decision: 'allow', outcome: 'ok', args: { disk: 'blank', file: blank, format: 'raw', size: 2 * MIB } },
      {
        ...{ actor: 'tester', decision: 'allow', outcome: 'ok' },
        args: { disk: 'over', file: over, format: 'qcow2', size: 3 * MIB, backingFile: base, backingFormat: 'qcow2' },
      },
    ]);
    expect(records[2]).toMatchObject({ reason: 'result of record 1', durationMs: expect.any(Number) });
    expect((await auditStory(directoryOf(result))).slice(4, 6)).toEqual(['vm-start allow', 'vm-start ok']);
  });

  test('has a failure for every disk if one cannot be created, and none is left', async () => {
    const disks = `- {size: 1M}\n- {file: ${path.join(images, 'gone')}}\n- {size: 1M}`;
    await writeFile(path.join(images, 'gone'), 'no disk');
    const result = await run(runs.env(), { vm: 'unmade', disks, 'wait-for': 'running' });
    expect(result.error?.message).toMatch(/^The image ".*gone" is not a disk image: /);
    await expectOver(result);
    expect(await auditStory(directoryOf(result))).toEqual([
      ...Array(3).fill('disk-create allow'),
      ...Array(3).fill('disk-create failed'),
      ...['vm-start failed', 'log-closed ok'],
    ]);
    expect((await diskRecords(result)).slice(3).map(({ error }) => error)).toEqual(
      Array(3).fill(expect.stringMatching(/gone" is not a disk image/)),
    );
    expect((await diskRecords(result)).map(({ arguments: args }) => args?.['disk'])).toEqual(
      [1, 2, 3, 1, 2, 3].map((number) => `disk${number}`),
    );
    expect(await readdir(directoryOf(result).disks)).toEqual([]);
  });
});

describe('The disks of a VM that QEMU refuses to start', () => {
  test('are removed with a record, and their backing files stay', async () => {
    const base = await image('base.qcow2');
    const disks = `- {name: blank, size: 2M}\n- {name: over, file: ${base}}`;
    const result = await run(runs.env(), { vm: 'refused', cpu: 'no-such-cpu', disks, 'wait-for': 'running' });
    expect(result.error).toMatchObject({ name: 'InputError', message: expect.stringMatching(/is not a CPU model of this QEMU/) });
    await expectOver(result);
    expect(await readdir(directoryOf(result).disks)).toEqual([]);
    expect(await readdir(images)).toEqual(['base.qcow2']);
    const story = await auditStory(directoryOf(result));
    expect(story.slice(4)).toEqual([
      ...['vm-start allow', 'vm-start failed', 'log-closed ok'],
      ...Array(2).fill(['disk-remove allow', 'disk-remove ok']).flat(),
      'log-closed ok',
    ]);
    const removed = (await auditRecords(directoryOf(result))).filter(({ event, outcome }) => event === 'disk-remove' && outcome === 'ok');
    expect(removed.map(({ arguments: args }) => args)).toEqual([
      { disk: 'blank', file: path.join(directoryOf(result).disks, 'blank.qcow2') },
      { disk: 'over', file: path.join(directoryOf(result).disks, 'over.qcow2') },
    ]);
  });
});

test('The disks of a VM whose supervisor is gone stay, because the guest may have written to them.', async () => {
  const dying = path.join(images, 'dying.mjs');
  await writeFile(dying, 'process.exit(1);');
  const result = await run(runs.env({ supervisorEntry: dying }), { vm: 'orphaned', disks: '- {name: blank, size: 2M}' });
  expect(result).toMatchObject({ status: 'crashed', error: { name: 'SupervisorGoneError' } });
  expect(await readdir(directoryOf(result).disks)).toEqual(['blank.qcow2']);
  expect((await auditStory(directoryOf(result))).filter((line) => line.startsWith('disk-remove'))).toEqual([]);
});

describe('An image that another process writes to', () => {
  test('is refused as a disk, with the name of that process', async () => {
    const file = await image('held.img', 'raw');
    const pid = await holding(file);
    const result = await run(runs.env(), { vm: 'held-disk', disks: `- {file: ${file}}`, 'wait-for': 'running' });
    expect(result).toMatchObject({ status: 'failed', error: { name: 'StorageError' } });
    expect(result.error?.message).toBe(`The image "${file}" is in use: locked by qemu-system-x86_64 (pid ${pid}).`);
    await expectOver(result);
  });

  test('is refused as a CD, which only QEMU opens, with the name of that process', async () => {
    const file = await image(`held ${'long '.repeat(30)}.iso`, 'raw');
    const pid = await holding(file);
    const result = await run(runs.env(), { vm: 'held-cd', cdrom: file, 'wait-for': 'running' });
    expect(result.error?.message).toBe(`The image "${file}" is in use: locked by qemu-system-x86_64 (pid ${pid}).`);
    await expectOver(result);
  });
});
