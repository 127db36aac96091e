import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SELF_TEST_READY, SELF_TEST_SECTOR } from '../../src/guest/selftest/x86.js';
import { type HttpsServer, startHttpsServer } from '../helpers/https-server.js';
import { ensurePrograms } from '../helpers/packages.js';
import type { StepResult } from '../helpers/runner.js';
import { artifactNames } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const MIB = 2 ** 20;
const FETCH_MS = 900_000;
const SECRET = 'hunter2-in-the-address';

const startJob = useJobs();

/** Makes a disk that boots within a second and prints a line. Behind the boot sector it is incompressible. */
const disk = Buffer.concat([SELF_TEST_SECTOR, randomBytes(3 * MIB - 512)]);
const sha256 = hashOf(disk);

let server: HttpsServer;
beforeAll(async () => {
  await ensurePrograms(new Map([['xz', 'xz-utils']]));
  server = await startHttpsServer();
}, FETCH_MS);
afterAll(() => server.close());
beforeEach(() => server.reset());

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Runs a step that boots an image from the server, and waits for the guest's line. */
function boots(job: Job, image: URL | string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  // Pause the guest: it ignores the power button, and a paused one is not asked.
  const guest = { image: String(image), network: 'none', 'wait-for': `serial:${SELF_TEST_READY}`, 'boot-timeout': '60s', qmp: 'stop' };
  return job.main({ ...guest, ...inputs }, { env: { NODE_EXTRA_CA_CERTS: server.certificate } });
}

/** Returns the one error of a step that started no VM. */
function refusal(step: StepResult, status: string): string {
  expect(step).toMatchObject({ exitCode: 1, signal: null, outputs: { status } });
  expect(step.outputs['pid'] ?? '').toBe('');
  const errors = told(step, 'error');
  expect(errors).toHaveLength(1);
  return errors[0] ?? '';
}

/** Returns the images that the job's VMs share: none, if no download was completed. */
async function storedImages(job: Job): Promise<string[]> {
  return await readdir(path.join(job.runner.directories.temp, 'maqet', '.images')).catch(() => []);
}

/** Returns everything that a job shows or leaves as one text, one line for each place. */
async function allThatIsSeen(job: Job, step: StepResult): Promise<string> {
  const directory = path.join(job.runner.directories.temp, 'maqet');
  const files = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const kept = await Promise.all(
    files.filter((entry) => entry.isFile()).map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'latin1')),
  );
  const { logs } = artifactNames(job.service);
  const uploaded = logs.flatMap((name) => [...job.service.artifactFiles(name).values()].map((file) => file.toString('latin1')));
  return [step.stdout, step.stderr, step.summary, JSON.stringify([step.outputs, step.state, step.env]), ...kept, ...uploaded].join('\n');
}

describe('An image URL that cannot be used', () => {
  test('has another hash than expected: the error has both, and the file is removed', async () => {
    const job = await startJob();
    const wrong = '0123456789abcdef'.repeat(4);
    const error = refusal(await boots(job, server.put('/disk.img', { content: disk }), { 'image-sha256': wrong }), 'failed');
    expect(error).toContain(`${server.origin}/disk.img has the SHA-256 ${sha256}, not ${wrong} as \`image-sha256\` says.`);
    expect(await storedImages(job)).toEqual([]);
    // A wrong image is not downloaded again.
    expect(server.requests).toHaveLength(1);
    await job.end();
    expect(artifactNames(job.service).logs).toHaveLength(1);
  });

  test('returns 404: the error has the URL and a remedy', async () => {
    const job = await startJob();
    const error = refusal(await boots(job, `${server.origin}/gone.img`), 'failed');
    expect(error).toContain(`Could not download ${server.origin}/gone.img: the server answered 404. Check the address`);
    expect(await storedImages(job)).toEqual([]);
    await job.end();
  });

  test('is not a disk image: the error has the URL and the file', async () => {
    const job = await startJob();
    const image = server.put('/page.html', { content: Buffer.from('<html>'.repeat(200)) });
    const error = refusal(await boots(job, `${image}?sig=${SECRET}`), 'failed');
    expect(error).toMatch(/^The image https:\S+\/page\.html \(stored as "\S+\.image"\) is not a disk image: /);
    expect(error).not.toContain(SECRET);
    await job.end();
  });

  test.each([
    ['goes silent in the middle', { stallAfter: MIB }, /1\.0 MiB of 3\.0 MiB received/],
    ['never answers', { silent: true }, /0 B received/],
    ['is far too slow', { dripMs: 100 }, / of 3\.0 MiB received/],
  ])('has a server that %s: the step ends at `timeout`, and the error has the progress', async (_what, plan, progress) => {
    const job = await startJob();
    server.plan(plan);
    const step = await boots(job, server.put('/disk.img', { content: disk }), { timeout: '5s' });
    const error = refusal(step, 'timed-out');
    expect(error).toContain(`the download of ${server.origin}/disk.img (`);
    expect(error).toMatch(progress);
    expect(await storedImages(job)).toEqual([]);
    await job.end();
  });

  test('has a server with an untrusted certificate', async () => {
    const job = await startJob();
    const image = server.put('/disk.img', { content: disk });
    const step = await job.main({ image: image.href, network: 'none' });
    expect(refusal(step, 'failed')).toMatch(/^Could not download .*certificate.*NODE_EXTRA_CA_CERTS/);
    expect(server.requests).toEqual([]);
    await job.end();
  });

  test('uses http or contains a password: it is refused before any request, and the password is shown nowhere', async () => {
    const job = await startJob();
    const plain = await boots(job, `http://localhost:${server.port}/disk.img`);
    expect(refusal(plain, 'failed')).toMatch(/`image` \("http:\/\/localhost:\d+\/disk\.img"\) is not encrypted; use an https: URL/);
    const withPassword = server.put('/disk.img', { content: disk });
    withPassword.username = 'octocat';
    withPassword.password = SECRET;
    const step = await boots(job, withPassword);
    expect(refusal(step, 'failed')).toMatch(/`image` \("https:\/\/localhost:\d+\/disk\.img"\) contains a user name or password/);
    expect(await allThatIsSeen(job, step)).not.toContain(SECRET);
    expect(server.requests).toEqual([]);
    await job.end();
  });
});

