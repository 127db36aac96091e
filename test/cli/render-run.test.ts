import { describe, expect, test } from '@jest/globals';
import { runLines, stepLines, tailLines } from '../../src/cli/render-run.js';
import type { RunResult } from '../../src/report/result.js';

const result: RunResult = {
  vm: 'vm',
  status: 'passed',
  durationMs: 1234,
  phases: [],
  attached: false,
  kept: true,
  pid: 4711,
  bootMs: 99,
  accel: { name: 'tcg', reason: 'asked for' },
  ports: [{ protocol: 'tcp', host: 40022, guest: 22 }],
  results: [
    { line: 1, step: 'query-status', outcome: 'ok', tier: 'safe', result: { big: 2n ** 63n }, durationMs: 3 },
    { line: 2, step: 'stop', outcome: 'failed', error: 'No.', continued: true, durationMs: 4 },
    { line: 3, step: 'sleep', outcome: 'skipped', durationMs: 0 },
  ],
  dumps: [],
  tail: { serial: Array.from({ length: 50 }, (_, index) => `line ${index}`), qemu: ['oh'] },
  notices: ['Something.'],
  cancelled: false,
  commands: {},
  dir: '/state/vm',
  audit: { head: 'abc', records: 7, ok: false },
};

describe('The result of a run', () => {
  test('has the facts of the run as text', () => {
    const lines = runLines(result);
    expect(lines[0]).toBe('vm: passed in 1.2 s, booted in 99 ms');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  pid        4711, running until `maqet down vm`',
        '  port       127.0.0.1:40022 → 22/tcp',
        '  audit      7 records, NOT verified, head abc',
        '  directory  /state/vm',
        '  notice: Something.',
      ]),
    );
  });

  test('says that it was cancelled', () => {
    expect(runLines({ ...result, status: 'failed', cancelled: true })[0]).toMatch(/^vm: cancelled in/);
  });

  test('says that it attached, and that the VM has ended', () => {
    const lines = runLines({ ...result, attached: true, kept: false });
    expect(lines[0]).toBe('vm: passed in 1.2 s, attached');
    expect(lines).toContain('  pid        4711, ended');
  });

  test('has a line for each step, with long integers whole', () => {
    expect(stepLines(result.results)).toEqual([
      'line 1: query-status ok 3 ms {"big":9223372036854775808}',
      'line 2: stop failed, continued 4 ms No.',
      'line 3: sleep skipped',
    ]);
  });

  test('has the last 40 lines of the serial log', () => {
    const lines = tailLines(result);
    expect(lines).toHaveLength(41);
    expect(lines[0]).toBe('serial| line 10');
    expect(lines.at(-1)).toBe('qemu| oh');
  });
});
