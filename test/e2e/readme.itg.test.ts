import { readFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { debianGuest } from '../helpers/debian-guest.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import { artifactNames, auditRecords, type DumpOutput, loggedFile } from './evidence.js';
import { type Job, useJobs } from './job.js';

const startJob = useJobs();
const readPage = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const GUEST = { memory: '512M', 'boot-timeout': '4m', 'run-timeout': '2m' };
const LIMIT_MS = 400_000;

/** Returns the `with` of an example, exactly as the page has it. */
function example(name: string, page = 'README.md'): Record<string, string> {
  const [, yaml = ''] = new RegExp(`<!-- example:${name} -->\\n+\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(readPage(page)) ?? [];
  const [step] = parse(yaml) as [{ uses: string; with: Record<string, string> }];
  expect(step.uses).toBe('maqet/action@v1');
  return step.with;
}

/** Puts a kernel and an initramfs that runs `init` where the examples have them. */
async function provideKernel(job: Job, init: string): Promise<void> {
  const { kernel, initrd } = await linuxGuest({ init });
  const build = path.join(job.runner.directories.workspace, 'build');
  await mkdir(build);
  await symlink(kernel, path.join(build, 'vmlinuz'));
  await symlink(initrd, path.join(build, 'initramfs.cpio.gz'));
}

/** Puts the Debian image where the examples have it. */
async function provideDebian(job: Job): Promise<void> {
  const { image } = await debianGuest();
  await mkdir(path.join(job.runner.directories.workspace, 'images'));
  await symlink(image, path.join(job.runner.directories.workspace, 'images', 'debian.qcow2'));
}

/** Prints the line that the examples wait for, and idles. */
const TEST_INIT = 'echo ALL TESTS PASSED\nwhile :; do sleep 3600; done\n';

describe('The example of the README', () => {
  test(
    'that waits for a line of the kernel passes once the line is printed.',
    async () => {
      const job = await startJob();
      await provideKernel(job, TEST_INIT);
      const step = await job.main(
        { memory: '256M', ...example('boot'), append: `${example('boot')['append']} no_timer_check` },
        { limitMs: LIMIT_MS },
      );
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
      await job.end();
    },
    LIMIT_MS,
  );

  test(
    'that dumps the memory uploads a verified ELF file of the paused guest.',
    async () => {
      const job = await startJob();
      await provideKernel(job, TEST_INIT);
      const step = await job.main({ memory: '256M', ...example('memory'), append: 'console=ttyS0 no_timer_check' }, { limitMs: LIMIT_MS });
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
      const [dump] = JSON.parse(step.outputs['dumps'] ?? '[]') as DumpOutput[];
      expect(dump).toMatchObject({ format: 'elf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(artifactNames(job.service).files).toHaveLength(1);
      await job.end();
    },
    LIMIT_MS,
  );

  test(
    'for the guest agent runs the script as root.',
    async () => {
      const job = await startJob();
      await provideDebian(job);
      const step = await job.main({ ...GUEST, ...example('agent') }, { limitMs: LIMIT_MS });
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'exit-code': '0' } });
      expect(step.stdout).toMatch(/^This is (Debian|Ubuntu).*, \d+\.\d+/m);
      await job.end();
      expect(auditRecords(loggedFile(job.service, 'audit.jsonl')).filter(({ event }) => event === 'guest-run')).toMatchObject([
        { command: 'guest-run', tier: 'privileged', decision: 'allow', outcome: null },
        { outcome: 'ok', arguments: { channel: 'agent', exitCode: 0 } },
      ]);
    },
    LIMIT_MS,
  );

  test(
    'for SSH runs the script after cloud-init, and copies files in and out.',
    async () => {
      const job = await startJob();
      const { workspace } = job.runner.directories;
      await mkdir(path.join(workspace, 'tests'));
      await writeFile(path.join(workspace, 'tests', 'check.sh'), 'grep hello "$1" && uname -r\n');
      await provideDebian(job);
      const step = await job.main({ ...GUEST, ...example('ssh') }, { limitMs: LIMIT_MS });
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'exit-code': '0' } });
      expect(await readFile(path.join(workspace, 'report.txt'), 'utf8')).toMatch(/^hello\n\d+\.\d+/);
      expect(JSON.parse(step.outputs['ports'] ?? '')).toMatchObject([{ guest: 22, protocol: 'tcp' }]);
      await job.end();
    },
    LIMIT_MS,
  );

  test(
    'for a shell on the serial console runs the script in an initramfs.',
    async () => {
      const job = await startJob();
      await provideKernel(job, 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n');
      const step = await job.main({ ...GUEST, ...example('serial') }, { limitMs: LIMIT_MS });
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'exit-code': '0' } });
      expect(step.stdout).toMatch(/^hello world, from \d+\.\d+/m);
      expect(loggedFile(job.service, 'run.log').toString()).toMatch(/^hello world, from \d+\.\d+\S*\n$/);
      await job.end();
    },
    LIMIT_MS,
  );
});

describe('The example of docs/images.md', () => {
  test(
    'that grows a disk gives the guest a disk of the new size.',
    async () => {
      const job = await startJob();
      await provideDebian(job);
      const step = await job.main({ ...GUEST, ...example('grow', 'docs/images.md'), keep: 'true' }, { limitMs: LIMIT_MS });
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'exit-code': '0' } });
      const sectors = await job.main({ memory: GUEST.memory, run: 'cat /sys/block/vda/size' }, { limitMs: LIMIT_MS });
      await job.end();
      expect(sectors.stdout).toMatch(new RegExp(`^${(20 * 2 ** 30) / 512}$`, 'm'));
    },
    LIMIT_MS,
  );
});
