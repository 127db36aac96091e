import type { RunResult } from '../engine/records/result.js';
import { type Cell, cellSchema, MAX_CELL_LIST, MAX_CELL_TEXT } from '../report/matrix/cell.js';
import type { RunReport } from '../report/run-report.js';
import { oneLine } from '../shared/untrusted-text.js';

/** What a run's report says besides what came of the run. */
export interface CellFacts {
  readonly startedAt: Date;
  /** What the inputs ask for. */
  readonly arch: string;
  /** The `matrix` context as JSON; undefined outside a matrix. */
  readonly matrix: string | undefined;
  /** The artifact's name. */
  readonly artifact: string;
  /** The variables of the runner. */
  readonly env: NodeJS.ProcessEnv;
}

/** A matrix that takes more room than this is left out of the report. */
const MAX_MATRIX = 32 * 1024;

/**
 * The run as `report.json` tells it. Pure. Always readable for `readCell`: what is too long is cut.
 *
 * @param redact - hides known secrets in a text.
 */
export function cellOf(result: RunResult, report: RunReport, facts: CellFacts, redact: (text: string) => string): Cell {
  const { accel, bootMs, qemuVersion, toolchain, audit, error, run } = result;
  const { startedAt, arch, matrix, artifact, env } = facts;
  const version = toolchain?.qemuSystem.version ?? qemuVersion;
  return {
    version: 1,
    vm: cut(result.vm),
    status: result.status,
    startedAt: startedAt.toISOString(),
    durationMs: result.durationMs,
    phases: report.phases.slice(0, MAX_CELL_LIST).map((phase) => ({
      ...phase,
      name: cut(phase.name),
      ...(phase.detail === undefined ? {} : { detail: cut(redact(phase.detail)) }),
    })),
    commands: { ...report.commandsByTier },
    dumps: report.dumps.slice(0, MAX_CELL_LIST).map(({ name, bytes, sha256 }) => ({ name: cut(name), bytes, sha256 })),
    matrix: matrixOf(matrix),
    job: cut(env['GITHUB_JOB'] ?? ''),
    step: cut(env['GITHUB_ACTION'] ?? ''),
    attempt: attemptOf(env),
    server: cut(env['GITHUB_SERVER_URL'] ?? ''),
    repository: cut(env['GITHUB_REPOSITORY'] ?? ''),
    runId: cut(env['GITHUB_RUN_ID'] ?? ''),
    artifact: cut(artifact),
    ...(error === undefined ? {} : { error: cut(redact(error.message).replace(/\s*\n\s*/g, ' ')) }),
    ...(accel === undefined ? {} : { accel: { name: cut(accel.name), reason: cut(accel.reason) } }),
    ...(version === undefined ? {} : { qemuVersion: cut(version) }),
    ...(result.attached ? {} : { arch }),
    ...(bootMs === undefined ? {} : { bootMs }),
    ...(run === undefined ? {} : { run: scriptOf(run) }),
    ...(audit === undefined ? {} : { audit }),
  };
}

/** Which attempt of the workflow run this is, from 1. */
export function attemptOf(env: NodeJS.ProcessEnv): number {
  const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}

function scriptOf({ channel, exitCode, signal, durationMs }: NonNullable<RunResult['run']>): NonNullable<Cell['run']> {
  return { channel, exitCode, durationMs, ...(signal === undefined ? {} : { signal: cut(signal) }) };
}

function matrixOf(json: string | undefined): Cell['matrix'] {
  const parsed = json === undefined || json.length > MAX_MATRIX ? undefined : cellSchema.shape.matrix.safeParse(JSON.parse(json));
  return parsed?.data ?? {};
}

/** Cut after it was made harmless: a control character that is written out takes six. */
function cut(text: string): string {
  return oneLine(text, MAX_CELL_TEXT).slice(0, MAX_CELL_TEXT);
}
