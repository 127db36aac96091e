import { oneLine } from '../shared/hostile.js';
import type { AuditRecord } from './record.js';

/** One line for the workflow log, and how loud it is. */
export interface AuditLine {
  readonly level: 'info' | 'warning' | 'error';
  readonly text: string;
}

/**
 * The workflow-log lines of a record, in MAQET's form: fields joined by ` | `. Every field is escaped, so that no name, reason
 * or error can add a field, a line or a workflow command.
 *
 * An allowed command gives its class line (privileged, memory dump, dangerous), then the audit line. A blocked one gives one
 * error line. A result gives a line only if the command failed: the decision was logged already.
 */
export function auditLines(record: AuditRecord): AuditLine[] {
  if (record.event === 'qmp') return record.decision === 'allow' ? allowedLines(record) : [blockedLine(record)];
  if (record.event !== 'qmp-result') return [lifecycleLine(record)];
  if (record.outcome !== 'failed') return [];
  const error = `error=${field(record.error ?? 'unknown')}`;
  return [line('warning', 'QMP failed', record.vm, record.command, `user=${field(record.actor)}`, error)];
}

function allowedLines(record: AuditRecord): AuditLine[] {
  const user = `user=${field(record.actor)}`;
  const params = `params=[${Object.keys(record.arguments ?? {})
    .map(listItem)
    .join(', ')}]`;
  const audit = line('info', 'QMP', record.vm, record.command, params, user, `timestamp=${field(record.time)}`);
  switch (record.tier) {
    case 'safe':
      return [audit];
    case 'privileged':
      return [line('warning', 'QMP privileged', record.vm, record.command, user), audit];
    case 'memory-dump':
      return [line('info', 'QMP memory dump', record.vm, record.command, user, 'purpose=testing'), audit];
    default:
      return [line('error', 'QMP dangerous', record.vm, record.command, user, `reason=${field(record.reason)}`), audit];
  }
}

function blockedLine(record: AuditRecord): AuditLine {
  const user = `user=${field(record.actor)}`;
  const facts = [`tier=${field(record.tier ?? 'unclassified')}`, `reason=${field(record.reason)}`, `timestamp=${field(record.time)}`];
  return line('error', 'QMP blocked', record.vm, record.command, user, ...facts);
}

function lifecycleLine(record: AuditRecord): AuditLine {
  const outcome = record.outcome === null ? [] : [`outcome=${field(record.outcome)}`];
  const error = record.error === null ? [] : [`error=${field(record.error)}`];
  const facts = [`user=${field(record.actor)}`, ...outcome, ...error, `timestamp=${field(record.time)}`];
  return line(record.outcome === 'failed' ? 'warning' : 'info', 'VM', record.vm, record.event, ...facts);
}

/** `facts` are escaped already, since they hold signs of ours; the two names are not. */
function line(level: AuditLine['level'], title: string, vm: string, name: string | null, ...facts: readonly string[]): AuditLine {
  return { level, text: [`${title}: ${field(vm)}`, field(name ?? ''), ...facts].join(' | ') };
}

function field(text: string): string {
  return oneLine(text).replaceAll('|', '\\x7c');
}

function listItem(name: string): string {
  return field(name).replaceAll(',', '\\x2c').replaceAll('[', '\\x5b').replaceAll(']', '\\x5d');
}
