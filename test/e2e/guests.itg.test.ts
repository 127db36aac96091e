import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type DebianGuest, debianGuest } from '../helpers/debian-guest.js';
import { memtestCd, uefiShell } from '../helpers/firmware-guests.js';
import { netbootGuest } from '../helpers/netboot-guest.js';
import { debianRelease } from '../helpers/packages.js';
import type { StepResult } from '../helpers/runner.js';
import { auditRecords } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

/** Enough for fetching, building and booting a guest on a busy machine. */
const FETCH_MS = 900_000;
const BOOT_MS = 600_000;
/** Shorter than the test's limit: the error of the step says how far the guest came. */
const BOOT_LIMIT = { 'boot-timeout': '9m' };
const PATIENT = { limitMs: BOOT_MS };

const startJob = useJobs();

/** Runs a step that must pass. Its output is part of the failure. */
async function passes(job: Job, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const step = await job.main({ ...BOOT_LIMIT, ...inputs }, PATIENT);
  expect([step.outputs['status'], step.exitCode, told(step, 'error')]).toEqual(['passed', 0, []]);
  return step;
}

describe('A Debian guest with systemd, OpenSSH, the guest agent and cloud-init', () => {
  const memory = '768M';
  let guest: DebianGuest;
  beforeAll(async () => {
    guest = await debianGuest();
  }, FETCH_MS);

  /** Boots the image alone, by its own boot loader. */
  function boots(vm: string, channel: 'agent' | 'ssh'): Record<string, string> {
    const { image } = guest;
    const userData = `#cloud-config\nwrite_files:\n  - {path: /srv/proof, content: "written in ${vm}\\n", permissions: "0640"}\n`;
    const run = 'cloud-init status --wait\nstat -c "mode %a" /srv/proof\ncat /srv/proof\necho from the guest >&2';
    return { vm, memory, image, keep: 'true', 'cloud-init': userData, 'run-with': channel, run };
  }

  test(
    'boots twice from one image, by BIOS with the agent and by UEFI with SSH, and later steps copy files out and get exit code 3',
    async () => {
      const job = await startJob();
      const left = await passes(job, boots('left', 'agent'));
      const right = await passes(job, { ...boots('right', 'ssh'), firmware: 'uefi' });
      for (const [vm, step] of Object.entries({ left, right })) {
        expect(step.stdout).toMatch(new RegExp(`status: done\\n[^]*mode 640\\n[^]*written in ${vm}\\n`));
        expect(step.stdout).toContain('from the guest\n');
        expect(step.outputs['exit-code']).toBe('0');
      }
      expect(left.outputs['pid']).not.toBe(right.outputs['pid']);
      expect(JSON.parse(right.outputs['ports'] ?? '')).toMatchObject([{ guest: 22, protocol: 'tcp' }]);

      // A plain `run:` step has the command on its PATH, which finds both VMs.
      const copies = path.join(job.runner.directories.temp, 'copies.mjs');
      const calls = `for (const vm of ['left', 'right']) execFileSync('maqet', ['copy', vm + ':/srv/proof', vm + '.txt'], { stdio: 'inherit' });`;
      await writeFile(copies, `import { execFileSync } from 'node:child_process';\n${calls}\n`);
      const third = await job.runner.step({ entry: copies });
      expect(third.exitCode).toBe(0);
      for (const vm of ['left', 'right']) {
        await expect(readFile(path.join(job.runner.directories.workspace, `${vm}.txt`), 'utf8')).resolves.toBe(`written in ${vm}\n`);
      }

      // A standard input that never ends does not hold a program that does not read it.
      const open = 'rm -f pipe; mkfifo pipe; exec 3<>pipe; echo one >&3; maqet run right --run-with ssh --stdin -- head -n 1 <pipe';
      expect(await job.runner.script(open)).toMatchObject({ exitCode: 0, stdout: 'one\n' });

      const endless = open
        .replace('right --run-with ssh', 'left --run-with agent --run-timeout 3s')
        .replace('head -n 1', 'touch /srv/begun');
      expect(await job.runner.script(endless)).toMatchObject({
        exitCode: 124,
        stderr: expect.stringMatching(/standard input of the script did not end within 3\.0 s, so the script was not started/),
      });
      expect(await job.runner.script('maqet run left --run-with agent -- test -e /srv/begun')).toMatchObject({ exitCode: 1 });

      for (const [vm, channel] of Object.entries({ left: 'agent', right: 'ssh' })) {
        const suite = await job.main({ vm, memory, 'run-with': channel, run: 'echo 1..1\necho not ok 1\nexit 3' }, PATIENT);
        expect(suite).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'exit-code': '3' } });
        expect(suite.stdout).toContain('1..1\nnot ok 1\n');
        expect(told(suite, 'error')).toEqual([expect.stringContaining('exit code 3')]);
      }
      const runs = auditRecords(await readFile(job.directory('right').audit)).filter(({ event }) => event.startsWith('guest-'));
      expect(runs.length).toBeGreaterThanOrEqual(2);
      await job.end();
    },
    3 * BOOT_MS,
  );
});

const onDebian = debianRelease() === undefined ? describe.skip : describe;
onDebian("Debian's network installer", () => {
  test.each([
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
    ['ppc64el', 'ppc64le'],
  ] as const)(
    'for %s runs scripts in its shell on the serial console',
    async (name, machine) => {
      const { arch, kernel, initrd, shell } = await netbootGuest(name);
      const boot = { ...BOOT_LIMIT, arch, kernel, initrd, append: shell.append, memory: '1G', network: 'none' };
      const job = await startJob();
      const run = 'echo "process $(cat /proc/1/comm) on $(uname -m)"\necho "::error::harmless"\nexit 3';
      const step = await job.main({ ...boot, 'wait-for': `serial:${shell.ready}`, 'run-with': 'serial', run }, PATIENT);
      expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'exit-code': '3' } });
      expect(step.stdout).toContain(`process sh on ${machine}\n`);
      expect(told(step, 'error')).toEqual([expect.stringContaining('exit code 3')]);
      await job.end();
    },
    FETCH_MS + BOOT_MS,
  );

  test(
    'asks its first question',
    async () => {
      const { arch, kernel, initrd, installer } = await netbootGuest('amd64');
      const boot = { arch, kernel, initrd, append: installer.append, memory: '1G', network: 'none' };
      const job = await startJob();
      const step = await passes(job, { ...boot, 'wait-for': `serial:${installer.ready}` });
      expect(Number(step.outputs['boot-ms'])).toBeGreaterThan(1000);
      await job.end();
    },
    FETCH_MS + BOOT_MS,
  );
});

onDebian('A CD', () => {
  test(
    'with memtest86+ tests the memory',
    async () => {
      const { cdrom, ready } = await memtestCd();
      const job = await startJob();
      const step = await passes(job, { cdrom, memory: '256M', network: 'none', 'wait-for': `serial:${ready}` });
      await expect(readFile(step.outputs['serial-log'] ?? '', 'utf8')).resolves.toMatch(/Memtest86\+/);
      await job.end();
    },
    FETCH_MS + BOOT_MS,
  );
});

describe('UEFI', () => {
  test(
    'boots to its shell',
    async () => {
      const { ready } = await uefiShell();
      const job = await startJob();
      await passes(job, { firmware: 'uefi', memory: '256M', network: 'none', 'wait-for': `serial:${ready}` });
      await job.end();
    },
    FETCH_MS + BOOT_MS,
  );
});
