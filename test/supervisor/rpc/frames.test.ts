import { duplexPair } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Message } from 'vscode-jsonrpc/node';
import { sleep } from '../../../src/shared/deadline.js';
import { type JsonObject, parseJson } from '../../../src/shared/json.js';
import {
  decodeContent,
  encodeContent,
  FRAME_BYTES,
  FrameError,
  FrameReader,
  FrameWriter,
  UNREAD_BYTES,
} from '../../../src/supervisor/rpc/frames.js';

const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
const anyJson = fc.jsonValue().map((value) => parseJson(JSON.stringify(value)));

describe('The content of a message', () => {
  test('is decoded as it was encoded, whatever texts and bytes it holds', () => {
    const message = fc.oneof(
      fc.record({ id: fc.nat(), result: anyBytes }),
      fc.record({ id: fc.nat(), result: anyJson }),
      fc.record({ id: fc.nat(), params: fc.record({ stream: fc.string(), data: anyBytes }) }),
      fc.record({ id: fc.nat(), params: fc.record({ stream: fc.string(), data: anyJson }) }),
      fc.record({ id: fc.nat(), params: fc.array(anyJson) }),
    );
    fc.assert(fc.property(message, (written) => expect(decodeContent(encodeContent(written))).toEqual(written)));
  });

  test('holds bytes as they are, behind the text', () => {
    const content = encodeContent({ id: 1, params: { stream: 'stdout', data: Buffer.from([0, 10, 255]) } });
    expect(content.toString('latin1')).toBe('{"id":1,"params":{"stream":"stdout","data":null}}\n\x00\x0a\xff');
  });

  test('keeps all digits of integers beyond 2^53', () => {
    const message: JsonObject = { id: 1, params: { address: 18446744073709551615n } };
    expect(decodeContent(encodeContent(message))).toEqual(message);
  });

  test.each(['', '[]', 'null', '{', 'x\n{}'])('is refused if it is %j', (content) => {
    expect(() => decodeContent(Buffer.from(content))).toThrow(SyntaxError);
  });
});

const open: FrameReader[] = [];
afterEach(() => {
  for (const reader of open.splice(0)) reader.dispose();
});

/** A reader, and the peer's end of its stream. */
function reading(side: 'supervisor' | 'client', limitMs?: number) {
  const [near, far] = duplexPair();
  const reader = new FrameReader(near, side, limitMs);
  open.push(reader);
  const messages: Message[] = [];
  const broken = new Promise<Error>((resolve) => reader.onError(resolve));
  reader.listen((message) => messages.push(message));
  return { far, messages, broken };
}

