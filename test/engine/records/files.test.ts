import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { AuditEntry } from '../../../src/audit/record.js';
import { writeLastMetrics, writeMetrics } from '../../../src/engine/records/files.js';
import { VmDirectory } from '../../../src/state/layout.js';
import { entry, linesOf } from '../../helpers/audit/entries.js';
import { CAN_MOUNT, SmallDisk } from '../../helpers/small-disk.js';

let directory: VmDirectory;
beforeEach(async () => {
  directory = new VmDirectory(await mkdtemp(path.join(os.tmpdir(), 'maqet-files-')));
});
afterEach(() => rm(directory.dir, { recursive: true, force: true }));

const log = (...entries: AuditEntry[]): Promise<void> => writeFile(directory.audit, Buffer.concat(linesOf(entries)));
const metrics = async (): Promise<string[]> => (await readdir(directory.dir)).filter((name) => name.startsWith('metrics')).sort();
const run = () => writeMetrics(directory, { vm: 'vm', processes: [{ program: 'qemu-img', started: 2 }] }, undefined);

test('The last metrics of a VM include the commands after its last run.', async () => {
  await log(entry());
  await run();
  await log(entry(), entry(), entry({ command: 'quit', tier: 'privileged' }));
  expect(await writeLastMetrics(directory, 'vm')).toBeUndefined();
  expect(await metrics()).toEqual(['metrics-2.txt', 'metrics.txt']);
  const last = await readFile(path.join(directory.dir, 'metrics-2.txt'), 'utf8');
  expect(last).toContain('maqet_commands_total{vm="vm",channel="qmp",command="query-status",tier="safe",decision="allow"} 2\n');
  expect(last).toContain('command="quit"');
  expect(last).toMatch(/\n# EOF\n$/);
});

test('The last metrics are not written again if the last run has them all.', async () => {
  await log(entry({ event: 'vm-start', command: null, tier: null }), entry());
  await run();
  await log(entry({ event: 'vm-start', command: null, tier: null }), entry(), entry({ event: 'vm-stop', command: null, tier: null }));
  await writeLastMetrics(directory, 'vm');
  expect(await metrics()).toEqual(['metrics.txt']);
  await log(entry(), entry());
  await run();
  await writeLastMetrics(directory, 'vm');
  await writeLastMetrics(directory, 'vm');
  expect(await metrics()).toEqual(['metrics-2.txt', 'metrics.txt']);
});

test('The last metrics are written for a VM whose run wrote none, unless it has no audit log.', async () => {
  expect(await writeLastMetrics(directory, 'vm')).toBeUndefined();
  expect(await metrics()).toEqual([]);
  await log(entry());
  await writeLastMetrics(directory, 'vm');
  expect(await metrics()).toEqual(['metrics.txt']);
});

(CAN_MOUNT ? test : test.skip)('Metrics that do not fit on a full disk leave no partial file.', async () => {
  await log(...Array.from({ length: 100 }, (_, number) => entry({ command: `query-${number}` })));
  const disk = new SmallDisk(await mkdtemp(path.join(directory.dir, 'small-')), 1);
  try {
    const small = new VmDirectory(disk.dir);
    await copyFile(directory.audit, small.audit);
    disk.fill();
    expect(await writeLastMetrics(small, 'vm')).toMatch(/^Could not write the metrics of the VM: .*ENOSPC/);
    expect((await readdir(small.dir)).filter((name) => name.startsWith('metrics'))).toEqual([]);
  } finally {
    disk.unmount();
  }
});

test('Metrics that cannot be written cause a notice.', async () => {
  await mkdir(directory.audit);
  expect(await writeLastMetrics(directory, 'vm')).toMatch(/^Could not write the metrics of the VM: .*EISDIR/);
});
