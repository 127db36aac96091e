import type { GatheredCell } from '../../../src/report/matrix/gathered.js';
import type { RunReport } from '../../../src/report/result.js';

/** Returns the report of a run that passed, changed by `overrides`. */
export function createReport(overrides: Partial<RunReport> = {}): RunReport {
  return {
    version: 1,
    vm: 'vm',
    status: 'passed',
    startedAt: '2026-05-04T10:20:30.000Z',
    durationMs: 14_200,
    phases: [
      { name: 'policy', startMs: 0, durationMs: 4, outcome: 'ok' },
      { name: 'toolchain', startMs: 4, durationMs: 120, outcome: 'ok' },
      { name: 'accelerator', startMs: 124, durationMs: 800, outcome: 'ok' },
      { name: 'start', startMs: 924, durationMs: 310, outcome: 'ok' },
      { name: 'ready', startMs: 1234, durationMs: 5400, outcome: 'ok' },
      { name: 'run', startMs: 6634, durationMs: 6300, outcome: 'ok' },
      { name: 'dump', startMs: 12_934, durationMs: 0, outcome: 'skipped', detail: 'dump is never' },
      { name: 'stop', startMs: 12_934, durationMs: 1266, outcome: 'ok' },
    ],
    accel: { name: 'kvm', reason: 'a guest ran' },
    qemuVersion: '8.2.2',
    arch: 'x86_64',
    bootMs: 5400,
    run: { channel: 'agent', exitCode: 0, durationMs: 6300 },
    commands: { safe: { allowed: 3, blocked: 0, failed: 0 }, privileged: { allowed: 1, blocked: 0, failed: 0 } },
    dumps: [],
    audit: { head: 'ab'.repeat(32), records: 21, ok: true },
    matrix: {},
    job: 'boot',
    step: '__maqet_action',
    attempt: 1,
    server: 'https://github.com',
    repository: 'octo-org/octo-repo',
    runId: '1658821493',
    artifact: 'maqet-vm-boot-1f0a3c5d',
    ...overrides,
  };
}

/** Returns {@link createReport} as the `report` action gathers it. */
export function gatheredCell(
  overrides: Partial<RunReport> = {},
  url = 'https://github.com/octo-org/octo-repo/actions/runs/1/artifacts/2',
): GatheredCell {
  const cell = createReport(overrides);
  return { cell, artifact: cell.artifact, url };
}
