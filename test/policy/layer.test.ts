import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLayer, DEFAULT_ALLOW, entryProblem, globMatches, layerProblems } from '../../src/policy/layer.js';
import { InputError } from '../../src/shared/errors.js';

describe('createLayer', () => {
  test('fills in the defaults', () => {
    expect(createLayer('inputs', {})).toEqual({ source: 'inputs', allow: DEFAULT_ALLOW, deny: [], allowDangerous: [] });
  });

  test.each([
    ['allow', 'query-statsu', /not in the command table; did you mean `query-stats`/],
    ['allow', 'QUIT', /is not a valid command name; did you mean `quit`/],
    ['allow', '@dangerous', /name each dangerous command in `allow-dangerous`/],
    ['allow', '@save', /is not a tier; use @safe, @memory-dump, @privileged\.$/],
    ['allow', 'inject-nmi', /is dangerous, and `allow` does not apply to it/],
    ['allow', 'chardev-a*', /matches dangerous commands only/],
    ['allow', 'zzz*', /matches no command/],
    ['deny', 'system-rest', /did you mean `system_reset`/],
    ['deny', 'zzz*', /matches no command/],
    ['deny', '@unclassified', /is not a tier/],
    ['allow-dangerous', '*', /name each dangerous command in full, not by a pattern/],
    ['allow-dangerous', 'migrate*', /not by a pattern/],
    ['allow-dangerous', 'true', /not by a pattern, a tier or `true`/],
    ['allow-dangerous', '@dangerous', /not by a pattern, a tier/],
    ['allow-dangerous', 'quit', /is not dangerous but privileged/],
    ['allow-dangerous', 'nope', /is not in the command table/],
    ['deny', 'guest-runn', /did you mean `guest-run`\?/],
    ['allow', 'guest-exec', /is dangerous/],
    ['allow-dangerous', 'guest-run', /is not dangerous but privileged/],
  ])('refuses the entry %s: %s', (list, value, problem) => {
    expect(() => createLayer('inputs', { [list]: [value] })).toThrow(InputError);
    expect(() => createLayer('inputs', { [list]: [value] })).toThrow(problem);
  });

  test.each([
    ['deny', 'guest-run'],
    ['deny', 'guest-*'],
    ['allow', 'guest-exec*'],
  ] as const)('accepts the entry %s: %s', (list, entry) => {
    expect(entryProblem(list, entry)).toBeUndefined();
  });

  test('reports every invalid entry at once', () => {
    const bad = { source: 'x', allow: ['nope'], deny: ['nope*'], allowDangerous: ['*', 'quit'] };
    expect(layerProblems(bad).map(({ input, value }) => `${input} ${value}`)).toEqual([
      'allow nope',
      'deny nope*',
      'allow-dangerous *',
      'allow-dangerous quit',
    ]);
  });
});

describe('globMatches', () => {
  test('agrees with the equivalent regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '-', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (glob, name) => {
        const regex = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(globMatches(glob, name)).toBe(regex.test(name));
      }),
      { numRuns: 5000 },
    );
  });

  test('retries the last star only: 2000 stars against 2000 characters end', () => {
    expect(globMatches(`${'a*'.repeat(2000)}b`, 'a'.repeat(2000))).toBe(false);
  });
});
