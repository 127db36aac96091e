import { describe, expect, test } from '@jest/globals';
import { outputValues } from '../../src/action/outputs.js';
import { OUTPUTS } from '../../src/engine/records/outputs.js';
import { createResult, createStep } from '../helpers/action/run-result.js';

describe('outputValues', () => {
  test('names every output of the action and no other', () => {
    expect(Object.keys(outputValues(createResult(), undefined, undefined)).sort()).toEqual(OUTPUTS.map(({ name }) => name).sort());
  });

  test('tells a whole run', () => {
    const values = outputValues(createResult(), { name: 'maqet-vm', id: 12, url: 'https://example.com/12' }, '/tmp/maqet/vm/report.html');
    expect(values).toMatchObject({
      status: 'passed',
      pid: '4711',
      accel: 'tcg',
      'boot-ms': '62',
      'qemu-path': '/usr/bin/qemu-system-x86_64',
      'qemu-img-path': '/usr/bin/qemu-img',
      'qemu-version': '7.2.22',
      'qemu-cache-hit': 'false',
      'serial-log': '/tmp/maqet/vm/serial.log',
      'audit-log': '/tmp/maqet/vm/audit.jsonl',
      'audit-head': 'ab'.repeat(32),
      'artifact-id': '12',
      'artifact-url': 'https://example.com/12',
      report: '/tmp/maqet/vm/report.html',
    });
    expect(JSON.parse(values.ports)).toEqual([{ protocol: 'tcp', host: 40022, guest: 22 }]);
  });

  test('is empty where the run did not come, and never `undefined`', () => {
    const reached = { vm: 'vm', durationMs: 1, phases: [], attached: false, kept: false, ports: [], results: [], dumps: [], notices: [] };
    const values = outputValues({ ...reached, status: 'failed', tail: { serial: [], qemu: [] } }, undefined, undefined);
    const { status, results, ports, dumps, ...rest } = values;
    expect({ status, results, ports, dumps }).toEqual({ status: 'failed', results: '[]', ports: '[]', dumps: '[]' });
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
  });

  test('names no serial log of a VM that was never started: there is none', () => {
    const { pid, ...unstarted } = createResult({ status: 'blocked' });
    expect(pid).toBe(4711);
    expect(outputValues(unstarted, undefined, undefined)).toMatchObject({ 'serial-log': '', 'audit-log': '/tmp/maqet/vm/audit.jsonl' });
  });

  test('ends the results with the figures of the run, whatever else had to be left out', () => {
    const commands = Array.from({ length: 500 }, (_, index) => ({
      ...{ channel: 'qmp', command: `query-${index}`, tier: 'safe', allowed: 1, blocked: 0, failed: 0, durationsMs: [index] },
    }));
    const figures = { vm: 'vm', commands, processes: [{ program: 'qemu-img', started: 2 }] };
    const results = Array.from({ length: 2000 }, (_, index) => createStep({ line: index, result: 'x'.repeat(1000) }));
    const text = outputValues(createResult({ results, figures }), undefined, undefined).results;
    expect(text.length).toBeLessThan(256 * 1024);
    const entries = JSON.parse(text) as { step: string; result: { commands: object[] } }[];
    expect(entries.at(-2)).toMatchObject({ line: 1999 });
    expect(entries.at(-1)).toMatchObject({ step: 'metrics', result: { processes: figures.processes } });
    expect(entries.at(-1)?.result.commands).toHaveLength(500);
  });

  test('keeps integers that a double cannot hold', () => {
    const results = [createStep({ result: { address: 2n ** 63n + 1n } })];
    expect(outputValues(createResult({ results }), undefined, undefined).results).toContain('"address":9223372036854775809');
  });

  test('leaves out large answers, with a pointer, and keeps the small ones: GitHub takes 1 MiB a job', () => {
    const results = [createStep({ result: 'x'.repeat(400_000) }), createStep({ line: 2, result: { running: true } })];
    const text = outputValues(createResult({ results }), undefined, undefined).results;
    expect(text.length).toBeLessThan(256 * 1024);
    expect(JSON.parse(text)).toMatchObject([
      { line: 1, outcome: 'ok', result: expect.stringContaining('results.json') },
      { line: 2, result: { running: true } },
    ]);
  });

  test('stays below the limit for a script of ten thousand lines', () => {
    const results = Array.from({ length: 10_000 }, (_, index) => createStep({ line: index + 1, result: { name: 'y'.repeat(50) } }));
    const text = outputValues(createResult({ results }), undefined, undefined).results;
    expect(text.length).toBeLessThan(256 * 1024);
    // How it ended is told, not how it began.
    expect((JSON.parse(text) as object[]).at(-1)).toMatchObject({ line: 10_000 });
  });

  test('a dump is told by path, size, hash and format alone', () => {
    const dump = { path: '/d/m.raw.zst', name: 'm.raw.zst', bytes: 5, sha256: 'cd'.repeat(32), format: 'raw' as const };
    const stored = { ...dump, compression: 'zstd' as const, rawBytes: 99, hiddenBytes: 0 };
    const { name, ...told } = dump;
    expect(name).toBe('m.raw.zst');
    expect(JSON.parse(outputValues(createResult({ dumps: [stored] }), undefined, undefined).dumps)).toEqual([told]);
  });
});
