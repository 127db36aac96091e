import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AuditEntry, AuditRecord } from '../../../src/audit/record.js';
import { parseSyslogAddress, showSyslogAddress } from '../../../src/audit/syslog/address.js';
import { type MessageFacts, syslogMessage } from '../../../src/audit/syslog/message.js';
import { oneLine } from '../../../src/shared/untrusted-text.js';
import { anyEntry, chainOf, entry, recordBytes } from '../../helpers/audit/entries.js';
import { parseSyslog } from '../../helpers/audit/syslog-parser.js';

const facts: MessageFacts = { hostname: 'runner-7', pid: 4711, format: 'jsonl' };
const lineOf = (record: AuditRecord): string => recordBytes(record).toString('utf8').trimEnd();

function only(overrides: Partial<AuditEntry>): AuditRecord {
  const [record] = chainOf([entry(overrides)]);
  if (record === undefined) throw new Error('no record');
  return record;
}

describe('syslogMessage', () => {
  test('has the fields of the record in its structured data, and the line of the log as its text', () => {
    const record = only({ command: 'stop', tier: 'privileged', reason: 'privileged: x' });
    expect(parseSyslog(syslogMessage(record, lineOf(record), facts))).toEqual({
      facility: 13,
      severity: 4,
      timestamp: record.time,
      hostname: 'runner-7',
      appName: 'maqet',
      procId: '4711',
      msgId: 'qmp',
      data: {
        'maqet@32473': {
          seq: '1',
          vm: 'vm',
          actor: 'octocat',
          run: 'o/r/17/1/test',
          command: 'stop',
          tier: 'privileged',
          decision: 'allow',
          hash: record.hash,
        },
      },
      text: lineOf(record),
      marked: false,
    });
  });

  test.each([
    [{ tier: 'safe' }, 6, /^QMP: vm \| query-status \| params=\[\] \| user=octocat \| timestamp=/],
    [{ tier: 'privileged' }, 4, /^QMP: vm/],
    [{ tier: 'dangerous', decision: 'block', outcome: 'blocked' }, 3, /^QMP blocked: vm \| query-status/],
    [
      { event: 'qmp-result', outcome: 'ok', durationMs: 3 },
      6,
      /^QMP ended: vm \| query-status \| outcome=ok \| duration=3ms \| user=octocat$/,
    ],
    [{ event: 'qmp-result', outcome: 'failed', error: 'no' }, 4, /^QMP failed: .*error=no$/],
    [{ event: 'vm-stop', command: null, outcome: 'failed', error: 'x' }, 4, /^VM: vm \| vm-stop \| .*outcome=failed/],
    [{ event: 'log-closed', command: null, outcome: 'ok' }, 6, /^VM: vm \| log-closed/],
  ] as const)('of %j has the severity %i and one line of text', (overrides, severity, text) => {
    const record = only(overrides as Partial<AuditEntry>);
    const message = parseSyslog(syslogMessage(record, lineOf(record), { ...facts, format: 'text' }));
    expect(message).toMatchObject({ severity, text: expect.stringMatching(text), msgId: record.event });
  });

  test('holds any record, and nothing in a record ends a field or a message', () => {
    const untrusted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('"] evil', '\\', '\\"', ']\n<13>1 - - - - - -', '[x@1 a="b"]', '\u202e\u0000\u001b[31m', 'ä€😀'),
    );
    const any = fc.tuple(anyEntry, untrusted, untrusted).map(([one, actor, command]) => ({ ...one, actor, command }));
    fc.assert(
      fc.property(any, untrusted, fc.constantFrom('jsonl' as const, 'text' as const), (one, hostname, format) => {
        const [record] = chainOf([one]);
        if (record === undefined) return;
        const line = lineOf(record);
        const bytes = syslogMessage(record, line, { hostname, pid: 1, format });
        const { text, marked, data, msgId } = parseSyslog(bytes);
        const { seq, hash, command, actor, vm } = data['maqet@32473'] ?? {};
        expect({ seq, hash, vm, msgId }).toEqual({ seq: '1', hash: record.hash, vm: 'vm', msgId: record.event });
        const utf8 = (value: string): string => Buffer.from(oneLine(value, 255), 'utf8').toString('utf8');
        expect({ command, actor }).toEqual({ command: utf8(record.command ?? ''), actor: utf8(record.actor) });
        if (format === 'jsonl') expect(text).toBe(line);
        expect(text).not.toMatch(/[\n\r\0]/);
        expect(marked).toBe(!/^[ -~]*$/.test(text));
      }),
      { numRuns: 500 },
    );
  });

  test('is truncated at the end of a character if there is a limit, but never within its head', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 0, max: 2000 }), (reason, maxBytes) => {
        const record = only({ reason });
        const whole = syslogMessage(record, lineOf(record), facts);
        const bytes = syslogMessage(record, lineOf(record), { ...facts, maxBytes });
        const head = whole.length - Buffer.byteLength(parseSyslog(whole).text) - (parseSyslog(whole).marked ? 3 : 0);
        expect(bytes.length).toBeLessThanOrEqual(Math.max(maxBytes, head));
        expect(whole.subarray(0, bytes.length).equals(bytes)).toBe(true);
        expect(parseSyslog(bytes).data).toEqual(parseSyslog(whole).data);
      }),
    );
  });
});

describe('parseSyslogAddress', () => {
  test.each([
    ['udp://127.0.0.1:514', 'udp', '127.0.0.1', 514],
    ['tcp://logs.example.org:601', 'tcp', 'logs.example.org', 601],
    ['tls://[2001:db8::1]:6514', 'tls', '2001:db8::1', 6514],
    ['tls://[::ffff:10.0.0.1]:1', 'tls', '::ffff:10.0.0.1', 1],
  ])('parses %s', (text, transport, host, port) => {
    const address = parseSyslogAddress(text);
    expect(address).toEqual({ transport, host, port });
    expect(address && showSyslogAddress(address)).toBe(text);
  });

  test.each([
    'localhost:514',
    'udp://localhost',
    'udp://localhost:0',
    'udp://localhost:65536',
    'http://localhost:514',
    'tls://user:secret@host:6514',
    'tls://host:6514/path',
    'tls://host:6514?x',
    'tls://-h:1',
    'tls://a b:1',
    'tls://host\n:1',
    'tls://::1:514',
    'TLS://host:1',
    '',
  ])('refuses %j', (text) => {
    expect(parseSyslogAddress(text)).toBeUndefined();
  });
});
