import { randomBytes } from 'node:crypto';
import { readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Deadline } from '../../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../../src/shared/errors.js';
import type { Pace } from '../../../src/storage/download/download.js';
import { DownloadError } from '../../../src/storage/download/error.js';
import { fetchImage, storedSha256 } from '../../../src/storage/download/fetch.js';
import { failure, QUICK, sha256, useRemote } from '../../helpers/storage/remote.js';

const remote = useRemote();
const content = randomBytes(300_000);
const hash = sha256(content);
/** For servers that stall: by then, everything they sent before has been read. */
const IMPATIENT: Pace = { stallMs: 1000, retryMs: 1 };

describe('a file on the server', () => {
  test('is downloaded, named by its hash, and read-only', async () => {
    const url = remote.server.put('/disk.img', { content });
    const fetched = await fetchImage(remote.request(url));
    const file = path.join(remote.directory, `${hash}.image`);
    expect(fetched).toEqual({ path: file, sha256: hash, bytes: content.length, source: 'download' });
    expect((await readFile(file)).equals(content)).toBe(true);
    expect((await stat(file)).mode & 0o777).toBe(0o400);
    await expect(remote.names()).resolves.toEqual([`${hash}.image`]);
    expect([storedSha256(file), storedSha256('/x/disk.image')]).toEqual([hash, undefined]);
    expect(remote.lines.join('\n')).toMatch(new RegExp(`info: Downloaded ${url}: 293.0 KiB in .*, SHA-256 ${hash}`));
  });

  test('is requested without credentials and without an encoding', async () => {
    const url = remote.server.put('/disk.img', { content });
    await fetchImage(remote.request(url));
    const { headers } = remote.server.requests[0] ?? {};
    expect(Object.keys(headers ?? {}).sort()).toEqual(['accept-encoding', 'connection', 'host', 'user-agent']);
    expect(headers?.['accept-encoding']).toBe('identity');
  });

  test('is not downloaded again if its hash is known, unless the copy is damaged', async () => {
    const url = remote.server.put('/disk.img', { content });
    const { path: file } = await fetchImage(remote.request(url, { sha256: hash }));
    await expect(fetchImage(remote.request(url, { sha256: hash }))).resolves.toMatchObject({ path: file, source: 'directory' });
    expect(remote.server.requests).toHaveLength(1);

    const damaged = Buffer.from(content);
    damaged[1234] = (damaged[1234] ?? 0) ^ 1;
    // Replace the file itself, as an attacker or a crash would.
    await writeFile(`${file}.new`, damaged);
    await rename(`${file}.new`, file);
    await expect(fetchImage(remote.request(url, { sha256: hash }))).resolves.toMatchObject({ source: 'download' });
    expect((await readFile(file)).equals(content)).toBe(true);
  });

  test('may have an unknown length, be empty, or contain many zeros', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ chunked: true });
    await expect(fetchImage(remote.request(url))).resolves.toMatchObject({ sha256: hash });

    const nothing = remote.server.put('/empty', { content: Buffer.alloc(0) });
    await expect(fetchImage(remote.request(nothing))).resolves.toMatchObject({ bytes: 0, sha256: sha256(Buffer.alloc(0)) });

    const zeros = Buffer.concat([content.subarray(0, 70_000), Buffer.alloc(8 * 2 ** 20), Buffer.from('end'), Buffer.alloc(200_000)]);
    const fetched = await fetchImage(remote.request(remote.server.put('/zeros', { content: zeros }), { sha256: sha256(zeros) }));
    expect((await readFile(fetched.path)).equals(zeros)).toBe(true);
    expect((await stat(fetched.path)).blocks * 512).toBeLessThan(2 ** 20);
  });

  test('may be fetched by many at once, and leaves no other files', async () => {
    const url = remote.server.put('/disk.img', { content });
    const all = await Promise.all([1, 2, 3, 4].map(() => fetchImage(remote.request(url, { sha256: hash }))));
    expect(new Set(all.map((one) => one.path)).size).toBe(1);
    await expect(remote.names()).resolves.toEqual([`${hash}.image`]);
    expect((await readFile(all[0]?.path ?? '')).equals(content)).toBe(true);
  });

  test('is fetched after the partial files of killed processes, but not of live ones, are removed', async () => {
    const url = remote.server.put('/disk.img', { content });
    const old = new Date(Date.now() - 2 * 3_600_000);
    const partial = (pid: number): string => `download.${pid}..0f0e-1.partial`;
    for (const name of [partial(4_190_001), partial(process.pid)]) {
      await writeFile(path.join(remote.directory, name), 'x');
      await utimes(path.join(remote.directory, name), old, old);
    }
    await writeFile(path.join(remote.directory, partial(4_190_002)), 'x');
    await fetchImage(remote.request(url));
    const left = await remote.names();
    expect(left.filter((name) => name.endsWith('.partial'))).toEqual([partial(process.pid), partial(4_190_002)].sort());
  });
});

