import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { identify } from '../../src/shared/process.js';
import { type Claim, claimName } from '../../src/state/claim.js';
import { VmDirectory } from '../../src/state/layout.js';
import { isLive } from '../../src/state/liveness.js';
import { handOver } from '../../src/state/presence.js';
import { readRecord, type VmRecord, writeRecord } from '../../src/state/record.js';
import { Claimants } from '../helpers/supervisor/claimant.js';

let root = '';
beforeEach(async () => {
  root = path.join(await mkdtemp(path.join(tmpdir(), 'maqet-claim-')), 'state', 'maqet');
});
afterEach(() => rm(path.dirname(path.dirname(root)), { recursive: true }));

const FACTS = { job: '', claimant: 'me', config: { memory: '1G' } };

async function claim(facts: Partial<typeof FACTS> = {}): Promise<Claim> {
  return claimName(root, 'web', { ...FACTS, ...facts });
}

/** A process that has ended, with its number. */
function deadProcess(): { pid: number; startTime: string } {
  return { pid: spawnSync('true').pid, startTime: '1' };
}

/** Changes the record of the VM, as its end would, after which this process does not answer for it any more. */
async function amend(change: Partial<VmRecord>): Promise<VmRecord> {
  const directory = new VmDirectory(path.join(root, 'web'));
  await handOver(directory);
  const record = { ...((await readRecord(directory)) as VmRecord), ...change };
  await writeRecord(directory, record);
  return record;
}

/** The names in the root without what tells them apart. */
async function names(): Promise<string[]> {
  return (await readdir(root)).sort().map((name) => name.replace(/^web\..*/, 'web.<aside>'));
}

test('A record that cannot be written leaves the old one, and no partial file.', async () => {
  const { directory, record } = await claim();
  await rm(directory.record);
  await mkdir(path.join(directory.record, 'in-the-way'), { recursive: true });
  const before = await readdir(directory.dir);
  await expect(writeRecord(directory, record)).rejects.toMatchObject({ code: 'EISDIR' });
  expect(await readdir(directory.dir)).toEqual(before);
});

test('A live VM is found without writing anything.', async () => {
  const { directory } = await claim();
  const before = (await stat(root, { bigint: true })).mtimeNs;
  expect(await claim()).toMatchObject({ kind: 'running', directory: { dir: directory.dir } });
  expect((await stat(root, { bigint: true })).mtimeNs).toBe(before);
});

describe('The first claim of a name', () => {
  test('creates a directory that nobody else can enter, with a record that names this process', async () => {
    const { kind, directory, record } = await claim();
    expect(kind).toBe('claimed');
    expect(directory.dir).toBe(path.join(root, 'web'));
    expect(await readRecord(directory)).toEqual(record);
    expect(record).toMatchObject({ vm: 'web', state: 'created', kept: false, owner: identify(process.pid), qemu: null, ...FACTS });
    for (const dir of [root, directory.dir, directory.dumps, directory.screenshots, directory.disks, directory.files]) {
      expect((await stat(dir)).mode & 0o777).toBe(0o700);
    }
    expect((await stat(directory.record)).mode & 0o777).toBe(0o600);
    expect(await names()).toEqual(['web']);
  });

  test('creates nothing in a system directory, on whatever path', async () => {
    const link = path.join(path.dirname(path.dirname(root)), 'link');
    await symlink('/usr', link);
    for (const place of ['/etc', '/usr/share', '/proc/self/root/etc', link]) {
      const made = path.join(place, 'maqet-of-nobody');
      await expect(claimName(made, 'web', FACTS)).rejects.toThrow(/The directory for VMs, .*, lies in .*, a system directory/);
      await expect(stat(made)).rejects.toThrow('ENOENT');
    }
  });
});

describe('A name in use', () => {
  test('is found with the record of its owner, and nothing changes', async () => {
    const first = await claim();
    const second = await claim({ claimant: 'other' });
    expect(second).toEqual({ ...first, kind: 'running' });
    expect(await names()).toEqual(['web']);
  });

  test('is found by another job, too', async () => {
    await claim({ job: 'a/1' });
    expect(await claim({ job: 'b/1' })).toMatchObject({ kind: 'running', record: { job: 'a/1' } });
  });
});

