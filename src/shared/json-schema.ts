import { z } from 'zod';
import { isJsonObject, type Json, type JsonObject } from './json.js';

/** How deep a JSON value may be nested: a little less than QEMU's parser accepts, and far from what exhausts a stack. */
const MAX_DEPTH = 1000;

/** Any JSON value. Its members are not inspected: for a value that `parseJson` has returned. */
export const jsonSchema = z.custom<Json>((value) => value !== undefined, { error: 'expected a JSON value' });

/** A JSON object that is nested at most {@link MAX_DEPTH} deep. Its members are not inspected otherwise. */
export const jsonObjectSchema = z.custom<JsonObject>((value) => isJsonObject(value) && !isDeeperThan(value, MAX_DEPTH), {
  error: `expected a JSON object, nested at most ${MAX_DEPTH} deep`,
});

/** Returns true if objects and arrays are nested in each other more than `depth` times. */
function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1));
}
