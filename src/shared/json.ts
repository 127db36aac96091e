/** Any JSON value. Integers beyond 2^53 are `bigint`, so that no digit is lost: QMP has 64-bit ones. */
export type Json = null | boolean | number | bigint | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** The part of the ES2026 JSON API that Node 24 has and TypeScript's ES2023 library lacks. */
interface SourceTextJson {
  parse(text: string, reviver: (key: string, value: Json, context: { source?: string }) => Json): Json;
  rawJSON(text: string): object;
}
const sourceText = JSON as unknown as SourceTextJson;

const LONG_INTEGER = /\d{16}/;
const INTEGER = /^-?\d+$/;

/**
 * Parses JSON without losing integer digits.
 *
 * @throws SyntaxError for text that is not JSON.
 */
export function parseJson(text: string): Json {
  // The reviver costs several times a plain parse, so it runs only if a number is long enough to lose digits.
  if (!LONG_INTEGER.test(text)) return JSON.parse(text) as Json;
  return sourceText.parse(text, (_key, value, { source }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && INTEGER.test(source) ? BigInt(source) : value,
  );
}

/**
 * Serialises a value. A `bigint` becomes an integer literal.
 *
 * @param indent - spaces per level; 0 for one line.
 */
export function stringifyJson(value: Json, indent = 0): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? sourceText.rawJSON(item.toString()) : item), indent);
}

/** Serialises a value with the keys of every object in code-unit order, so that equal values give equal bytes. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // Each record of an audit log is spelled four times: `stringifyJson` would ask its replacer for every value.
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

/** Returns true for a JSON object, false for arrays, null and scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
