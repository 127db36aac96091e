import { isJsonObject, type Json } from '../shared/json.js';

/**
 * Returns true if `actual` matches `expected`.
 *
 * In objects, only the members that `expected` names are compared. Lists must have the same length and match item by item: if containing
 * the items were enough, `[]` (no jobs) would match every list. Scalars must be equal, and integers are compared by value, at any size.
 */
export function matches(expected: Json, actual: Json): boolean {
  if (Array.isArray(expected)) {
    return Array.isArray(actual) && actual.length === expected.length && expected.every((item, i) => matches(item, actual[i] as Json));
  }
  if (isJsonObject(expected)) {
    if (!isJsonObject(actual)) return false;
    return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && matches(value, actual[key] as Json));
  }
  if (isNumeric(expected) && isNumeric(actual)) {
    // A bigint never equals a number by ===, but == compares their exact values.
    // biome-ignore lint/suspicious/noDoubleEquals: see above
    return expected == actual;
  }
  return expected === actual;
}

function isNumeric(value: Json): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
