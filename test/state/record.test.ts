import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { claimName } from '../../src/state/claim.js';
import type { VmDirectory } from '../../src/state/layout.js';
import { BrokenRecordError, readRecord, type VmRecord } from '../../src/state/record.js';

const OTHER_USER = 54_321;
const asRoot = process.geteuid?.() === 0 ? test : test.skip;

let root = '';
let directory: VmDirectory;
let record: VmRecord;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-record-'));
  const claim = await claimName(root, 'web', { job: '', claimant: 'me', config: {} });
  ({ directory, record } = claim);
});
afterEach(() => rm(root, { recursive: true }));

/** Puts this in the place of `vm.json`. */
type Damage = (file: string) => Promise<unknown> | unknown;

const DAMAGES: readonly [what: string, damage: Damage, words: RegExp][] = [
  ['empty', (file) => writeFile(file, ''), /it is empty/],
  ['blank', (file) => writeFile(file, ' \n\n'), /it is empty/],
  ['cut in the middle', (file) => writeFile(file, JSON.stringify(record).slice(0, 80)), /it is not JSON/],
  ['NUL bytes, as after a crash of the machine', (file) => writeFile(file, Buffer.alloc(700)), /it is not JSON/],
  ['not UTF-8', (file) => writeFile(file, Buffer.from([0xff, 0xfe, 0x7b, 0x7d])), /it is not JSON/],
  ['`{}`', (file) => writeFile(file, '{}'), /`version` is missing or wrong/],
  ['`null`', (file) => writeFile(file, 'null'), /missing or wrong/],
  ['a list', (file) => writeFile(file, '[]'), /missing or wrong/],
  ['of a newer version', (file) => writeFile(file, JSON.stringify({ ...record, version: 2 })), /it is of version 2, not 1/],
  [
    'of a wrong type inside',
    (file) => writeFile(file, JSON.stringify({ ...record, owner: { pid: 'x', startTime: '1' } })),
    /`owner\.pid` is missing or wrong/,
  ],
  ['without its owner', (file) => writeFile(file, JSON.stringify({ ...record, owner: undefined })), /`owner` is missing or wrong/],
  ['nested deeply', (file) => writeFile(file, `${'['.repeat(200_000)}${']'.repeat(200_000)}`), /missing or wrong|not JSON/],
  ['100 MB', (file) => grow(file, 100e6), /has more than 1048576 bytes/],
  ['a directory', (file) => mkdir(file), /is not a regular file, so it is not read/],
  ['a FIFO', (file) => spawnSync('mkfifo', [file]), /is not a regular file, so it is not read/],
  ['a device', (file) => symlink('/dev/zero', file), /cannot be read \(ELOOP\)/],
  ['a link to itself', (file) => symlink('vm.json', file), /cannot be read \(ELOOP\)/],
  ['a link to nothing', (file) => symlink('/nonexistent', file), /cannot be read \(ELOOP\)/],
  ['a link to a record', (file) => symlink('other.json', file), /cannot be read \(ELOOP\)/],
];

async function grow(file: string, bytes: number): Promise<void> {
  const handle = await open(file, 'w');
  await handle.truncate(bytes);
  await handle.close();
}

test.each(DAMAGES)(
  'A record that is %s is broken: the error names the file, what is wrong and what to do.',
  async (_what, damage, words) => {
    await rm(directory.record);
    await damage(directory.record);
    const error = await readRecord(directory).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BrokenRecordError);
    expect(error).toMatchObject({ message: expect.stringMatching(words), remedy: expect.stringContaining('maqet down --force web') });
    expect((error as BrokenRecordError).message).toContain(directory.record);
  },
);

describe('A record', () => {
  test('is read if it belongs to this user', async () => {
    expect(await readRecord(directory)).toMatchObject({ vm: 'web' });
  });

  test('is not read if others can write it or its directory: it says which processes to kill', async () => {
    await chmod(directory.record, 0o666);
    await expect(readRecord(directory)).rejects.toThrow(/vm\.json can be written by others \(mode 0666\), so it is not read/);
    await chmod(directory.record, 0o600);
    await chmod(directory.dir, 0o777);
    await expect(readRecord(directory)).rejects.toThrow(/web can be written by others \(mode 0777\), so it is not read/);
  });

  test('is not read through a link', async () => {
    await rm(directory.record);
    await writeFile(path.join(root, 'other.json'), '{}');
    await symlink('../other.json', directory.record);
    await expect(readRecord(directory)).rejects.toThrow(/vm\.json cannot be read \(ELOOP\)/);
  });

  asRoot('of another user is not read by root either, and its name cannot be claimed', async () => {
    await chown(directory.record, OTHER_USER, OTHER_USER);
    await expect(readRecord(directory)).rejects.toMatchObject({
      status: 'blocked',
      message: `${directory.record} belongs to the user ${OTHER_USER}, so it is not read.`,
    });
    await expect(claimName(root, 'web', { job: '', claimant: '', config: {} })).rejects.toThrow(/belongs to the user/);
  });
});
