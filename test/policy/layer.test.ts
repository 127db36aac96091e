import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/policy/evaluate.js';
import { createLayer, DEFAULT_ALLOW, layerProblems } from '../../src/policy/layer.js';
import { globMatches, nearestCommand } from '../../src/policy/names.js';
import { InputError } from '../../src/shared/errors.js';
import { command, layer, namesOf } from '../helpers/policy/samples.js';

const verdict = (layers: Parameters<typeof evaluate>[0], name: string) => evaluate(layers, command(name)).decision;

describe('the order of the policy', () => {
  test('name syntax comes before the tier', () => {
    expect(evaluate([layer()], command('Query-Status'))).toMatchObject({ tier: 'unclassified', decision: 'block' });
    expect(evaluate([layer()], command('inject-nmi\n')).reason).toMatch(/not written as a QMP command/);
  });

  test('the tier comes before deny: an unknown name is unknown, whatever a glob says', () => {
    expect(evaluate([layer({ deny: ['*'] })], command('query-statsu')).reason).toMatch(/no QMP command.*Did you mean `query-stats`\?/);
  });

  test('deny wins over allow and over allow-dangerous', () => {
    const denying = layer({ allow: ['quit'], deny: ['quit', 'inject-*'], 'allow-dangerous': ['inject-nmi'] });
    expect(evaluate([denying], command('quit')).reason).toContain('`deny: quit` (inputs)');
    expect(evaluate([denying], command('inject-nmi')).reason).toContain('`deny: inject-*` (inputs)');
  });

  test('allow-dangerous comes before the arguments', () => {
    const decision = evaluate([layer()], command('blockdev-add', { filename: '/etc/passwd' }));
    expect(decision.reason).toMatch(/dangerous/);
    expect(decision.reason).not.toMatch(/passwd/);
  });

  test('no layer at all blocks even a query', () => {
    expect(verdict([], 'query-status')).toBe('block');
  });
});

describe('allow', () => {
  test('lets all but the dangerous through by default', () => {
    for (const tier of ['safe', 'privileged', 'memory-dump'] as const) {
      for (const name of namesOf(tier)) expect(evaluate([layer()], command(name)).reason).not.toMatch(/`allow`|denied/);
    }
    for (const name of namesOf('dangerous')) expect(verdict([layer()], name)).toBe('block');
  });

  test.each([
    [['query-*'], 'query-status', 'allow'],
    [['query-*'], 'quit', 'block'],
    [['quit'], 'quit', 'allow'],
    [['@safe'], 'quit', 'block'],
    [['@privileged'], 'quit', 'allow'],
    [['*'], 'inject-nmi', 'block'],
    [['qui?'], 'quit', 'allow'],
    [[], 'query-status', 'block'],
  ])('%j: %s is judged %s', (allow, name, expected) => {
    expect(verdict([layer({ allow })], name)).toBe(expected);
  });

  test('tells the line that would allow the command, ready to paste', () => {
    expect(evaluate([layer({ allow: ['@safe'] })], command('quit')).remedy).toBe("To allow it, write `allow: '@safe, quit'` (inputs).");
    expect(evaluate([layer({ 'allow-dangerous': ['getfd'] })], command('inject-nmi')).remedy).toContain(
      '`allow-dangerous: getfd, inject-nmi`',
    );
  });
});

describe('several layers', () => {
  const ceiling = layer({ 'allow-dangerous': ['inject-nmi'], deny: ['quit'] }, 'policy file ci/policy.yml');

  test('must all grant a dangerous command, and the message names those that do not', () => {
    const inputs = layer({ 'allow-dangerous': ['inject-nmi', 'getfd'] });
    expect(verdict([ceiling, inputs], 'inject-nmi')).toBe('allow');
    const refused = evaluate([ceiling, inputs], command('getfd'));
    expect(refused.decision).toBe('block');
    expect(refused.remedy).toBe('If you accept that danger, write `allow-dangerous: inject-nmi, getfd` (policy file ci/policy.yml).');
  });

  test('can narrow and not widen', () => {
    expect(verdict([ceiling, layer({ allow: ['quit'] })], 'quit')).toBe('block');
    expect(verdict([ceiling, layer({ allow: ['@safe'] })], 'system_reset')).toBe('block');
    expect(verdict([ceiling, layer()], 'system_reset')).toBe('allow');
  });
});

describe('createLayer', () => {
  test('has defaults', () => {
    expect(createLayer('inputs', {})).toEqual({ source: 'inputs', allow: DEFAULT_ALLOW, deny: [], allowDangerous: [] });
  });

  test.each([
    ['allow', 'query-statsu', /did you mean `query-stats`/],
    ['allow', 'QUIT', /not written as a QMP command; did you mean `quit`/],
    ['allow', '@dangerous', /name each dangerous command in `allow-dangerous`/],
    ['allow', '@save', /is no tier; use @safe, @memory-dump, @privileged/],
    ['allow', 'inject-nmi', /is dangerous, and `allow` does not let it through/],
    ['allow', 'chardev-a*', /matches dangerous commands only/],
    ['allow', 'zzz*', /matches no QMP command/],
    ['deny', 'system-rest', /did you mean `system_reset`/],
    ['deny', 'zzz*', /matches no QMP command/],
    ['deny', '@unclassified', /is no tier/],
    ['allow-dangerous', '*', /one by one, never by a pattern/],
    ['allow-dangerous', 'migrate*', /never by a pattern/],
    ['allow-dangerous', 'true', /never by a pattern, a tier or `true`/],
    ['allow-dangerous', '@dangerous', /never by a pattern, a tier/],
    ['allow-dangerous', 'quit', /is not dangerous but privileged/],
    ['allow-dangerous', 'nope', /no QMP command that the policy knows/],
  ])('refuses %s: %s', (list, value, problem) => {
    expect(() => createLayer('inputs', { [list]: [value] })).toThrow(InputError);
    expect(() => createLayer('inputs', { [list]: [value] })).toThrow(problem);
  });

  test('reports every problem at once', () => {
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
  test('agrees with the regular expression that says the same', () => {
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

  // A matcher that backtracks takes longer than the age of the universe.
  test('comes to an end for a pattern that makes backtracking explode', () => {
    expect(globMatches(`${'a*'.repeat(2000)}b`, 'a'.repeat(2000))).toBe(false);
  });
});

describe('nearestCommand', () => {
  test.each([
    ['query-statuss', 'query-status'],
    ['querystatus', 'query-status'],
    ['system-reset', 'system_reset'],
    ['pmemsav', 'pmemsave'],
    ['xyzzy', undefined],
    ['q'.repeat(5000), undefined],
  ])('%s: %s', (name, expected) => {
    expect(nearestCommand(name)).toBe(expected);
  });
});
