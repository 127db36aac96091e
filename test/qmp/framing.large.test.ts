import { describe, expect, test } from '@jest/globals';
import { LineFrames } from '../../src/qmp/framing.js';
import { parseMessage } from '../../src/qmp/messages.js';
import { ready, soon, turn } from '../helpers/qmp/support.js';

const MIB = 2 ** 20;
const CHUNK = Buffer.alloc(64 * 1024, 'a');

/** The chunks of a reply whose value is a text of `mib` MiB. */
function* replyChunks(id: number, mib: number): Generator<Buffer> {
  yield Buffer.from('{"return": "');
  for (let i = 0; i < mib * 16; i += 1) yield CHUNK;
  yield Buffer.from(`", "id": ${id}}\r\n`);
}

/** Processor time, which other load on the machine does not stretch much. */
function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function frame(chunks: Iterable<Buffer>): number {
  const frames = new LineFrames();
  let length = 0;
  for (const chunk of chunks) for (const line of frames.push(chunk)) length += line.length;
  return length;
}

describe('large replies', () => {
  test('64 MiB reach the caller whole, and the connection goes on', async () => {
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

  test('in small pieces they take linear time', () => {
    const piece = CHUNK.subarray(0, 4096);
    const pieces = [Buffer.from('{"return": "'), ...Array.from({ length: 64 * 256 }, () => piece), Buffer.from('"}\n')];
    // Linear: a quarter of a second. Copying the whole for each piece: 500 GiB, a minute at the least.
    expect(cpuMs(() => frame(pieces))).toBeLessThan(5000);
  });

  test('memory stays within a few times the largest line, also for chunks of one byte', () => {
    const byte = Buffer.from('a');
    const frames = new LineFrames();
    const before = process.memoryUsage();
    for (let i = 0; i < 4 * MIB; i += 1) frames.push(byte);
    const after = process.memoryUsage();
    expect(frames.pendingBytes).toBe(4 * MIB);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(32 * MIB);
    expect(after.heapUsed - before.heapUsed).toBeLessThan(128 * MIB);
  });

  test('a reply of very many values is read in a moment, also where one of them needs all its digits', () => {
    const text = `{"return": [${Array.from({ length: 400_000 }, (_, i) => `{"n": ${i}}`).join(', ')}, 18446744073709551615], "id": 1}`;
    expect(cpuMs(() => parseMessage(text))).toBeLessThan(5000);
  });
});
