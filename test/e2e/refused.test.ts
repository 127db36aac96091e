import { access, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findProgram } from '../helpers/packages.js';
import type { StepResult } from '../helpers/runner.js';
import { artifactNames, auditRecords, loggedFile, verifyLog } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const startJob = useJobs();

/** Makes a PATH of programs that only leave a mark, which reveals a search for QEMU or a start of it. */
async function trappedPath(
  job: Job,
  names = ['qemu-system-x86_64', 'qemu-system-mips', 'qemu-system-s390x', 'qemu-img', 'setpriv', 'sudo', 'apt-get'],
): Promise<{ dir: string; mark: string }> {
  const dir = path.join(job.runner.directories.root, 'trap');
  const mark = path.join(job.runner.directories.root, 'sprung');
  await mkdir(dir, { recursive: true });
  for (const name of names) await writeFile(path.join(dir, name), `#!/bin/sh\necho "$0 $*" >> ${mark}\nexit 1\n`, { mode: 0o755 });
  return { dir, mark };
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Returns the one error of a step that failed before anything ran. */
function refusal(step: StepResult, status = 'failed'): string {
  expect(step).toMatchObject({ exitCode: 1, signal: null, outputs: { status } });
  expect(step.outputs['pid'] ?? '').toBe('');
  const errors = told(step, 'error');
  expect(errors).toHaveLength(1);
  return errors[0] ?? '';
}

describe("The administrator's policy", () => {
  test.each([
    ['', /MAQET_POLICY \(""\) is set, but not to the absolute path/],
    ['policy.yml', /not to the absolute path/],
    ['/nonexistent/maqet/policy.yml', /does not exist/],
  ])('still applies in a step that sets its variable to %j', async (variable, message) => {
    const job = await startJob();
    const { dir, mark } = await trappedPath(job);
    const step = await job.main({ qmp: 'query-status' }, { env: { PATH: dir, MAQET_POLICY: variable } });
    expect(refusal(step, 'blocked')).toMatch(message);
    expect(await isThere(mark)).toBe(false);
    await job.end();
  });
});

describe('A script that the policy blocks', () => {
  test('is refused as a whole, with each line, before anything is searched or started', async () => {
    const job = await startJob();
    const { dir, mark } = await trappedPath(job);
    const qmp = [
      '- query-status',
      '- human-monitor-command: {command-line: info registers}',
      '- inject-nmi',
      '- query-statuz',
      '- pmemsave: {val: 0, size: 4096, filename: ../../escape.bin}',
      '- object-add: {qom-type: secret, id: s, data: hunter2hunter2}',
    ];
    const step = await job.main({ qmp: qmp.join('\n'), 'qemu-args': '-monitor stdio' }, { env: { PATH: dir } });
    const error = refusal(step, 'blocked');
    for (const line of [2, 3, 4, 5, 6]) expect(error).toMatch(new RegExp(`^ +line ${line}: `, 'm'));
    expect(error).not.toMatch(/line 1:/);
    expect(error).toMatch(/human-monitor-command/);
    expect(error).toMatch(/allow-dangerous/);
    expect(error).toMatch(/query-status\b/); // The name that `query-statuz` is a typo of.
    expect(error).toMatch(/-monitor/);
    expect(step.outputs['qemu-path']).toBe('');
    expect(await isThere(mark)).toBe(false);

    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log, step.outputs['audit-head'])).resolves.toMatchObject({ ok: true, closed: true });
    const attempts = auditRecords(log).filter(({ event }) => event === 'qmp');
    expect(attempts.map(({ command, decision, outcome }) => [command, decision, outcome])).toEqual(
      ['human-monitor-command', 'inject-nmi', 'query-statuz', 'pmemsave', 'object-add', 'qemu-args'].map((command) => [
        command,
        'block',
        'blocked',
      ]),
    );
    expect(attempts[0]).toMatchObject({
      actor: 'octocat (claimed)',
      run: { repository: 'octo-org/octo-repo', job: 'boot' },
      tier: 'dangerous',
    });
    for (const text of [log.toString(), step.stdout, step.summary]) expect(text).not.toContain('hunter2');
    expect(step.stdout).toMatch(/^QMP blocked: vm \| inject-nmi \| user=octocat/m);
    expect(step.summary).toMatch(/^### ⛔ blocked by policy: VM/);
    await job.end();
  });

  test('by a policy file cannot be allowed by the inputs', async () => {
    const job = await startJob();
    const { dir, mark } = await trappedPath(job);
    const policy = path.join(job.runner.directories.workspace, 'ceiling.yml');
    await writeFile(policy, 'deny: [inject-nmi]\n');
    const step = await job.main({ qmp: 'inject-nmi', 'allow-dangerous': 'inject-nmi', policy }, { env: { PATH: dir } });
    expect(refusal(step, 'blocked')).toMatch(/inject-nmi.*ceiling\.yml/);
    expect(await isThere(mark)).toBe(false);
    await job.end();
  });
});

