import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/audit/record.js';
import { verifyChain } from '../../src/audit/verify.js';
import { type ImageSnapshotResult, ImageSnapshots, withImageSnapshots } from '../../src/engine/image-snapshots.js';
import { parseInputs } from '../../src/inputs/parse.js';
import { Deadline } from '../../src/shared/deadline.js';
import { readSnapshotOperation } from '../../src/shared/snapshot-operation.js';
import { REPOSITORY } from '../helpers/action-file.js';
import { imageEnvironment } from '../helpers/image-environment.js';
import { ensurePrograms } from '../helpers/packages.js';
import { runCommand } from '../helpers/run-command.js';

// A loaded machine starts a hundred programs slowly.
const ample = (): Deadline => Deadline.after(100_000);
let root = '';
let image = '';
beforeAll(
  () =>
    ensurePrograms(
      new Map([
        ['qemu-img', 'qemu-utils'],
        ['strace', 'strace'],
      ]),
    ),
  15 * 60_000,
);
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-images-'));
  image = path.join(root, 'disk.qcow2');
  await runCommand('qemu-img', ['create', '-q', '-f', 'qcow2', image, '1M'], { deadline: ample() });
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** One act, opened and closed as a command does. */
async function act(text: string, changes: Readonly<Record<string, string>> = {}, file = image): Promise<ImageSnapshotResult> {
  const read = readSnapshotOperation(text);
  if (typeof read === 'string') throw new Error(read);
  const inputs = await parseInputs({ install: 'false', ...changes });
  return withImageSnapshots(file, inputs, imageEnvironment(root), ample(), (snapshots) => snapshots.run(read, ample()));
}

async function records(file = image): Promise<AuditRecord[]> {
  const text = await readFile(ImageSnapshots.logOf(root, file), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditRecord);
}

/** The records in short: event, command, outcome or decision. */
async function story(file = image): Promise<string[]> {
  const all = await records(file);
  return all.filter(({ event }) => event !== 'log-closed').map(({ command, outcome, decision }) => `${command} ${outcome ?? decision}`);
}

async function held(): Promise<string[]> {
  return (await act('list')).snapshots.map(({ name }) => name);
}

