import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSecretName, secretsFromEnvironment } from '../../../src/audit/redact/names.js';
import { createRedactor, GrowingRedactor } from '../../../src/audit/redact/redactor.js';
import { canonicalJson, isJsonObject, type Json, type JsonObject, stringifyJson } from '../../../src/shared/json.js';
import { anyJson, anyObject } from '../../helpers/audit/entries.js';
import { growthExponent, LINEAR } from '../../helpers/growth.js';

const SECRET_NAMES = [
  'password',
  'Password',
  'secret',
  'data',
  'key',
  'keys',
  'input-data',
  'token',
  'buf-b64',
  'tls-password',
  'accessKey',
  'cookie-secret',
];
const secrets = fc.array(fc.string({ minLength: 6, maxLength: 20, unit: 'grapheme' }), { minLength: 1, maxLength: 3 });

/** Returns every string and key of a value, at any depth. */
function strings(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, item]) => [key, ...strings(item)]) : [];
}

/** Puts a text at a random place of a value: into a string, as a key, as a member, or as an item. */
const planted = (what: string): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(anyJson, fc.array(fc.constantFrom('list', 'member', 'key', 'text'), { minLength: 1, maxLength: 30 }), fc.string(), fc.string())
    .map(([noise, path, before, after]) => {
      let value: Json = `${before}${what}${after}`;
      for (const step of path) {
        if (step === 'list') value = [noise, value, noise];
        else if (step === 'member') value = { noise, inner: value };
        else if (step === 'key') value = { [`${before}${what}`]: noise, [`${what}${after}`]: noise, inner: value };
        else value = { inner: value, text: `${what}${what}` };
      }
      return { a: value };
    });

describe('Known secret values', () => {
  test('are redacted at any depth, in any string or key', () => {
    const cases = secrets.chain((values) => fc.tuple(fc.constant(values), fc.constantFrom(...values).chain(planted)));
    fc.assert(
      fc.property(cases, ([values, args]) => {
        const left = strings(createRedactor(values).arguments('x', args));
        for (const secret of values) expect(left.filter((text) => text.includes(secret))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['that overlap are hidden completely', ['abcdef', 'defghi'], 'xabcdefghix', 'x***x'],
    ['that a replacement would form are hidden', ['abcdef', 'x***yy'], 'xabcdefyy', '***'],
    ['inside JSON are hidden', ['pass"word\n'], JSON.stringify('pass"word\n'), '"***"'],
    ['inside a URL are hidden', ['p@ss w/rd'], `q?x=${encodeURIComponent('p@ss w/rd')}`, 'q?x=***'],
    ['of several lines are hidden line by line', ['-----BEGIN\nMIIEpAIB\n'], 'only MIIEpAIB here', 'only *** here'],
    ['of few characters are ignored', ['true', '12345'], 'true 12345', 'true 12345'],
    ['with a lone surrogate are hidden', ['\ud800secret1'], 'x\ud800secret1', 'x***'],
  ])('%s', (_name, values, text, expected) => {
    expect(createRedactor(values).text(text)).toBe(expected);
  });

  test('are redacted in Base64 of a text around them, at any offset', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, after) => {
        const encoded = Buffer.from(`${before}correct-horse-battery${after}`).toString('base64');
        expect(createRedactor(['correct-horse-battery']).text(encoded)).toContain('***');
      }),
    );
  });

  test('are redacted if they are numbers', () => {
    expect(createRedactor(['12345678']).arguments('x', { pin: 1, a: 12345678, b: 123456789 })).toEqual({
      pin: '***',
      a: '***',
      b: 123456789,
    });
  });

  test('in several keys leave each member its own key', () => {
    const redacted = createRedactor(['secret1', 'secret2']).arguments('x', { secret1: 1, secret2: 2, '#2': 3 });
    expect(Object.keys(redacted)).toHaveLength(3);
  });
});

describe('Arguments with secret names', () => {
  test('are redacted at any depth, and nothing around them is', () => {
    const path = fc.array(fc.constantFrom('list', 'member'), { maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...SECRET_NAMES), anyJson, path, (name, hidden, steps) => {
        const build = (leaf: Json): JsonObject => {
          let value: Json = { [name]: leaf, size: 7 };
          for (const step of steps) value = step === 'list' ? [1, value] : { size: 1, inner: value };
          return { a: value };
        };
        expect(createRedactor([]).arguments('x', build(hidden))).toEqual(build('***'));
      }),
    );
  });

  test.each<[string, JsonObject, JsonObject]>([
    [
      'object-add',
      { 'qom-type': 'secret', id: 's', data: 'x', format: 'raw' },
      { 'qom-type': 'secret', id: 's', data: '***', format: 'raw' },
    ],
    ['send-key', { keys: [{ type: 'qcode', data: 'a' }], 'hold-time': 5 }, { keys: '***', 'hold-time': 5 }],
    ['set_password', { protocol: 'vnc', password: 'x' }, { protocol: 'vnc', password: '***' }],
    ['qom-set', { path: '/objects/s', property: 'data', value: 'x' }, { path: '/objects/s', property: 'data', value: '***' }],
    ['qom-set', { path: '/x', property: 'enabled', value: true }, { path: '/x', property: 'enabled', value: true }],
    [
      'guest-exec',
      { path: '/bin/x', env: ['A=b'], arg: ['--password', 'x', '-v'] },
      { path: '/bin/x', env: '***', arg: ['--password', '***', '-v'] },
    ],
    ['sev-inject-launch-secret', { 'packet-header': 'x', secret: 'y', gpa: 1 }, { 'packet-header': '***', secret: '***', gpa: '***' }],
    ['human-monitor-command', { 'command-line': 'set_password vnc hunter2' }, { 'command-line': 'set_password ***' }],
    ['human-monitor-command', { 'command-line': 'info registers' }, { 'command-line': 'info registers' }],
    ['pmemsave', { val: 0, size: 2n ** 63n, filename: 'low.bin' }, { val: 0, size: 2n ** 63n, filename: 'low.bin' }],
    [
      'vm-start',
      { argv: ['-object', 'secret,id=s,data=a b,,c,format=raw', '-m', '1G'] },
      { argv: ['-object', 'secret,id=s,data=***,format=raw', '-m', '1G'] },
    ],
  ])('are redacted in %s %j', (command, args, expected) => {
    expect(createRedactor([]).arguments(command, args)).toEqual(expected);
  });

  test.each(['filename', 'device', 'id', 'node-name', 'data-file', 'keyboard', 'passthrough', 'val', 'protocol', 'command-line'])(
    'do not include %s',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );
});

