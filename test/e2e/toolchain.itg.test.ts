import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findProgram } from '../helpers/packages.js';
import { systemPath } from '../helpers/runner-environment.js';
import { type Job, told, useJobs } from './job.js';

const startJob = useJobs();
const PROGRAMS = ['qemu-system-x86_64', 'qemu-img'];

/** Makes a QEMU, first on PATH, that records its arguments. */
async function tellingQemu(job: Job): Promise<{ dir: string; env: { PATH: string }; calls: () => Promise<string[]> }> {
  const dir = path.join(job.runner.directories.root, 'qemu');
  const log = path.join(job.runner.directories.root, 'calls');
  await mkdir(dir);
  await writeFile(log, '');
  for (const name of PROGRAMS) {
    const script = `#!/bin/sh\necho "${name} $1" >> ${log}\nexec ${findProgram(name)} "$@"\n`;
    await writeFile(path.join(dir, name), script, { mode: 0o755 });
  }
  const calls = async (): Promise<string[]> => {
    const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line !== '');
    await writeFile(log, '');
    return lines.sort();
  };
  return { dir, env: { PATH: [dir, systemPath(process.env['PATH'] ?? '')].join(path.delimiter) }, calls };
}

describe('The toolchain manifest', () => {
  test('lets a later step of the job find QEMU without a search, until a program changes or is removed', async () => {
    const job = await startJob();
    const { dir, env, calls } = await tellingQemu(job);
    const own = path.join(dir, 'qemu-system-x86_64');

    const first = await job.main({ vm: 'a', 'self-test': 'true' }, { env });
    expect(first.outputs).toMatchObject({ status: 'passed', 'qemu-path': own, 'qemu-cache-hit': 'false' });
    expect(await calls()).toEqual(['qemu-img --version', 'qemu-system-x86_64 --version', 'qemu-system-x86_64 -name']);
    expect(first.summary).toMatch(/Binary cache \| 0 hits, 1 miss, 2 look-ups/);

    // No directory on PATH has a QEMU now: a scan would fail. `--version` would be recorded.
    const empty = path.join(job.runner.directories.root, 'empty');
    await mkdir(empty);
    const second = await job.main({ vm: 'b', 'self-test': 'true', install: 'false' }, { env: { PATH: empty } });
    expect(second.outputs).toMatchObject({ status: 'passed', 'qemu-path': own, 'qemu-cache-hit': 'true' });
    expect(await calls()).toEqual(['qemu-system-x86_64 -name']);
    expect(second.summary).toMatch(/Binary cache \| 1 hit, 0 misses, 0 look-ups/);
    expect(told(second, 'notice')).toEqual([]);

    await appendFile(own, '# another build\n');
    const changed = await job.main({ vm: 'c', 'self-test': 'true' }, { env });
    expect(changed.outputs).toMatchObject({ status: 'passed', 'qemu-path': own, 'qemu-cache-hit': 'false' });
    expect(told(changed, 'notice')).toEqual([expect.stringContaining(`Looking up QEMU again: \`${own}\` has changed`)]);
    expect(await calls()).toContain('qemu-system-x86_64 --version');

    await rm(own);
    const gone = await job.main({ vm: 'd', 'self-test': 'true' }, { env });
    expect(gone.outputs).toMatchObject({ status: 'passed', 'qemu-path': findProgram('qemu-system-x86_64'), 'qemu-cache-hit': 'false' });
    expect(told(gone, 'notice')).toEqual([expect.stringContaining(`Looking up QEMU again: \`${own}\` is gone`)]);

    const settled = await job.main({ vm: 'e', 'self-test': 'true' }, { env });
    expect(settled.outputs).toMatchObject({ 'qemu-cache-hit': 'true' });
    expect(told(settled, 'notice')).toEqual([]);
    await job.end();
  });

  test('does not satisfy another version range, and the error names the version', async () => {
    const job = await startJob();
    const step = await job.main({ 'qemu-version': '>=99' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', pid: '' } });
    expect(told(step, 'error')[0]).toMatch(/>=99/);
    await job.end();
  });
});
