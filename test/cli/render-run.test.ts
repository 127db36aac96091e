import { describe, expect, test } from '@jest/globals';
import { errorJson, errorLines } from '../../src/cli/error-output.js';
import { EXIT_CODE_HELP, EXIT_CODES, exitCodeOf } from '../../src/cli/exit-code.js';
import { readArguments } from '../../src/cli/json-argument.js';
import { nodeProblem } from '../../src/cli/main.js';
import { Progress } from '../../src/cli/progress.js';
import { runLines, stepLines, tailLines } from '../../src/cli/render-run.js';
import { columns, liveState, vmJson, vmState } from '../../src/cli/render-vm.js';
import type { RunResult } from '../../src/report/result.js';
import { CancelledError, DeadlineError, MaqetError } from '../../src/shared/errors.js';
import { identify } from '../../src/shared/process.js';
import type { VmRecord } from '../../src/state/record.js';

describe('exit codes', () => {
  test.each([
    [new MaqetError('m', { remedy: 'r' }), 1],
    [new Error('m'), 1],
    [undefined, 1],
    [new DeadlineError('w', 1), 3],
    [new MaqetError('m', { remedy: 'r', status: 'blocked' }), 4],
    [new MaqetError('m', { remedy: 'r', status: 'crashed' }), 5],
    [new CancelledError('w'), 130],
  ])('of %s is %i', (error, code) => {
    expect(exitCodeOf(error, false)).toBe(code);
  });

  test('a cancelled command is cancelled, whatever its end looked like', () => {
    expect(exitCodeOf(new MaqetError('m', { remedy: 'r', status: 'crashed' }), true)).toBe(130);
  });

  test('are all in the help', () => {
    const documented = [...EXIT_CODE_HELP.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => Number(code));
    expect(documented).toEqual(Object.values(EXIT_CODES));
  });
});

describe('errors', () => {
  const error = new MaqetError('First.\n  line 2: second', { remedy: 'Do it.' });

  test('are one line with the mark, and the remedy on a line of its own', () => {
    expect(errorLines(error)).toEqual(['error: First.', '    line 2: second', '  Do it.']);
  });

  test('are an object for machines', () => {
    expect(errorJson(error)).toEqual({ name: 'MaqetError', message: 'First.\n  line 2: second', remedy: 'Do it.' });
  });

  test('an old Node is told in one line, with a way out', () => {
    expect(nodeProblem('24.0.0', 'x.js')).toBeUndefined();
    expect(nodeProblem('100.1.0', 'x.js')).toBeUndefined();
    expect(nodeProblem('18.19.1', '/a/cli.js')).toMatch(/^error: .*Node 24.*18\.19\.1.*`npx --yes node@24 \/a\/cli\.js`\.$/);
  });
});

describe('readArguments', () => {
  test('keeps the digits of long integers', () => {
    expect(readArguments('{"val": 18446744071578845184}')).toEqual({ val: 18446744071578845184n });
  });

  test.each(['', '{', '[1]', 'null', '"x"', '{"a":1} x'])('refuses %j', (text) => {
    expect(() => readArguments(text)).toThrow('are not a JSON object');
  });
});

describe('Progress', () => {
  test('tells each phase as it begins and as it ends', () => {
    const lines: string[] = [];
    let now = 0;
    const progress = new Progress(
      (line) => lines.push(line),
      () => now,
    );
    progress.begin('toolchain');
    now = 12;
    progress.begin('start');
    now = 1512;
    progress.end();
    progress.end();
    expect(lines).toEqual(['toolchain …', 'toolchain: 12 ms', 'start …', 'start: 1.5 s']);
  });
});

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

describe('a run', () => {
  test('as text', () => {
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

  test('with its steps, long integers whole', () => {
    expect(stepLines(result.results)).toEqual([
      'line 1: query-status ok 3 ms {"big":9223372036854775808}',
      'line 2: stop failed, continued 4 ms No.',
      'line 3: sleep skipped',
    ]);
  });

  test('with the last 40 lines of the serial log where it failed', () => {
    const lines = tailLines(result);
    expect(lines).toHaveLength(41);
    expect(lines[0]).toBe('serial| line 10');
    expect(lines.at(-1)).toBe('qemu| oh');
  });
});

describe('a VM', () => {
  const record: VmRecord = {
    version: 1,
    vm: 'a',
    state: 'running',
    reason: '',
    createdAt: '2030-01-01T00:00:00.000Z',
    job: '',
    claimant: '',
    owner: identify(process.pid),
    qemu: null,
    kept: true,
    accel: null,
    config: {},
    ports: [],
    bootMs: null,
  };
  const gone = { pid: 2 ** 22 + 1, startTime: '1' };

  test('that lives is told with what has come of its guest', () => {
    expect(liveState({ state: 'paused', panicked: false, poweredOff: false })).toBe('paused');
    expect(liveState({ state: 'paused', panicked: false, poweredOff: true })).toBe('paused, the guest has powered off');
    expect(liveState({ state: 'running', panicked: true, poweredOff: true })).toBe('running, the guest has panicked');
  });

  test('is gone if it is said to run and nobody answers for it', () => {
    expect(vmState(record)).toBe('running');
    expect(vmState({ ...record, owner: gone })).toBe('gone');
    expect(vmState({ ...record, owner: gone, state: 'stopped' })).toBe('stopped');
  });

  test('as JSON says whether it lives', () => {
    expect(vmJson('/d', record)).toMatchObject({ vm: 'a', live: true, pid: null, dir: '/d' });
    expect(vmJson('/d', { ...record, owner: gone })).toMatchObject({ live: false, state: 'gone' });
  });

  test('columns stand below each other', () => {
    expect(
      columns([
        ['a', 'bbb', 'c'],
        ['dddd', 'e', ''],
      ]),
    ).toEqual(['a     bbb  c', 'dddd  e']);
  });
});
