import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gathered } from '../../../src/guest/ssh/gathered.js';

const KIB_32 = Buffer.alloc(32 * 1024, 'x');

test('every byte arrives in order, however the stream is split', async () => {
  const part = fc.record({ bytes: fc.uint8Array({ minLength: 1, maxLength: 50 }), rest: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 20 }), async (parts) => {
      const from = new PassThrough();
      const pieces: Buffer[] = [];
      const reading = (async () => {
        for await (const piece of gathered(from)) pieces.push(piece);
      })();
      for (const { bytes, rest } of parts) {
        from.write(bytes);
        if (rest) await new Promise((resolve) => setImmediate(resolve));
      }
      from.end();
      await reading;
      expect(Buffer.concat(pieces)).toEqual(Buffer.concat(parts.map(({ bytes }) => bytes)));
      expect(pieces.every(({ length }) => length > 0)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('the first piece is passed on at once, and later ones are gathered but not held back', async () => {
  const from = new PassThrough();
  const pieces = gathered(from);
  from.write('one');
  expect(String((await pieces.next()).value)).toBe('one');
  for (const text of ['two', 'three', 'four']) from.write(text);
  expect(String((await pieces.next()).value)).toBe('twothreefour');
  from.write('five');
  expect(String((await pieces.next()).value)).toBe('five');
  from.end();
  expect(await pieces.next()).toEqual({ done: true, value: undefined });
});

test('a fast stream is gathered into large pieces and read no faster than they are taken', async () => {
  const from = new PassThrough();
  let written = 0;
  const writing = (async () => {
    for (let count = 0; count < 200; count += 1) {
      written += KIB_32.length;
      if (!from.write(KIB_32)) await new Promise((resolve) => from.once('drain', resolve));
    }
    from.end();
  })();
  const sizes: number[] = [];
  let taken = 0;
  for await (const { length } of gathered(from)) {
    sizes.push(length);
    taken += length;
    await delay(5);
    expect(written - taken).toBeLessThan(512 * 1024);
  }
  await writing;
  expect(taken).toBe(200 * KIB_32.length);
  expect(sizes.length).toBeLessThan(50);
});

test('a stream that is closed early counts as ended, and the error of a stream is thrown', async () => {
  const closed = new PassThrough();
  const pieces = gathered(closed);
  closed.write('said');
  expect(String((await pieces.next()).value)).toBe('said');
  closed.destroy();
  expect(await pieces.next()).toEqual({ done: true, value: undefined });
  const failing = new PassThrough();
  const next = gathered(failing).next();
  failing.destroy(new Error('EIO'));
  await expect(next).rejects.toThrow('EIO');
});
