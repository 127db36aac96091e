import { oneLine } from '../shared/untrusted-text.js';
import { MAX_REPORT_LIST, MAX_REPORT_TEXT, type RunReport, type RunResult, reportSchema } from './result.js';

/** The facts of a `report.json` that the run's result does not hold. */
export interface ReportFacts {
  readonly startedAt: Date;
  /** The architecture that the inputs ask for. */
  readonly arch: string;
  /** The `matrix` context as JSON. Undefined outside a matrix. */
  readonly matrix: string | undefined;
  /** The artifact's name. */
  readonly artifact: string;
  /** The variables of the runner. */
  readonly env: NodeJS.ProcessEnv;
}

/** Bytes of a `matrix` context. A larger one is left out of the report. */
const MAX_MATRIX = 32 * 1024;

/**
 * Makes the content of `report.json`. Pure. {@link readReport} can always read it: long texts and lists are truncated.
 *
 * @param redact - replaces known secrets in a text.
 */
export function reportOf(result: RunResult, facts: ReportFacts, redact: (text: string) => string): RunReport {
  const { accel, bootMs, qemuVersion, audit, error, run } = result;
  const { startedAt, arch, matrix, artifact, env } = facts;
  return {
    version: 1,
    vm: truncated(result.vm),
    status: result.status,
    startedAt: startedAt.toISOString(),
    durationMs: result.durationMs,
    phases: result.phases.slice(0, MAX_REPORT_LIST).map((phase) => ({
      ...phase,
      name: truncated(phase.name),
      detail: phase.detail && truncated(redact(phase.detail)),
    })),
    commands: result.commands,
    dumps: result.dumps.slice(0, MAX_REPORT_LIST).map(({ name, bytes, sha256 }) => ({ name: truncated(name), bytes, sha256 })),
    matrix: matrixOf(matrix),
    job: truncated(env['GITHUB_JOB'] ?? ''),
    step: truncated(env['GITHUB_ACTION'] ?? ''),
    attempt: attemptOf(env),
    server: truncated(env['GITHUB_SERVER_URL'] ?? ''),
    repository: truncated(env['GITHUB_REPOSITORY'] ?? ''),
    runId: truncated(env['GITHUB_RUN_ID'] ?? ''),
    artifact: truncated(artifact),
    error: error && truncated(redact(error.message).replace(/\s*\n\s*/g, ' ')),
    accel: accel && { name: truncated(accel.name), reason: truncated(accel.reason) },
    qemuVersion: qemuVersion && truncated(qemuVersion),
    arch: result.attached ? undefined : arch,
    bootMs,
    run: run && { channel: run.channel, exitCode: run.exitCode, signal: run.signal && truncated(run.signal), durationMs: run.durationMs },
    audit,
  };
}

/** Returns the number of this attempt of the workflow run, from 1. */
export function attemptOf(env: NodeJS.ProcessEnv): number {
  const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}

/** A parsed `report.json`, or why it cannot be used: the end of the sentence "FILE …". */
export type ReportReading = { readonly report: RunReport } | { readonly problem: string };

/** Parses an untrusted `report.json`. Never throws. */
export function readReport(json: string): ReportReading {
  let parsed: ReturnType<typeof reportSchema.safeParse>;
  try {
    parsed = reportSchema.safeParse(JSON.parse(json));
  } catch (error) {
    return { problem: error instanceof RangeError ? 'is nested too deeply' : 'is not JSON' };
  }
  if (parsed.success) return { report: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return { problem: oneLine(`is not a report of a run: ${place}${issue?.message ?? 'unknown'}`, 200) };
}

function matrixOf(json: string | undefined): RunReport['matrix'] {
  const parsed = json === undefined || json.length > MAX_MATRIX ? undefined : reportSchema.shape.matrix.safeParse(JSON.parse(json));
  return parsed?.data ?? {};
}

/** Truncates after sanitizing: an escaped control character takes six characters. */
function truncated(text: string): string {
  return oneLine(text, MAX_REPORT_TEXT).slice(0, MAX_REPORT_TEXT);
}
