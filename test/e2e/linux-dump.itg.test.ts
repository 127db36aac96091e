import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { SELF_TEST_PAGE, selfTestPage } from '../../src/guest/selftest/x86.js';
import { Deadline } from '../../src/shared/deadline.js';
import { REPOSITORY } from '../helpers/action-file.js';
import { GUEST_READY, guestToken, type LinuxGuest, linuxGuest } from '../helpers/linux-guest.js';
import type { ResultsService } from '../helpers/results-service.js';
import { runCommand } from '../helpers/run-command.js';
import type { StepResult } from '../helpers/runner.js';
import { node24 } from '../helpers/runner-step.js';
import { artifactNames, auditStory, type DumpOutput, loggedFile, lookInto, sha256, verifyLog } from './evidence.js';
import { useJobs } from './job.js';

const MIB = 2 ** 20;
/** The number of raw copies of its token that the guest keeps, each at the start of a page. */
const COPIES = 64;

const startJob = useJobs();
let guest: LinuxGuest;
beforeAll(async () => {
  guest = await linuxGuest();
}, 900_000);

function linuxInputs(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const { kernel, initrd, append } = guest;
  return { kernel, initrd, append, memory: '256M', 'wait-for': `serial:${GUEST_READY}`, ...inputs };
}

function onlyDump(step: StepResult): DumpOutput {
  const dumps = JSON.parse(step.outputs['dumps'] ?? '[]') as DumpOutput[];
  expect(dumps).toHaveLength(1);
  return dumps[0] as DumpOutput;
}

/** Downloads artifacts as a later job does, with the real client in its own process. */
async function download(service: ResultsService, names: readonly string[], target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const script = `
    import { DefaultArtifactClient } from '@actions/artifact';
    const client = new DefaultArtifactClient();
    for (const name of ${JSON.stringify(names)}) {
      const { artifact } = await client.getArtifact(name);
      const told = await client.downloadArtifact(artifact.id, { path: ${JSON.stringify(target)}, expectedHash: artifact.digest });
      if (told.digestMismatch) throw new Error(name + ' came back damaged');
    }`;
  const options = { cwd: REPOSITORY, env: { ...service.env(), GITHUB_WORKSPACE: target }, deadline: Deadline.after(120_000) };
  await runCommand(node24(), ['--input-type=module', '-e', script], options);
}

describe('The memory of a Linux guest with a secret', () => {
  test('contains the secret in the artifact of a dump that the script takes while the guest is paused', async () => {
    const job = await startJob();
    const qmp = `stop\npmemsave {"val": 0, "size": ${256 * MIB}, "filename": "ram.bin"}\nexpect {"query-status": {"running": false}}`;
    const step = await job.main(linuxInputs({ accel: 'auto', qmp, network: 'none' }));
    expect(step.stdout).not.toContain('::error');
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', accel: expect.stringMatching(/^(kvm|tcg)$/) } });
    expect(Number(step.outputs['boot-ms'])).toBeGreaterThan(100);

    const { logs, files } = artifactNames(job.service);
    expect([logs.length, files.length]).toEqual([1, 1]);
    const back = path.join(job.runner.directories.root, 'downloaded');
    await download(job.service, [...logs, ...files], back);

    const serial = await readFile(path.join(back, 'serial.log'), 'utf8');
    const token = guestToken(serial) ?? Buffer.from('the guest printed no token');
    const stored = await readFile(path.join(back, files[0] ?? ''));
    const dump = onlyDump(step);
    expect(dump).toMatchObject({ bytes: stored.length, sha256: sha256(stored), format: 'raw' });
    const { bytes, pages } = await lookInto(stored, token);
    expect(bytes).toBe(256 * MIB);
    expect(pages.length).toBeGreaterThanOrEqual(COPIES);

    const audit = await readFile(path.join(back, 'audit.jsonl'));
    await expect(verifyLog(audit, step.outputs['audit-head'])).resolves.toMatchObject({ ok: true, closed: true });
    const cut = audit.subarray(0, audit.lastIndexOf('\n', audit.length - 2) + 1);
    await expect(verifyLog(cut, step.outputs['audit-head'])).resolves.toMatchObject({ ok: false });
    const story = auditStory(audit);
    // The guest was paused before and never resumed: the dump is one moment of the guest.
    expect(story.filter((line) => line === 'vm-files ok')).toHaveLength(1);
    expect(story.filter((line) => line !== 'vm-files ok')).toEqual([
      ...['vm-start', 'vm-start ok', 'qmp stop', 'qmp pmemsave', 'qmp query-status'],
      ...['qmp-result stop ok', 'qmp-result pmemsave ok', 'qmp-result query-status ok', 'vm-stop', 'vm-stop ok', 'log-closed ok'],
    ]);
    expect(step.summary).toMatch(/^### ✅ passed: VM <code>vm<\/code>/);
    expect(step.summary).toContain(step.outputs['audit-head']);
    expect(step.summary).toContain(dump.sha256);
    await job.end();
  });

  test('contains the secret in the dump at the end of a step', async () => {
    const job = await startJob();
    const step = await job.main(linuxInputs({ dump: 'always', qmp: '- stop', network: 'none' }));
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    const { files } = artifactNames(job.service);
    const stored = job.service.artifactFiles(files[0] ?? '').get(files[0] ?? '') ?? Buffer.alloc(0);
    expect(onlyDump(step)).toMatchObject({ bytes: stored.length, sha256: sha256(stored), format: 'raw' });
    const token = guestToken(loggedFile(job.service, 'serial.log').toString()) ?? Buffer.from('the guest printed no token');
    const { bytes, pages } = await lookInto(stored, token);
    expect(bytes).toBe(256 * MIB);
    expect(pages.length).toBeGreaterThanOrEqual(COPIES);
    await expect(verifyLog(loggedFile(job.service, 'audit.jsonl'), step.outputs['audit-head'])).resolves.toMatchObject({ ok: true });
    await job.end();
  });

  test('above the PCI hole is in the dump at its physical address', async () => {
    const job = await startJob();
    const step = await job.main(linuxInputs({ dump: 'always', memory: '2816M', network: 'none', upload: 'never' }));
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    const token = guestToken(await readFile(step.outputs['serial-log'] ?? '', 'utf8')) ?? Buffer.from('the guest printed no token');
    const stored = await readFile(onlyDump(step).path);
    const { bytes, pages } = await lookInto(stored, token);
    // q35 puts 2 GiB below the hole, and the rest from 4 GiB on, which Linux uses first.
    expect(bytes).toBe((4096 + 768) * MIB);
    expect(pages.filter((address) => address >= 2 ** 32).length).toBeGreaterThanOrEqual(COPIES / 2);
    expect(pages.filter((address) => address >= 2 ** 31 && address < 2 ** 32)).toEqual([]);
    await job.end();
  });
});

describe('The self-test guest', () => {
  test('has its page at its address in the dump of the whole memory, and alone in a dump of that page', async () => {
    const job = await startJob();
    const { address, length } = SELF_TEST_PAGE;
    const qmp = `- pmemsave: {val: ${address}, size: ${length}, filename: page.bin}`;
    const step = await job.main({ qmp, dump: 'always', 'artifact-name': 'evidence' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    const file = (name: string): Buffer => job.service.artifactFiles(name).get(name) ?? Buffer.alloc(0);
    await expect(lookInto(file('evidence-page.bin.zst'), selfTestPage())).resolves.toEqual({ bytes: length, pages: [0] });
    await expect(lookInto(file('evidence-memory.raw.zst'), selfTestPage())).resolves.toEqual({ bytes: 128 * MIB, pages: [address] });
    await job.end();
  });
});
