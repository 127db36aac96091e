import type { LogLine } from '../shared/logger.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { AuditRecord } from './record.js';

/** How the lines of each event with a decision begin. */
const TITLES: { readonly [event in AuditRecord['event']]?: string } = {
  qmp: 'QMP',
  'qmp-result': 'QMP',
  qga: 'QGA',
  'qga-result': 'QGA',
  'guest-run': 'QMP guest',
  'guest-copy': 'QMP guest',
  'guest-wait': 'QMP guest',
  snapshot: 'QMP snapshot',
};

/**
 * Renders a record for the workflow log in the format of MAQET: fields joined by ` | `. Every field is escaped, so that no name, reason
 * or error can add a field, a line or a workflow command.
 *
 * - An allowed command: its tier line (privileged, memory dump, dangerous), then the audit line.
 * - A blocked command: one error line.
 * - A result: one line if the command failed, otherwise none, because the decision was logged. None either if it was not sent.
 * - A script or a copy in the guest: one line with the channel and the hash of the script, and one when it ends.
 * - A snapshot: one line with its name and its disks, and one when it ends.
 */
export function auditLines(record: AuditRecord): LogLine[] {
  const title = TITLES[record.event];
  if (title === undefined) return [lifecycleLine(record)];
  if (record.decision === 'block') return [blockedLine(title, record)];
  if (title === 'QMP guest') return [record.outcome === null ? guestLine(title, record) : guestEndLine(title, record)];
  if (title === 'QMP snapshot') return snapshotLines(title, record);
  if (!record.event.endsWith('-result')) return allowedLines(title, record);
  if (record.outcome !== 'failed') return [];
  const error = `error=${field(record.error ?? 'unknown')}`;
  return [line('warning', `${title} failed`, record.vm, record.command, `user=${field(record.actor)}`, error)];
}

/** Renders any record as one line of the same format: the last of its lines, or for a command that succeeded a line about its end. */
export function auditText(record: AuditRecord): string {
  const shown = auditLines(record).at(-1)?.text;
  if (shown !== undefined) return shown;
  if (record.outcome === 'not-sent') {
    return line('info', `${TITLES[record.event] ?? ''} not sent`, record.vm, record.command, `user=${field(record.actor)}`, why(record))
      .text;
  }
  const facts = [`outcome=${field(record.outcome ?? '')}`, `duration=${record.durationMs ?? 0}ms`, `user=${field(record.actor)}`];
  return line('info', `${TITLES[record.event] ?? ''} ended`, record.vm, record.command, ...facts).text;
}

function why({ error }: AuditRecord): string {
  return `reason=${field(error ?? 'unknown')}`;
}

function guestLine(title: string, record: AuditRecord): LogLine {
  const args = record.arguments ?? {};
  const script = typeof args['scriptSha256'] === 'string' ? [`sha256=${field(args['scriptSha256'])}`] : [];
  const channel = typeof args['channel'] === 'string' ? [`channel=${field(args['channel'])}`] : [];
  const facts = [...channel, ...script, `user=${field(record.actor)}`, `timestamp=${field(record.time)}`];
  return line('info', title, record.vm, record.command, ...facts);
}

function guestEndLine(title: string, record: AuditRecord): LogLine {
  const args = record.arguments ?? {};
  const results = ['channel', 'exitCode', 'signal', 'bytes'].flatMap((name) => {
    const value = args[name];
    return typeof value === 'string' || typeof value === 'number' ? [`${name}=${field(String(value))}`] : [];
  });
  const failed = record.outcome === 'failed';
  const error = failed ? [`error=${field(record.error ?? 'unknown')}`] : [];
  const facts = [...results, `duration=${record.durationMs ?? 0}ms`, `user=${field(record.actor)}`, ...error];
  return line(failed ? 'warning' : 'info', `${title} ${failed ? 'failed' : 'ended'}`, record.vm, record.command, ...facts);
}

function snapshotLines(title: string, record: AuditRecord): LogLine[] {
  const user = `user=${field(record.actor)}`;
  if (record.outcome === null) {
    const { action, name, disks } = record.arguments ?? {};
    const named = Object.entries({ action, name }).flatMap(([key, value]) => (typeof value === 'string' ? [`${key}=${field(value)}`] : []));
    const spanned = `disks=[${(Array.isArray(disks) ? disks : []).map((disk) => listItem(String(disk))).join(', ')}]`;
    const warning = record.tier === 'privileged' ? [line('warning', `${title} privileged`, record.vm, record.command, user)] : [];
    return [...warning, line('info', title, record.vm, record.command, ...named, spanned, user, `timestamp=${field(record.time)}`)];
  }
  const took = `duration=${record.durationMs ?? 0}ms`;
  if (record.outcome === 'ok') return [line('info', `${title} ended`, record.vm, record.command, took, user)];
  return [line('warning', `${title} failed`, record.vm, record.command, took, user, `error=${field(record.error ?? 'unknown')}`)];
}

function allowedLines(title: string, record: AuditRecord): LogLine[] {
  const user = `user=${field(record.actor)}`;
  const params = `params=[${Object.keys(record.arguments ?? {})
    .map(listItem)
    .join(', ')}]`;
  const audit = line('info', title, record.vm, record.command, params, user, `timestamp=${field(record.time)}`);
  switch (record.tier) {
    case 'safe':
      return [audit];
    case 'privileged':
      return [line('warning', `${title} privileged`, record.vm, record.command, user), audit];
    case 'memory-dump':
      return [line('info', `${title} memory dump`, record.vm, record.command, user, 'purpose=testing'), audit];
    default:
      return [line('error', `${title} dangerous`, record.vm, record.command, user, `reason=${field(record.reason)}`), audit];
  }
}

function blockedLine(title: string, record: AuditRecord): LogLine {
  const user = `user=${field(record.actor)}`;
  const facts = [`tier=${field(record.tier ?? 'unclassified')}`, `reason=${field(record.reason)}`, `timestamp=${field(record.time)}`];
  return line('error', `${title} blocked`, record.vm, record.command, user, ...facts);
}

function lifecycleLine(record: AuditRecord): LogLine {
  const outcome = record.outcome === null ? [] : [`outcome=${field(record.outcome)}`];
  const error = record.error === null ? [] : [`error=${field(record.error)}`];
  const disk = record.event === 'disk-create' || record.event === 'disk-remove' ? record.arguments?.['disk'] : undefined;
  const named = typeof disk === 'string' ? [`disk=${field(disk)}`] : [];
  const facts = [...named, `user=${field(record.actor)}`, ...outcome, ...error, `timestamp=${field(record.time)}`];
  return line(record.outcome === 'failed' ? 'warning' : 'info', 'VM', record.vm, record.event, ...facts);
}

/** Joins the fields of a line. `facts` are already escaped, because they hold separators. The two names are not. */
function line(level: LogLine['level'], title: string, vm: string, name: string | null, ...facts: readonly string[]): LogLine {
  return { level, text: [`${title}: ${field(vm)}`, field(name ?? ''), ...facts].join(' | ') };
}

function field(text: string): string {
  return oneLine(text).replaceAll('|', '\\x7c');
}

function listItem(name: string): string {
  return field(name).replaceAll(',', '\\x2c').replaceAll('[', '\\x5b').replaceAll(']', '\\x5d');
}
