import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { standardInput } from '../../src/cli/standard-input.js';

test('comes as it is, up to its end', async () => {
  const from = new PassThrough();
  from.write('one');
  from.end('two');
  const seen: Buffer[] = [];
  for await (const chunk of standardInput(from)) seen.push(chunk);
  expect(Buffer.concat(seen).toString()).toBe('onetwo');
});

test('is closed at once while it has nothing to say', async () => {
  const from = new PassThrough();
  const chunks = standardInput(from)[Symbol.asyncIterator]();
  const pending = chunks.next().catch(() => undefined);
  await expect(chunks.return?.()).resolves.toEqual({ done: true, value: undefined });
  await pending;
  expect(from.destroyed).toBe(true);
});
