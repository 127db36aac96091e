import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { linuxGuest } from '../helpers/linux-guest.js';
import { artifactNames, auditRecords, auditStory, type DumpOutput, loggedFile, lookInto, stepResults, verifyLog } from './evidence.js';
import { told, useJobs } from './job.js';
import { writeTinyKernel } from './tiny-kernel.js';

const startJob = useJobs();

describe('A guest that never becomes ready', () => {
  test('ends at the boot timeout, with evidence of its boot', async () => {
    const job = await startJob();
    const kernel = await writeTinyKernel(path.join(job.runner.directories.workspace, 'stuck'), {
      says: `${Array.from({ length: 60 }, (_, index) => `boot line ${index + 1}`).join('\r\n')}\r\nlast words, no newline`,
    });
    const inputs = { kernel, 'wait-for': 'serial:login:', 'boot-timeout': '1500ms', qmp: '- query-status', network: 'none' };
    const step = await job.main(inputs);
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out', accel: 'tcg' } });
    const [error = ''] = told(step, 'error');
    expect(error).toMatch(/Waited 1\.5 s for .*login:.*last words, no newline.*Raise `boot-timeout`/);
    expect(step.annotations.find(({ level }) => level === 'error')?.properties['title']).toBe('maqet: VM vm timed-out');

    const shown = step.stdout.split('\n');
    const fence = shown.findIndex((line) => line.startsWith('::stop-commands::'));
    const tail = shown.slice(fence + 1, shown.indexOf(`::${(shown[fence] ?? '').slice(17)}::`));
    expect(tail).toHaveLength(40);
    expect([tail[0], tail.at(-2), tail.at(-1)]).toEqual(['  boot line 22', '  boot line 60', '  last words, no newline']);
    expect(step.summary).toContain('last words, no newline');

    // The script never started, and its results say so.
    expect(stepResults(step.outputs['results'])).toEqual([]);
    const screenshot = step.outputs['screenshot'] ?? '';
    expect((await readFile(screenshot)).subarray(1, 4).toString()).toBe('PNG');
    expect(loggedFile(job.service, 'screenshots/screen.png')).toEqual(await readFile(screenshot));
    expect(loggedFile(job.service, 'serial.log').toString()).toMatch(/^boot line 1\r\n[\s\S]*last words, no newline$/);
    await expect(verifyLog(loggedFile(job.service, 'audit.jsonl'), step.outputs['audit-head'])).resolves.toMatchObject({ ok: true });
    await job.end();
    expect(artifactNames(job.service).logs).toHaveLength(1);
  });
});

describe('A guest that panics', () => {
  test('ends the wait at once, and the dump of a Linux guest contains the kernel log', async () => {
    const job = await startJob();
    const { kernel, initrd } = await linuxGuest({ init: 'echo "before the end"\necho c > /proc/sysrq-trigger\n' });
    const inputs = {
      kernel,
      initrd,
      append: 'console=ttyS0 quiet panic=0',
      'wait-for': 'serial:maqet guest: ready',
      dump: 'on-panic',
      network: 'none',
    };
    const step = await job.main(inputs);
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'crashed' } });
    expect(told(step, 'error')[0]).toMatch(/The guest panicked .*: Kernel panic - not syncing: sysrq triggered crash/);
    const dumps = JSON.parse(step.outputs['dumps'] ?? '') as DumpOutput[];
    expect(dumps).toHaveLength(1);
    const { files } = artifactNames(job.service);
    const stored = job.service.artifactFiles(files[0] ?? '').get(files[0] ?? '') ?? Buffer.alloc(0);
    await expect(lookInto(stored, Buffer.alloc(32))).resolves.toMatchObject({ bytes: 128 * 2 ** 20 });
    await job.end();
  });

  test('through the panic device is paused by QEMU, with its memory intact', async () => {
    const job = await startJob();
    const kernel = await writeTinyKernel(path.join(job.runner.directories.workspace, 'panics'), { says: 'bye\r\n', panics: true });
    const step = await job.main({ kernel, 'wait-for': 'serial:never', dump: 'on-panic', network: 'none', memory: '64M' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'crashed' } });
    expect(told(step, 'error')[0]).toMatch(/The guest panicked .*: GUEST_PANICKED/);
    const { files } = artifactNames(job.service);
    const stored = job.service.artifactFiles(files[0] ?? '').get(files[0] ?? '') ?? Buffer.alloc(0);
    // The kernel is where it was loaded, at 1 MiB.
    await expect(lookInto(stored, (await readFile(kernel)).subarray(0, 32))).resolves.toEqual({ bytes: 64 * 2 ** 20, pages: [2 ** 20] });
    await job.end();
  });

  test('is dumped, and another guest is not', async () => {
    const job = await startJob();
    const step = await job.main({ dump: 'on-panic', 'wait-for': 'serial:never', 'boot-timeout': '300ms' });
    expect(step.outputs).toMatchObject({ status: 'timed-out', dumps: '[]' });
    await job.end();
  });
});

describe('A QMP script that fails', () => {
  test('ends at the failing command, reports the results so far, and skips the rest', async () => {
    const job = await startJob();
    const qmp = [
      '- query-status',
      '- device_del: {id: nothing}',
      '  continue-on-error: true',
      '- expect: {query-status: {status: shutdown}}',
      '- system_reset',
    ].join('\n');
    const step = await job.main({ qmp, dump: 'on-failure', 'dump-format': 'elf', 'dump-compress': 'none' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(told(step, 'error')[0]).toMatch(/query-status returned \{.*"running".*\} instead of \{"status":"shutdown"\}/);
    const results = stepResults(step.outputs['results']);
    expect(results).toMatchObject([
      { line: 1, step: 'query-status', outcome: 'ok', result: { running: true } },
      { line: 2, step: 'device_del', outcome: 'failed', continued: true },
      { line: 4, step: 'query-status', outcome: 'failed' },
      { line: 5, step: 'system_reset', outcome: 'skipped' },
    ]);
    expect(stepResults(loggedFile(job.service, 'results.json'))).toEqual(results);
    const story = auditStory(loggedFile(job.service, 'audit.jsonl'));
    expect(story).toContain('qmp-result device_del failed');
    expect(story.filter((record) => record.includes('system_reset'))).toEqual(['qmp system_reset', 'qmp-result system_reset not-sent']);
    const [dump] = JSON.parse(step.outputs['dumps'] ?? '') as DumpOutput[];
    expect((await readFile(dump?.path ?? '')).subarray(0, 4).toString('latin1')).toBe('\x7fELF');
    await job.end();
  });

  test('is not started if QEMU refuses its command line, and the error quotes QEMU', async () => {
    const job = await startJob();
    const step = await job.main({ cpu: 'no-such-cpu' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', pid: '' } });
    expect(told(step, 'error')[0]).toMatch(/Input `cpu` \("no-such-cpu"\)[\s\S]*QEMU: unable to find CPU model 'no-such-cpu'/);
    const records = auditRecords(loggedFile(job.service, 'audit.jsonl'));
    expect(records.map(({ event, outcome }) => [event, outcome])).toEqual([
      ['vm-start', null],
      ['vm-start', 'failed'],
      ['log-closed', 'ok'],
    ]);
    await job.end();
  });
});
