import { z } from 'zod';
import { isJsonObject, type Json, type JsonObject } from './json.js';

/** How deep a JSON value may be nested: a little less than QEMU's parser accepts, and far from what exhausts a stack. */
const MAX_DEPTH = 1000;

/** Any JSON value. Its members are not inspected: for a value that `parseJson` has returned. */
export const jsonSchema = z.custom<Json>((value) => value !== undefined, { error: 'expected a JSON value' });

/** A JSON object that is nested at most {@link MAX_DEPTH} deep. Its members are not inspected otherwise. */
export const jsonObjectSchema = z.custom<JsonObject>(
  (value) => isJsonObject(value) && !ArrayBuffer.isView(value) && !isDeeperThan(value, MAX_DEPTH),
  {
    error: `expected a JSON object, nested at most ${MAX_DEPTH} deep`,
  },
);

/**
 * Makes the schema of a list of at most `most` items. The length is checked first: an endless list of wrong items would otherwise cost
 * memory for an issue about each.
 */
export function listOf<T extends z.ZodType>(item: T, most: number) {
  return z
    .custom<z.input<T>[]>((value) => Array.isArray(value) && value.length <= most, { error: `expected a list of at most ${most} items` })
    .pipe(z.array(item))
    .readonly();
}

/** Returns true if objects and arrays are nested in each other more than `depth` times. */
function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1));
}
