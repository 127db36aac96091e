import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_RECORD_BYTES } from '../../src/audit/bytes.js';
import { GENESIS, sealRecord } from '../../src/audit/chain.js';
import { AuditError } from '../../src/audit/record.js';
import { type ChainVerdict, verifyChain } from '../../src/audit/verify.js';
import { canonicalJson, type JsonObject, parseJson } from '../../src/shared/json.js';
import { anyEntry, chainOf, entry, linesOf } from '../helpers/audit/entries.js';

const logs = fc.array(anyEntry, { minLength: 1, maxLength: 6 }).map(linesOf);

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const verify = (lines: readonly Buffer[], head?: string): Promise<ChainVerdict> =>
  verifyChain(inChunks(Buffer.concat([...lines]), 1 << 16), head);

/** Reads the hash from the text of a line: the tests must not trust the code under test for it. */
const hashOf = (line: Buffer | undefined): string => /"hash":"([0-9a-f]{64})"\}\n$/.exec(line?.toString('utf8') ?? '')?.[1] ?? '';

describe('An unchanged log', () => {
  test('is intact, in chunks of any size, with bigints and unusual keys in the arguments', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.integer({ min: 1, max: 400 }), async (lines, size) => {
        const verdict = await verifyChain(inChunks(Buffer.concat(lines), size), hashOf(lines.at(-1)));
        expect(verdict).toEqual({ ok: true, records: lines.length, head: hashOf(lines.at(-1)), closed: false });
      }),
    );
  });

  test('has the documented hashes: SHA-256 of prev and of the canonical JSON without hash', () => {
    const [first, second] = linesOf([entry(), entry({ arguments: { val: 18446744073709551615n, b: 1, a: 'ü' } })]);
    const { hash, ...content } = parseJson(second?.toString('utf8') ?? '') as JsonObject;
    expect(content['prev']).toBe(hashOf(first));
    expect(hash).toBe(
      createHash('sha256')
        .update(`${hashOf(first)}${canonicalJson(content)}`)
        .digest('hex'),
    );
    expect(second?.toString('utf8')).toContain('"val":18446744073709551615');
  });

  test('shows whether its writer ended in order', async () => {
    const closing = entry({ event: 'log-closed', outcome: 'ok' });
    expect(await verify(linesOf([entry(), closing]))).toMatchObject({ ok: true, closed: true });
    expect(await verify(linesOf([entry(), closing, entry()]))).toMatchObject({ ok: true, closed: false });
  });
});

