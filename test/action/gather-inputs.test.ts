import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { GATHER_INPUTS, GATHER_OUTPUTS, gatherSettings } from '../../src/action/gather-inputs.js';

describe('report/action.yml', () => {
  const action = parse(readFileSync(new URL('../../report/action.yml', import.meta.url), 'utf8')) as Record<string, unknown>;

  test('declares the inputs that the code reads', () => {
    const inputs = Object.entries(GATHER_INPUTS).map(([name, input]) => [name, { ...input, required: false }]);
    expect(action['inputs']).toEqual(Object.fromEntries(inputs));
  });

  test('declares the outputs that the code sets', () => {
    const outputs = Object.entries(GATHER_OUTPUTS).map(([name, description]) => [name, { description }]);
    expect(action['outputs']).toEqual(Object.fromEntries(outputs));
  });

  test('runs the bundle of this repository', () => {
    expect(action['runs']).toEqual({ using: 'node24', main: '../dist/report/index.js' });
  });
});

describe('gatherSettings', () => {
  test('uses the default for a missing or blank input', () => {
    expect(gatherSettings({ pattern: ' ' })).toMatchObject({ pattern: 'maqet-*', artifactName: 'maqet-report', failOn: 'never' });
  });

  test('reports all problems at once', () => {
    const wrong = (): unknown => gatherSettings({ 'fail-on': 'always', 'artifact-name': 'a/b', patern: 'x' });
    expect(wrong).toThrow(/`patern`.*unknown.*\n.*`artifact-name`.*not a name.*\n.*`fail-on`.*never, failed/);
  });

  test.each([
    ['maqet-*', 'maqet-vm-1', true],
    ['maqet-*', 'other-maqet-vm', false],
    ['*-arm*-1', 'vm-arm64-1', true],
    ['*-arm*-1', 'vm-arm-2', false],
    ['a*a', 'a', false],
    ['exact', 'exact', true],
    ['exact', 'exactly', false],
    ['(.*)+$', '(.x)+$', true],
    ['one\n two* \n', 'two-3', true],
    ['*', '', true],
  ])('for the pattern %j and the name %j, returns %s', (pattern, name, expected) => {
    expect(gatherSettings({ pattern }).matches(name)).toBe(expected);
  });

  test('gives `*` in a pattern the meaning of `.*` in a regular expression', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(piece, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), (pattern, name) => {
        expect(gatherSettings({ pattern }).matches(name)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name));
      }),
      { numRuns: 1000 },
    );
  });
});
