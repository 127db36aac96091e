import type { DumpResult, RunResult, StepResult } from '../report/result.js';
import { type Json, stringifyJson } from '../shared/json.js';
import { formatBytes, formatDuration } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import { columns } from './render-vm.js';

const SERIAL_LINES = 40;
const SHOWN_REPLY = 160;

/** Renders the result of a run for people. Not sanitized yet. */
export function runLines(result: RunResult): string[] {
  const { vm, attached, bootMs, durationMs, results, notices } = result;
  const status = result.cancelled ? 'cancelled' : result.status;
  const verb = attached ? 'attached' : bootMs === undefined ? '' : `booted in ${formatDuration(bootMs)}`;
  const head = `${vm}: ${status} in ${formatDuration(durationMs)}${verb === '' ? '' : `, ${verb}`}`;
  const rows = columns([...factRows(result), ...result.dumps.map(dumpRow)]);
  return [head, ...[...stepLines(results), ...rows, ...notices.map((notice) => `notice: ${notice}`)].map((line) => `  ${line}`)];
}

/** Renders the last lines of guest and QEMU, for a run that failed. Untrusted, and not sanitized yet. */
export function tailLines({ tail }: Pick<RunResult, 'tail'>): string[] {
  const serial = tail.serial.slice(-SERIAL_LINES).map((line) => `serial| ${line}`);
  return [...serial, ...tail.qemu.slice(-SERIAL_LINES).map((line) => `qemu| ${line}`)];
}

/** Renders the steps of a script, one line each. */
export function stepLines(results: readonly StepResult[]): string[] {
  return results.map(({ line, step, outcome, durationMs, result, error, continued }) => {
    const detail = error ?? (result === undefined ? '' : oneLine(stringifyJson(result), SHOWN_REPLY));
    const time = outcome === 'skipped' ? '' : ` ${formatDuration(durationMs)}`;
    return `line ${line}: ${step} ${outcome}${continued ? ', continued' : ''}${time} ${detail}`.trimEnd();
  });
}

/** Renders a stored dump as a label and a text. */
export function dumpRow({ path, format, rawBytes, bytes, sha256 }: DumpResult): [string, string] {
  return ['dump', `${path} (${format}, ${formatBytes(rawBytes)} stored as ${formatBytes(bytes)}, sha256 ${sha256})`];
}

function factRows(result: RunResult): string[][] {
  const { vm, kept, pid, accel, toolchain, qemuVersion, ports, screenshot, audit, dir, run } = result;
  const rows: string[][] = [];
  if (accel !== undefined) rows.push(['accel', `${accel.name}: ${accel.reason}`]);
  if (toolchain !== undefined) {
    const { qemuSystem, source, lookupMs } = toolchain;
    rows.push(['qemu', `${qemuSystem.version} ${qemuSystem.path} (${source}, ${lookupMs.toFixed(1)} ms)`]);
  } else if (qemuVersion !== undefined) rows.push(['qemu', qemuVersion]);
  if (pid !== undefined) rows.push(['pid', kept ? `${pid}, running until \`maqet down ${vm}\`` : `${pid}, ended`]);
  for (const { host, guest, protocol } of ports) rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
  if (run !== undefined) rows.push(['script', `exit code ${run.exitCode}, over ${run.channel} in ${formatDuration(run.durationMs)}`]);
  if (screenshot !== undefined) rows.push(['screen', screenshot]);
  if (audit !== undefined) rows.push(['audit', `${audit.records} records, ${audit.ok ? 'verified' : 'NOT verified'}, head ${audit.head}`]);
  if (dir !== undefined) rows.push(['directory', dir]);
  return rows;
}

/** Returns plain data as JSON. Members that are undefined are dropped when it is written. */
export function asJson(data: object | readonly object[]): Json {
  return data as unknown as Json;
}