describe('The directory of an earlier VM', () => {
  test.each([
    ['stopped', { state: 'stopped' }],
    ['failed', { state: 'failed' }],
    ['killed with its owner', { state: 'running', owner: deadProcess() }],
    ['killed, its number being another process now', { state: 'running', owner: { pid: process.pid, startTime: '1' } }],
  ] as const)('that %s is moved aside whole', async (_how, change) => {
    const { directory } = await claim();
    await writeFile(directory.audit, 'evidence');
    const left = await amend(change);
    expect(await claim({ claimant: 'next' })).toMatchObject({ kind: 'claimed', record: { claimant: 'next' } });
    expect(await names()).toEqual(['web', 'web.<aside>']);
    const aside = new VmDirectory(path.join(root, (await readdir(root)).find((name) => name.startsWith('web.')) ?? ''));
    expect(await readFile(aside.audit, 'utf8')).toBe('evidence');
    expect(await readRecord(aside)).toEqual(left);
    await expect(stat(directory.audit)).rejects.toThrow('ENOENT');
  });

  test('is never replaced by a later one', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { directory, kind } = await claim();
      expect(kind).toBe('claimed');
      await writeFile(directory.audit, `evidence ${round}`);
      await amend({ state: 'stopped' });
    }
    const found = await Promise.all((await readdir(root)).map((name) => readFile(path.join(root, name, 'audit.jsonl'), 'utf8')));
    expect(found.sort()).toEqual(['evidence 0', 'evidence 1', 'evidence 2', 'evidence 3']);
  });

  test('is moved aside also if it never belonged to a VM', async () => {
    await mkdir(path.join(root, 'web'), { recursive: true });
    await writeFile(path.join(root, 'web', 'thesis.txt'), 'precious');
    expect(await claim()).toMatchObject({ kind: 'claimed' });
    const aside = (await readdir(root)).find((name) => name !== 'web') ?? '';
    expect(await readFile(path.join(root, aside, 'thesis.txt'), 'utf8')).toBe('precious');
  });

  test('is moved aside also if it is a file or empty', async () => {
    await mkdir(root, { recursive: true });
    await writeFile(path.join(root, 'web'), 'a file');
    expect(await claim()).toMatchObject({ kind: 'claimed' });
    const aside = (await readdir(root)).find((name) => name !== 'web') ?? '';
    expect(await readFile(path.join(root, aside), 'utf8')).toBe('a file');
    await mkdir(path.join(root, 'empty'));
    expect(await claimName(root, 'empty', FACTS)).toMatchObject({ kind: 'claimed' });
  });

  test.each(['not json', '{}', '{"version": 2}'])('is refused and stays in place if its record says %j', async (text) => {
    await mkdir(path.join(root, 'web'), { recursive: true });
    await writeFile(path.join(root, 'web', 'vm.json'), text);
    await expect(claim()).rejects.toMatchObject({
      message: expect.stringMatching(/vm\.json is not a valid VM record: .+\.$/),
      remedy: expect.stringContaining('maqet down --force web'),
    });
    expect(await readFile(path.join(root, 'web', 'vm.json'), 'utf8')).toBe(text);
  });
});

describe('A VM that an earlier step kept', () => {
  test.each([
    ['failed', { state: 'failed' }],
    ['was killed with its supervisor', { state: 'running', owner: deadProcess() }],
  ] as const)('is lost to the steps of its job if it %s', async (_how, change) => {
    await claim({ job: 'a/1' });
    const left = await amend({ kept: true, ...change });
    expect(await claim({ job: 'a/1' })).toMatchObject({ kind: 'lost', record: left });
    expect(await names()).toEqual(['web']);
  });

  test.each([
    ['another job', 'a/1', 'b/1'],
    ['a user outside any job', '', ''],
  ])('is moved aside for %s after it has ended', async (_who, first, second) => {
    await claim({ job: first });
    await amend({ kept: true, state: 'failed' });
    expect(await claim({ job: second })).toMatchObject({ kind: 'claimed' });
  });
});

