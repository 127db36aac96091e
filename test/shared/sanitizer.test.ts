import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Sanitizer } from '../../src/shared/sanitizer.js';

function whole(chunks: readonly Buffer[]): string {
  const text = new Sanitizer();
  return chunks.map((chunk) => text.push(chunk)).join('') + text.end();
}

/** Cuts bytes into chunks of the given sizes, over and over. */
function pieces(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  return parts;
}

describe('A sanitized stream', () => {
  test('has the same lines, and keeps harmless text unchanged', () => {
    expect(whole([Buffer.from('ok 1 - bö'), Buffer.from('th\tend\r\nnot'), Buffer.from(' ended')])).toBe('ok 1 - böth\tend\nnot ended\n');
  });

  test('returns a line as soon as it is complete', () => {
    const text = new Sanitizer();
    expect(text.push(Buffer.from('one\ntw'))).toBe('one\n');
    expect(text.push(Buffer.from('o\n'))).toBe('two\n');
    expect(text.end()).toBe('');
  });

  test('has no workflow command in it, whatever the chunks are', () => {
    const untrusted = Buffer.from('::error::no\n  ::stop-commands::x\nfine\n##[group]a\n\u001b[31m::debug::red\n'.repeat(3));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
        const shown = whole(pieces(untrusted, sizes));
        expect(shown).toBe(whole([untrusted]));
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toContain('##[');
        expect(shown).not.toContain('\u001b');
      }),
    );
  });

  test('has no control characters but line ends and tabs, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (bytes, sizes) => {
        expect(whole(pieces(Buffer.from(bytes), sizes))).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });

  test('returns a line without an end in parts, and loses nothing', () => {
    const text = new Sanitizer();
    let shown = '';
    for (let turn = 0; turn < 100; turn++) shown += text.push(Buffer.from('x'.repeat(1000)));
    expect(shown.length).toBeGreaterThan(90_000);
    shown += text.end();
    expect(shown.replaceAll('\n', '')).toBe('x'.repeat(100_000));
  });
});
