import { isJsonObject, type Json } from '../shared/json.js';

/**
 * True if `actual` is what `expected` asks for.
 *
 * Of an object only the members that `expected` names are looked at. A list must have exactly as many items, each matching
 * the one in its place: were it enough to contain them, `[]` (no jobs) would match any list. Scalars must be equal; integers
 * are equal by value, whatever their size.
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
    // A bigint is never === a number, but == compares them by exact value.
    // biome-ignore lint/suspicious/noDoubleEquals: see above
    return expected == actual;
  }
  return expected === actual;
}

function isNumeric(value: Json): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
