import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../shared/json.js';
import { type AuditEntry, type AuditRecord, RECORD_FIELDS } from './record.js';

/** The `prev` of the first record: 64 zeros. */
export const GENESIS = '0'.repeat(64);

/**
 * Computes the hash of a record: SHA-256 (hex) of `prev` followed by the canonical JSON (keys in code-unit order, no space) of every
 * field but `hash`.
 *
 * The chain has no key, so whoever can write the file can compute a new chain over other records. To detect that, keep the head where
 * the writer of the file cannot reach it: the job's outputs and summary.
 */
export function hashRecord(record: Omit<AuditRecord, 'hash'>): string {
  return createHash('sha256')
    .update(record.prev)
    .update(`{${members(record, HASHED_FIELDS)}}`)
    .digest('hex');
}

type HashedField = Exclude<keyof AuditRecord, 'hash'>;
const HASHED_FIELDS = RECORD_FIELDS.filter((field): field is HashedField => field !== 'hash').sort();

function members<Field extends keyof AuditRecord>(record: Pick<AuditRecord, Field>, fields: readonly Field[]): string {
  return fields.map((field) => `"${field}":${canonicalJson(record[field] as Json)}`).join(',');
}

/** Makes the record that follows `prev` in the chain. */
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
 * Encodes a record as its line in the file, with the newline: the fields in the order of {@link RECORD_FIELDS}, their values as
 * canonical JSON. A record has exactly one encoding, so that a verifier can compare the file byte for byte.
 */
export function recordBytes(record: AuditRecord): Buffer {
  return Buffer.from(`{${members(record, RECORD_FIELDS)}}\n`, 'utf8');
}
