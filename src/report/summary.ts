import { formatBytes, formatDuration } from '../shared/units.js';
import { markdownBlock, markdownCode, markdownText } from './escape.js';
import { markdownLink, markdownTable } from './markdown.js';
import { noticesWithin, type RunResult } from './result.js';
import { VERDICTS } from './verdict.js';

const OUTCOME = { ok: '✅', failed: '❌', skipped: '⏭️' } as const;

const SERIAL_LINES = 40;
const MAX_ROWS = 50;
const MAX_NOTICES = 20;
const MAX_MESSAGE_LINES = 60;

/** The artifact that holds the evidence of a run. */
export interface ArtifactLink {
  readonly name: string;
  readonly url?: string;
}

/**
 * Renders the job summary of a run as GitHub Markdown.
 *
 * No untrusted text can leave its place. The summary stays under half of the runner's limit of 1 MiB, because a step of several
 * VMs and a user's own summary share it.
 *
 * @param artifact - undefined if nothing was uploaded.
 */
export function renderSummary(result: RunResult, artifact: ArtifactLink | undefined): string {
  const { emoji, word } = VERDICTS[result.status];
  const sections = [
    `### ${emoji} ${word}: VM ${markdownCode(result.vm, 64)} in ${formatDuration(result.durationMs)}`,
    errorSection(result),
    factsSection(result, artifact),
    timelineSection(result),
    commandsSection(result),
    latenciesSection(result),
    dumpsSection(result),
    noticesSection(result),
    serialSection(result),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function errorSection({ error }: RunResult): string {
  if (error === undefined) return '';
  const message = error.message.split('\n').slice(0, MAX_MESSAGE_LINES);
  return `${markdownBlock(message)}\n\n**What to do:** ${markdownText(error.remedy, 1000)}`;
}

function factsSection({ accel, toolchain, figures, audit, run }: RunResult, artifact: ArtifactLink | undefined): string {
  const rows: string[][] = [];
  if (run !== undefined) rows.push(['Script', scriptText(run)]);
  if (toolchain !== undefined) rows.push(['QEMU', `${markdownText(toolchain.qemuSystem.version)} from ${markdownText(toolchain.source)}`]);
  if (accel !== undefined) rows.push(['Accelerator', `${markdownCode(accel.name)}: ${markdownText(accel.reason)}`]);
  if (toolchain !== undefined) rows.push(['Binary cache', lookupText(toolchain.counts)]);
  const processes = figures?.processes ?? [];
  if (processes.length > 0)
    rows.push(['Started', processes.map(({ program, started }) => `${started} × ${markdownCode(program, 64)}`).join(', ')]);
  if (audit !== undefined) {
    const state = audit.ok ? 'verified' : '**not verified**';
    rows.push(['Audit log', `${count(audit.records, 'record')}, ${state}, head ${markdownCode(audit.head, 64)}`]);
  }
  if (artifact !== undefined) rows.push(['Artifact', markdownLink(artifact.name, artifact.url)]);
  return rows.length === 0 ? '' : markdownTable(['', ''], rows);
}

function lookupText({ hits, misses, lookups, spawns }: NonNullable<RunResult['toolchain']>['counts']): string {
  const parts = [count(hits, 'hit'), count(misses, 'miss', 'misses'), count(lookups, 'look-up'), count(spawns, 'process', 'processes')];
  return `${parts.join(', ')} started`;
}

function scriptText({ channel, exitCode, signal, durationMs, scriptSha256 }: NonNullable<RunResult['run']>): string {
  const exit = `exit code ${exitCode}${signal === undefined ? '' : ` (${markdownText(signal)})`}`;
  return `${exit}, over ${markdownText(channel)} in ${formatDuration(durationMs)}; SHA-256 ${markdownCode(scriptSha256, 64)}`;
}

function timelineSection({ phases }: RunResult): string {
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

function commandsSection({ commands }: RunResult): string {
  const tiers = Object.entries(commands).filter(([, { allowed, blocked }]) => allowed + blocked > 0);
  if (tiers.length === 0) return '';
  const rows = tiers.map(([tier, { allowed, blocked, failed }]) => [markdownText(tier, 40), `${allowed}`, `${blocked}`, `${failed}`]);
  return `#### QMP commands\n\n${markdownTable(['Tier', 'Allowed', 'Blocked', 'Failed'], rows, MAX_ROWS)}`;
}

/** Renders the times of commands, folded: most readers only need the counts by tier. */
function latenciesSection({ figures }: RunResult): string {
  const rows = (figures?.commands ?? []).flatMap(({ command, tier, durationsMs }) => {
    if (durationsMs.length === 0) return [];
    const mean = durationsMs.reduce((sum, one) => sum + one, 0) / durationsMs.length;
    const longest = durationsMs.reduce((most, one) => Math.max(most, one), 0);
    return [[markdownCode(command, 64), markdownText(tier, 40), `${durationsMs.length}`, ms(mean), ms(longest)]];
  });
  if (rows.length === 0) return '';
  const table = markdownTable(['Command', 'Tier', 'Ended', 'Mean', 'Longest'], rows, MAX_ROWS);
  return `<details><summary>Commands since the VM was started</summary>\n\n${table}\n\n</details>`;
}

function dumpsSection({ dumps }: RunResult): string {
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

function noticesSection(result: RunResult): string {
  return noticesWithin(result, MAX_NOTICES)
    .map((notice) => `- ${markdownText(notice, 300)}`)
    .join('\n');
}

/** Renders the last serial lines. A blank line inside `<details>` ends the HTML block: only then is the fence after it Markdown. */
function serialSection({ status, tail: { serial }, vm }: RunResult): string {
  if (status === 'passed' || serial.length === 0) return '';
  const last = serial.slice(-SERIAL_LINES);
  const title = `Serial console of ${markdownText(vm, 64)}: last ${count(last.length, 'line')}`;
  return `<details open><summary>${title}</summary>\n\n${markdownBlock(last)}\n\n</details>`;
}

function ms(value: number): string {
  return `${Math.round(value).toLocaleString('en')} ms`;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
