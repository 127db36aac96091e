import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseScript, ScriptError } from '../../../src/qmp/script/script.js';
import { type Json, type JsonObject, stringifyJson } from '../../../src/shared/json.js';

const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

const integer: fc.Arbitrary<Json> = fc
  .bigInt({ min: INT64_MIN, max: UINT64_MAX })
  .map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value));
const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    integer,
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const args = fc.dictionary(fc.string({ maxLength: 20 }), anyValue, { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<JsonObject>;
const name = fc
  .stringMatching(/^[a-z][a-z0-9_-]{0,20}$/)
  .filter((text) => !['sleep', 'expect', 'execute', 'null', 'true', 'false'].includes(text));

test('Any JSON arguments are parsed unchanged, in each form of a step', () => {
  fc.assert(
    fc.property(name, args, fc.boolean(), (execute, given, continueOnError) => {
      const flag = continueOnError ? ', "continue-on-error": true' : '';
      const json = stringifyJson(given);
      const forms = [
        `- {"execute": "${execute}", "arguments": ${json}${flag}}`,
        `{"execute": "${execute}", "arguments": ${json}${flag}}`,
        ...(continueOnError ? [] : [`- ${execute}: ${json}`, `${execute}: ${json}`, `${execute} ${json}`]),
      ];
      for (const form of forms) {
        expect(parseScript(form)).toStrictEqual([{ line: 1, kind: 'command', command: { execute, arguments: given }, continueOnError }]);
      }
    }),
    { numRuns: 300 },
  );
});

test('Any text gives a list of steps, or a ScriptError with lines of the text', () => {
  const fragment = fc.constantFrom(
    ...[
      '- ',
      '\n',
      '  ',
      ': ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!!str ',
      '---\n',
      '? ',
      '|\n',
      '>\n',
      '%YAML 1.1\n',
      '<<: ',
    ],
    ...[
      'stop',
      'execute',
      'arguments',
      'wait-event',
      'sleep',
      'expect',
      'name',
      'timeout',
      '5s',
      'STOP',
      'continue-on-error',
      'true',
      'null',
    ],
    ...['18446744073709551616', '0x1', '.inf', '1e999', '2001-01-01', '\t', '\r\n', '\u0000', '\u2028', '__proto__', '\\ud800'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (script) => {
      const lines = script.split('\n').length;
      try {
        for (const { line } of parseScript(script)) expect(line >= 1 && line <= lines).toBe(true);
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        expect(error.problems.length).toBeGreaterThan(0);
        for (const { line } of error.problems) expect(line >= 1 && line <= lines).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
