import { createHash } from 'node:crypto';
import { canonicalJson, type Json, type JsonObject } from '../shared/json.js';
import { type AuditEntry, type AuditRecord, RECORD_FIELDS } from './record.js';

/** The `prev` of the first record: 64 zeros. */
export const GENESIS = '0'.repeat(64);

/**
 * The hash that a record must carry: SHA-256 (hex) of `prev` followed by the canonical JSON (keys in code-unit order, no
 * space) of every field but `hash`.
 *
 * The chain has no key: whoever can write the file can also compute a new chain over other records. What shows that is the
 * head, kept where the file's writer cannot reach it (the job's outputs and summary).
 */
export function hashRecord(record: Omit<AuditRecord, 'hash'>): string {
  const { hash: _, ...content } = record as AuditRecord;
  return createHash('sha256')
    .update(record.prev)
    .update(canonicalJson(content as unknown as JsonObject))
    .digest('hex');
}

/** Turns an entry into the record that follows `prev`. */
export function sealRecord(entry: AuditEntry & { readonly vm: string }, seq: number, time: string, prev: string): AuditRecord {
  const content = {
    seq,
    time,
    vm: entry.vm,
    actor: entry.actor,
    run: entry.run,
    event: entry.event,
    command: entry.command ?? null,
    arguments: entry.arguments ?? null,
    tier: entry.tier ?? null,
    decision: entry.decision ?? null,
    reason: entry.reason ?? '',
    outcome: entry.outcome ?? null,
    error: entry.error ?? null,
    durationMs: entry.durationMs ?? null,
    prev,
  };
  return { ...content, hash: hashRecord(content) };
}

/**
 * The bytes of a record in the file, with the newline: its fields in the order of {@link RECORD_FIELDS}, their values as canonical
 * JSON. A record has one spelling only, so that a check can hold the file against it byte for byte.
 */
export function recordBytes(record: AuditRecord): Buffer {
  const members = RECORD_FIELDS.map((field) => `"${field}":${canonicalJson(record[field] as Json)}`);
  return Buffer.from(`{${members.join(',')}}\n`, 'utf8');
}
