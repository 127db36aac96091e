import { performance } from 'node:perf_hooks';
import { errorText } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import type { AuditLog } from './log.js';
import { type AuditRecord, type Ending, resultEntry } from './record.js';

/**
 * Does what a record has announced, and records how that ended and how long it took.
 *
 * @param facts - for the closing record: what came of it besides, or what it was that failed.
 * @throws what `work` throws; AuditError if its end cannot be recorded.
 */
export async function carryOut<T>(
  audit: AuditLog,
  announced: AuditRecord,
  work: () => Promise<T>,
  facts: { readonly done?: (done: T) => JsonObject; readonly failed?: JsonObject } = {},
): Promise<T> {
  const start = performance.now();
  const end = (ending: Omit<Ending, 'durationMs'>): Promise<unknown> =>
    audit.append(resultEntry(announced, { ...ending, durationMs: Math.round(performance.now() - start) }));
  let done: T;
  try {
    done = await work();
  } catch (error) {
    await end({ outcome: 'failed', error: errorText(error), ...(facts.failed === undefined ? {} : { facts: facts.failed }) });
    throw error;
  }
  await end({ outcome: 'ok', ...(facts.done === undefined ? {} : { facts: facts.done(done) }) });
  return done;
}