describe('Eight processes that claim one name at once', () => {
  let claimants: Claimants;
  let shared = '';
  beforeAll(async () => {
    shared = await mkdtemp(path.join(tmpdir(), 'maqet-claims-'));
    claimants = await Claimants.start(shared, 8);
    // Their first claims are not at once: the processes are still starting.
    await claimants.claim('warm-up');
  });
  afterAll(async () => {
    await claimants.end();
    await rm(shared, { recursive: true });
  });

  /** Exactly one has it, all others know who, and the record says the same. */
  async function expectOneWinner(vm: string): Promise<void> {
    const said = await claimants.claim(vm);
    const winners = said.flatMap(({ kind }, index) => (kind === 'claimed' ? [String(claimants.pids[index])] : []));
    expect({ vm, winners: winners.length, said }).toEqual({ vm, winners: 1, said: expect.anything() });
    expect(new Set(said.map(({ kind, by }) => (kind === 'error' ? by : `${kind === 'lost'}`)))).toEqual(new Set(['false']));
    expect(new Set(said.map(({ by }) => by))).toEqual(new Set(winners));
    expect(await readRecord(new VmDirectory(path.join(shared, vm)))).toMatchObject({ claimant: winners[0], state: 'created' });
  }

  test('have one winner if the name is free', async () => {
    for (let round = 0; round < 25; round += 1) await expectOneWinner(`free-${round}`);
  });

  test('have one winner if an ended VM has the name, and its files are kept', async () => {
    for (let round = 0; round < 40; round += 1) {
      const directory = new VmDirectory(path.join(shared, `stale-${round}`));
      await claimName(shared, `stale-${round}`, FACTS);
      await writeFile(directory.audit, `evidence ${round}`);
      await writeRecord(directory, { ...((await readRecord(directory)) as VmRecord), state: 'stopped' });
      await expectOneWinner(`stale-${round}`);
      const kept = (await readdir(shared)).filter((name) => name.startsWith(`stale-${round}.`));
      const texts = await Promise.all(kept.map((name) => readFile(path.join(shared, name, 'audit.jsonl'), 'utf8').catch(() => 'none')));
      expect(texts).toEqual([`evidence ${round}`]);
    }
  });

  test('have one winner if an empty or foreign directory has the name', async () => {
    for (let round = 0; round < 40; round += 1) {
      const dir = path.join(shared, `foreign-${round}`);
      await mkdir(dir);
      if (round % 2 === 0) await writeFile(path.join(dir, 'thesis.txt'), 'precious');
      await expectOneWinner(`foreign-${round}`);
    }
  });

  test('leave no unfinished directory behind', async () => {
    expect((await readdir(shared)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('A record', () => {
  test('is undefined without a directory, and if a file is in its place', async () => {
    expect(await readRecord(new VmDirectory('/nonexistent/x'))).toBeUndefined();
    expect(await readRecord(new VmDirectory('/dev/null'))).toBeUndefined();
  });

  test('is replaced atomically: a reader always sees a complete one', async () => {
    const { directory, record } = await claim();
    let writing = true;
    const writer = (async () => {
      for (let round = 0; round < 100; round += 1) await writeRecord(directory, { ...record, reason: 'x'.repeat(round * 500) });
      writing = false;
    })();
    while (writing) expect((await readRecord(directory))?.vm).toBe('web');
    await writer;
    expect((await readdir(directory.dir)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('is live while its owner runs and the VM has not ended', async () => {
    const { directory, record } = await claim();
    await handOver(directory);
    expect(await isLive({ directory, record })).toBe(true);
    expect(await isLive({ directory, record: { ...record, state: 'paused' } })).toBe(true);
    for (const change of [{ state: 'stopped' }, { state: 'failed' }, { owner: deadProcess() }] as const) {
      expect(await isLive({ directory, record: { ...record, ...change } })).toBe(false);
    }
  });
});