describe('a broken connection', () => {
  test('leads to the same file, at any byte and any number of times', async () => {
    const cuts = fc.array(fc.integer({ min: 0, max: content.length }), { minLength: 1, maxLength: 4 });
    const file = fc.record({ ranges: fc.boolean(), etag: fc.constantFrom('"strong"', 'W/"weak"', null) });
    await fc.assert(
      fc.asyncProperty(cuts, file, fc.boolean(), async (places, how, chunked) => {
        remote.server.reset();
        const url = remote.server.put('/disk.img', { content, ...how });
        remote.server.plan(...places.map((cutAfter) => ({ cutAfter, chunked })));
        const fetched = await fetchImage(remote.request(url));
        expect(fetched.sha256).toBe(hash);
        expect((await readFile(fetched.path)).equals(content)).toBe(true);
      }),
      { numRuns: 40 },
    );
    await expect(remote.names()).resolves.toEqual([`${hash}.image`]);
  });

  test('is followed by a request for the rest of the same file', async () => {
    const url = remote.server.put('/disk.img', { content, etag: '"v1"' });
    remote.server.plan({ stallAfter: 100_000 }, { stallAfter: 50_000 });
    await fetchImage(remote.request(url, { sha256: hash, pace: IMPATIENT }));
    const asked = remote.server.requests.map(({ headers }) => [headers.range, headers['if-range']]);
    expect(asked).toEqual([
      [undefined, undefined],
      ['bytes=100000-', '"v1"'],
      ['bytes=150000-', '"v1"'],
    ]);
    expect(remote.lines.join('\n')).toMatch(/no data for 1\.0 s \(146\.5 KiB of 293\.0 KiB received\)/);
  });

  test('is resumed by the time of the last change if there is no strong ETag and the time is proof enough', async () => {
    const url = remote.server.put('/disk.img', { content, etag: null, lastModified: 'Mon, 02 Nov 2020 10:00:00 GMT' });
    remote.server.plan({ stallAfter: 9 });
    await fetchImage(remote.request(url, { pace: IMPATIENT }));
    expect(remote.server.requests[1]?.headers['if-range']).toBe('Mon, 02 Nov 2020 10:00:00 GMT');
    // A file that changed in the second of the response may have changed again since.
    const now = new Date().toUTCString();
    remote.server.put('/disk.img', { content, etag: null, lastModified: now });
    remote.server.plan({ stallAfter: 9, headers: { date: now } });
    await fetchImage(remote.request(url, { pace: IMPATIENT }));
    expect(remote.server.requests.at(-1)?.headers.range).toBeUndefined();
  });

  test('is not resumed by a weak ETag, which does not guarantee equal bytes', async () => {
    const url = remote.server.put('/disk.img', { content, etag: 'W/"v1"' });
    remote.server.plan({ stallAfter: 9 });
    await fetchImage(remote.request(url, { pace: IMPATIENT }));
    expect(remote.server.requests[1]?.headers.range).toBeUndefined();
  });

  test('is resumed if the server ends the response early', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ stallAfter: 100_000 }, { endAfter: 50_000 });
    await expect(fetchImage(remote.request(url, { pace: IMPATIENT }))).resolves.toMatchObject({ sha256: hash });
    expect(remote.server.requests.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=100000-', 'bytes=150000-']);
  });

  test('restarts the download if the file has changed: parts are never mixed', async () => {
    const file = { content };
    const url = remote.server.put('/disk.img', file);
    const other = randomBytes(200_000);
    remote.server.plan({ stallAfter: 100_000 });
    const change = (): void => {
      if (remote.server.requests.length > 0) file.content = other;
    };
    await expect(fetchImage(remote.request(url, { log: { ...remote.log, info: change }, pace: IMPATIENT }))).resolves.toMatchObject({
      sha256: sha256(other),
      bytes: other.length,
    });
  });

  test.each([
    ['another start', { status: 206, headers: { 'content-range': 'bytes 0-299999/300000' } }],
    ['another size', { status: 206, headers: { 'content-range': 'bytes 100000-399999/400000' } }],
    ['no range', { status: 206 }],
    ['a refusal', { status: 416 }],
  ])('is not resumed by a response with %s', async (_name, plan) => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ stallAfter: 100_000 }, plan);
    await expect(fetchImage(remote.request(url, { pace: IMPATIENT }))).resolves.toMatchObject({ sha256: hash });
    expect(remote.server.requests.at(-1)?.headers.range).toBeUndefined();
  });

  test('ends the download after more than five in a row without progress', async () => {
    const url = remote.server.put('/disk.img', { content, ranges: false });
    remote.server.plan(...Array.from({ length: 9 }, () => ({ stallAfter: 1000 })));
    const error = await failure(fetchImage(remote.request(url, { pace: IMPATIENT })));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error.message).toMatch(/^Could not download .*: .* \(1000 B of 293\.0 KiB received, 6 attempts\)\.$/);
    await expect(remote.names()).resolves.toEqual([]);
  });
});

