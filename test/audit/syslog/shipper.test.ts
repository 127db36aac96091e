import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AuditLog } from '../../../src/audit/log.js';
import { createRedactor } from '../../../src/audit/redact/redactor.js';
import type { SyslogAddress } from '../../../src/audit/syslog/address.js';
import { AuditShipper, type Backlog } from '../../../src/audit/syslog/shipper.js';
import { readBatch, readSpoolState, writeSpoolState } from '../../../src/audit/syslog/spool.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { caller, entry } from '../../helpers/audit/entries.js';
import { parseSyslog } from '../../helpers/audit/syslog-parser.js';
import { trust } from '../../helpers/https-server.js';
import { type SyslogServer, startTcpServer, startTlsServer, startUdpServer } from '../../helpers/syslog-server.js';
import { until } from '../../helpers/until.js';

/** A limit that only a hanging test reaches, in milliseconds. */
const AMPLE_MS = 120_000;

let directory = '';
let files = { audit: '', auditSpool: '' };
const ends: (() => unknown)[] = [];

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'maqet-shipper-'));
  files = { audit: path.join(directory, 'audit.jsonl'), auditSpool: path.join(directory, 'audit-syslog.json') };
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  await rm(directory, { recursive: true, force: true });
});

async function used<T extends { close(): Promise<void> }>(made: Promise<T>): Promise<T> {
  const one = await made;
  ends.push(() => one.close());
  return one;
}

/** Makes a shipper to a server, and a log that wakes it. */
async function shipping(transport: SyslogAddress['transport'], port: number): Promise<{ log: AuditLog; shipper: AuditShipper }> {
  await writeSpoolState(files.auditSpool, { address: { transport, host: 'localhost', port }, format: 'jsonl', bytes: 0 });
  const shipper = await opened();
  const log = AuditLog.open(files.audit, { vm: 'vm', redact: createRedactor(['hunter22']), onWritten: () => shipper.wake() });
  return { log: await used(log), shipper };
}

async function opened(): Promise<AuditShipper> {
  const shipper = await AuditShipper.open(files);
  if (shipper === undefined) throw new Error('nothing is to be sent');
  ends.push(() => shipper.close());
  return shipper;
}

async function append(log: AuditLog, count: number): Promise<void> {
  for (let index = 0; index < count; index++) await log.append(entry({ arguments: { index, password: 'hunter22', text: 'ä\n"]\\' } }));
}

const flushed = (shipper: AuditShipper, ms = AMPLE_MS) => shipper.flush(Deadline.after(ms));

/** Returns the backlog once an attempt has failed: until then it has no problem. */
async function failed(shipper: AuditShipper): Promise<Backlog | undefined> {
  for (;;) {
    const left = await flushed(shipper, 300);
    if (left?.problem !== '') return left;
  }
}

const lines = async (): Promise<string[]> => (await readFile(files.audit, 'utf8')).trimEnd().split('\n');
const texts = (server: SyslogServer): string[] => server.messages.map((message) => parseSyslog(message).text);

