import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import { type ObtainOptions, obtainImage, withAddress } from '../../../src/storage/download/obtain.js';
import { failure, sha256, useRemote } from '../../helpers/storage/remote.js';

const remote = useRemote();
const content = randomBytes(100_000);
const packed = gzipSync(content);

const options = (more: Partial<ObtainOptions> = {}): ObtainOptions => ({
  directory: path.join(remote.directory, '.images'),
  log: remote.log,
  deadline: Deadline.after(120_000),
  ...more,
});

describe('obtaining an image', () => {
  test('by path returns the file itself, or the unpacked one', async () => {
    const plain = path.join(remote.directory, 'disk.img');
    await writeFile(plain, content);
    await expect(obtainImage(plain, options())).resolves.toBe(plain);
    await writeFile(`${plain}.gz`, packed);
    const unpacked = await obtainImage(`${plain}.gz`, options());
    expect((await readFile(unpacked)).equals(content)).toBe(true);
    expect((await readFile(`${plain}.gz`)).equals(packed)).toBe(true);
  });

  test('by address downloads, verifies and unpacks it once', async () => {
    const url = remote.server.put('/disk', { content: packed });
    const hash = sha256(packed);
    const first = await obtainImage(` ${url} `, options({ sha256: hash }));
    expect((await readFile(first)).equals(content)).toBe(true);
    expect(await obtainImage(url.href, options({ sha256: hash }))).toBe(first);
    expect(remote.server.requests).toHaveLength(1);
    await expect(obtainImage(url.href, options({ sha256: sha256(content) }))).rejects.toThrow(`has the SHA-256 ${hash}, not`);
  });

  test('by address is an error with address and file, but without the query, if it cannot be unpacked', async () => {
    const url = remote.server.put('/cut.gz', { content: packed.subarray(0, 5000) });
    const { message } = await failure(obtainImage(`${url}?sig=s3cret`, options()));
    const kept = path.join(remote.directory, '.images', `${sha256(packed.subarray(0, 5000))}.image`);
    expect(message).toMatch(`Could not unpack the image ${url} (stored as "${kept}") (gzip): `);
    expect(message).not.toContain('s3cret');
  });

  test('by an unusable address is an error without its secrets', async () => {
    for (const text of ['http://host/a?s3cret', 'https://user:s3cret@host/a', 'https://s3cret@', 'nbd://s3cret@host/a']) {
      const error = await failure(obtainImage(text, options()));
      expect(error.message).toMatch(/^The image .* (is not|contains|has the)/);
      expect(error.message).not.toContain('s3cret');
    }
  });
});

describe('A text about the file of an image', () => {
  test.each([
    ['is left as it is if the input names that file', '/a/b.img', '/a/b.img', 'The image "/a/b.img" is odd.'],
    ['says which file was unpacked', '/s/0.unpacked', '/a/b.gz', 'The image "/a/b.gz" (unpacked as "/s/0.unpacked") is odd.'],
    ['says which address was stored', '/s/0', 'https://h/b.img?t=1', 'The image https://h/b.img (stored as "/s/0") is odd.'],
  ])('%s', (_what, file, input, text) => {
    expect(withAddress(`The image "${file}" is odd.`, file, input)).toBe(text);
  });
});
