import type { RunResult } from '../../../src/engine/records/result.js';
import type { ScriptResult } from '../../../src/engine/script-runner.js';
import { VmDirectory } from '../../../src/state/layout.js';

/** The result of a run that passed, where `overrides` do not say otherwise. */
export function createResult(overrides: Partial<RunResult> = {}): RunResult {
  const binary = (name: string) => ({ path: `/usr/bin/${name}`, version: '7.2.22', size: 1, mtimeMs: 2 });
  return {
    vm: 'vm',
    status: 'passed',
    durationMs: 1234,
    phases: [{ name: 'start', startMs: 0, durationMs: 10, outcome: 'ok' }],
    folder: new VmDirectory('/tmp/maqet/vm'),
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
    dumps: [],
    audit: { head: 'ab'.repeat(32), records: 7, ok: true },
    tail: { serial: [], qemu: [] },
    notices: [],
    ...overrides,
  };
}

/** A step of a script that went well. */
export function createStep(overrides: Partial<ScriptResult> = {}): ScriptResult {
  return { line: 1, step: 'query-status', outcome: 'ok', tier: 'safe', result: {}, durationMs: 3, ...overrides };
}
