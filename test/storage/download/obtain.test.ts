import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import { type ObtainOptions, obtainImage } from '../../../src/storage/download/obtain.js';
import { failure, sha256, useRemote } from '../../helpers/storage/remote.js';

const remote = useRemote();
const content = randomBytes(100_000);
const packed = gzipSync(content);

const options = (more: Partial<ObtainOptions> = {}): ObtainOptions => ({
  directory: path.join(remote.folder, '.images'),
  log: remote.log,
  deadline: Deadline.after(120_000),
  ...more,
});

describe('an image', () => {
  test('of a path is used as it is, or unpacked', async () => {
    const plain = path.join(remote.folder, 'disk.img');
    await writeFile(plain, content);
    await expect(obtainImage(plain, options())).resolves.toBe(plain);
    await writeFile(`${plain}.gz`, packed);
    const unpacked = await obtainImage(`${plain}.gz`, options());
    expect((await readFile(unpacked)).equals(content)).toBe(true);
    expect((await readFile(`${plain}.gz`)).equals(packed)).toBe(true);
  });

  test('of an address is downloaded, checked as it came, unpacked, and all that only once', async () => {
    const url = remote.server.put('/disk', { content: packed });
    const hash = sha256(packed);
    const first = await obtainImage(` ${url} `, options({ sha256: hash }));
    expect((await readFile(first)).equals(content)).toBe(true);
    expect(await obtainImage(url.href, options({ sha256: hash }))).toBe(first);
    expect(remote.server.requests).toHaveLength(1);
    await expect(obtainImage(url.href, options({ sha256: sha256(content) }))).rejects.toThrow(`has the SHA-256 ${hash}, not`);
  });

  test('of an address that cannot be unpacked is told by its address, without its query, and by its file', async () => {
    const url = remote.server.put('/cut.gz', { content: packed.subarray(0, 5000) });
    const { message } = await failure(obtainImage(`${url}?sig=s3cret`, options()));
    const kept = path.join(remote.folder, '.images', `${sha256(packed.subarray(0, 5000))}.image`);
    expect(message).toMatch(`The image ${url}, which is kept as "${kept}", cannot be unpacked (gzip): `);
    expect(message).not.toContain('s3cret');
  });

  test('of an address that cannot be used is refused without its secrets', async () => {
    for (const text of ['http://host/a?s3cret', 'https://user:s3cret@host/a', 'https://s3cret@', 'nbd://s3cret@host/a']) {
      const error = await failure(obtainImage(text, options()));
      expect(error.message).toMatch(/^The image .* (would be|holds|is no|has the)/);
      expect(error.message).not.toContain('s3cret');
    }
  });
});
