import { describe, expect, test } from '@jest/globals';
import { DEFAULT_ALLOW } from '../../src/policy/layer.js';
import { PolicyFileError, parsePolicyFile } from '../../src/policy/policy-file.js';
import { FOREIGN_FILES } from '../helpers/foreign-files.js';

const parse = (text: string) => parsePolicyFile(text, 'policy file ci/policy.yml');

function problems(text: string): readonly { line: number; problem: string }[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof PolicyFileError) return error.problems;
    throw error;
  }
  return [];
}

describe('parsePolicyFile', () => {
  test('reads the three lists', () => {
    expect(parse("# ours\nallow: ['@safe', quit]\ndeny:\n  - query-v*\nallow-dangerous: inject-nmi, getfd\n")).toEqual({
      source: 'policy file ci/policy.yml',
      allow: ['@safe', 'quit'],
      deny: ['query-v*'],
      allowDangerous: ['inject-nmi', 'getfd'],
    });
  });

  test('fills in the defaults for missing lists', () => {
    expect(parse('deny: [quit]')).toMatchObject({ allow: DEFAULT_ALLOW, deny: ['quit'], allowDangerous: [] });
  });

  test('accepts an empty list, which allows nothing', () => {
    expect(parse('allow: []').allow).toEqual([]);
  });

  test.each([
    ['nothing', '', 1, /holds no policy/],
    ['comments', '# later\n', 1, /holds no policy/],
    ['a list', '- quit\n', 1, /holds no policy/],
    ['an unknown key', 'allow: [quit]\nalow: [stop]\n', 2, /`alow` is not a list of a policy/],
    ['a repeated key', 'allow: [quit]\nallow: [stop]\n', 2, /unique/],
    ['true', 'deny: [quit]\nallow-dangerous: true\n', 2, /`true` is not valid/],
    ['a number', 'deny:\n  - quit\n  - 7\n', 2, /`deny` must be a list or a string of command names/],
    ['a nested list', 'deny:\n  - [quit]\n', 2, /`deny` must be a list or a string of command names/],
    ['a misspelt name', 'deny:\n  - quit\n  - system-rest\n', 3, /did you mean `system_reset`/],
    ['a glob in allow-dangerous', 'allow-dangerous:\n  - inject-nmi\n  - "*"\n', 3, /name each dangerous command/],
    ['an alias', 'allow: &a [quit]\ndeny: *a\n', 1, /YAML alias/],
    ['a tag', 'allow: !!js/function x\n', 1, /tag/i],
    ['invalid YAML', 'allow: [quit\n', 2, /./],
    ['control characters', 'allow: ["qu\\e[31mit"]', 1, /\\x1b/],
  ])('refuses %s, with its line', (_what, text, line, problem) => {
    const found = problems(text);
    expect(found.map((one) => one.line)).toContain(line);
    expect(found.map((one) => one.problem).join('\n')).toMatch(problem);
  });

  test.each(FOREIGN_FILES)('quotes nothing of a file that is no policy: %s', (_what, text) => {
    expect(problems(text)).toEqual([
      { line: 1, problem: 'holds no policy; add at least one of the lists allow, deny and allow-dangerous' },
    ]);
  });

  test('reports every problem at once, with the name of the file', () => {
    expect(() => parse('allow: [nope]\ndeny: [nope2]\n')).toThrow(/policy file ci\/policy\.yml is invalid:\n {2}line 1: .*\n {2}line 2: /);
  });

  test('refuses a file that is too large', () => {
    expect(problems(`#${'x'.repeat(300_000)}`)).toEqual([{ line: 1, problem: 'is longer than 262144 characters' }]);
  });
});