function frame(message: object, more = false): Buffer {
  const content = Buffer.isBuffer(message) ? message : Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${content.length}\r\n${more ? 'Content-Part: more\r\n' : ''}\r\n`), content]);
}

const NOTE = { jsonrpc: '2.0', method: 'note', params: { text: 'ä\r\n\r\n' } };

describe('A frame reader', () => {
  test('returns each message once, wherever the bytes are split', async () => {
    const bytes = Buffer.concat([frame(NOTE), frame({ ...NOTE, method: 'other' }), frame(NOTE)]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 20 }), async (cuts) => {
        const { far, messages } = reading('supervisor');
        const places = [0, ...cuts, bytes.length].sort((a, b) => a - b);
        for (const [index, place] of places.slice(1).entries()) far.write(bytes.subarray(places[index], place));
        while (messages.length < 3) await setImmediate();
        expect(messages).toEqual([NOTE, { ...NOTE, method: 'other' }, NOTE]);
      }),
      { numRuns: 50 },
    );
  });

  test('returns a message that arrives byte by byte', async () => {
    const { far, messages } = reading('supervisor');
    for (const byte of frame(NOTE)) far.write(Buffer.of(byte));
    while (messages.length < 1) await setImmediate();
    expect(messages).toEqual([NOTE]);
  });

  test.each([
    [
      'a frame that is too long',
      `Content-Length: ${FRAME_BYTES + 1}\r\n\r\n`,
      'a frame of 8388609 bytes is too long; the limit is 8388608',
    ],
    ['a length that no number holds', `Content-Length: ${'9'.repeat(30)}\r\n\r\n`, 'invalid header'],
    ['a negative length', 'Content-Length: -1\r\n\r\n', 'invalid header'],
    ['a length of 0', 'Content-Length: 0\r\n\r\n', 'invalid header'],
    ['another protocol', 'GET / HTTP/1.1\r\n\r\n', 'invalid header "GET / HTTP/1.1"'],
    ['an endless header', 'Content-Length: 1\r\n'.repeat(1000), 'a header has more than 128 bytes'],
    ['zeros', '\0'.repeat(1000), 'a header has more than 128 bytes'],
    ['text that is not JSON', 'Content-Length: 5\r\n\r\nabc{}', 'Unexpected token'],
    ['a list', 'Content-Length: 2\r\n\r\n[]', 'a message is not a JSON object'],
    ['a message without a method', frame({ jsonrpc: '2.0', value: 1 }), 'neither request, notification nor response'],
    ['an integer that breaks the JSON of error messages', frame(Buffer.from('{"value":18446744073709551615}')), 'neither request'],
    ['a method that is not a text', frame({ id: 1, method: { toString: 'x' } }), 'neither request'],
    ['an id that is not a number', frame({ id: {}, method: 'status' }), 'neither request'],
    ['parameters that are not an object', frame({ id: 1, method: 'status', params: 'x' }), 'neither request'],
    ['the cancellation of nothing', frame({ method: '$/cancelRequest', params: null }), 'neither request'],
  ])('stops at %s', async (_name, bytes, problem) => {
    const { far, messages, broken } = reading('supervisor');
    far.write(bytes);
    far.write(frame(NOTE));
    const error = await broken;
    expect(error).toBeInstanceOf(FrameError);
    expect(error.message).toContain(problem);
    await setImmediate();
    expect(messages).toEqual([]);
  });

  test.each([
    ['header', 'Content-Le'],
    ['content', 'Content-Length: 100\r\n\r\n{"half'],
  ])('stops when a %s that has begun does not arrive in time', async (_part, bytes) => {
    const { far, broken } = reading('supervisor', 50);
    far.write(bytes);
    expect((await broken).message).toContain('a message was not complete after 50 ms');
  });

  test('stops when the next part of a message does not arrive in time', async () => {
    const { far, broken } = reading('client', 50);
    far.write(frame(Buffer.alloc(FRAME_BYTES, ' '), true));
    expect((await broken).message).toContain('a message was not complete after 50 ms');
  });

  test('waits between messages for as long as it takes', async () => {
    const { far, messages } = reading('supervisor', 50);
    far.write(frame(NOTE));
    await sleep(150);
    far.write(frame(NOTE));
    while (messages.length < 2) await setImmediate();
  });

  test('of the supervisor accepts no more in several frames than in one', async () => {
    const { far, broken } = reading('supervisor');
    far.write(frame(Buffer.alloc(FRAME_BYTES, ' '), true));
    far.write('Content-Length: 1\r\n\r\n');
    expect((await broken).message).toContain('a message of 8388609 bytes is too long; the limit is 8388608');
  });

  test.each(['supervisor', 'client'] as const)('of the %s refuses a part that is shorter than a frame', async (side) => {
    const { far, broken } = reading(side);
    far.write(frame(Buffer.from('{'), true));
    expect((await broken).message).toContain('a part of a message has 1 bytes instead of 8388608');
  });
});

describe('A frame writer', () => {
  test('fails when its peer does not read, and holds no more from then on', async () => {
    const [near] = duplexPair();
    const writer = new FrameWriter(near, 'client');
    const broken = new Promise<Error>((resolve) => writer.onError(([error]) => resolve(error)));
    const reply = { jsonrpc: '2.0', id: 1, result: Buffer.alloc(FRAME_BYTES) } as unknown as Message;
    const unread = Math.floor(UNREAD_BYTES / FRAME_BYTES);
    for (let number = 1; number < unread; number++) void writer.write(reply).catch(() => undefined);
    await expect(Promise.all([writer.write(reply), writer.write(reply)])).rejects.toThrow('bytes were not read; the limit is 150994944');
    expect(await broken).toBeInstanceOf(FrameError);
    await expect(writer.write(NOTE)).rejects.toThrow('bytes were not read');
    near.destroy();
  });

  function connected(from: 'supervisor' | 'client') {
    const [near, far] = duplexPair();
    const peer = from === 'supervisor' ? 'client' : 'supervisor';
    const reader = new FrameReader(far, peer);
    open.push(reader);
    const messages: Message[] = [];
    reader.listen((message) => messages.push(message));
    return { writer: new FrameWriter(near, peer), messages };
  }

  test('of the supervisor sends a long reply in several frames, in the order of the calls', async () => {
    const { writer, messages } = connected('supervisor');
    const long = { jsonrpc: '2.0', id: 1, result: { text: 'ä'.repeat(FRAME_BYTES + 5) } };
    await Promise.all([writer.write(long as Message), writer.write(NOTE)]);
    while (messages.length < 2) await setImmediate();
    expect(messages).toEqual([long, NOTE]);
  });

  test('of the supervisor replaces a reply that nobody accepts by an error', async () => {
    const { writer, messages } = connected('supervisor');
    await writer.write({ jsonrpc: '2.0', id: 7, result: Buffer.alloc(73 * 2 ** 20) } as unknown as Message);
    while (messages.length < 1) await setImmediate();
    expect(messages).toMatchObject([{ id: 7, error: { message: expect.stringContaining('too long; the limit is 75497472') } }]);
  });

  test('of a client refuses a request that is longer than a frame', async () => {
    const { writer, messages } = connected('client');
    const request = { jsonrpc: '2.0', id: 1, method: 'execute', params: { text: 'x'.repeat(FRAME_BYTES) } };
    await expect(writer.write(request as Message)).rejects.toThrow(/^A message of \d+ bytes is too long; the limit is 8388608\.$/);
    expect(writer.takeRefusal()).toMatchObject({ remedy: 'Pass less at a time.' });
    await writer.write(NOTE);
    while (messages.length < 1) await setImmediate();
    expect(messages).toEqual([NOTE]);
  });
});