describe('The operations on an image file', () => {
  test('are recorded, each decision before the operation and its outcome after it, in one chain', async () => {
    for (const text of ['create:a', 'overwrite:a', 'load:a', 'delete:a', 'list']) await act(text);
    expect(await story()).toEqual(
      ['snapshot-save', 'snapshot-save', 'snapshot-load', 'snapshot-delete', 'query-named-block-nodes'].flatMap((name) => [
        `${name} allow`,
        `${name} ok`,
      ]),
    );
    const [decided, ended] = await records();
    expect(decided).toMatchObject({
      vm: '-',
      actor: 'tester',
      event: 'snapshot',
      tier: 'privileged',
      arguments: { action: 'create', name: 'a', disks: [image], policy: [{ source: 'inputs' }] },
    });
    expect(ended).toMatchObject({ reason: 'result of record 1', durationMs: expect.any(Number) });
    expect(await verifyChain(ImageSnapshots.logOf(root, image))).toMatchObject({ ok: true, closed: true, records: 15 });
  });

  test('are recorded with their error if they fail, also if there is no image', async () => {
    await expect(act('load:a')).rejects.toThrow('There is no snapshot a: the image has none.');
    expect((await records())[1]).toMatchObject({ outcome: 'failed', error: expect.stringContaining('There is no snapshot a') });
    const missing = path.join(root, 'missing');
    await expect(act('create:a', {}, missing)).rejects.toThrow(/cannot be read \(ENOENT\)/);
    expect(await story(missing)).toEqual(['snapshot-save allow', 'snapshot-save failed']);
  });

  test.each([
    ['create:b', { deny: 'snapshot-save' }],
    ['overwrite:a', { deny: 'snapshot-delete' }],
    ['load:a', { allow: '@safe' }],
    ['delete:a', { deny: '@privileged' }],
    ['list', { deny: 'query-*' }],
  ])('include %s, which the policy %j refuses with a record before anything is done', async (text, policy) => {
    await act('create:a');
    const before = await readFile(image);
    await expect(act(text, policy)).rejects.toMatchObject({ name: 'BlockedError', status: 'blocked' });
    expect((await readFile(image)).equals(before)).toBe(true);
    expect((await story()).slice(2)).toEqual([expect.stringMatching(/^\S+ blocked$/)]);
  });

  test("are refused by the administrator's policy and by a policy file, whatever the inputs allow", async () => {
    const { administrator } = imageEnvironment(root);
    const file = path.join(root, 'ceiling.yml');
    await writeFile(file, 'deny: [snapshot-delete]\n', { mode: 0o600 });
    await expect(act('delete:a', { policy: file, allow: 'snapshot-delete' })).rejects.toMatchObject({ name: 'BlockedError' });
    await writeFile(administrator.file, 'deny: ["snapshot-*"]\n', { mode: 0o600 });
    await expect(act('create:a', { allow: 'snapshot-save' })).rejects.toMatchObject({ name: 'BlockedError' });
    expect((await records()).at(-2)?.arguments?.['policy']).toEqual([
      { source: 'inputs' },
      { source: expect.stringContaining("administrator's policy file"), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    await rm(administrator.file);
    expect(await held()).toEqual([]);
  });

  test('are refused with a record beyond the limits of a policy, also by a link and by another image tool', async () => {
    const permitted = path.join(root, 'permitted');
    await mkdir(permitted);
    await symlink(image, path.join(permitted, 'link.qcow2'));
    await copyFile(image, path.join(permitted, 'own.qcow2'));
    const policy = path.join(root, '.policy.yml');
    await writeFile(policy, `image: [${permitted}]\nqemu: false\n`);
    await expect(act('create:one')).rejects.toMatchObject({ name: 'PolicyError' });
    await expect(act('list', {}, path.join(permitted, 'link.qcow2'))).rejects.toMatchObject({ name: 'PolicyError' });
    await expect(act('list', {}, `${permitted}/../disk.qcow2`)).rejects.toMatchObject({ name: 'PolicyError' });
    await expect(act('create:one', { qemu: '/usr/bin/qemu-system-x86_64' }, path.join(permitted, 'own.qcow2'))).rejects.toMatchObject({
      name: 'PolicyError',
    });
    expect((await act('create:one', {}, path.join(permitted, 'own.qcow2'))).snapshots).toHaveLength(1);
    expect(await story()).toEqual(['image blocked', 'image blocked', 'image blocked']);
    await rm(policy);
    expect(await held()).toEqual([]);
  });

  test('are not done without a record', async () => {
    await act('list');
    const log = ImageSnapshots.logOf(root, image);
    await writeFile(log, 'torn', { flag: 'a' });
    await expect(act('create:a')).rejects.toMatchObject({ name: 'AuditError' });
    await rm(log);
    expect(await held()).toEqual([]);
  });

  test('use the recorded image, and do not follow a link that was put there since', async () => {
    const other = path.join(root, 'other.qcow2');
    await copyFile(image, other);
    const work = withImageSnapshots(image, await parseInputs({ install: 'false' }), imageEnvironment(root), ample(), async (snapshots) => {
      await rm(image);
      await symlink(other, image);
      return snapshots.run({ action: 'create', name: 'a' }, ample());
    });
    await expect(work).rejects.toThrow(/was replaced while this command waited for the lock/);
    expect((await records())[1]).toMatchObject({ outcome: 'failed', error: expect.stringContaining('was replaced') });
    expect((await act('list', {}, other)).snapshots).toEqual([]);
  });

  test.each(['/etc/passwd', '/usr/lib/maqet-image.qcow2'])('are refused with a record in a system directory (%s)', async (file) => {
    await expect(act('create:a', {}, file)).rejects.toThrow(/a system directory/);
    expect(await story(file)).toEqual(['snapshot-save allow', 'snapshot-save failed']);
  });

  test('exclude each other: one of two that create the same snapshot is refused', async () => {
    const [one, two] = await Promise.allSettled([act('create:a'), act('create:a')]);
    expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(await held()).toEqual(['a']);
    expect(await verifyChain(ImageSnapshots.logOf(root, image))).toMatchObject({ ok: true });
  });
});

interface Call {
  readonly file: string;
  readonly args: string;
  readonly ended: string;
}

/** Runs the program that makes snapshots and tells what was executed, and how often a file of the image tool's name was looked for. */
async function traced(names: readonly string[]): Promise<{ calls: Call[]; looks: string[] }> {
  const trace = path.join(root, 'trace');
  const program = ['--import', './scripts/typescript.mjs', 'test/helpers/engine/create-snapshots.ts', root, image, ...names];
  const options = [
    '-f',
    '--seccomp-bpf',
    '-qq',
    '-s',
    '300',
    '-e',
    'trace=execve,?stat,?statx,?newfstatat,?access,?faccessat,?faccessat2',
    '-o',
    trace,
  ];
  // A bare name would be tried here first.
  const PATH = [path.join(root, 'empty'), ...new Set((process.env['PATH'] ?? '').split(path.delimiter))].join(path.delimiter);
  await runCommand('strace', [...options, process.execPath, ...program], { deadline: ample(), cwd: REPOSITORY, env: { PATH } });
  const lines = (await readFile(trace, 'utf8')).split('\n');
  const calls = lines.flatMap((line) => {
    const [, file = '', args = '', ended = ''] = /execve\("([^"]*)", \[(.*?)\], .*?\)?\s*(?:= (.*)|<unfinished.*)$/.exec(line) ?? [];
    return file === '' || file === process.execPath ? [] : [{ file, args, ended }];
  });
  const looks = lines.flatMap(
    (line) => /(?:stat|statx|newfstatat|access|faccessat2?)\([^"]*"([^"]*\/qemu-img)"/.exec(line)?.slice(1, 2) ?? [],
  );
  // Each program runs behind `timeout`, which is not counted.
  return { calls: calls.filter(({ file }) => path.basename(file) !== 'timeout'), looks };
}

describe('A hundred snapshots of one image', () => {
  test('need one look-up of the image tool, later commands none, and no program runs by its bare name', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `s${index}`);
    const first = await traced(names);
    const tool = first.calls.find(({ args }) => args.includes('"snapshot"'))?.file ?? '';
    expect(path.isAbsolute(tool)).toBe(true);
    const acts = (calls: readonly Call[]): Call[] => calls.filter(({ args }) => args.startsWith(`"${tool}", "snapshot", "-c"`));
    expect(acts(first.calls)).toHaveLength(100);
    // The two programs of the toolchain run once each, through `timeout`, to check their version.
    const others = first.calls.filter((call) => !acts(first.calls).includes(call) && path.basename(call.file) !== 'timeout');
    expect(others.map(({ args }) => args).sort()).toEqual([
      `"${tool}", "--version"`,
      expect.stringMatching(/^"\/\S*qemu-system-\w+", "--version"$/),
    ]);
    // One scan of PATH: no directory of it is looked at twice, but for the file that is then remembered.
    expect(first.looks.filter((file) => file === path.join(root, 'empty', 'qemu-img'))).toHaveLength(1);
    expect(first.looks.length).toBeLessThanOrEqual(new Set(first.looks).size + 2);

    const later = await traced(['later', 'latest']);
    expect(later.calls).toEqual(acts(later.calls));
    expect(later.calls).toHaveLength(2);
    // The manifest's file is looked at to see that it is still the same.
    expect(later.looks).toEqual([tool]);
    expect(
      [...first.calls, ...later.calls].filter(({ file, args, ended }) => !args.startsWith(`"${file}"`) || ended.startsWith('-1')),
    ).toEqual([]);
    expect(await held()).toEqual([...names, 'later', 'latest']);
  });
});
