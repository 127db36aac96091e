import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { artifactNames } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const mounted: string[] = [];
// Before the hook that removes the job's folders: Jest runs them in this order.
afterEach(() => {
  for (const dir of mounted.splice(0)) spawnSync('umount', ['-l', dir]);
});
const startJob = useJobs();

/** A folder on a file system of its own with room for `kib`, or undefined where this user cannot mount one. */
async function smallDisk(job: Job, kib: number): Promise<string | undefined> {
  const dir = path.join(job.runner.folders.root, 'small');
  await mkdir(dir);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', dir]).status !== 0) return undefined;
  mounted.push(dir);
  return dir;
}

/** What lies below a folder, relative to it. */
async function below(dir: string): Promise<string[]> {
  return (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('a disk that is full', () => {
  test('a dump that cannot fit is refused before the guest is paused for it, and no part of it stays', async () => {
    const job = await startJob();
    const temp = await smallDisk(job, 24 * 1024);
    if (temp === undefined) return skipped();
    const env = { RUNNER_TEMP: temp };
    const step = await job.main({ dump: 'always', qmp: '- pmemsave: {val: 0, size: 33554432, filename: low.bin}' }, { env });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', dumps: '[]' } });
    expect(told(step, 'error')[0]).toMatch(/A memory dump needs 32\.0 MiB in .*, where \d+\.\d MiB are free.*Free disk space/);
    // RAM, and what a whole dump holds besides it.
    expect(step.summary).toMatch(/needs 192&#46;0 MiB/);
    expect(await below(path.join(temp, 'maqet', 'vm', 'dumps'))).toEqual([]);
    expect(artifactNames(job.service)).toMatchObject({ logs: [expect.any(String)], files: [] });
    await job.end({ env });
  });

  test('that has no room for the audit log: nothing is started, and the error says what is full', async () => {
    const job = await startJob();
    const temp = await smallDisk(job, 64);
    if (temp === undefined) return skipped();
    await writeFile(path.join(temp, 'ballast'), Buffer.alloc(64 * 1024)).catch(() => undefined);
    const env = { RUNNER_TEMP: temp };
    const step = await job.main({}, { env });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', pid: '' } });
    const [error = ''] = told(step, 'error');
    expect(error).toMatch(/ENOSPC|no space|full/i);
    expect(error).toMatch(/[Ff]ree (disk )?space/);
    expect((await below(temp)).filter((name) => name !== 'ballast')).toEqual([]);
    await job.end({ env });
  });
});

/** Says in the log that the test had nothing to test with: a green mark alone would be a claim. */
function skipped(): void {
  process.stderr.write('This user cannot mount a tmpfs: what happens on a full disk was not tested.\n');
}
