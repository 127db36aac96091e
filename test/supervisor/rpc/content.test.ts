import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JsonObject, parseJson } from '../../../src/shared/json.js';
import { decodeContent, encodeContent } from '../../../src/supervisor/rpc/content.js';

const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
const anyJson = fc.jsonValue().map((value) => parseJson(JSON.stringify(value)));

test('what is written is read again, whatever texts and bytes it holds', () => {
  const message = fc.oneof(
    fc.record({ id: fc.nat(), result: anyBytes }),
    fc.record({ id: fc.nat(), result: anyJson }),
    fc.record({ id: fc.nat(), params: fc.record({ stream: fc.string(), data: anyBytes }) }),
    fc.record({ id: fc.nat(), params: fc.record({ stream: fc.string(), data: anyJson }) }),
    fc.record({ id: fc.nat(), params: fc.array(anyJson) }),
  );
  fc.assert(fc.property(message, (written) => expect(decodeContent(encodeContent(written))).toEqual(written)));
});

test('bytes are sent as they are, behind the text', () => {
  const content = encodeContent({ id: 1, params: { stream: 'stdout', data: Buffer.from([0, 10, 255]) } });
  expect(content.toString('latin1')).toBe('{"id":1,"params":{"stream":"stdout","data":null}}\n\x00\x0a\xff');
});

test('integers beyond 2^53 keep their digits', () => {
  const message: JsonObject = { id: 1, params: { address: 18446744073709551615n } };
  expect(decodeContent(encodeContent(message))).toEqual(message);
});

test.each(['', '[]', 'null', '{', 'x\n{}'])('%j is no message', (content) => {
  expect(() => decodeContent(Buffer.from(content))).toThrow(SyntaxError);
});
