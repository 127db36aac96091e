import { appendFile, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AuditLog } from '../../src/audit/log.js';
import { AuditError } from '../../src/audit/record.js';
import { createRedactor } from '../../src/audit/redact/redactor.js';
import type { AuditSink } from '../../src/audit/sink.js';
import { verifyChain } from '../../src/audit/verify.js';
import { caller, entry } from '../helpers/audit/entries.js';

const options = { vm: 'vm', redact: createRedactor([]) };
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

async function openLog(): Promise<AuditLog> {
  const log = await AuditLog.open(file, options);
  open.push(log);
  return log;
}

describe('A failed write', () => {
  /** Makes a sink whose n-th write fails. */
  function failingSink(
    failAt: number,
    error: Error = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }),
  ): AuditSink & { closed: number; text: string } {
    let writes = 0;
    return {
      closed: 0,
      text: '',
      async append(bytes) {
        writes += 1;
        if (writes === failAt) throw error;
        this.text += bytes.toString('utf8');
      },
      async close() {
        this.closed += 1;
      },
    };
  }

  test('rejects its append, the queued ones and every later one, and the log still closes', async () => {
    const sink = failingSink(2);
    const log = new AuditLog(sink, options);
    const first = await log.append(entry());
    const settled = await Promise.allSettled([log.append(entry()), log.append(entry()), log.append(entry())]);
    expect(settled.every((one) => one.status === 'rejected' && one.reason instanceof AuditError)).toBe(true);
    await expect(log.append(entry())).rejects.toThrow('no space left');
    expect(log).toMatchObject({ records: 1, head: first.hash });
    expect(sink.text.split('\n')).toHaveLength(2);
    await expect(log.close(caller)).rejects.toThrow(AuditError);
    expect(sink.closed).toBe(1);
  });

  test('prevents the write of queued records', async () => {
    const { sink, written, started, release } = heldSink();
    const log = new AuditLog(sink, options);
    const first = log.append(entry());
    await started;
    const second = log.append(entry());
    release(new Error('EIO'));
    expect((await Promise.allSettled([first, second])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await log.close();
    expect(written).toEqual([1, 'closed']);
  });

  test.each([
    ['removed', () => rm(file)],
    ['replaced', () => rename(file, `${file}.old`).then(() => writeFile(file, ''))],
    ['cut', () => truncate(file, 0)],
    ['changed by another process', () => appendFile(file, 'x\n')],
  ])('is also a write to a file that was %s while it was open', async (_name, interfere) => {
    const log = await openLog();
    await log.append(entry());
    await interfere();
    await expect(log.append(entry())).rejects.toThrow(/while it was open/);
    const left = await readFile(file, 'utf8').catch(() => '');
    expect(left).not.toContain('\0');
    await expect(log.append(entry())).rejects.toThrow(AuditError);
    expect(await readFile(file, 'utf8').catch(() => '')).toBe(left);
  });
});

describe('AuditLog.close', () => {
  test('closes the file only after the write in progress', async () => {
    const { sink, written, started, release } = heldSink();
    const log = new AuditLog(sink, options);
    const pending = log.append(entry());
    await started;
    const closing = log.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(written).toEqual([1]);
    release();
    await Promise.all([pending, closing]);
    expect(written).toEqual([1, 'closed']);
  });

  test('waits for the writes in progress, writes the closing record last, and refuses later appends', async () => {
    const log = await openLog();
    const pending = [log.append(entry()), log.append(entry())];
    const closing = log.close(caller);
    await expect(log.append(entry())).rejects.toThrow('closed');
    await Promise.all([...pending, closing, log.close()]);
    expect(await verifyChain(file, log.head)).toMatchObject({ ok: true, records: 3, closed: true });
  });
});

/** Makes a sink whose first write hangs until it is released, and fails if an error is given. Records the order of the calls. */
function heldSink(): { sink: AuditSink; written: (number | 'closed')[]; started: Promise<void>; release: (error?: Error) => void } {
  const written: (number | 'closed')[] = [];
  const start = Promise.withResolvers<void>();
  const end = Promise.withResolvers<Error | undefined>();
  const sink: AuditSink = {
    async append() {
      written.push(written.length + 1);
      if (written.length > 1) return;
      start.resolve();
      const error = await end.promise;
      if (error !== undefined) throw error;
    },
    async close() {
      written.push('closed');
    },
  };
  return { sink, written, started: start.promise, release: (error) => end.resolve(error) };
}
