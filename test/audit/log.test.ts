import { appendFile, chmod, link, mkdir, mkdtemp, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MAX_RECORD_BYTES } from '../../src/audit/bytes.js';
import { GENESIS } from '../../src/audit/chain.js';
import { AuditLog } from '../../src/audit/log.js';
import { AuditError, resultEntry, UnfitRecordError } from '../../src/audit/record.js';
import { createRedactor } from '../../src/audit/redact/redactor.js';
import { verifyChain } from '../../src/audit/verify.js';
import { caller, entry } from '../helpers/audit/entries.js';

const options = { vm: 'vm', redact: createRedactor(['hunter22']) };
let directory = '';
let file = '';
const open: AuditLog[] = [];

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'maqet-audit-'));
  file = path.join(directory, 'audit.jsonl');
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((log) => log.close()));
  await rm(directory, { recursive: true, force: true });
});

async function openLog(overrides: Partial<Parameters<typeof AuditLog.open>[1]> = {}): Promise<AuditLog> {
  const log = await AuditLog.open(file, { ...options, ...overrides });
  open.push(log);
  return log;
}

describe('AuditLog.append', () => {
  test('writes each record as one line with all fields in order, readable by the owner only', async () => {
    const log = await openLog({ now: () => new Date('2026-01-02T03:04:05.678Z') });
    const record = await log.append(entry({ arguments: { val: 18446744073709551615n } }));
    const text = await readFile(file, 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    expect(Object.keys(JSON.parse(text))).toEqual(
      'seq time vm actor run event command arguments tier decision reason outcome error durationMs prev hash'.split(' '),
    );
    expect(text).toContain('"time":"2026-01-02T03:04:05.678Z"');
    expect(text).toContain('18446744073709551615');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(record).toMatchObject({ seq: 1, prev: GENESIS, vm: 'vm', outcome: null });
    expect(log).toMatchObject({ records: 1, head: record.hash });
  });

  test('resolves once the record is on disk, and the head never runs ahead of that', async () => {
    const log = await openLog();
    const pending = log.append(entry());
    expect(log).toMatchObject({ records: 0, head: GENESIS });
    const { hash } = await pending;
    expect(await readFile(file, 'utf8')).toContain(hash);
  });

  test('chains 500 concurrent calls in their order', async () => {
    const log = await openLog();
    const records = await Promise.all(Array.from({ length: 500 }, (_, n) => log.append(entry({ reason: `call ${n}` }))));
    expect(records.map(({ reason }) => reason)).toEqual(Array.from({ length: 500 }, (_, n) => `call ${n}`));
    expect(await verifyChain(file, log.head)).toMatchObject({ ok: true, records: 500 });
  });

  test('copies the entry at the call, and redacts arguments, reason, error and unknown commands', async () => {
    const log = await openLog();
    const args = { id: 's', data: 'topsecret', note: 'hunter22!' };
    const pending = log.append(
      entry({ command: 'object-add', tier: 'dangerous', arguments: args, reason: 'hunter22', error: 'at hunter22' }),
    );
    args.note = 'changed';
    await pending;
    await log.append(entry({ command: 'hunter22', tier: 'unclassified', decision: 'block' }));
    const text = await readFile(file, 'utf8');
    expect(text).toContain('{"data":"***","id":"s","note":"***!"}');
    expect(text).not.toMatch(/hunter22|topsecret|changed/);
  });

  test('keeps a command of the table even if a secret has the same value', async () => {
    const log = await openLog({ redact: createRedactor(['system_reset']) });
    expect(await log.append(entry({ command: 'system_reset', tier: 'privileged' }))).toMatchObject({ command: 'system_reset' });
  });

  test('records in a result the decision that it belongs to', async () => {
    const log = await openLog();
    const decision = await log.append(entry({ arguments: { a: 1 } }));
    const result = await log.append(resultEntry(decision, { outcome: 'failed', error: 'no', durationMs: 1.5 }));
    expect(result).toMatchObject({
      event: 'qmp-result',
      reason: 'result of record 1',
      outcome: 'failed',
      error: 'no',
      durationMs: 1.5,
      arguments: null,
    });
  });

  test('refuses an entry that does not fit the schema of a record, and continues', async () => {
    const log = await openLog();
    await expect(log.append(entry({ event: 'qmp-answer' as never }))).rejects.toThrow(UnfitRecordError);
    await expect(log.append(entry({ run: { ...caller.run, token: 'x' } as never }))).rejects.toThrow(
      'Could not create the audit record: it has an invalid value in the field run.',
    );
    await log.append(entry());
    expect(await verifyChain(file, log.head)).toMatchObject({ ok: true, records: 1 });
  });

  test('refuses an entry that is too large, truncates long free text, and continues', async () => {
    const log = await openLog();
    const settled = await Promise.allSettled([
      log.append(entry()),
      log.append(entry({ arguments: { a: 'x'.repeat(MAX_RECORD_BYTES) } })),
      log.append(entry({ error: 'x'.repeat(2 * MAX_RECORD_BYTES) })),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(settled[1]).toMatchObject({ reason: expect.any(AuditError) });
    expect(await verifyChain(file)).toMatchObject({ ok: true, records: 2 });
  });
});

describe('AuditLog.open', () => {
  test('continues an existing chain', async () => {
    const first = await openLog();
    await first.append(entry());
    await first.close(caller);
    const second = await openLog();
    expect(second).toMatchObject({ records: 2, head: first.head });
    await second.append(entry());
    expect(await verifyChain(file, second.head)).toMatchObject({ ok: true, records: 3, closed: false });
  });

  test('accepts an empty file, and makes it private', async () => {
    await writeFile(file, '');
    await chmod(file, 0o644);
    await openLog();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['a torn last line', async () => truncate(file, (await stat(file)).size - 10), 'record 2 ends after'],
    ['bytes after the last record', async () => appendFile(file, '{"seq":'), 'record 3 ends after 7 bytes without a newline'],
    [
      'an edited record',
      async () => writeFile(file, (await readFile(file, 'utf8')).replace('octocat', 'octodog')),
      'record 1 does not match its hash',
    ],
  ])('refuses a log with %s, and does not change it', async (_name, damage, message) => {
    const log = await openLog();
    await log.append(entry());
    await log.append(entry());
    await log.close();
    await damage();
    const before = await readFile(file);
    await expect(openLog()).rejects.toThrow(message);
    expect(await readFile(file)).toEqual(before);
  });

  test.each([
    ['a symbolic link', () => symlink(path.join(directory, 'target'), file), 'symbolic link'],
    ['a second name of another file', () => writeFile(`${file}.x`, '').then(() => link(`${file}.x`, file)), 'not a regular file'],
    ['a directory', () => mkdir(file), 'EISDIR'],
    ['a file in a missing directory', () => rm(directory, { recursive: true }), 'ENOENT'],
  ])('refuses %s', async (_name, arrange, message) => {
    await arrange();
    const error = await openLog().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuditError);
    expect(String(error)).toContain(message);
  });

  test('refuses a device', async () => {
    await expect(AuditLog.open('/dev/full', options)).rejects.toThrow('not a regular file');
  });
});
