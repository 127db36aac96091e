import { describe, expect, test } from '@jest/globals';
import { outputValues } from '../../src/report/outputs.js';
import { createDump, createResult } from '../helpers/report/run-result.js';

describe('outputValues', () => {
  test('describes a whole run', () => {
    const artifact = { id: 12, url: 'https://example.com/12' };
    const values = outputValues({ result: createResult(), artifact, page: '/tmp/maqet/vm/report.html' });
    expect(values).toMatchObject({
      status: 'passed',
      pid: '4711',
      accel: 'tcg',
      'boot-ms': '62',
      'qemu-path': '/usr/bin/qemu-system-x86_64',
      'qemu-img-path': '/usr/bin/qemu-img',
      'qemu-version': '7.2.22',
      'qemu-cache-hit': 'false',
      'vm-dir': '/tmp/maqet/vm',
      'serial-log': '/tmp/maqet/vm/serial.log',
      'audit-log': '/tmp/maqet/vm/audit.jsonl',
      'audit-head': 'ab'.repeat(32),
      'artifact-id': '12',
      'artifact-url': 'https://example.com/12',
      report: '/tmp/maqet/vm/report.html',
    });
    expect(JSON.parse(values.ports)).toEqual([{ protocol: 'tcp', host: 40022, guest: 22 }]);
  });

  test('leaves an output empty, never `undefined`, if the run did not reach it', () => {
    const reached = { vm: 'vm', durationMs: 1, phases: [], attached: false, kept: false, cancelled: false, ports: [], results: [] };
    const nothing = { commands: {}, dumps: [], notices: [], tail: { serial: [], qemu: [] } };
    const values = outputValues({ result: { ...reached, ...nothing, status: 'failed' } });
    const { status, results, ports, dumps, ...rest } = values;
    expect({ status, results, ports, dumps }).toEqual({ status: 'failed', results: '[]', ports: '[]', dumps: '[]' });
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
  });

  test('names no serial log if QEMU was never started', () => {
    const values = outputValues({ result: createResult({ status: 'blocked', pid: undefined }) });
    expect(values).toMatchObject({ 'serial-log': '', 'audit-log': '/tmp/maqet/vm/audit.jsonl' });
  });

  test('describes a dump by path, size, hash and format alone', () => {
    const { path, bytes, sha256, format } = createDump();
    expect(JSON.parse(outputValues({ result: createResult({ dumps: [createDump()] }) }).dumps)).toEqual([{ path, bytes, sha256, format }]);
  });
});
