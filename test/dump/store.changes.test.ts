import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { CHUNK_BYTES } from '../../src/dump/frame.js';
import { storeDump } from '../../src/dump/store.js';
import { namesIn, request, until, withFolder } from '../helpers/dump/scratch.js';

const run = promisify(execFile);

describe('storing a source', () => {
  const changes: [string, (source: string) => Promise<unknown>, RegExp][] = [
    ['is truncated', (source) => truncate(source, 5 * CHUNK_BYTES), /has \d+ bytes instead of|changed while/],
    ['is written to', (source) => writeFile(source, 'x', { flag: 'r+' }), /changed while/],
    ['is replaced', (source) => run('sh', ['-c', 'cp "$0" "$0.new" && mv "$0.new" "$0"', source]), /changed while/],
  ];
  test.each(changes)('fails without leaving a file if it %s meanwhile', async (_name, change, message) => {
    await withFolder(async (folder) => {
      const source = path.join(folder, 'source');
      await writeFile(source, randomBytes(40 * CHUNK_BYTES));
      const storing = storeDump(request(folder)).catch((error: unknown) => error);
      await until(async () => (await namesIn(folder)).includes('memory.raw.zst.partial'));
      await change(source);
      expect(await storing).toMatchObject({ name: 'DumpError', message: expect.stringMatching(message) });
      expect(await namesIn(folder)).toEqual(['source']);
    });
  });
});

test('A file that is damaged on the disk before it is verified is not a stored dump', async () => {
  await withFolder(async (folder) => {
    const partial = path.join(folder, 'memory.raw.zst.partial');
    await writeFile(path.join(folder, 'source'), randomBytes(40 * CHUNK_BYTES));
    const storing = storeDump(request(folder)).catch((error: unknown) => error);
    await until(async () => ((await stat(partial).catch(() => undefined))?.size ?? 0) >= CHUNK_BYTES);
    await writeFile(partial, 'bad', { flag: 'r+' });
    expect(await storing).toMatchObject({ name: 'DumpError', message: expect.stringMatching(/cannot be decompressed|sha256 differs/) });
    expect(await namesIn(folder)).toEqual(['source']);
  });
});
