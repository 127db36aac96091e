import { oneLine } from '../../shared/untrusted-text.js';
import { auditLines, auditText } from '../line.js';
import type { AuditRecord } from '../record.js';

/** The text of a message: the line of the record in the log (`jsonl`), or its line in the workflow log (`text`). */
export type AuditFormat = 'jsonl' | 'text';

/** The parts of a message besides its record. */
export interface MessageFacts {
  /** The host name of the system. */
  readonly hostname: string;
  /** The sending process. */
  readonly pid: number;
  readonly format: AuditFormat;
  /** The maximum size of a message in bytes: longer text is truncated. Default: no limit. */
  readonly maxBytes?: number;
}

/** The facility `log audit`, RFC 5424 §6.2.1. */
const FACILITY = 13;
const SEVERITIES = { error: 3, warning: 4, info: 6 } as const;
/** Private parameters need an enterprise number. RFC 5612 reserves this one for documentation, and maqet has none from IANA. */
const ELEMENT = 'maqet@32473';
const MAX_VALUE = 255;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Encodes a record as a syslog message (RFC 5424) without framing.
 *
 * The structured data holds the fields that people search for. A receiver can use `seq` and `hash` to detect gaps and repeated messages.
 * Nothing in a record can end a field early, start another message, or add a control character.
 *
 * @param line - the line of the record in the log, without its newline.
 */
export function syslogMessage(record: AuditRecord, line: string, { hostname, pid, format, maxBytes }: MessageFacts): Buffer {
  const levels = auditLines(record).map(({ level }) => SEVERITIES[level]);
  const priority = FACILITY * 8 + Math.min(SEVERITIES.info, ...levels);
  const header = `<${priority}>1 ${record.time} ${headerField(hostname, 255)} maqet ${pid} ${headerField(record.event, 32)}`;
  const text = format === 'jsonl' ? line : auditText(record);
  // A byte order mark tells the receiver that the text is UTF-8. ASCII needs none.
  const marked = /^[\u0020-\u007e]*$/.test(text) ? text : `${BYTE_ORDER_MARK}${text}`;
  const head = Buffer.from(`${header} ${structuredData(record)} `, 'utf8');
  return Buffer.concat([head, truncatedUtf8(Buffer.from(marked, 'utf8'), (maxBytes ?? Number.POSITIVE_INFINITY) - head.length)]);
}

function structuredData(record: AuditRecord): string {
  const { seq, vm, actor, run, command, tier, decision, outcome, durationMs, hash } = record;
  const parameters = {
    seq,
    vm,
    actor,
    run: run === null ? null : `${run.repository}/${run.runId}/${run.attempt}/${run.job}`,
    command,
    tier,
    decision,
    outcome,
    durationMs,
    hash,
  };
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [`${name}="${parameterValue(String(value))}"`],
  );
  return `[${[ELEMENT, ...written].join(' ')}]`;
}

/** Escapes the three characters of RFC 5424 §6.3.3. Control characters become text. */
function parameterValue(text: string): string {
  return oneLine(text, MAX_VALUE).replace(/["\\\]]/g, '\\$&');
}

/** Keeps visible ASCII characters only, as the header requires; `-` stands for an empty field. */
function headerField(text: string, max: number): string {
  return text.replace(/[^\u0021-\u007e]/g, '_').slice(0, max) || '-';
}

/** Truncates UTF-8 to a maximum number of bytes, at the end of a character. */
function truncatedUtf8(bytes: Buffer, max: number): Buffer {
  if (bytes.length <= max) return bytes;
  let end = Math.max(0, max);
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