describe('a slow server', () => {
  test('is abandoned at the deadline with the progress so far', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ stallAfter: 1024 });
    const error = await failure(fetchImage(remote.request(url, { deadline: Deadline.after(5000) })));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toBe(`Timed out after 5000 ms waiting for the download of ${url} (1.0 KiB of 293.0 KiB received).`);
    await expect(remote.names()).resolves.toEqual([]);
  });

  test('is not taken for a broken one while bytes arrive', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ dripMs: 100 });
    await expect(fetchImage(remote.request(url, { pace: { stallMs: 2000, retryMs: 1 } }))).resolves.toMatchObject({ sha256: hash });
    expect(remote.server.requests).toHaveLength(1);
  });

  test('is asked again if it sends nothing', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ silent: true });
    await expect(fetchImage(remote.request(url, { pace: IMPATIENT }))).resolves.toMatchObject({ sha256: hash });
  });

  test('is abandoned when the run is cancelled', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ stallAfter: 1024 });
    const controller = new AbortController();
    const log = { ...remote.log, info: () => setImmediate(() => controller.abort()) };
    const error = await failure(fetchImage(remote.request(url, { log, deadline: Deadline.after(120_000, controller.signal) })));
    expect(error).toBeInstanceOf(CancelledError);
    await expect(remote.names()).resolves.toEqual([]);
  });

  test('gets the pause that it asks for, within the deadline', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ status: 503, headers: { 'retry-after': '1' } }, { status: 429 }, { status: 500 });
    await expect(fetchImage(remote.request(url))).resolves.toMatchObject({ sha256: hash });
    expect(remote.lines.join('\n')).toMatch(/the server answered 503 .*, retrying in 1\.0 s/);
    remote.server.plan({ status: 503, headers: { 'retry-after': '3600' } });
    await expect(fetchImage(remote.request(url, { deadline: Deadline.after(300) }))).rejects.toThrow(DeadlineError);
  });
});

test('The pause between retries doubles', async () => {
  const url = remote.server.put('/disk.img', { content });
  remote.server.plan({ status: 502 }, { status: 502 }, { status: 502 });
  await fetchImage(remote.request(url, { pace: { ...QUICK, retryMs: 2 } }));
  expect(remote.lines.flatMap((line) => /in (\d+) ms\.$/.exec(line)?.[1] ?? [])).toEqual(['2', '4', '8']);
});
