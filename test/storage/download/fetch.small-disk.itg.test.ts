import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import { fetchImage } from '../../../src/storage/download/fetch.js';
import { unpackImage } from '../../../src/storage/download/unpack.js';
import { StorageError } from '../../../src/storage/errors.js';
import { failure, useRemote } from '../../helpers/storage/remote.js';

const MIB = 2 ** 20;

// Only root may mount the small disk.
const describeAsRoot = process.getuid?.() === 0 ? describe : describe.skip;

describeAsRoot('a disk of 120 MiB', () => {
  let disk = '';
  // Before the hook that removes the directory: Jest runs them in this order.
  afterEach(() => void spawnSync('umount', ['-l', disk]));
  const remote = useRemote();
  beforeEach(async () => {
    disk = path.join(remote.directory, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]);
  });

  test('is not filled by an archive that expands enormously', async () => {
    const bomb = path.join(remote.directory, 'bomb.zst');
    // 400 MiB without zeros, which would take no space.
    await writeFile(bomb, Buffer.concat(Array.from({ length: 4 }, () => zstdCompressSync(Buffer.alloc(100 * MIB, 'a')))));
    const error = await failure(unpackImage(bomb, { directory: disk, deadline: Deadline.after(120_000), log: remote.log }));
    expect(error).toBeInstanceOf(StorageError);
    expect(error.message).toMatch(/^Unpacking ".*bomb\.zst" needs more space than there is in ".*disk", where .* are free/);
    await expect(readdir(disk)).resolves.toEqual([]);
  });

  test('has space for an archive of zeros', async () => {
    const archive = path.join(remote.directory, 'zeros.zst');
    await writeFile(archive, Buffer.concat(Array.from({ length: 4 }, () => zstdCompressSync(Buffer.alloc(100 * MIB)))));
    await expect(unpackImage(archive, { directory: disk, deadline: Deadline.after(120_000), log: remote.log })).resolves.toMatch(
      /unpacked$/,
    );
  });

  test.each([
    ['a known length, before it begins', {}, /needs 130\.0 MiB in/],
    ['an unknown length, before the disk is full', { chunked: true }, /needs more space than there is in/],
  ])('is not filled by a download of %s', async (_name, plan, message) => {
    const url = remote.server.put('/disk.img', { content: Buffer.alloc(130 * MIB, 'a') });
    remote.server.plan(plan);
    const error = await failure(fetchImage(remote.request(url, { directory: disk })));
    expect(error).toBeInstanceOf(StorageError);
    expect(error.message).toMatch(message);
    await expect(readdir(disk)).resolves.toEqual([]);
    expect(remote.server.requests).toHaveLength(1);
  });
});
