import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import type { JsonObject } from '../../src/shared/json.js';
import { REPOSITORY } from './action-file.js';
import { type ResultsService, startResultsService } from './results-service.js';
import { runCommand } from './run-command.js';
import { node24 } from './runner-step.js';

let service: ResultsService;
let directory = '';
beforeEach(async () => {
  service = await startResultsService();
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-results-'));
});
afterEach(async () => {
  await service.close();
  await rm(directory, { recursive: true });
});

const CLIENT = `
import { DefaultArtifactClient } from '@actions/artifact';
const [method, args] = [process.argv[1], JSON.parse(process.argv[2])];
const told = await new DefaultArtifactClient()[method](...args).catch((error) => ({ failed: error.message }));
console.log('\\nRESULT ' + JSON.stringify(told));
`;

/** Calls the real client in its own process, with the environment of the service only. */
async function client(method: string, ...args: unknown[]): Promise<Record<string, unknown>> {
  const words = ['--input-type=module', '-e', CLIENT, method, JSON.stringify(args)];
  const options = { cwd: REPOSITORY, env: { ...service.env(), GITHUB_WORKSPACE: directory }, deadline: Deadline.after(120_000) };
  const output = await runCommand(node24(), words, options);
  return JSON.parse(output.split('\nRESULT ').at(-1) ?? '') as Record<string, unknown>;
}