/** Returns a port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = await startTcpServer();
  await server.close();
  return server.port;
}

describe('The delivery of an audit log', () => {
  test.each([
    ['udp', startUdpServer],
    ['tcp', startTcpServer],
    ['tls', startTlsServer],
  ] as const)('over %s sends every line of the log in order, redacted', async (transport, start) => {
    const server = await used(start());
    if ('certificate' in server) ends.push(await trust(String(server.certificate)));
    const { log, shipper } = await shipping(transport, server.port);
    await append(log, 150);
    await log.close(caller);
    expect(await flushed(shipper)).toBeUndefined();
    await until(() => server.messages.length >= 151);
    expect(texts(server)).toEqual(await lines());
    expect(Buffer.concat(server.messages).includes('hunter22')).toBe(false);
  });

  test('continues by itself while the log is written', async () => {
    const server = await used(startTcpServer());
    const { log, shipper } = await shipping('tcp', server.port);
    await append(log, 2);
    await until(() => server.messages.length === 2);
    await append(log, 1);
    await until(() => server.messages.length === 3);
    expect(await flushed(shipper)).toBeUndefined();
    expect(texts(server)).toEqual(await lines());
  });

  test('waits for a server that is unavailable, and delays nobody', async () => {
    const port = await freePort();
    const { log, shipper } = await shipping('tcp', port);
    await append(log, 3);
    expect(await failed(shipper)).toEqual({
      records: 3,
      server: `tcp://localhost:${port}`,
      problem: expect.stringMatching(/ECONNREFUSED/),
    });
    await append(log, 2);
    const server = await used(startTcpServer(port));
    expect(await flushed(shipper)).toBeUndefined();
    expect(texts(server)).toEqual(await lines());
  });

  test('over UDP detects that nobody listens', async () => {
    const server = await startUdpServer();
    await server.close();
    const { log, shipper } = await shipping('udp', server.port);
    await append(log, 3);
    expect(await failed(shipper)).toMatchObject({ records: 3, problem: expect.stringMatching(/ECONNREFUSED/) });
  });

  test('continues where another process stopped', async () => {
    const server = await used(startTcpServer());
    const { log, shipper } = await shipping('tcp', server.port);
    await append(log, 2);
    expect(await flushed(shipper)).toBeUndefined();
    await shipper.close();
    await append(log, 1);
    expect(server.messages).toHaveLength(2);
    expect(await flushed(await opened())).toBeUndefined();
    expect(texts(server)).toEqual(await lines());
  });

  test('sends nothing twice after it was closed during a batch', async () => {
    const server = await used(startTcpServer());
    const { log, shipper } = await shipping('tcp', server.port);
    await append(log, 3);
    await until(() => server.messages.length === 3);
    await shipper.close();
    await append(log, 2);
    expect(await flushed(await opened())).toBeUndefined();
    expect(texts(server)).toEqual(await lines());
  });

  test.each(['end-at-once', 'reset-after-some'] as const)('loses no record to connections that %s', async (treatment) => {
    const server = await used(startTcpServer());
    server.treat(treatment, treatment);
    const { log, shipper } = await shipping('tcp', server.port);
    await append(log, 5);
    expect(await flushed(shipper)).toBeUndefined();
    // A message can arrive twice. Its `seq` and `hash` show it.
    expect([...new Set(texts(server))]).toEqual(await lines());
    expect(texts(server).slice(-5)).toEqual(await lines());
  });

  test('does not count records that the server has not read', async () => {
    const server = await used(startTcpServer());
    server.treat('never-read');
    const { log, shipper } = await shipping('tcp', server.port);
    await append(log, 4);
    expect(await flushed(shipper, 1000)).toMatchObject({ records: 4 });
    await shipper.close();
    // Closing does not wait for the batch as long as a server may be silent.
    expect(await flushed(shipper)).toMatchObject({ records: 4, problem: 'the sender was stopped' });
    expect((await readSpoolState(files.auditSpool))?.bytes).toBe(0);
  });

  test('refuses a TLS server with an untrusted certificate', async () => {
    const server = await used(startTlsServer());
    const { log, shipper } = await shipping('tls', server.port);
    await append(log, 1);
    expect(await failed(shipper)).toMatchObject({ records: 1, problem: expect.stringMatching(/certificate/) });
    expect(server.messages).toEqual([]);
  });

  test('does not exist for a VM without a syslog server', async () => {
    expect(await AuditShipper.open(files)).toBeUndefined();
  });
});

describe('readBatch', () => {
  test('reads complete lines only, and none of a missing log', async () => {
    expect(await readBatch(files.audit, 0)).toEqual({ lines: [], end: 0 });
    const log = await used(AuditLog.open(files.audit, { vm: 'vm', redact: createRedactor([]) }));
    await append(log, 70);
    const first = await readBatch(files.audit, 0);
    expect(first.lines).toEqual((await lines()).slice(0, 64));
    const second = await readBatch(files.audit, first.end);
    expect([...first.lines, ...second.lines]).toEqual(await lines());
    expect(await readBatch(files.audit, second.end)).toEqual({ lines: [], end: second.end });
    expect((await readBatch(files.audit, first.end + 10)).lines[0]).toBe((await lines())[64]?.slice(10));
  });

  test('reads a line of the maximum size', async () => {
    const log = await used(AuditLog.open(files.audit, { vm: 'vm', redact: createRedactor([]) }));
    await log.append(entry({ arguments: { text: 'x'.repeat(1_000_000) } }));
    const [line] = await lines();
    expect(await readBatch(files.audit, 0)).toEqual({ lines: [line], end: (line?.length ?? 0) + 1 });
  });
});
