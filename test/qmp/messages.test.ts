import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { QmpArgumentError, QmpProtocolError } from '../../src/qmp/errors.js';
import { encodeCommand, parseMessage, withId } from '../../src/qmp/messages.js';
import type { Json, JsonObject } from '../../src/shared/json.js';
import { parseJson } from '../../src/shared/json.js';

function nested(depth: number): Json {
  let value: Json = 1;
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}

describe('parseMessage', () => {
  test('parses the greeting', () => {
    const text = '{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian"}, "capabilities": ["oob", 1]}}';
    expect(parseMessage(text)).toEqual({ kind: 'greeting', greeting: { version: '7.2.22', package: 'Debian', capabilities: ['oob'] } });
  });

  test('parses replies, with all digits of their integers', () => {
    expect(parseMessage('{"return": {"lbr-fmt": 18446744073709551615}, "id": 3}')).toEqual({
      kind: 'return',
      id: 3,
      value: { 'lbr-fmt': 18446744073709551615n },
    });
    expect(parseMessage('{"return": null}')).toEqual({ kind: 'return', id: undefined, value: null });
    expect(parseMessage('{"id": 4, "error": {"class": "GenericError", "desc": "no"}}')).toEqual({
      kind: 'error',
      id: 4,
      errorClass: 'GenericError',
      description: 'no',
    });
  });

  test('parses events, also without data or with an unknown time', () => {
    const stamp = '"timestamp": {"seconds": 1700000000, "microseconds": 5}';
    expect(parseMessage(`{"event": "STOP", ${stamp}}`)).toEqual({
      kind: 'event',
      event: { name: 'STOP', data: {}, seconds: 1_700_000_000, microseconds: 5 },
    });
    expect(parseMessage('{"event": "RESET", "data": {"guest": false}}')).toMatchObject({ event: { data: { guest: false }, seconds: -1 } });
  });

  test.each([
    ['', 'not JSON'],
    ['{"return": 1', 'not JSON'],
    ['[]', 'not an object'],
    ['null', 'not an object'],
    ['{}', 'neither a greeting'],
    ['{"QMP": {}}', 'greeting is malformed'],
    ['{"QMP": {"version": {"qemu": {"major": "7", "minor": 2, "micro": 0}}}}', 'names no version'],
    ['{"QMP": {"version": {"qemu": {"major": -7, "minor": 2, "micro": 0}}}}', 'names no version'],
    ['{"event": 5}', 'event is malformed'],
    ['{"event": "STOP", "data": []}', 'event is malformed'],
    ['{"error": "no", "id": 1}', 'error reply is malformed'],
    ['{"error": {"class": "GenericError"}, "id": 1}', 'error reply is malformed'],
  ])('refuses %s', (text, problem) => {
    expect(() => parseMessage(text)).toThrow(QmpProtocolError);
    expect(() => parseMessage(text)).toThrow(problem);
  });

  test('shows the message in the error, sanitized and truncated', () => {
    expect(() => parseMessage(`::error::\u001b[31m${'x'.repeat(1000)}`)).toThrow(
      /^QMP: a message is not JSON: "\\x3a:error::\\x1b\[31mx{90,110}…"\.$/,
    );
  });

  test('throws a protocol error for nesting that exhausts the stack', () => {
    const deep = `{"return": ${'['.repeat(200_000)}1234567890123456789${']'.repeat(200_000)}, "id": 1}`;
    expect(() => parseMessage(deep)).toThrow(QmpProtocolError);
  });

  test('returns a message or throws a protocol error for any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"return": ${json}, "id": 1}`),
      fc.json().map((json) => `{"error": ${json}}`),
    );
    fc.assert(
      fc.property(text, (input) => {
        try {
          parseMessage(input);
        } catch (error) {
          expect(error).toBeInstanceOf(QmpProtocolError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('encodeCommand', () => {
  test('writes one line, with all digits of 64-bit integers', () => {
    const args = { val: 0xffffffff81000000n, size: 4096, filename: 'a b' };
    expect(withId(encodeCommand('memsave', args), 7)).toBe(
      '{"execute":"memsave","arguments":{"val":18446744071578845184,"size":4096,"filename":"a b"},"id":7}',
    );
    expect(withId(encodeCommand('stop'), 0)).toBe('{"execute":"stop","id":0}');
  });

  // Each of these makes QEMU 7.2 answer without an id; see client.itg.test.ts.
  test.each<[string, JsonObject, string]>([
    ['a lone surrogate', { path: 'a\ud800' }, 'U+D800'],
    ['a lone surrogate in a key', { 'a\udfff': 1 }, 'U+DFFF'],
    ['a noncharacter', { path: ['\ufdd0'] }, 'U+FDD0'],
    ['the last code point', { path: '\u{10ffff}' }, 'U+10FFFF'],
    ['nesting beyond the limit', { path: nested(1100) }, 'nested'],
    ['nesting beyond the stack', { path: nested(200_000) }, 'memsave'],
    ['a string beyond the limit', { path: 'x'.repeat(64 * 2 ** 20) }, 'longer than'],
    ['too many values', { path: Array.from({ length: 1_000_001 }, () => 0) }, 'million'],
  ])('refuses %s', (_what, args, problem) => {
    expect(() => encodeCommand('memsave', args)).toThrow(QmpArgumentError);
    expect(() => encodeCommand('memsave', args)).toThrow(problem);
  });

  test.each<[string, JsonObject]>([
    ['NUL', { path: '\0' }],
    ['an escaped backslash before u', { path: '\\ud800' }],
    ['characters beyond the first plane', { path: '😀é\u007f' }],
    ['nesting within the limit', { path: nested(900) }],
  ])('accepts %s', (_what, args) => {
    expect(parseJson(withId(encodeCommand('qom-list', args), 1))).toEqual({ execute: 'qom-list', arguments: args, id: 1 });
  });
});
