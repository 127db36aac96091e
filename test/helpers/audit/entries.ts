import fc from 'fast-check';
import { GENESIS, sealRecord } from '../../../src/audit/chain.js';
import { type AuditEntry, type AuditRecord, type Caller, RECORD_FIELDS } from '../../../src/audit/record.js';
import { canonicalJson, type Json, type JsonObject } from '../../../src/shared/json.js';

export const caller: Caller = {
  actor: 'octocat',
  run: { repository: 'o/r', workflow: 'ci', runId: '17', attempt: '1', job: 'test' },
};

/** Makes the entry of an allowed `query-status`, with the overrides of a test. */
export function entry(overrides: Partial<AuditEntry> = {}): AuditEntry {
  return { ...caller, event: 'qmp', command: 'query-status', arguments: {}, tier: 'safe', decision: 'allow', reason: 'safe', ...overrides };
}

/** Any JSON, including integers beyond 2^53 and unusual keys. */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.bigInt({ min: 2n ** 60n, max: 2n ** 64n }),
      fc.string({ unit: 'binary' }),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: objectOf(tie('value')),
})).value;

/** Any JSON object. It is built without assignment, so that `__proto__` is an ordinary member. */
export const anyObject: fc.Arbitrary<JsonObject> = objectOf(anyJson);

function objectOf(value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  const key = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('__proto__', 'constructor', 'toJSON', 'filename', 'size', '0'));
  return fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));
}

export const anyEntry: fc.Arbitrary<AuditEntry> = fc.record({
  actor: fc.string({ maxLength: 20 }),
  run: fc.constantFrom(null, caller.run),
  event: fc.constantFrom('qmp' as const, 'qmp-result' as const, 'qga' as const, 'guest-run' as const, 'vm-start' as const),
  command: fc.option(fc.string({ unit: 'binary', maxLength: 20 }), { nil: null }),
  arguments: fc.option(anyObject, { nil: null }),
  tier: fc.constantFrom(null, 'safe' as const, 'dangerous' as const),
  decision: fc.constantFrom(null, 'allow' as const, 'block' as const),
  reason: fc.string({ unit: 'binary', maxLength: 20 }),
  outcome: fc.constantFrom(null, 'ok' as const, 'failed' as const),
  error: fc.option(fc.string({ unit: 'binary', maxLength: 20 }), { nil: null }),
  durationMs: fc.option(fc.double({ min: 0, max: 1e7, noNaN: true }), { nil: null }),
});

/** Seals entries into a chain. */
export function chainOf(entries: readonly AuditEntry[]): AuditRecord[] {
  const records: AuditRecord[] = [];
  for (const one of entries) {
    const prev = records.at(-1)?.hash ?? GENESIS;
    records.push(sealRecord({ ...one, vm: 'vm' }, records.length + 1, new Date(1e12 + records.length).toISOString(), prev).record);
  }
  return records;
}

/** Encodes a record as it stands, also one whose hash is wrong. */
export function recordBytes(record: AuditRecord): Buffer {
  return Buffer.from(`{${RECORD_FIELDS.map((field) => `"${field}":${canonicalJson(record[field] as Json)}`).join(',')}}\n`);
}

/** Returns the lines of a chain, each with its newline. */
export function linesOf(entries: readonly AuditEntry[]): Buffer[] {
  return chainOf(entries).map(recordBytes);
}
