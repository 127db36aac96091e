import { describe, expect, test } from '@jest/globals';
import { LineFrames } from '../../src/qmp/framing.js';
import { parseMessage } from '../../src/qmp/messages.js';
import { growthExponent, LINEAR } from '../helpers/growth.js';
import { ready, soon, turn } from '../helpers/qmp/support.js';

const MIB = 2 ** 20;
const CHUNK = Buffer.alloc(64 * 1024, 'a');

/** The chunks of a reply whose value is a text of `mib` MiB. */
function* replyChunks(id: number, mib: number): Generator<Buffer> {
  yield Buffer.from('{"return": "');
  for (let i = 0; i < mib * 16; i += 1) yield CHUNK;
  yield Buffer.from(`", "id": ${id}}\r\n`);
}

function frame(chunks: Iterable<Buffer>): number {
  const frames = new LineFrames();
  let length = 0;
  for (const chunk of chunks) for (const line of frames.push(chunk)) length += line.length;
  return length;
}

describe('Large replies', () => {
  test('of 64 MiB reach the caller complete, and the connection remains usable', async () => {
    const { client, peer } = await ready();
    const large = client.execute({ execute: 'query-large' }, soon());
    const small = client.execute({ execute: 'query-small' }, soon());
    await turn();
    const [first, second] = peer.received;
    for (const chunk of replyChunks(first?.id ?? -1, 64)) peer.write(chunk);
    peer.reply(second?.id ?? -1, '"small"');
    const value = await large;
    expect(typeof value === 'string' && value.length).toBe(64 * MIB);
    expect(await small).toBe('small');
    client.close();
  });

  test('take little more time in many small pieces than in few large ones', async () => {
    const work = (count: number): (() => number) => {
      const piece = Buffer.alloc((32 * MIB) / count, 'a');
      const pieces = [Buffer.from('{"return": "'), ...Array.from({ length: count }, () => piece), Buffer.from('"}\n')];
      return () => frame(pieces);
    };
    // 1 if every piece made the reply so far be copied. On a busy machine, caches that others fill count, too.
    expect(await growthExponent(work, 1024)).toBeLessThan(0.75);
  });

  test('use memory of a few times the largest line, even in chunks of one byte', () => {
    const byte = Buffer.from('a');
    const frames = new LineFrames();
    const before = process.memoryUsage();
    for (let i = 0; i < 4 * MIB; i += 1) frames.push(byte);
    const after = process.memoryUsage();
    expect(frames.pendingBytes).toBe(4 * MIB);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(32 * MIB);
    expect(after.heapUsed - before.heapUsed).toBeLessThan(128 * MIB);
  });

  test('of very many values are parsed in linear time, even if one of them needs all its digits', async () => {
    const work = (count: number): (() => unknown) => {
      const text = `{"return": [${Array.from({ length: count }, (_, i) => `{"n": ${i}}`).join(', ')}, 18446744073709551615], "id": 1}`;
      return () => parseMessage(text);
    };
    expect(await growthExponent(work, 25_000)).toBeLessThan(LINEAR);
  });
});
