import { formatBytes, formatDuration } from '../shared/units.js';
import { markdownBlock, markdownCode, markdownText } from './escape.js';
import { markdownLink } from './link.js';
import type { RunReport, ScriptLine } from './run-report.js';
import { markdownTable } from './table.js';
import { VERDICTS } from './verdict.js';

const OUTCOME = { ok: '✅', failed: '❌', skipped: '⏭️' } as const;

const SERIAL_LINES = 40;
const MAX_ROWS = 50;
const MAX_NOTICES = 20;
const MAX_MESSAGE_LINES = 60;

/**
 * The job summary of a run, as GitHub Markdown.
 *
 * Any string in the report may be hostile: none can leave its place. However large the report, the text stays under half of the
 * runner's limit of 1 MiB, since a step of several VMs or a user's own summary share it.
 */
export function renderSummary(report: RunReport): string {
  const sections = [
    `### ${VERDICTS[report.status].emoji} ${VERDICTS[report.status].word}: VM ${markdownCode(report.vm, 64)} in ${formatDuration(report.durationMs)}`,
    errorSection(report),
    factsSection(report),
    timelineSection(report),
    commandsSection(report),
    latenciesSection(report),
    dumpsSection(report),
    noticesSection(report),
    serialSection(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function errorSection({ error }: RunReport): string {
  if (error === undefined) return '';
  const message = error.message.split('\n').slice(0, MAX_MESSAGE_LINES);
  return `${markdownBlock(message)}\n\n**What to do:** ${markdownText(error.remedy, 1000)}`;
}

function factsSection(report: RunReport): string {
  const { accel, qemu, cache, processes, audit, artifact, run } = report;
  const rows: string[][] = [];
  if (run !== undefined) rows.push(['Script', scriptText(run)]);
  if (qemu !== undefined) rows.push(['QEMU', `${markdownText(qemu.version)} from ${markdownText(qemu.source)}`]);
  if (accel !== undefined) rows.push(['Accelerator', `${markdownCode(accel.name)}: ${markdownText(accel.why)}`]);
  if (cache !== undefined)
    rows.push([
      'Binary cache',
      `${count(cache.hits, 'hit')}, ${count(cache.misses, 'miss', 'misses')}, ${count(cache.lookups, 'look-up')}, ${count(cache.spawns, 'process', 'processes')} started`,
    ]);
  if (processes.length > 0)
    rows.push(['Started', processes.map(({ program, started }) => `${started} × ${markdownCode(program, 64)}`).join(', ')]);
  if (audit !== undefined) {
    const state = audit.ok ? 'verified' : '**not verified**';
    rows.push(['Audit log', `${count(audit.records, 'record')}, ${state}, head ${markdownCode(audit.head, 64)}`]);
  }
  if (artifact !== undefined) rows.push(['Artifact', markdownLink(artifact.name, artifact.url)]);
  return rows.length === 0 ? '' : markdownTable(['', ''], rows);
}

function scriptText({ channel, exitCode, signal, durationMs, scriptSha256 }: ScriptLine): string {
  const ended = `exit code ${exitCode}${signal === undefined ? '' : ` (${markdownText(signal)})`}`;
  return `${ended}, over ${markdownText(channel)} in ${formatDuration(durationMs)}; SHA-256 ${markdownCode(scriptSha256, 64)}`;
}

function timelineSection({ phases }: RunReport): string {
  if (phases.length === 0) return '';
  const rows = phases.map((phase) => [
    OUTCOME[phase.outcome],
    markdownText(phase.name, 100),
    ms(phase.startMs),
    phase.outcome === 'skipped' ? '' : ms(phase.durationMs),
    markdownText(phase.detail ?? '', 200),
  ]);
  return `#### Timeline\n\n${markdownTable(['', 'Phase', 'At', 'Took', 'Detail'], rows, MAX_ROWS)}`;
}

function commandsSection({ commandsByTier }: RunReport): string {
  const tiers = Object.entries(commandsByTier).filter(([, { allowed, blocked }]) => allowed + blocked > 0);
  if (tiers.length === 0) return '';
  const rows = tiers.map(([tier, { allowed, blocked, failed }]) => [markdownText(tier, 40), `${allowed}`, `${blocked}`, `${failed}`]);
  return `#### QMP commands\n\n${markdownTable(['Tier', 'Allowed', 'Blocked', 'Failed'], rows, MAX_ROWS)}`;
}

/** Folded: most readers want to know how many of which tier. */
function latenciesSection({ commands }: RunReport): string {
  const rows = commands.flatMap(({ command, tier, durationsMs }) => {
    if (durationsMs.length === 0) return [];
    const mean = durationsMs.reduce((sum, one) => sum + one, 0) / durationsMs.length;
    const longest = durationsMs.reduce((most, one) => Math.max(most, one), 0);
    return [[markdownCode(command, 64), markdownText(tier, 40), `${durationsMs.length}`, ms(mean), ms(longest)]];
  });
  if (rows.length === 0) return '';
  const table = markdownTable(['Command', 'Tier', 'Ended', 'Mean', 'Longest'], rows, MAX_ROWS);
  return `<details><summary>Commands since the VM was started</summary>\n\n${table}\n\n</details>`;
}

function dumpsSection({ dumps }: RunReport): string {
  if (dumps.length === 0) return '';
  const rows = dumps.map((dump) => [
    markdownCode(dump.name, 130),
    `${markdownText(dump.format, 40)}, ${markdownText(dump.compression, 40)}`,
    formatBytes(dump.rawBytes),
    formatBytes(dump.bytes),
    markdownCode(dump.sha256, 64),
  ]);
  return `#### Memory dumps\n\n${markdownTable(['File', 'Format', 'Memory', 'Stored', 'SHA-256 of the stored file'], rows, MAX_ROWS)}`;
}

function noticesSection({ notices }: RunReport): string {
  return notices
    .slice(0, MAX_NOTICES)
    .map((notice) => `- ${markdownText(notice, 300)}`)
    .join('\n');
}

/** A blank line inside `<details>` ends the HTML block, so that the fence after it is Markdown. */
function serialSection({ status, serialTail, vm }: RunReport): string {
  if (status === 'passed' || serialTail.length === 0) return '';
  const tail = serialTail.slice(-SERIAL_LINES);
  const title = `Serial console of ${markdownText(vm, 64)}: last ${count(tail.length, 'line')}`;
  return `<details open><summary>${title}</summary>\n\n${markdownBlock(tail)}\n\n</details>`;
}

function ms(value: number): string {
  return `${Math.round(value).toLocaleString('en')} ms`;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