describe('Assignments inside text', () => {
  test.each([
    ['json:{"driver":"http","password-secret":"s0","x":1}', 'json:{"driver":"http","password-secret":***,"x":1}'],
    ['{\\"data\\": \\"a, b\\", \\"x\\": 1}', '{\\"data\\":***, \\"x\\": 1}'],
    ['{"data": {"a": "b, c"}}', '{"data":***'],
    ['"token": "a\\",b", x', '"token":***, x'],
    ['https://user:p@ss@host/path?x=1', 'https://***@host/path?x=1'],
    ['quiet password=a b c,next=1', 'quiet password=***,next=1'],
    ["api_key = 'a,b' c", 'api_key =*** c'],
    ['invalid token: expected a number', 'invalid token: expected a number'],
    ['root=/dev/vda console=ttyS0', 'root=/dev/vda console=ttyS0'],
    ['data=', 'data='],
  ])('with secret names are redacted: %s', (text, expected) => {
    expect(createRedactor([]).text(text)).toBe(expected);
  });

  test.each(['a=', 'token', 'a', '"', '\\"', ' ', '://', '://a', 'data"  ', 'a.a-', 'password=,,'])(
    'are found in linear time in a text that repeats %j',
    async (unit) => {
      const redactor = createRedactor(['hunter22']);
      const work = (size: number): (() => string) => {
        const text = unit.repeat(size / unit.length);
        return () => redactor.text(text);
      };
      expect(await growthExponent(work, 100_000)).toBeLessThan(LINEAR);
    },
  );
});

describe('Everything else', () => {
  test('is unchanged, including `__proto__` and bigints', () => {
    const harmless = anyObject.filter((args) => strings(args).every((text) => !/[=:]/.test(text) && !isSecretName(text)));
    fc.assert(
      fc.property(harmless, (args) => {
        expect(canonicalJson(createRedactor([]).arguments('x', args))).toBe(canonicalJson(args));
      }),
    );
  });

  test('is accepted without an exception, and the result can be written as JSON', () => {
    fc.assert(
      fc.property(fc.string(), anyObject, fc.array(fc.string({ unit: 'binary' })), (command, args, values) => {
        stringifyJson(createRedactor(values).arguments(command, args));
      }),
    );
    for (const odd of [undefined, null, 7, 'x', [1], { a: undefined }, { a: () => 1 }, { a: Symbol('x') }, { a: Number.NaN }]) {
      canonicalJson(createRedactor(['hunter22']).arguments('x', odd as unknown as JsonObject));
    }
  });

  test('is redacted below the nesting limit of QMP, without a stack overflow', () => {
    let deep: Json = 'hunter22';
    for (let n = 0; n < 100_000; n += 1) deep = n % 2 === 0 ? [deep] : { a: deep };
    const redacted = createRedactor(['hunter22']).arguments('x', { deep, kept: 1 });
    expect(redacted['kept']).toBe(1);
    expect(canonicalJson(redacted)).not.toContain('hunter22');
  });
});

describe('secretsFromEnvironment', () => {
  test('returns the values of variables with secret names', () => {
    const secret = {
      GITHUB_TOKEN: 'a',
      MY_SECRET: 'b',
      DB_PASSWORD: 'c',
      PASSWD: 'd',
      API_KEY: 'e',
      SSH_PRIVATE_KEY: 'f',
      CREDENTIALS: 'g',
      input_token: 'h',
      NPM_PASS: 'i',
    };
    const harmless = { PATH: '1', PWD: '2', HOME: '3', KEYBOARD: '4', SSH_AUTH_SOCK: '5', EMPTY_TOKEN: '', NO_TOKEN: undefined };
    expect(secretsFromEnvironment({ ...secret, ...harmless })).toEqual([...'abcdefghi']);
  });
});

test('GrowingRedactor hides the values that it was made with and those that it has learned', () => {
  const redactor = new GrowingRedactor(['first-secret']);
  expect(redactor.text('first-secret second-secret')).toBe('*** second-secret');
  redactor.learn(['second-secret']);
  redactor.learn([]);
  expect(redactor.text('first-secret second-secret')).toBe('*** ***');
  expect(redactor.arguments('guest-run', { script: 'echo second-secret', password: 'x' })).toEqual({ script: 'echo ***', password: '***' });
});

test('The redactor leaves an undefined member out: a mask would claim that there was a secret.', () => {
  const args = { name: 'x', path: undefined } as unknown as JsonObject;
  expect(createRedactor([]).arguments('guest-run', args)).toEqual({ name: 'x' });
  expect(Object.keys(createRedactor([]).arguments('guest-run', args))).toEqual(['name']);
});