describe('The first broken record is reported after', () => {
  test('any change of any byte', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.nat(), fc.integer({ min: 1, max: 255 }), async (lines, where, change) => {
        const bytes = Buffer.concat(lines);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(await verify([bytes])).toMatchObject({ ok: false, brokenAt: recordAt(lines, at) });
      }),
      { numRuns: 1000 },
    );
  });

  test('each byte of a log was replaced, removed or doubled', async () => {
    const lines = linesOf([entry(), entry({ arguments: { a: [1, 2n ** 63n, 'x y'] } })]);
    const bytes = Buffer.concat(lines);
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes.subarray(at, at + 1);
      for (const middle of [Buffer.from([(byte[0] ?? 0) ^ 1]), Buffer.from(' '), Buffer.alloc(0), Buffer.concat([byte, byte])]) {
        if (middle.equals(byte)) continue;
        const edited = Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at + 1)]);
        const brokenAt = at === bytes.length - 1 && middle.length === 2 ? 3 : recordAt(lines, at);
        // The first of two newlines still ends its record: the empty line after it is broken.
        const doubledNewline = middle.length === 2 && byte[0] === 0x0a;
        expect(await verify([edited])).toMatchObject({ ok: false, brokenAt: doubledNewline ? recordAt(lines, at) + 1 : brokenAt });
      }
    }
  });

  test.each<[string, (line: string) => string]>([
    ['a space', (line) => line.replace(',"vm"', ', "vm"')],
    ['a carriage return', (line) => line.replace('\n', '\r\n')],
    ['a byte order mark', (line) => `\ufeff${line}`],
    ['another encoding of a character', (line) => line.replace('octocat', '\\u006fctocat')],
    ['another encoding of a number', (line) => line.replace('"seq":1,', '"seq":1.0,')],
    ['a repeated key', (line) => line.replace('{"seq"', '{"vm":"other","seq"')],
    ['another order of the fields', (line) => line.replace(/^\{("seq":1),("time":"[^"]*")/, '{$2,$1')],
    ['another order of the arguments', (line) => line.replace('"a":1,"b":2', '"b":2,"a":1')],
  ])('%s, although the record would hash the same', async (_name, edit) => {
    const [line] = linesOf([entry({ arguments: { b: 2, a: 1 } })]);
    const edited = edit(line?.toString('utf8') ?? '');
    expect(edited).not.toBe(line?.toString('utf8'));
    expect(await verify([Buffer.from(edited)])).toMatchObject({ ok: false, brokenAt: 1 });
  });

  test('two records were swapped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 2, maxLength: 6 }).map(linesOf), fc.nat(), fc.nat(), async (lines, a, b) => {
        const [first, second] = [a % lines.length, b % lines.length].toSorted((x, y) => x - y) as [number, number];
        fc.pre(first !== second);
        const swapped = lines.with(first, lines[second] as Buffer).with(second, lines[first] as Buffer);
        expect(await verify(swapped)).toMatchObject({ ok: false, brokenAt: first + 1 });
      }),
    );
  });

  test('a record was dropped, doubled, or inserted from another log', async () => {
    await fc.assert(
      fc.asyncProperty(logs, logs, fc.nat(), async (lines, other, where) => {
        const at = where % lines.length;
        if (at < lines.length - 1) expect(await verify(lines.toSpliced(at, 1))).toMatchObject({ ok: false, brokenAt: at + 1 });
        expect(await verify(lines.toSpliced(at, 0, lines[at] as Buffer))).toMatchObject({ ok: false, brokenAt: at + 2 });
        const foreign = other[0] as Buffer;
        if (foreign.equals(lines[0] as Buffer)) return;
        const verdict = await verify(lines.toSpliced(at, 0, foreign));
        expect(verdict).toMatchObject({ ok: false, brokenAt: at === 0 ? 2 : at + 1 });
      }),
    );
  });

  test('a number was skipped, with correct hashes', async () => {
    const [first] = chainOf([entry()]);
    const skipped = sealRecord({ ...entry(), vm: 'vm' }, 3, 'later', first?.hash ?? '').bytes;
    const verdict = await verify([...linesOf([entry()]), skipped]);
    expect(verdict).toEqual({ ok: false, brokenAt: 2, seq: 3, problem: expect.stringContaining('has seq 3 instead of 2') });
  });

  test('a record was changed and its hash computed anew: the next one does not follow it', async () => {
    const lines = linesOf([entry(), entry(), entry()]);
    const forged = linesOf([entry(), entry({ actor: 'somebody-else' })])[1] as Buffer;
    expect(await verify(lines.with(1, forged))).toMatchObject({ ok: false, brokenAt: 3, seq: 3, problem: expect.stringContaining('prev') });
  });
});