describe('An image from an https URL', () => {
  test('is resumed after the connection breaks, and has the right hash', async () => {
    const job = await startJob();
    server.plan({ cutAfter: MIB }, { status: 503, headers: { 'retry-after': '1' } }, { cutAfter: 2 * MIB - 1 });
    const step = await boots(job, server.put('/disk.img', { content: disk }), { 'image-sha256': sha256 });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(server.requests.map(({ headers }) => headers.range)).toEqual([
      undefined,
      ...[expect.stringMatching(/^bytes=\d+-$/), expect.stringMatching(/^bytes=\d+-$/), expect.stringMatching(/^bytes=\d+-$/)],
    ]);
    expect(step.stdout).toMatch(/disk\.img: .*1\.0 MiB of 3\.0 MiB received.*, retrying in/);
    await job.end();
  });

  test('is cached by its hash: a later job takes it from the cache, verifies it, and sends no request', async () => {
    const job = await startJob();
    const image = server.put('/disk.img', { content: disk });
    const downloaded = await boots(job, image, { 'image-sha256': sha256 });
    expect(downloaded).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    await job.end();
    expect(job.service.requests().filter(({ method }) => method === 'FinalizeCacheEntryUpload')).toMatchObject([{ status: 200 }]);

    // The runner does this between two jobs.
    await rm(path.join(job.runner.directories.temp, 'maqet'), { recursive: true });
    server.reset();
    const cached = await boots(job, image, { vm: 'later', 'image-sha256': sha256 });
    expect(cached).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(cached.stdout).toContain(`${server.origin}/disk.img came from the cache (maqet-image-${sha256}), with the right SHA-256.`);
    expect(server.requests).toEqual([]);
    await job.end();
  });

  test('may be compressed with gzip, xz or zstd, and is unpacked once for all VMs of a job', async () => {
    const job = await startJob();
    const packed = {
      gz: gzipSync(disk, { level: 1 }),
      xz: execFileSync('xz', ['-1', '--stdout'], { input: disk, maxBuffer: 16 * MIB }),
      zst: zstdCompressSync(disk),
    };
    for (const [ending, content] of Object.entries(packed)) {
      const image = server.put(`/disk.img.${ending}`, { content });
      const inputs = { 'image-sha256': hashOf(content), cache: 'false' };
      const step = await boots(job, image, { vm: ending, ...inputs });
      expect([ending, step.exitCode, told(step, 'error')]).toEqual([ending, 0, []]);
    }
    const { requests } = server;
    expect(requests).toHaveLength(3);
    const again = await boots(job, `${server.origin}/disk.img.xz`, { vm: 'again', 'image-sha256': hashOf(packed.xz), cache: 'false' });
    expect(again).toMatchObject({ exitCode: 0 });
    expect(again.stdout).toContain('has been unpacked before');
    expect(requests).toHaveLength(3);
    await job.end();
  });

  test('keeps a secret in its query: nothing that is shown or kept contains it', async () => {
    const job = await startJob();
    const image = server.put('/disk.img', { content: disk });
    image.search = `?sig=${SECRET}`;
    server.plan({ cutAfter: MIB });
    const step = await boots(job, image, { 'image-sha256': sha256, keep: 'true' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(server.requests.map(({ path: asked }) => asked)).toEqual([`/disk.img?sig=${SECRET}`, `/disk.img?sig=${SECRET}`]);
    expect(await allThatIsSeen(job, step)).not.toContain(SECRET);
    // A difference in that secret is reported without either value.
    image.search = `?sig=${SECRET}-2`;
    const other = await boots(job, image, { 'image-sha256': sha256 });
    expect(refusal(other, 'failed')).toMatch(/`image` .*differs from the running VM vm/);
    expect(await allThatIsSeen(job, other)).not.toContain(SECRET);
    const posts = await job.end();
    expect(artifactNames(job.service).logs).toHaveLength(1);
    for (const post of posts) expect(await allThatIsSeen(job, post)).not.toContain(SECRET);
  });
});
