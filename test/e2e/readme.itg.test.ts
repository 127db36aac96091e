import { readFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { debianGuest } from '../helpers/debian-guest.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import { auditRecords, loggedFile } from './evidence.js';
import { type Job, useJobs } from './job.js';

const startJob = useJobs();
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const GUEST = { memory: '512M', 'boot-timeout': '4m', 'run-timeout': '2m' };
const LIMIT_MS = 400_000;

/** The `with` of the README's example for a way into the guest, exactly as it is written there. */
function example(way: string): Record<string, string> {
  const [, yaml = ''] = new RegExp(`<!-- example:${way} -->\\n+\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(README) ?? [];
  const [step] = parse(yaml) as [{ uses: string; with: Record<string, string> }];
  expect(step.uses).toBe('maqet/action@v1');
  return step.with;
}

/** Puts the Debian image where the examples have it. */
async function provideDebian(job: Job): Promise<void> {
  const { image } = await debianGuest();
  await mkdir(path.join(job.runner.folders.workspace, 'images'));
  await symlink(image, path.join(job.runner.folders.workspace, 'images', 'debian.qcow2'));
}

describe("the README's first example", () => {
  test(
    'for the guest agent',
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
    'for SSH, with cloud-init and files in and out',
    async () => {
      const job = await startJob();
      const { workspace } = job.runner.folders;
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
    'for a shell on the serial console',
    async () => {
      const job = await startJob();
      const { kernel, initrd } = await linuxGuest({ init: 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n' });
      await mkdir(path.join(job.runner.folders.workspace, 'build'));
      await symlink(kernel, path.join(job.runner.folders.workspace, 'build', 'vmlinuz'));
      await symlink(initrd, path.join(job.runner.folders.workspace, 'build', 'initramfs.cpio.gz'));
      const step = await job.main({ ...GUEST, ...example('serial') }, { limitMs: LIMIT_MS });
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'exit-code': '0' } });
      expect(step.stdout).toMatch(/^hello world, from \d+\.\d+/m);
      expect(loggedFile(job.service, 'run.log').toString()).toMatch(/^hello world, from \d+\.\d+\S*\n$/);
      await job.end();
    },
    LIMIT_MS,
  );
});
