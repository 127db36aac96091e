import { worded } from '../shared/wording.js';
import type { AuditEntry } from './record.js';
import type { Redactor } from './redact/redactor.js';

/** Free text from QEMU and from errors is cut here; the place for long output is the QEMU log. */
const MAX_TEXT = 4096;
const MAX_NAME = 256;

/** A copy of an entry as it may be kept: secrets hidden, free text in plain words and cut at 4096 characters, names at 256. */
export function prepareEntry(entry: AuditEntry, redact: Redactor): AuditEntry {
  const { command = null, error = null, arguments: args = null } = entry;
  return {
    ...entry,
    actor: cut(entry.actor, MAX_NAME),
    command: command === null ? null : cut(isClassified(entry) ? command : redact.text(command), MAX_NAME),
    arguments: args === null ? null : redact.arguments(command ?? '', args),
    reason: cut(redact.text(worded(entry.reason ?? '')), MAX_TEXT),
    error: error === null ? null : cut(redact.text(worded(error)), MAX_TEXT),
  };
}

/**
 * A name from the command table is public; hiding it because some secret has the same value would blind the log. Any other name
 * is whatever somebody typed, and that may be a secret on the wrong line.
 */
function isClassified({ tier }: AuditEntry): boolean {
  return tier !== undefined && tier !== null && tier !== 'unclassified';
}

/** After the redaction: a secret cut in two would not be known. */
function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max)}…` : text;
}
