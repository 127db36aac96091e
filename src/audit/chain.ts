import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../shared/json.js';
import { type AuditEntry, type AuditRecord, RECORD_FIELDS } from './record.js';

/** The `prev` of the first record: 64 zeros. */
export const GENESIS = '0'.repeat(64);

/** A record, and its line in the file. */
export interface EncodedRecord {
  readonly record: AuditRecord;
  /** The line, with its newline. */
  readonly bytes: Buffer;
}

type HashedField = Exclude<keyof AuditRecord, 'hash'>;
const HASHED_FIELDS = RECORD_FIELDS.filter((field): field is HashedField => field !== 'hash');
const SORTED = HASHED_FIELDS.map((_field, index) => index).sort((a, b) => ((HASHED_FIELDS[a] ?? '') < (HASHED_FIELDS[b] ?? '') ? -1 : 1));

/**
 * Computes the hash of a record, and encodes the record as its line in the file.
 *
 * The hash is the SHA-256 (hex) of `prev` followed by the canonical JSON (keys in code-unit order, no space) of every field but
 * `hash`. The chain has no key, so whoever can write the file can compute a new chain over other records. To detect that, keep the head
 * where the writer of the file cannot reach it: the job's outputs and summary.
 *
 * The line holds the fields in the order of {@link RECORD_FIELDS}, their values as canonical JSON. A record has exactly one encoding,
 * so that a verifier can compare the file byte for byte.
 */
export function encodeRecord(content: Pick<AuditRecord, HashedField>): EncodedRecord {
  // Both hold the same members in another order.
  const members = HASHED_FIELDS.map((field) => `"${field}":${canonicalJson(content[field] as Json)}`);
  const sorted = SORTED.map((index) => members[index]).join(',');
  const hash = createHash('sha256').update(content.prev).update(`{${sorted}}`).digest('hex');
  return { record: { ...content, hash }, bytes: Buffer.from(`{${members.join(',')},"hash":"${hash}"}\n`, 'utf8') };
}

/** Makes the record that follows `prev` in the chain. */
export function sealRecord(entry: AuditEntry & { readonly vm: string }, seq: number, time: string, prev: string): EncodedRecord {
  return encodeRecord({
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
  });
}
