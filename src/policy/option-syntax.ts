import { isJsonObject, type Json, parseJson } from '../shared/json.js';

/** One `key=value` of an option's value. */
export type OptionPair = readonly [key: string, value: Json];

/**
 * Reads the value of a QEMU option: `a,key=value,…`, in which a doubled comma stands for a comma and the first part may be
 * the value of `implied`, or a JSON object of scalars. A key may occur more than once.
 *
 * @returns undefined for what is neither. QEMU's bare flags (`,nokey`) are among that: their meaning depends on the option.
 */
export function readPairs(value: string, implied: string): OptionPair[] | undefined {
  if (value.startsWith('{')) return jsonPairs(value);
  const pairs: OptionPair[] = [];
  for (const [index, part] of splitCommas(value).entries()) {
    const equals = part.indexOf('=');
    if (equals > 0) pairs.push([part.slice(0, equals), part.slice(equals + 1)]);
    else if (index === 0 && equals < 0 && part !== '') pairs.push([implied, part]);
    else return undefined;
  }
  return pairs;
}

function jsonPairs(text: string): OptionPair[] | undefined {
  try {
    const value = parseJson(text);
    // What QEMU's own JSON has beyond the standard (single quotes) fails here, and so does a repeated key in QEMU.
    if (!isJsonObject(value)) return undefined;
    const pairs = Object.entries(value);
    return pairs.every(([, item]) => item === null || typeof item !== 'object') ? pairs : undefined;
  } catch {
    return undefined;
  }
}

/** Splits at single commas; `,,` becomes `,`. */
function splitCommas(value: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let index = 0; index < value.length; index += 1) {
    if (value[index] !== ',') part += value[index];
    else if (value[index + 1] === ',') {
      part += ',';
      index += 1;
    } else {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part];
}
