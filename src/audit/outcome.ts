import { performance } from 'node:perf_hooks';
import { errorText } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import type { AuditLog } from './log.js';
import { type AuditRecord, resultEntry } from './record.js';

/**
 * Does what a record has announced, and records how that ended and how long it took.
 *
 * @param factsOf - what came of it besides, for the closing record.
 * @throws what `work` throws; AuditError if its end cannot be recorded.
 */
export async function carryOut<T>(
  audit: AuditLog,
  announced: AuditRecord,
  work: () => Promise<T>,
  factsOf?: (done: T) => JsonObject,
): Promise<T> {
  const start = performance.now();
  const durationMs = (): number => Math.round(performance.now() - start);
  let done: T;
  try {
    done = await work();
  } catch (error) {
    await audit.append(resultEntry(announced, { outcome: 'failed', error: errorText(error), durationMs: durationMs() }));
    throw error;
  }
  const facts = factsOf === undefined ? {} : { facts: factsOf(done) };
  await audit.append(resultEntry(announced, { outcome: 'ok', durationMs: durationMs(), ...facts }));
  return done;
}
