import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { proveAccelerator } from '../../src/engine/plan/proof.js';
import { Deadline } from '../../src/shared/deadline.js';
import type { Logger } from '../../src/shared/logger.js';
import { inspectKvm } from '../../src/toolchain/kvm.js';
import { resolveToolchain, type Toolchain } from '../../src/toolchain/resolve.js';
import { directoryToolCache } from '../../src/toolchain/tool-cache.js';
import { readAcceleratorVerdict, writeAcceleratorVerdict } from '../../src/toolchain/verdict.js';
import { defaultMachine } from '../../src/vm/platforms.js';
import { GUEST_READY, linuxGuest } from '../helpers/linux-guest.js';
import type { StepResult } from '../helpers/runner.js';
import { artifactNames, auditStory, verifyLog } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const startJob = useJobs();
const LIMIT_MS = 240_000;
const SILENT: Logger = { debug: quiet, info: quiet, notice: quiet, warning: quiet, error: quiet };
const STUCK = /^The guest's CPUs have been busy under KVM for 30 s without any serial output or disk access/;

function quiet(): void {}

/** Returns the QEMU that the steps of a job find. */
async function toolchainOf(job: Job): Promise<Toolchain> {
  const toolCache = directoryToolCache(job.runner.directories.toolCache);
  const wanted = { arch: 'x86_64', qemu: 'auto', versionRange: undefined, install: false } as const;
  return resolveToolchain({ ...wanted, toolCache, log: SILENT, deadline: Deadline.after(120_000) });
}

/** Returns why this machine cannot test a KVM that exists and does not work, or undefined. */
async function reasonToSkip(): Promise<string | undefined> {
  const access = inspectKvm();
  if (access.state !== 'usable') return access.reason;
  const machine = defaultMachine('x86_64', '7.2.0');
  const proof = await proveAccelerator(
    'kvm',
    { path: 'qemu-system-x86_64', version: '7.2.0' },
    'x86_64',
    machine,
    new AbortController().signal,
  );
  return proof.works ? `KVM works: ${proof.detail}` : undefined;
}

const reason = await reasonToSkip();
const testBroken = reason === undefined ? test : test.skip;

describe(`A KVM that passed its test and does not work${reason === undefined ? '' : ` (not tested here: ${reason})`}`, () => {
  /** Starts a job whose cache says that KVM works. */
  async function deceived(): Promise<{ job: Job; verdict: () => ReturnType<typeof readAcceleratorVerdict> }> {
    const job = await startJob();
    const cache = directoryToolCache(job.runner.directories.toolCache);
    const subject = { accelerator: 'kvm', binary: (await toolchainOf(job)).qemuSystem };
    await writeAcceleratorVerdict(cache, subject, { usable: true, reason: 'planted by the test' });
    return { job, verdict: () => readAcceleratorVerdict(cache, subject) };
  }

  /** Returns the inputs of a kernel that spins in its decompressor here. With the default CPU, QEMU would end at once. */
  async function guest(): Promise<Record<string, string>> {
    const { kernel, initrd, append } = await linuxGuest();
    return { kernel, initrd, append, cpu: 'qemu64', 'wait-for': `serial:${GUEST_READY}`, 'boot-timeout': '3m' };
  }

  async function expectFinal(job: Job, step: StepResult): Promise<void> {
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'crashed', accel: 'kvm' } });
    expect(told(step, 'error')).toEqual([expect.stringMatching(STUCK)]);
    expect((await readdir(path.dirname(job.directory().dir))).toSorted()).toEqual(['.bin', 'marks.key', 'vm']);
    await job.end();
  }

  testBroken(
    'fails the step with `accel: kvm`. With `auto`, the step warns, remembers it, and starts the VM again under TCG.',
    async () => {
      const [{ job, verdict }, other] = [await deceived(), await deceived()];
      // Run both at the same time: each takes half a minute.
      const final = await other.job.start({ ...(await guest()), accel: 'kvm' });
      const step = await job.main({ ...(await guest()), accel: 'auto', keep: 'true' }, { limitMs: LIMIT_MS });
      await expectFinal(other.job, other.job.settle(await final.result));
      expect(other.verdict()).toMatchObject({ usable: true });
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', accel: 'tcg', 'qemu-cache-hit': 'true' } });
      expect(told(step, 'warning')).toEqual([expect.stringMatching(STUCK)]);
      expect(step.summary).toMatch(/busy under KVM/);
      expect(verdict()).toEqual({ usable: false, reason: expect.stringMatching(STUCK) });
      expect(step.outputs['serial-log']).toBe(job.directory().serialLog);
      const record = await job.recordWhere(({ kept }) => kept);
      expect(record).toMatchObject({
        accel: { name: 'tcg', reason: expect.stringMatching(STUCK) },
        config: { cpu: 'qemu64' },
      });

      // The first VM is gone, and its files say why.
      const aside = (await readdir(path.dirname(job.directory().dir))).filter((name) => name.startsWith('vm.'));
      expect(aside).toHaveLength(1);
      const first = job.directory(aside[0]);
      const log = await readFile(first.audit);
      await expect(verifyLog(log)).resolves.toMatchObject({ ok: true, closed: true });
      expect(auditStory(log).toSorted()).toEqual(['log-closed ok', 'vm-files ok', 'vm-start', 'vm-start ok', 'vm-stop', 'vm-stop ok']);
      expect(log.toString()).toContain('the accelerator does not work');
      expect(await readFile(first.serialLog, 'utf8')).toBe('');

      // A later step attaches with the same inputs. The step after it reuses the name for another VM.
      const later = await job.main({ accel: 'auto', cpu: 'qemu64', keep: 'false', qmp: 'query-status' });
      expect(later).toMatchObject({ exitCode: 0, outputs: { status: 'passed', pid: step.outputs['pid'], accel: 'tcg' } });
      expect(await job.survivors()).toEqual([]);
      await job.main({ 'artifact-name': 'another', screenshot: 'never' });
      await job.end();
      const names = artifactNames(job.service).logs;
      expect(names).toEqual(['another', expect.stringMatching(/^maqet-vm-boot/)]);
      const files = job.service.artifactFiles(names[1] ?? '');
      expect(files.get('serial.log')?.toString()).toContain(GUEST_READY);
      await expect(verifyLog(files.get('audit.jsonl') ?? Buffer.alloc(0))).resolves.toMatchObject({ ok: true, closed: true });
    },
    LIMIT_MS,
  );
});

test('A guest that has halted for good ends the wait before `boot-timeout`.', async () => {
  const job = await startJob();
  const step = await job.main({ 'wait-for': 'serial:NEVER', 'boot-timeout': '10m', screenshot: 'never' });
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'crashed' } });
  expect(told(step, 'error')).toEqual([
    expect.stringMatching(/^Every CPU of the guest has halted with interrupts off: it has stopped for good/),
  ]);
  await job.end();
});
