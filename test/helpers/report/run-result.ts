import type { DumpResult, RunResult, StepResult } from '../../../src/report/result.js';

/** Returns the result of a run that passed, changed by `overrides`. */
export function createResult(overrides: Partial<RunResult> = {}): RunResult {
  const binary = (name: string) => ({ path: `/usr/bin/${name}`, version: '7.2.22', size: 1, mtimeMs: 2 });
  return {
    vm: 'vm',
    status: 'passed',
    durationMs: 1234,
    phases: [{ name: 'start', startMs: 0, durationMs: 10, outcome: 'ok' }],
    cancelled: false,
    dir: '/tmp/maqet/vm',
    serialLog: '/tmp/maqet/vm/serial.log',
    auditLog: '/tmp/maqet/vm/audit.jsonl',
    attached: false,
    kept: false,
    pid: 4711,
    accel: { name: 'tcg', reason: 'asked for' },
    bootMs: 62,
    toolchain: {
      qemuSystem: binary('qemu-system-x86_64'),
      qemuImg: binary('qemu-img'),
      source: 'path',
      counts: { hits: 0, misses: 1, lookups: 2, spawns: 2 },
      lookupMs: 30,
    },
    qemuVersion: '7.2.22',
    ports: [{ protocol: 'tcp', host: 40022, guest: 22 }],
    results: [],
    commands: {},
    dumps: [],
    audit: { head: 'ab'.repeat(32), records: 7, ok: true },
    tail: { serial: [], qemu: [] },
    notices: [],
    ...overrides,
  };
}

/** Returns the result of a step that succeeded, changed by `overrides`. */
export function createStep(overrides: Partial<StepResult> = {}): StepResult {
  return { line: 1, step: 'query-status', outcome: 'ok', tier: 'safe', result: {}, durationMs: 3, ...overrides };
}

/** Returns a stored dump, changed by `overrides`. */
export function createDump(overrides: Partial<DumpResult> = {}): DumpResult {
  return {
    path: '/tmp/maqet/vm/dumps/memory.raw.zst',
    name: 'memory.raw.zst',
    bytes: 4096,
    sha256: 'cd'.repeat(32),
    format: 'raw',
    compression: 'zstd',
    rawBytes: 2 ** 20,
    hiddenBytes: 0,
    ...overrides,
  };
}