describe('Invalid inputs', () => {
  test('are reported in one error with input, value and the legal values', async () => {
    const job = await startJob();
    const step = await job.main({
      memry: '1G',
      memory: 'lots',
      'boot-timeout': '5',
      vm: 'No Such Name',
      'wait-for': 'serial:(',
      qmp: '- {',
    });
    const error = refusal(step);
    expect(error).toMatch(/`memry` \("1G"\) is unknown; did you mean `memory`\?/);
    expect(error).toMatch(/`memory` \("lots"\) .*512M/);
    expect(error).toMatch(/`boot-timeout` \("5"\) .*90s/);
    expect(error).toMatch(/`vm` \("No Such Name"\) /);
    expect(error).toMatch(/`wait-for` \("serial:\("\) /);
    expect(error).toMatch(/`qmp` .*line 1: /);
    // The command for later steps, and nothing of a VM.
    expect(await readdir(path.dirname(job.directory().dir))).toEqual(['.bin']);
    await job.end();
  });

  test('that contain workflow commands are quoted as text', async () => {
    const job = await startJob();
    const step = await job.main({ memory: '1\n::error::forged\n::add-mask::a', vm: '::set-output name=a::b' });
    refusal(step);
    expect(step.commands.filter(({ name }) => name !== 'debug').map(({ name }) => name)).toEqual(['error']);
    await job.end();
  });
});

describe('Invalid files', () => {
  /** Drops the two capabilities that let root ignore a file's mode. */
  const MORTAL = `
    import { spawnSync } from 'node:child_process';
    const words = process.getuid() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', '--'] : [];
    const [program, ...args] = [...words, process.execPath, process.env.MAIN];
    process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 99;
  `;

  test('are reported for a kernel that is unreadable, missing, a directory or not a kernel, and for an image that is not one', async () => {
    const job = await startJob();
    const { dir, mark } = await trappedPath(job);
    const at = (name: string): string => path.join(job.runner.directories.workspace, name);
    await writeFile(at('secret-vmlinuz'), 'HdrS', { mode: 0 });
    await writeFile(at('notes.txt'), 'This is no kernel.\n'.repeat(50));
    await writeFile(at('empty.img'), '');
    await writeFile(at('mortal.mjs'), MORTAL);
    const env = { PATH: dir };
    const cases: [Record<string, string>, RegExp][] = [
      [{ kernel: 'gone/vmlinuz' }, /`kernel` \(".*gone\/vmlinuz"\) does not exist/],
      [{ kernel: '.' }, /`kernel` \(".*"\) is a directory; use a file in it/],
      [{ kernel: 'notes.txt' }, /`kernel` \(".*notes\.txt"\) is not a kernel; name a bzImage/],
      [{ image: 'empty.img' }, /`image` \(".*empty\.img"\) is an empty file/],
      [{ image: at('notes.txt'), 'image-sha256': '0'.repeat(64) }, /`image` \(".*notes\.txt"\) .*sha-?256/i],
      [{ image: at('notes.txt'), 'cloud-init': 'gone/user-data' }, /`cloud-init` \(".*gone\/user-data"\) does not exist/],
      [{ disks: '- {file: notes.txt}\n- {file: gone.img}' }, /`disks` \(".*gone\.img"\) does not exist/],
      [
        { arch: 's390x', disks: '- {size: 1G, interface: ide}' },
        /`disks` \("ide"\) \(disk1\) uses an interface that the machine for s390x/,
      ],
      [{ disks: '- {size: 1G, interface: ide, readonly: true}' }, /`disks` \("ide"\) \(disk 1\) is read-only, which an IDE disk cannot be/],
      [{ arch: 'mips', image: at('notes.txt') }, /`arch` \("mips"\) has a machine without firmware, which cannot boot a disk/],
    ];
    for (const [inputs, wanted] of cases) expect(refusal(await job.main(inputs, { env }))).toMatch(wanted);
    expect(await isThere(mark)).toBe(false);

    const main = path.join(import.meta.dirname, '..', '..', 'dist', 'main', 'index.js');
    const inputs = { accel: 'tcg', kernel: 'secret-vmlinuz' };
    const unreadable = job.settle(await job.runner.step({ entry: at('mortal.mjs'), inputs, env: { MAIN: main } }));
    expect(refusal(unreadable)).toMatch(/`kernel` \(".*secret-vmlinuz"\) cannot be read.*/);
    await job.end();
  });
});