describe('A log that was cut', () => {
  test('within a record is detected without a head', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.nat(), async (lines, where) => {
        const bytes = Buffer.concat(lines);
        const length = where % bytes.length;
        fc.pre(length > 0 && bytes[length - 1] !== 0x0a);
        const verdict = await verify([bytes.subarray(0, length)]);
        expect(verdict).toMatchObject({
          ok: false,
          brokenAt: recordAt(lines, length - 1),
          problem: expect.stringContaining('without a newline'),
        });
      }),
    );
  });

  test('after a whole record is detected by the head, and by `closed` after an orderly end', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.nat(), async (lines, where) => {
        const kept = where % lines.length;
        const verdict = await verify(lines.slice(0, kept), hashOf(lines.at(-1)));
        expect(verdict).toMatchObject({ ok: false, brokenAt: kept + 1 });
      }),
    );
    const closed = linesOf([entry(), entry({ event: 'log-closed' })]);
    expect(await verify(closed.slice(0, 1))).toMatchObject({ ok: true, closed: false });
  });

  test('to nothing is reported as empty', async () => {
    expect(await verify([])).toEqual({ ok: false, brokenAt: 1, problem: expect.stringContaining('the log is empty') });
  });

  test('after more records than the head covers shows the rest as added', async () => {
    const lines = linesOf([entry(), entry(), entry()]);
    const verdict = await verify(lines, hashOf(lines[1]));
    expect(verdict).toEqual({ ok: false, brokenAt: 3, problem: expect.stringContaining('record 2 of 3') });
  });
});

describe('An untrusted log', () => {
  test('of any bytes gives a verdict and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await verifyChain(inChunks(Buffer.from(bytes), 7))).ok).toBe(false);
      }),
    );
  });

  test.each([
    ['no newline', Buffer.alloc(3 * MAX_RECORD_BYTES, 'a'), 'longer than a record'],
    ['a long line', Buffer.concat([Buffer.alloc(MAX_RECORD_BYTES + 5, 'a'), Buffer.from('\n')]), 'longer than a record'],
    ['deep nesting', Buffer.from(`${'['.repeat(400_000)}${']'.repeat(400_000)}\n`), 'is invalid'],
    ['a list', Buffer.from('[]\n'), 'not a JSON object'],
    ['a blank line', Buffer.from('\n'), 'not JSON'],
    ['a missing field', Buffer.from('{"seq":1}\n'), 'lacks the field time'],
    ['JSON of another program', Buffer.from('{"hunter2":"hunter2"}\n'), 'lacks the field seq'],
  ])('with %s is reported as broken', async (_name, bytes, problem) => {
    expect(await verify([bytes])).toMatchObject({ ok: false, brokenAt: 1, problem: expect.stringContaining(problem) });
  });

  test('with an unknown field is reported with its sanitized name', async () => {
    const [record] = chainOf([entry()]);
    const line = Buffer.from(`${JSON.stringify({ ...record, '\u001b[31m::error::': 1 })}\n`);
    expect(await verify([line])).toMatchObject({ ok: false, seq: 1, problem: 'has an unknown field: \\x1b[31m::error::' });
  });

  test('with a value of the wrong type is reported with the field', async () => {
    const [record] = chainOf([entry()]);
    const line = Buffer.from(`${JSON.stringify({ ...record, actor: 7 })}\n`);
    expect(await verify([line])).toMatchObject({ ok: false, seq: 1, problem: expect.stringContaining('actor') });
  });
});

describe('A file', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'maqet-verify-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  test('is verified by its path', async () => {
    const file = path.join(directory, 'audit.jsonl');
    await writeFile(file, Buffer.concat(linesOf(Array.from({ length: 3000 }, () => entry()))));
    expect(await verifyChain(file)).toMatchObject({ ok: true, records: 3000, closed: false });
  });

  test('that cannot be read is an error and not a verdict', async () => {
    await expect(verifyChain(path.join(directory, 'missing'))).rejects.toThrow(AuditError);
    await expect(verifyChain(directory)).rejects.toThrow('not a regular file');
  });
});

test('The first record follows 64 zeros', () => {
  expect(chainOf([entry()])[0]?.prev).toBe(GENESIS);
  expect(GENESIS).toMatch(/^0{64}$/);
});

/** Returns the number of the record that holds the byte at this offset. */
function recordAt(lines: readonly Buffer[], offset: number): number {
  let end = 0;
  return (
    lines.findIndex((line) => {
      end += line.length;
      return offset < end;
    }) + 1
  );
}
