import { chmod, chown, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { claimName } from '../../src/state/claim.js';
import type { VmDirectory } from '../../src/state/layout.js';
import { readRecord } from '../../src/state/record.js';

const OTHER_USER = 54_321;
const asRoot = process.geteuid?.() === 0 ? test : test.skip;

let root = '';
let directory: VmDirectory;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-record-'));
  ({ directory } = await claimName(root, 'web', { job: '', claimant: '', config: {} }));
});
afterEach(() => rm(root, { recursive: true }));

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
