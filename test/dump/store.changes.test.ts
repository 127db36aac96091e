import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { CHUNK_BYTES } from '../../src/dump/frame.js';
import { storeDump } from '../../src/dump/store.js';
import { namesIn, request, withDirectory } from '../helpers/dump/scratch.js';
import { until } from '../helpers/until.js';

const run = promisify(execFile);

describe('storing a source', () => {
  const changes: [string, (source: string) => Promise<unknown>, RegExp][] = [
    ['is truncated', (source) => truncate(source, 5 * CHUNK_BYTES), /has \d+ bytes instead of|changed while/],
    ['is written to', (source) => writeFile(source, 'x', { flag: 'r+' }), /changed while/],
    ['is replaced', (source) => run('sh', ['-c', 'cp "$0" "$0.new" && mv "$0.new" "$0"', source]), /changed while/],
  ];
  test.each(changes)('fails without leaving a file if it %s meanwhile', async (_name, change, message) => {
    await withDirectory(async (directory) => {
      const source = path.join(directory, 'source');
      await writeFile(source, randomBytes(40 * CHUNK_BYTES));
      const storing = storeDump(request(directory)).catch((error: unknown) => error);
      await until(async () => (await namesIn(directory)).includes('memory.raw.zst.partial'));
      await change(source);
      expect(await storing).toMatchObject({ name: 'DumpError', message: expect.stringMatching(message) });
      expect(await namesIn(directory)).toEqual(['source']);
    });
  });
});

test('A file that is damaged on the disk before it is verified is not a stored dump', async () => {
  await withDirectory(async (directory) => {
    const partial = path.join(directory, 'memory.raw.zst.partial');
    await writeFile(path.join(directory, 'source'), randomBytes(40 * CHUNK_BYTES));
    const storing = storeDump(request(directory)).catch((error: unknown) => error);
    await until(async () => ((await stat(partial).catch(() => undefined))?.size ?? 0) >= CHUNK_BYTES);
    await writeFile(partial, 'bad', { flag: 'r+' });
    expect(await storing).toMatchObject({ name: 'DumpError', message: expect.stringMatching(/cannot be decompressed|SHA-256 differs/) });
    expect(await namesIn(directory)).toEqual(['source']);
  });
});
