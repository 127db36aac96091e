import type { StoredDump } from '../dump/store.js';
import type { RunResult } from '../engine/records/result.js';
import { PolicyError } from '../policy/violations.js';
import type { RunReport, TierCount } from '../report/run-report.js';
import { formatBytes } from '../shared/units.js';
import type { UploadedArtifact } from './artifacts.js';

/** What the summary shows of a run. Pure. */
export function runReport(result: RunResult, artifact: UploadedArtifact | undefined): RunReport {
  const { vm, status, durationMs, error, phases, accel, toolchain, audit, dumps, tail, notices, run } = result;
  return {
    vm,
    status,
    durationMs,
    phases,
    commandsByTier: commandsByTier(result),
    commands: result.figures?.commands ?? [],
    processes: result.figures?.processes ?? [],
    dumps,
    serialTail: tail.serial,
    notices: [...notices, ...dumps.flatMap(hiddenNotice), ...(result.kept ? [KEPT] : [])],
    ...(error === undefined ? {} : { error: { message: error.message, remedy: error.remedy } }),
    ...(run === undefined ? {} : { run }),
    ...(accel === undefined ? {} : { accel: { name: accel.name, why: accel.reason } }),
    ...(toolchain === undefined
      ? {}
      : { qemu: { version: toolchain.qemuSystem.version, source: toolchain.source }, cache: toolchain.counts }),
    ...(audit === undefined ? {} : { audit }),
    ...(artifact === undefined ? {} : { artifact }),
  };
}

const KEPT = 'The VM runs on for later steps; post stops it and uploads its evidence.';

function hiddenNotice({ name, hiddenBytes }: StoredDump): string[] {
  return hiddenBytes === 0 ? [] : [`${formatBytes(hiddenBytes)} of RAM that only system management mode can see read as zeros in ${name}.`];
}

const TIERS = ['safe', 'memory-dump', 'privileged', 'dangerous', 'unclassified'];

function commandsByTier({ results, error, dumps, screenshot }: RunResult): Record<string, TierCount> {
  const blocked = error instanceof PolicyError ? error.violations.map(({ tier }) => tier) : [];
  const ofScript = results.flatMap((step) => step.dumps ?? []).length;
  const evidence = [...dumps.slice(ofScript).map(() => 'memory-dump'), ...(screenshot === undefined ? [] : ['safe'])];
  const rows = TIERS.map((tier): [string, TierCount] => {
    const sent = results.filter((step) => step.tier === tier);
    const implied = evidence.filter((one) => one === tier).length;
    const failed = sent.filter((step) => step.outcome === 'failed').length;
    const refused = sent.filter((step) => step.outcome === 'blocked').length + blocked.filter((one) => one === tier).length;
    return [tier, { allowed: implied + sent.length - sent.filter((step) => step.outcome === 'blocked').length, blocked: refused, failed }];
  });
  return Object.fromEntries(rows.filter(([, count]) => count.allowed + count.blocked > 0));
}
