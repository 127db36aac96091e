import type { JsonObject } from '../shared/json.js';
import { isJsonObject } from '../shared/json.js';

const DEEPEST = 32;
const MOST_VALUES = 20_000;

/**
 * What keeps `value` from being a JSON object that would be sent as it is read here; undefined if nothing does.
 *
 * Anything that a serialiser could turn into something else is refused: `toJSON`, class instances, NaN, cycles, `undefined`.
 */
export function shapeProblem(value: unknown): string | undefined {
  if (!isJsonObject(value)) return 'are not a JSON object';
  let seen = 0;
  const visit = (item: unknown, depth: number): string | undefined => {
    seen += 1;
    if (seen > MOST_VALUES) return `hold more than ${MOST_VALUES} values`;
    if (depth > DEEPEST) return `are nested deeper than ${DEEPEST} levels`;
    if (item === null || typeof item === 'string' || typeof item === 'boolean' || typeof item === 'bigint') return undefined;
    if (typeof item === 'number') return Number.isFinite(item) ? undefined : 'hold a number that JSON does not know';
    if (typeof item !== 'object' || !isPlain(item)) return 'hold a value that JSON does not know';
    for (const child of Object.values(item)) {
      const problem = visit(child, depth + 1);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
  return visit(value satisfies JsonObject, 0);
}

/** An ordinary list or object without accessors: what is read twice is the same twice. */
function isPlain(item: object): boolean {
  if ('toJSON' in item && typeof item.toJSON === 'function') return false;
  const prototype: unknown = Object.getPrototypeOf(item);
  // The prototype of a plain object is the one that has none itself, also where it comes from another realm.
  const ordinary = Array.isArray(item) || prototype === null || Object.getPrototypeOf(prototype) === null;
  return ordinary && Object.values(Object.getOwnPropertyDescriptors(item)).every((property) => 'value' in property);
}
