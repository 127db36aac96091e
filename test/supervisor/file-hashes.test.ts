import { createHash } from 'node:crypto';
import { mkdtemp, readFile, realpath, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import type { JsonObject } from '../../src/shared/json.js';
import { FileHashes } from '../../src/supervisor/file-hashes.js';
import type { VmFile } from '../../src/vm/files.js';
import type { KnownHash } from '../../src/vm/spec.js';

let directory = '';
beforeEach(async () => {
  directory = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-hashes-')));
});
afterEach(() => rm(directory, { recursive: true }));

const at = (name: string): string => path.join(directory, name);
const given = (name: string, more: Partial<VmFile> = {}): VmFile => ({
  use: 'disk0',
  file: at(name),
  own: false,
  writable: false,
  ...more,
});
const sha256 = async (name: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(at(name)))
    .digest('hex');

/** Hashes files, after something happened to them once QEMU could have opened them. Returns the facts of the records. */
async function hashed(
  files: readonly VmFile[],
  { known = [], meanwhile = async () => undefined, ms = 120_000 }: { known?: KnownHash[]; meanwhile?: () => Promise<unknown>; ms?: number },
): Promise<{ facts: JsonObject[]; records: number; errors: (string | undefined)[]; notices: readonly string[]; replaced: string[] }> {
  const records: { facts: JsonObject; error: string | undefined }[] = [];
  const replaced: string[] = [];
  const hashes = await FileHashes.begin(
    files,
    known,
    async (facts, error) => records.push({ facts, error }),
    (problem) => replaced.push(problem),
  );
  await meanwhile();
  const notices = await hashes.finish(Deadline.after(ms));
  const facts = records.flatMap((one) => one.facts['files'] as JsonObject[]);
  return { facts, records: records.length, errors: records.map(({ error }) => error), notices, replaced };
}

describe('The record of the files of a VM', () => {
  test('has the SHA-256 of each file that it was given, and none of those that maqet made for it', async () => {
    await writeFile(at('kernel'), 'a kernel');
    await writeFile(at('base'), Buffer.alloc(3 * 2 ** 20, 'base'));
    const files = [
      given('kernel', { use: 'kernel' }),
      given('overlay', { own: true, writable: true }),
      given('base', { format: 'raw' }),
      given('base', { use: 'cdrom0' }),
    ];
    const { facts, records, errors, notices } = await hashed(files, {});
    const base = { file: at('base'), bytes: 3 * 2 ** 20, sha256: await sha256('base') };
    expect(facts).toEqual([
      { use: 'kernel', file: at('kernel'), bytes: 8, sha256: await sha256('kernel') },
      { use: 'disk0', format: 'raw', ...base },
      { use: 'cdrom0', ...base },
    ]);
    expect([records, errors, notices]).toEqual([1, [undefined], []]);
  });

  test('does not exist for a VM that was given none', async () => {
    expect(await hashed([given('overlay', { own: true })], {})).toMatchObject({ records: 0, notices: [] });
  });

  test('has size and time of a file above 1 GiB, or the hash that this run has verified', async () => {
    for (const name of ['large', 'known']) {
      await writeFile(at(name), '');
      await truncate(at(name), 2 ** 30 + 512);
      await utimes(at(name), 1, 1);
    }
    const known: KnownHash[] = [{ file: at('known'), sha256: 'ab'.repeat(32), from: 'cache' }];
    const { facts, errors, notices } = await hashed([given('large'), given('known')], { known });
    expect(facts).toEqual([
      { use: 'disk0', file: at('large'), bytes: 2 ** 30 + 512, modified: '1970-01-01T00:00:01.000Z', unhashed: 'it is larger than 1 GiB' },
      { use: 'disk0', file: at('known'), bytes: 2 ** 30 + 512, sha256: 'ab'.repeat(32), sha256From: 'cache' },
    ]);
    expect([errors, notices]).toEqual([[undefined], []]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['is written to', () => writeFile(at('file'), 'B', { flag: 'r+' })],
    ['is touched', () => utimes(at('file'), 1, 1)],
    ['is replaced', () => writeFile(at('new'), 'a file').then(() => rename(at('new'), at('file')))],
    ['is removed', () => rm(at('file'))],
    ['grows', () => writeFile(at('file'), 'more', { flag: 'a' })],
  ])('has no hash of a file that %s while the VM starts, and says so', async (_what, meanwhile) => {
    // The first file keeps the second one waiting.
    await writeFile(at('large'), '');
    await truncate(at('large'), 2 ** 28);
    await writeFile(at('file'), 'a file');
    const { facts, errors, notices } = await hashed([given('large'), given('file')], { meanwhile });
    expect(facts[1]).toMatchObject({
      file: at('file'),
      unhashed: expect.stringMatching(/^it (changed while the VM started|could not be read)/),
    });
    expect(facts[1]).not.toHaveProperty('sha256');
    expect(notices).toEqual([expect.stringContaining(`${at('file')}" has no SHA-256 on record: it `)]);
    expect(errors).toEqual([notices[0]]);
  });

  test('has no hash of a large file that is replaced while the VM starts, although one is known', async () => {
    for (const name of ['first', 'known']) {
      await writeFile(at(name), '');
      await truncate(at(name), name === 'first' ? 2 ** 28 : 2 ** 30 + 512);
    }
    const known: KnownHash[] = [{ file: at('known'), sha256: 'ab'.repeat(32), from: 'image-sha256' }];
    const { facts, notices } = await hashed([given('first'), given('known')], { known, meanwhile: () => utimes(at('known'), 1, 1) });
    expect(facts[1]).toMatchObject({ unhashed: 'it changed while the VM started' });
    expect(notices).toHaveLength(1);
  });

  test('names a file that is not the one that was verified before', async () => {
    await writeFile(at('image'), 'another image');
    const known: KnownHash[] = [{ file: at('image'), sha256: 'ab'.repeat(32), from: 'image-sha256' }];
    const { facts, notices, replaced } = await hashed([given('image')], { known });
    expect(replaced).toEqual(notices);
    expect(facts).toEqual([expect.objectContaining({ sha256: await sha256('image'), expected: 'ab'.repeat(32) })]);
    expect(notices).toEqual([
      expect.stringMatching(/image" has the SHA-256 .* but had (?:ab){32} when it was checked: it was replaced\.$/),
    ]);
  });

  test('has the files that there was no time to hash, marked as such', async () => {
    for (const name of ['one', 'two']) {
      await writeFile(at(name), '');
      await truncate(at(name), 2 ** 30);
    }
    const { facts, notices } = await hashed([given('one'), given('two')], { ms: 1 });
    expect(facts.map(({ unhashed }) => unhashed)).toEqual(Array(2).fill('the VM ended before it was hashed'));
    expect(notices).toEqual(['2 of 2 files have no SHA-256 on record: the VM ended before.']);
  });

  test('is split where it would be too long', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `missing-${'x'.repeat(200)}-${index}`);
    const { facts, records } = await hashed(
      names.map((name) => given(name)),
      {},
    );
    expect(facts.map(({ file }) => file)).toEqual(names.map(at));
    expect(records).toBeGreaterThan(1);
  });

  test('is written as soon as the hashes are there and QEMU runs, and only once', async () => {
    await writeFile(at('file'), 'a file');
    const written = Promise.withResolvers<JsonObject>();
    let records = 0;
    const hashes = await FileHashes.begin([given('file')], [], async (facts) => {
      records += 1;
      written.resolve(facts);
    });
    await sleep(100);
    expect(records).toBe(0);
    hashes.confirm();
    expect(await written.promise).toMatchObject({ files: [{ sha256: await sha256('file') }] });
    await hashes.finish(Deadline.after(120_000));
    expect(records).toBe(1);
  });

  test('is not written for a QEMU that never ran', async () => {
    await writeFile(at('file'), 'a file');
    let records = 0;
    const hashes = await FileHashes.begin([given('file')], [], async () => {
      records += 1;
    });
    hashes.cancel();
    await hashes.finish(Deadline.after(120_000));
    expect(records).toBe(0);
  });
});
