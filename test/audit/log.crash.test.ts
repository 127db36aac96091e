import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditLog } from '../../src/audit/log.js';
import { createRedactor } from '../../src/audit/redact/redactor.js';
import { verifyChain } from '../../src/audit/verify.js';
import { entry } from '../helpers/audit/entries.js';
import { compileProgram } from '../helpers/compiled.js';
import { runModule } from '../helpers/run-module.js';

/** Appends forever, prints each seq once it is durable, and prints the error that ends it. */
const WRITER = `
import { AuditLog } from './audit/log.js';
import { createRedactor } from './audit/redact/redactor.js';
const log = await AuditLog.open(process.argv[2], { vm: 'vm', redact: createRedactor([]) });
const entry = JSON.parse(process.argv[3]);
try {
  for (;;) {
    const batch = await Promise.all(Array.from({ length: 3 }, () => log.append(entry)));
    for (const { seq } of batch) console.log(seq);
  }
} catch (error) {
  console.log(error.name + ': ' + error.message);
  await log.append(entry).catch((again) => console.log('again ' + again.name));
}
await log.close();
`;

let directory = '';
let writer = '';

beforeAll(async () => {
  const compiled = await compileProgram('audit/log');
  directory = path.dirname(path.dirname(compiled.entry));
  await compileProgram('audit/redact/redactor', directory);
  writer = path.join(directory, 'writer.js');
  await writeFile(writer, WRITER);
});

afterAll(() => rm(directory, { recursive: true }));

describe('A writer that is killed', () => {
  test('has every acknowledged record on disk', async () => {
    const file = path.join(directory, 'killed.jsonl');
    const end = await runModule(writer, [file, JSON.stringify(entry())], { until: (stdout) => stdout.split('\n').length > 60 });
    expect(end.signal).toBe('SIGKILL');
    const acknowledged = Math.max(...end.stdout.split('\n').slice(0, -1).map(Number));
    const lines = (await readFile(file, 'utf8')).split('\n').length - 1;
    expect(lines).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThan(50);
    // A kill during a write can leave a torn line, after all acknowledged records.
    const verdict = await verifyChain(file);
    if (verdict.ok) expect(verdict.closed).toBe(false);
    else expect(verdict.brokenAt).toBeGreaterThan(acknowledged);
  });

  test('during a write leaves a torn line, which `verifyChain` and `open` report', async () => {
    const file = path.join(directory, 'torn.jsonl');
    const log = await AuditLog.open(file, { vm: 'vm', redact: createRedactor([]) });
    await log.append(entry());
    await log.append(entry());
    await log.close();
    await truncate(file, (await readFile(file)).length - 100);
    const problem = expect.stringMatching(/^ends after \d+ bytes without a newline: the writer was killed/);
    expect(await verifyChain(file)).toEqual({ ok: false, brokenAt: 2, problem });
    await expect(AuditLog.open(file, { vm: 'vm', redact: createRedactor([]) })).rejects.toThrow(
      /Could not continue the audit log .*: record 2 ends after .* killed/,
    );
  });
});

test('A full disk rejects the append and every later one, and leaves complete records only', async () => {
  const file = path.join(directory, 'full.jsonl');
  // 16 blocks of 512 bytes, or of 1 KiB in some shells: the write that crosses the limit is cut short, the next fails.
  const end = await runModule(writer, [file, JSON.stringify(entry())], { fileBlocks: 16 });
  expect(end).toMatchObject({ code: 0, stderr: '' });
  const output = end.stdout.trimEnd().split('\n');
  expect(output.slice(-2)).toEqual([expect.stringMatching(/^AuditError: The audit log cannot be written: EFBIG/), 'again AuditError']);
  expect(await verifyChain(file)).toMatchObject({ ok: true, records: output.length - 2 });
  expect((await readFile(file)).length).toBeGreaterThan(7000);
});
