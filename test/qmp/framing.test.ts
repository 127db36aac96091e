import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { QmpProtocolError } from '../../src/qmp/errors.js';
import { LineFrames } from '../../src/qmp/framing.js';

/** Splits bytes into chunks of the given sizes, repeatedly. */
function split(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let start = 0, i = 0; start < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    chunks.push(bytes.subarray(start, start + size));
    start += size;
  }
  return chunks;
}

function pushAll(frames: LineFrames, chunks: readonly Buffer[]): string[] {
  return chunks.flatMap((chunk) => frames.push(chunk));
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 });

describe('LineFrames', () => {
  test('accepts LF and CRLF, skips blank lines, and keeps a carriage return inside a line', () => {
    expect(new LineFrames().push(Buffer.from('{"a":1}\r\n\r\n \t\n{"b":\r2}\n\n'))).toEqual(['{"a":1}', '{"b":\r2}']);
  });

  test('holds a line back until its line feed arrives', () => {
    const frames = new LineFrames();
    expect(frames.push(Buffer.from('{"a"'))).toEqual([]);
    expect(frames.pendingBytes).toBe(4);
    expect(frames.push(Buffer.from(':1}\r'))).toEqual([]);
    expect(frames.push(Buffer.from('\n{'))).toEqual(['{"a":1}']);
    expect(frames.pendingBytes).toBe(1);
  });

  test('copies the bytes of the caller', () => {
    const frames = new LineFrames();
    const chunk = Buffer.from('abc');
    frames.push(chunk);
    chunk.fill('x');
    expect(frames.push(Buffer.from('\n'))).toEqual(['abc']);
  });

  test('returns any lines with any ends in any split once and in order', () => {
    const line = fc
      .tuple(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n'))
      .map(([text, end]) => ({ text: text.replace(/[\r\n]/g, ''), end }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), sizes, (lines, chunkSizes) => {
        const bytes = Buffer.from(lines.map(({ text, end }) => text + end).join(''));
        const expected = lines.map(({ text }) => Buffer.from(text).toString()).filter((text) => /[^ \t]/.test(text));
        expect(pushAll(new LineFrames(), split(bytes, chunkSizes))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('returns the same for any bytes in any split as in one piece', () => {
    const bytes = fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(10, 13, 123, 0xff, 0xc3)), { maxLength: 400 });
    fc.assert(
      fc.property(bytes, sizes, (raw, chunkSizes) => {
        const whole = new LineFrames();
        const pieces = new LineFrames();
        expect(pushAll(pieces, split(Buffer.from(raw), chunkSizes))).toEqual(whole.push(Buffer.from(raw)));
        expect(pieces.pendingBytes).toBe(whole.pendingBytes);
      }),
      { numRuns: 500 },
    );
  });

  test('throws for a line beyond the limit, in any split and before it is complete, but not for one at the limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 300 }),
        fc.boolean(),
        sizes,
        (limit, length, complete, chunkSizes) => {
          const chunks = split(Buffer.from(`a\n${'x'.repeat(length)}${complete ? '\n' : ''}`), chunkSizes);
          const push = (): string[] => pushAll(new LineFrames(limit), chunks);
          if (length > limit) expect(push).toThrow(QmpProtocolError);
          else expect(push().length).toBe(complete && length > 0 ? 2 : 1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
