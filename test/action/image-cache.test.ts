import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { REPOSITORY } from '../helpers/action-file.js';
import { type HttpsServer, startHttpsServer } from '../helpers/https-server.js';
import { type ResultsService, startResultsService } from '../helpers/results-service.js';
import { runCommand } from '../helpers/run-command.js';
import { node24 } from '../helpers/runner-step.js';

let server: HttpsServer;
let service: ResultsService;
let temp = '';
let images = '';
beforeAll(async () => {
  server = await startHttpsServer();
}, 15 * 60_000);
afterAll(() => server.close());
beforeEach(async () => {
  server.reset();
  service = await startResultsService();
  temp = await mkdtemp(path.join(tmpdir(), 'maqet-image-cache-'));
  images = path.join(temp, 'maqet', '.images');
  await mkdir(path.join(temp, 'workspace'));
});
afterEach(async () => {
  await service.close();
  await rm(temp, { recursive: true, force: true });
});

const content = randomBytes(300_000);
const hash = createHash('sha256').update(content).digest('hex');
const key = `maqet-image-${hash}`;

const source = (file: string): string => JSON.stringify(new URL(`../../src/${file}`, import.meta.url).href);
const PROGRAM = `
  await import(${JSON.stringify(new URL('../../scripts/typescript.mjs', import.meta.url).href)});
  const { actionsImageCache } = await import(${source('action/image-cache.ts')});
  const { fetchImage } = await import(${source('storage/download/fetch.ts')});
  const { Deadline } = await import(${source('shared/deadline.ts')});
  const log = Object.fromEntries(['debug', 'info', 'notice', 'warning', 'error'].map((level) => [level, (line) => console.log('LOG ' + level + ' ' + line)]));
  const { restore, save } = actionsImageCache(log);
  const deadline = Deadline.after(Number(process.env.LIMIT_MS ?? 120_000));
  const cache = { restore, save };
  const fetch = (url, sha256, directory) => fetchImage({ url: new URL(url), sha256, directory, cache, log, deadline });
  const [act, ...args] = process.argv.slice(1);
  console.log('\\nRESULT ' + JSON.stringify((await { fetch, restore: (...of) => restore(...of, deadline), save: (...of) => save(...of, deadline) }[act](...args)) ?? null));
`;

/** Runs the cache in its own process, as a step does, in the environment of the service. */
async function step(env: Record<string, string>, ...words: string[]): Promise<{ readonly result: unknown; readonly output: string }> {
  const output = await runCommand(node24(), ['--input-type=module', '-e', PROGRAM, ...words], {
    deadline: Deadline.after(120_000),
    cwd: REPOSITORY,
    env: {
      ACTIONS_RUNTIME_TOKEN: '',
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: path.join(temp, 'workspace'),
      NODE_EXTRA_CA_CERTS: server.certificate,
      NO_PROXY: 'localhost,127.0.0.1',
      ...env,
    },
  });
  // A request that was given up may still say something after the result.
  return { result: JSON.parse(output.split('\nRESULT ').at(-1)?.split('\n')[0] ?? ''), output };
}

const methods = (): string[] => service.requests().map((request) => request.method);

test('A later job gets a downloaded image from the cache.', async () => {
  const url = server.put('/disk.img', { content });
  const first = await step(service.env(), 'fetch', url.href, hash, images);
  expect(first.result).toMatchObject({ source: 'download' });
  expect(methods()).toEqual(['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'PutBlob', 'FinalizeCacheEntryUpload']);
  expect(service.requests()[1]?.body).toMatchObject({ key });

  // The next job starts on a new machine.
  await rm(images, { recursive: true });
  const second = await step(service.env(), 'fetch', url.href, hash, images);
  expect(second.result).toEqual({ path: path.join(images, `${hash}.image`), sha256: hash, bytes: content.length, source: 'cache' });
  expect((await readFile(path.join(images, `${hash}.image`))).equals(content)).toBe(true);
  expect(server.requests).toHaveLength(1);
  await expect(readdir(images)).resolves.toEqual([`${hash}.image`]);
  expect(methods().filter((method) => method === 'CreateCacheEntry')).toHaveLength(1);
});

test('A cached image is used only if its hash is right.', async () => {
  const url = server.put('/disk.img', { content });
  await mkdir(images, { recursive: true });
  const poisoned = path.join(images, `${hash}.cached`);
  await writeFile(poisoned, 'something else');
  await step(service.env(), 'save', key, poisoned);
  await rm(images, { recursive: true });
  const { result, output } = await step(service.env(), 'fetch', url.href, hash, images);
  expect(result).toMatchObject({ source: 'download', sha256: hash });
  expect(output).toContain(`LOG notice Ignoring the damaged cache entry ${key}. Delete it.`);
  await expect(readdir(images)).resolves.toEqual([`${hash}.image`]);
});

test('A service that refuses or is missing does not fail the download.', async () => {
  const url = server.put('/disk.img', { content });
  service.failNext({ method: 'GetCacheEntryDownloadURL', status: 401, times: 1 });
  service.failNext({ method: 'CreateCacheEntry', status: 403, times: 1 });
  await expect(step(service.env(), 'fetch', url.href, hash, images)).resolves.toMatchObject({ result: { source: 'download' } });
  await rm(images, { recursive: true });
  const { result, output } = await step({}, 'fetch', url.href, hash, images);
  expect(result).toMatchObject({ source: 'download' });
  expect(output).not.toMatch(/LOG (notice|warning|error)/);
});

test('Neither an image that is too large nor a missing file is cached.', async () => {
  const large = path.join(temp, 'large');
  await writeFile(large, '');
  await truncate(large, 4 * 2 ** 30 + 1);
  const { output } = await step(service.env(), 'save', key, large);
  expect(output).toContain('LOG notice The image is not cached: its 4.0 GiB exceed the limit of 4.0 GiB.');
  const missing = await step(service.env(), 'save', key, path.join(temp, 'none'));
  expect(missing.output).toMatch(/LOG notice Could not save maqet-image-\w+ in the Actions cache: ENOENT/);
  expect(methods()).toEqual([]);
});

const HANGS = [
  ['silent', 'GetCacheEntryDownloadURL'],
  ['trickle', 'GetCacheEntryDownloadURL'],
  ['half', 'CreateCacheEntry'],
  ['deaf', 'PutBlob'],
  ['silent', 'FinalizeCacheEntryUpload'],
] as const;

test('A cache that hangs holds a fetch no longer than its deadline, wherever it hangs, and leaves no request open.', async () => {
  const url = server.put('/disk.img', { content });
  const fetching = HANGS.map(async ([hang, method], index) => {
    const hanging = await startResultsService();
    try {
      hanging.hangAt(method, hang);
      // The process ends by itself only if no request is open.
      const env = { ...hanging.env(), LIMIT_MS: '15000' };
      const { output } = await step(env, 'fetch', url.href, hash, path.join(images, String(index))).catch((error: Error) => ({
        output: error.message,
      }));
      expect([hang, hanging.hung(), output]).toEqual([
        hang,
        expect.arrayContaining([method]),
        expect.stringMatching(/Timed out after \d+ ms waiting for/),
      ]);
    } finally {
      await hanging.close();
    }
  });
  await Promise.all(fetching);
});
