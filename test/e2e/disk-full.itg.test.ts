import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { artifactNames } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const mounted: string[] = [];
// Register this before the hook that removes the job's directories: Jest runs hooks in this order.
afterEach(() => {
  for (const dir of mounted.splice(0)) spawnSync('umount', ['-l', dir]);
});
const startJob = useJobs();

/** Mounts a file system of `kib` KiB. @returns its directory, or undefined if this user cannot mount. */
async function smallDisk(job: Job, kib: number): Promise<string | undefined> {
  const dir = path.join(job.runner.directories.root, 'small');
  await mkdir(dir);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', dir]).status !== 0) return undefined;
  mounted.push(dir);
  return dir;
}

/** Returns the paths below a directory, relative to it. */
async function below(dir: string): Promise<string[]> {
  return (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('On a full disk,', () => {
  test('a dump that cannot fit is refused before the guest is paused, and leaves no file', async () => {
    const job = await startJob();
    const temp = await smallDisk(job, 24 * 1024);
    if (temp === undefined) return skipped();
    const env = { RUNNER_TEMP: temp };
    const step = await job.main({ dump: 'always', qmp: '- pmemsave: {val: 0, size: 33554432, filename: low.bin}' }, { env });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', dumps: '[]' } });
    expect(told(step, 'error')[0]).toMatch(/A memory dump needs 32\.0 MiB in .*, where \d+\.\d MiB are free.*Free disk space/);
    // RAM, and what a dump of it contains besides.
    expect(step.summary).toMatch(/needs 192&#46;0 MiB/);
    expect(await below(path.join(temp, 'maqet', 'vm', 'dumps'))).toEqual([]);
    expect(artifactNames(job.service)).toMatchObject({ logs: [expect.any(String)], files: [] });
    await job.end({ env });
  });

  test('a step without room for its audit log starts nothing, and names the full disk', async () => {
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

/** Logs that the test was skipped: a green mark alone would claim that it ran. */
function skipped(): void {
  process.stderr.write('This user cannot mount a tmpfs: what happens on a full disk was not tested.\n');
}