describe('A step', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  test('reports a port in use before it searches QEMU', async () => {
    const job = await startJob();
    const { dir, mark } = await trappedPath(job);
    const server = createServer();
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const step = await job.main({ ports: `${port}:22\n0:80` }, { env: { PATH: dir } });
    expect(refusal(step)).toMatch(new RegExp(`\`ports\` \\("${port}:22"\\) uses a host port that is in use.*0 for any free port`));
    expect(await isThere(mark)).toBe(false);
    await job.end();
  });

  test('without QEMU, and without the right to install it, names programs and packages', async () => {
    const job = await startJob();
    const { dir, mark } = await trappedPath(job, ['apt-get']);
    const step = await job.main({ install: 'false' }, { env: { PATH: dir } });
    const error = refusal(step);
    expect(error).toMatch(/No working `qemu-system-x86_64` and `qemu-img` on PATH, and `install` is `false`/);
    expect(error).toMatch(/apt-get install .*qemu-system-x86/);
    expect(await isThere(mark)).toBe(false);
    const log = loggedFile(job.service, 'audit.jsonl');
    expect(auditRecords(log).map(({ event, outcome }) => [event, outcome])).toEqual([
      ['vm-start', 'failed'],
      ['log-closed', 'ok'],
    ]);
    await job.end();
  });

  test('refuses an image that qemu-img cannot read before it starts QEMU', async () => {
    const job = await startJob();
    // Only the image tool is real. An emulator that is started would leave its mark.
    const { dir, mark } = await trappedPath(job, []);
    await symlink(findProgram('qemu-img') ?? '', path.join(dir, 'qemu-img'));
    const version = `#!/bin/sh\n[ "$1" = --version ] && echo 'QEMU emulator version 7.2.22' && exit\necho "$*" > ${mark}\n`;
    await writeFile(path.join(dir, 'qemu-system-x86_64'), version, { mode: 0o755 });
    const image = path.join(job.runner.directories.workspace, 'disk.qcow2');
    await writeFile(image, Buffer.concat([Buffer.from('QFI\xfb', 'latin1'), Buffer.alloc(4000, 0xff)]));
    const step = await job.main({ image }, { env: { PATH: dir } });
    expect(refusal(step)).toMatch(/disk\.qcow2/);
    expect(await isThere(mark)).toBe(false);
    expect((await readFile(job.directory().record, 'utf8')).match(/"state": "(\w+)"/)?.[1]).toBe('failed');
    expect(artifactNames(job.service).logs).toHaveLength(1);
    await job.end();
  });
});