async function put(name: string, content: Buffer | string): Promise<string> {
  const file = path.join(directory, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

describe('The service, with the real @actions/artifact client,', () => {
  test('stores an archive and returns it', async () => {
    const files = [await put('audit.jsonl', '{"seq":1}\n'), await put('dumps/low.bin', randomBytes(100_000))];
    const uploaded = await client('uploadArtifact', 'maqet-vm', files, directory, { retentionDays: 3 });
    expect(uploaded).toMatchObject({ id: 1, size: expect.any(Number), digest: expect.stringMatching(/^[0-9a-f]{64}$/) });

    const [artifact] = service.artifacts();
    expect(artifact).toMatchObject({
      name: 'maqet-vm',
      mimeType: 'application/zip',
      finalized: true,
      hash: `sha256:${uploaded['digest']}`,
    });
    expect(new Date(artifact?.expiresAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 2.9 * 86_400_000);
    const stored = service.artifactFiles('maqet-vm');
    expect([...stored.keys()].sort()).toEqual(['audit.jsonl', 'dumps/low.bin']);
    expect(stored.get('dumps/low.bin')?.equals(await readFile(files[1] ?? ''))).toBe(true);

    const back = path.join(directory, 'back');
    const downloaded = await client('downloadArtifact', 1, { path: back, expectedHash: `sha256:${uploaded['digest']}` });
    expect(downloaded).toEqual({ downloadPath: back, digestMismatch: false });
    await expect(readFile(path.join(back, 'audit.jsonl'), 'utf8')).resolves.toBe('{"seq":1}\n');
  });

  test('stores an unzipped file of several blocks under its own name and returns it', async () => {
    const content = randomBytes(20 * 2 ** 20 + 17);
    const file = await put('vm.raw.zst', content);
    const uploaded = await client('uploadArtifact', 'ignored', [file], directory, { skipArchive: true });
    expect(uploaded).toEqual({ id: 1, size: content.length, digest: sha256(content) });
    expect(service.artifactFiles('vm.raw.zst').get('vm.raw.zst')?.equals(content)).toBe(true);
    expect(service.requests().filter(({ method }) => method === 'PutBlock')).toHaveLength(3);

    const back = path.join(directory, 'back');
    await client('downloadArtifact', 1, { path: back });
    expect((await readFile(path.join(back, 'vm.raw.zst'))).equals(content)).toBe(true);
  });

  test('accepts a name once, finds and lists it, and frees it when it is deleted', async () => {
    const file = await put('one.txt', 'one');
    await client('uploadArtifact', 'twice', [file], directory);
    await expect(client('uploadArtifact', 'twice', [file], directory)).resolves.toEqual({
      failed: expect.stringMatching(/409.*already exists/),
    });
    await expect(client('getArtifact', 'twice')).resolves.toMatchObject({
      artifact: { id: 1, name: 'twice', digest: service.artifacts()[0]?.hash },
    });
    await expect(client('listArtifacts')).resolves.toMatchObject({ artifacts: [{ name: 'twice' }] });
    await expect(client('deleteArtifact', 'twice')).resolves.toEqual({ id: 1 });
    await expect(client('uploadArtifact', 'twice', [file], directory)).resolves.toMatchObject({ id: 2 });
  });

  test('fails as planned: the client retries a 503, and does not retry a spent quota', async () => {
    const file = await put('one.txt', 'one');
    service.failNext({ method: 'CreateArtifact', status: 503, times: 1 });
    await expect(client('uploadArtifact', 'late', [file], directory)).resolves.toMatchObject({ id: 1 });
    expect(service.requests().map(({ method, status }) => `${method} ${status}`)).toEqual([
      ...['CreateArtifact 503', 'CreateArtifact 200', 'PutBlock 201', 'PutBlockList 201', 'FinalizeArtifact 200'],
    ]);
    service.failNext({ method: 'CreateArtifact', status: 403, times: 1, message: 'insufficient usage to create artifact' });
    await expect(client('uploadArtifact', 'never', [file], directory)).resolves.toEqual({
      failed: expect.stringContaining('storage quota'),
    });
  });
});

/** Calls the service as any client could. */
async function call(
  method: string,
  body: object,
  token = service.env()['ACTIONS_RUNTIME_TOKEN'],
): Promise<{ status: number; reply: JsonObject }> {
  const name = `${method.includes('Cache') ? 'CacheService' : 'ArtifactService'}/${method}`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${service.url}/twirp/github.actions.results.api.v1.${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return { status: response.status, reply: (await response.json()) as JsonObject };
}

function backendIds(): object {
  const [, payload = ''] = service.env()['ACTIONS_RUNTIME_TOKEN']?.split('.') ?? [];
  const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { scp: string };
  const [, run, job] = /Actions\.Results:([^:]+):([^:]+)$/.exec(scp) ?? [];
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

async function putBlob(address: unknown, content: string): Promise<number> {
  const response = await fetch(String(address), { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: content });
  return response.status;
}

describe('The service refuses', () => {
  test('a wrong token, another run, an old version, a bad name', async () => {
    const artifact = { ...backendIds(), name: 'a', version: 7 };
    await expect(call('CreateArtifact', artifact, 'x.y.z')).resolves.toMatchObject({ status: 401 });
    await expect(call('CreateArtifact', { ...artifact, workflow_run_backend_id: 'other' })).resolves.toMatchObject({ status: 403 });
    await expect(call('CreateArtifact', { ...artifact, version: 3 })).resolves.toMatchObject({ status: 400 });
    await expect(call('CreateArtifact', { ...artifact, name: 'a/b' })).resolves.toMatchObject({ status: 400 });
    expect(service.artifacts()).toEqual([]);
  });

  test('a size or a hash that is not that of the upload, and an upload that never was', async () => {
    const { reply } = await call('CreateArtifact', { ...backendIds(), name: 'a', version: 7 });
    const finalize = { ...backendIds(), name: 'a', size: '5', hash: `sha256:${sha256(Buffer.from('hello'))}` };
    await expect(call('FinalizeArtifact', finalize)).resolves.toMatchObject({ status: 400, reply: { msg: 'nothing was uploaded' } });
    await expect(putBlob(reply['signed_upload_url'], 'hello')).resolves.toBe(201);
    await expect(call('FinalizeArtifact', { ...finalize, size: '4' })).resolves.toMatchObject({ status: 400 });
    await expect(call('FinalizeArtifact', { ...finalize, hash: `sha256:${'0'.repeat(64)}` })).resolves.toMatchObject({ status: 400 });
    expect(() => service.artifactFiles('a')).toThrow(/no finished artifact/);
    await expect(call('FinalizeArtifact', finalize)).resolves.toMatchObject({ status: 200, reply: { ok: true, artifact_id: '1' } });
  });

  test('an upload without the signed address, and a block list with a block that never came', async () => {
    const { reply } = await call('CreateArtifact', { ...backendIds(), name: 'a', version: 7 });
    const address = new URL(String(reply['signed_upload_url']));
    await expect(fetch(address)).resolves.toMatchObject({ status: 403 });
    const list = new URL(address);
    list.searchParams.set('comp', 'blocklist');
    await expect(fetch(list, { method: 'PUT', body: '<BlockList><Latest>QQ==</Latest></BlockList>' })).resolves.toMatchObject({
      status: 400,
    });
    address.searchParams.set('sig', 'forged');
    await expect(putBlob(address, 'x')).resolves.toBe(403);
  });
});

describe('The cache', () => {
  test('keeps an entry once, finds it by key and by prefix, and serves ranges of it', async () => {
    const entry = { key: 'qemu-Linux-1', version: 'v' };
    const { reply } = await call('CreateCacheEntry', entry);
    await putBlob(reply['signed_upload_url'], '0123456789');
    await expect(call('FinalizeCacheEntryUpload', { ...entry, size_bytes: '9' })).resolves.toMatchObject({ status: 400 });
    await expect(call('FinalizeCacheEntryUpload', { ...entry, size_bytes: '10' })).resolves.toMatchObject({
      reply: { ok: true, entry_id: '1' },
    });
    await expect(call('CreateCacheEntry', entry)).resolves.toMatchObject({ status: 409 });

    await expect(call('GetCacheEntryDownloadURL', { key: 'other', version: 'v' })).resolves.toEqual({ status: 200, reply: { ok: false } });
    await expect(call('GetCacheEntryDownloadURL', { ...entry, version: 'w' })).resolves.toEqual({ status: 200, reply: { ok: false } });
    const hit = await call('GetCacheEntryDownloadURL', { key: 'other', restore_keys: ['none', 'qemu-Linux-'], version: 'v' });
    expect(hit.reply).toMatchObject({ ok: true, matched_key: 'qemu-Linux-1' });

    const address = String(hit.reply['signed_download_url']);
    const range = await fetch(address, { headers: { range: 'bytes=2-4' } });
    expect([range.status, range.headers.get('content-range'), await range.text()]).toEqual([206, 'bytes 2-4/10', '234']);
    const head = await fetch(address, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
  });
});
