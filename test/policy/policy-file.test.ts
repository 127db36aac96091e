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
    ['an empty map', '{}\n', 1, /holds no policy/],
    ['an empty deny', 'allow: [quit]\ndeny: []\n', 2, /`deny` is empty and denies nothing/],
    ['an empty text as deny', 'deny: ""\n', 1, /`deny` is empty and denies nothing/],
    ['a deny of blanks', 'deny: " , "\n', 1, /`deny` is empty and denies nothing/],
    ['a deny without a value', 'deny:\n', 1, /`deny` must be a list/],
    ['a misspelt limit', 'deny: [quit]\nmemry: 4G\n', 2, /did you mean `memory`/],
    ['a limit without a unit', 'memory: 4096\n', 1, /`memory` is not a size/],
    ['a limit without a value', 'deny: [quit]\nnetwork:\n', 2, /`network` is not a list/],
    ['an empty limit', 'share: []\n', 1, /write false to permit nothing/],
    ['an unknown word in a limit', 'network: [none, nat]\n', 1, /`network`: `nat` is not one of user, isolated, none/],
    ['a boolean where it has no meaning', 'network: false\n', 1, /`network` is not a list/],
    ['a relative directory', 'share: [data]\n', 1, /`data` is not absolute/],
    ['an http source', 'image: http://a.example/\n', 1, /`image`: `http:\/\/a.example\/` is not/],
    ['a source with a password', 'image: https://u:p@a.example/\n', 1, /is not `local`/],
    ['ports out of range', 'ports: [65536]\n', 1, /is not a port/],
    ['a range that runs backwards', 'ports: [90-80]\n', 1, /is not a port/],
    ['no VMs', 'vms: 0\n', 1, /whole number from 1/],
    ['half a VM', 'vms: 1.5\n', 1, /whole number from 1/],
    ['a list', '- quit\n', 1, /holds no policy/],
    ['an unknown key', 'allow: [quit]\nalow: [stop]\n', 2, /`alow` is not part of a policy; did you mean `allow`/],
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
      { line: 1, problem: expect.stringMatching(/^holds no policy; add at least one of allow, deny, [a-z, -]+$/) },
    ]);
  });

  test('reports every problem at once, with the name of the file', () => {
    expect(() => parse('allow: [nope]\ndeny: [nope2]\n')).toThrow(/policy file ci\/policy\.yml is invalid:\n {2}line 1: .*\n {2}line 2: /);
  });

  test('reports invalid limits together with invalid lists', () => {
    expect(problems('alow: [quit]\nmemory: 4\nvms: x\n').map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('refuses a file that is too large', () => {
    expect(problems(`#${'x'.repeat(300_000)}`)).toEqual([{ line: 1, problem: 'is longer than 262144 characters' }]);
  });
});
