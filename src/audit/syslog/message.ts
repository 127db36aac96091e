import { oneLine } from '../../shared/untrusted-text.js';
import { auditLines, auditText } from '../line.js';
import type { AuditRecord } from '../record.js';

/** What the text of a message is: the record as it stands in the log, or the line that the workflow log shows. */
export type AuditFormat = 'jsonl' | 'text';

/** What a message is made of besides its record. */
export interface MessageFacts {
  /** The host's name, as the system gives it. */
  readonly hostname: string;
  /** The process that sends. */
  readonly pid: number;
  readonly format: AuditFormat;
  /** The most bytes that a message may have; its text is cut there. Default: no limit. */
  readonly maxBytes?: number;
}

/** `log audit`, RFC 5424 §6.2.1. */
const FACILITY = 13;
const SEVERITIES = { error: 3, warning: 4, info: 6 } as const;
/** The number that RFC 5612 sets aside for whoever has none of the IANA's: parameters of our own need one. */
const ELEMENT = 'maqet@32473';
const LONGEST_VALUE = 255;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A record as a syslog message (RFC 5424), without any framing.
 *
 * Its structured data holds what one searches for, and `seq` and `hash`: by them a receiver finds gaps, and tells a message that was
 * sent twice. Nothing in a record can end a field early, start another message, or hide in a control character.
 *
 * @param line - the record's line in the log, without its newline.
 */
export function syslogMessage(record: AuditRecord, line: string, { hostname, pid, format, maxBytes }: MessageFacts): Buffer {
  const levels = auditLines(record).map(({ level }) => SEVERITIES[level]);
  const priority = FACILITY * 8 + Math.min(SEVERITIES.info, ...levels);
  const header = `<${priority}>1 ${record.time} ${headerField(hostname, 255)} maqet ${pid} ${headerField(record.event, 32)}`;
  const text = format === 'jsonl' ? line : auditText(record);
  // A text that is not ASCII alone begins with a byte order mark: so a receiver knows that it is UTF-8.
  const marked = /^[\u0020-\u007e]*$/.test(text) ? text : `${BYTE_ORDER_MARK}${text}`;
  const head = Buffer.from(`${header} ${structuredData(record)} `, 'utf8');
  return Buffer.concat([head, cutUtf8(Buffer.from(marked, 'utf8'), (maxBytes ?? Number.POSITIVE_INFINITY) - head.length)]);
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

/** RFC 5424 §6.3.3: three characters are escaped. Control characters are shown as text already. */
function parameterValue(text: string): string {
  return oneLine(text, LONGEST_VALUE).replace(/["\\\]]/g, '\\$&');
}

/** A field of the header has visible ASCII characters only; `-` stands for nothing. */
function headerField(text: string, max: number): string {
  return text.replace(/[^\u0021-\u007e]/g, '_').slice(0, max) || '-';
}

/** The longest beginning of at most so many bytes that ends with a whole character. */
function cutUtf8(bytes: Buffer, max: number): Buffer {
  if (bytes.length <= max) return bytes;
  let end = Math.max(0, max);
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
