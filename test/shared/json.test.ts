import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, isJsonObject, type Json, parseJson, stringifyJson } from '../../src/shared/json.js';

/** Any value that {@link parseJson} can return: integers that a double holds exactly are numbers, larger ones are bigints. */
const integer = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map((value) => {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
});
const key = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', 'toString', '', '\ud800'));
const { value: anyJson } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    integer,
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0) && !Number.isInteger(value)),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((members) => ownMembers(members)),
  ),
}));

/** An object with these as its own members, `__proto__` too, as a JSON parser makes it. */
function ownMembers(members: readonly (readonly [string, Json])[]): Json {
  const object: { [key: string]: Json } = {};
  for (const [name, value] of members) Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  return object;
}

describe('The round trip', () => {
  test('keeps every value, with and without indentation', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(0, 2), (value, indent) => {
        expect(parseJson(stringifyJson(value, indent))).toEqual(value);
      }),
    );
  });

  test.each(['9223372036854775807', '-9223372036854775808', '18446744073709551615', '9007199254740993'])(
    'keeps all digits of %s',
    (digits) => {
      const parsed = parseJson(`{"a": [${digits}]}`);
      expect(parsed).toEqual({ a: [BigInt(digits)] });
      expect(stringifyJson(parsed)).toBe(`{"a":[${digits}]}`);
    },
  );

  test('keeps numbers that a double can hold as numbers', () => {
    expect(parseJson('[9007199254740991, -9007199254740991, 1e30, 1234567890123456.5, 0.1234567890123456]')).toEqual([
      9007199254740991, -9007199254740991, 1e30, 1234567890123456.5, 0.1234567890123456,
    ]);
  });

  test('does not change long digits inside a string', () => {
    expect(parseJson('{"id": "12345678901234567890"}')).toEqual({ id: '12345678901234567890' });
  });

  test('keeps a member called __proto__ as a member, and changes no prototype', () => {
    for (const text of ['{"__proto__": {"x": 1}}', '{"__proto__": {"x": 18446744073709551615}}']) {
      const parsed = parseJson(text);
      expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
      expect(Object.keys(parsed as object)).toEqual(['__proto__']);
    }
  });

  test.each(['', '{', '[1,]', 'nul', '01', '12345678901234567890x'])('throws a SyntaxError for %p', (text) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
  });
});

describe('canonicalJson', () => {
  test('returns equal bytes for equal values, in whatever order their members were added', () => {
    fc.assert(fc.property(anyJson, (value) => canonicalJson(reversed(value)) === canonicalJson(value)));
  });

  test('returns different bytes for different values, and JSON of the same value', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        expect(parseJson(canonicalJson(a))).toEqual(a);
        if (canonicalJson(a) === canonicalJson(b)) expect(b).toEqual(a);
      }),
    );
  });

  test('sorts by code units, at every depth, without spaces', () => {
    expect(canonicalJson({ b: [{ z: 1n, é: 2, a: 'x' }], B: null, a: 2n ** 64n })).toBe(
      '{"B":null,"a":18446744073709551616,"b":[{"a":"x","z":1,"é":2}]}',
    );
  });
});

test('isJsonObject returns true for objects only', () => {
  expect([{}, { a: 1 }].every(isJsonObject)).toBe(true);
  expect([null, undefined, [], 'x', 1, 1n].some(isJsonObject)).toBe(false);
});

/** The same value with the members of every object in the opposite order. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isJsonObject(value)) return value;
  return ownMembers(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
