import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Findings } from '../../../src/inputs/config/findings.js';
import { type ConfigNode, type MapNode, placeText } from '../../../src/inputs/config/node.js';
import { parseConfig } from '../../../src/inputs/config/parse.js';

const FILE = { name: 'vm.yml', directory: '/ci' };

function parsed(text: string): { map: MapNode; problems: string[] } {
  const findings = new Findings();
  const map = parseConfig(text, FILE, findings);
  return { map, problems: findings.problems.map(({ at, problem }) => `${at}: ${problem}`) };
}

/** The value without its places: texts as they were written. */
function plain(node: ConfigNode): unknown {
  switch (node.kind) {
    case 'none':
      return null;
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
  }
}

function nodesOf(node: ConfigNode): ConfigNode[] {
  if (node.kind === 'list') return [node, ...node.items.flatMap(nodesOf)];
  return node.kind === 'map' ? [node, ...node.entries.flatMap(({ key, value }) => [key, ...nodesOf(value)])] : [node];
}

describe('A file', () => {
  test.each(['', '\n\n', '# nothing yet\n', '---\n', '~', '{}', '\ufeff'])('without values (%j) is an empty map', (text) => {
    const { map, problems } = parsed(text);
    expect({ value: plain(map), problems }).toEqual({ value: {}, problems: [] });
  });

  test('keeps its scalars as they are written', () => {
    const text = 'a: 0777\nb: 1_000\nc: yes\nd: "1"\ne: 22:22\nf: 9.10\ng: ~\nh:\ni: null\nj: "null"\nk: [0x10, -1]\n';
    const { map, problems } = parsed(text);
    expect(problems).toEqual([]);
    expect(plain(map)).toEqual({
      ...{ a: '0777', b: '1_000', c: 'yes', d: '1', e: '22:22', f: '9.10', g: null, h: null, i: null, j: 'null' },
      k: ['0x10', '-1'],
    });
  });

  test("resolves anchors and merge keys, which the map's own keys override", () => {
    const text =
      'base: &base {memory: 1G, cpus: 2}\nmore: &more {cpus: 3, arch: arm}\nvm: {<<: [*base, *more], memory: 2G}\nname: &n x\nother: *n\n';
    expect(plain(parsed(text).map)).toMatchObject({ vm: { memory: '2G', cpus: '2', arch: 'arm' }, other: 'x' });
  });

  test('resolves an alias to the last anchor of its name before it', () => {
    expect(plain(parsed('a: &x 1\nb: *x\nc: &x 2\nd: [*x]\n').map)).toEqual({ a: '1', b: '1', c: '2', d: ['2'] });
  });

  test('may have keys such as __proto__', () => {
    const { map } = parsed('__proto__: {a: 1}\nconstructor: 2\n');
    expect(map.entries.map(({ key }) => key.text)).toEqual(['__proto__', 'constructor']);
  });

  test('has the place of every value, even with CRLF', () => {
    const { map } = parsed('memory: 1G\r\nports:\r\n  - 0:22\r\n');
    expect(nodesOf(map).map((node) => placeText(node.place))).toEqual([
      ...['vm.yml:1:1', 'vm.yml:1:1', 'vm.yml:1:9', 'vm.yml:2:1', 'vm.yml:3:3', 'vm.yml:3:5'],
    ]);
  });
});

describe('The parser reports', () => {
  test.each([
    ['a tab as indentation', 'disks:\n\t- size: 1G\n', 'vm.yml:2:1: is not valid YAML: Tabs are not allowed as indentation'],
    ['a tab in front of a key', 'a: 1\n\tb: 2\n', 'vm.yml:2:1: is not valid YAML: Tabs are not allowed as indentation'],
    ['a key that stands twice', 'memory: 1G\ncpus: 2\nmemory: 2G\n', 'vm.yml:3:1: has the key `memory` twice; keep one'],
    ['such a key further down', 'env:\n  A: 1\n  A: 2\n', 'vm.yml:3:3: has the key `A` twice; keep one'],
    ['a list', '- memory\n', 'vm.yml:1:1: is not a map; write `key: value` lines'],
    ['a text', 'memory\n', 'vm.yml:1:1: is not a map; write `key: value` lines'],
    ['an open bracket', 'a: [1,\n  2\nb: 3\n', expect.stringMatching(/^vm\.yml:3:1: is not valid YAML: /)],
    ['a second document', 'a: 1\n---\nb: 2\n', 'vm.yml:2:1: has a second YAML document; keep one'],
    ['a tag', 'cpus: !!int 3\n', 'vm.yml:1:13: uses the tag tag:yaml.org,2002:int; write only the value'],
    ['an alias without an anchor', 'a: *b\n', 'vm.yml:1:4: uses the alias *b, which no anchor before it defines'],
    ['a key that is a list', '? [a]\n: 1\n', 'vm.yml:1:3: has a key that is not text; put it in quotes'],
    ['a NUL byte', 'a: 1\nkernel: "a\\0b"\n', 'vm.yml:2:9: has a NUL byte; remove it'],
    ['a merge of a value that is not a map', '<<: [1]\n', 'vm.yml:1:1: merges (`<<`) a value that is not a map'],
  ])('%s', (_what, text, problem) => {
    expect(parsed(text).problems).toEqual([problem]);
  });

  test('an alias inside its own anchor', () => {
    expect(parsed('vm: &a {b: *a}\n').problems).toEqual(['vm.yml:1:12: is nested more than 64 levels deep']);
  });

  test('a few lines that stand for billions of values, without reading them', () => {
    const tens = (name: string, of: string): string => `${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`;
    const text = tens('a', 'x') + 'bcdefghijk'.split('').reduce((all, name, index) => all + tens(name, `*${'abcdefghij'[index]}`), '');
    expect(text.length).toBeLessThan(1000);
    expect(parsed(text).problems).toEqual([
      expect.stringMatching(/^vm\.yml:5:\d+: has more than 20000 values, counting those that aliases repeat$/),
    ]);
  });

  test('a few lines that merge billions of maps', () => {
    const level = (index: number): string =>
      `v${index}: &v${index} {<<: [${Array(10)
        .fill(`*v${index - 1}`)
        .join(', ')}]}\n`;
    const text = `v0: &v0 {k: x}\n${Array.from({ length: 11 }, (_, index) => level(index + 1)).join('')}`;
    expect(parsed(text).problems).toEqual([
      expect.stringMatching(/^vm\.yml:5:\d+: has more than 20000 values, counting those that aliases repeat$/),
    ]);
  });

  test.each(['[', '{a: ', '- '])('endless nesting (%j)', (opening) => {
    const { problems } = parsed(`a: ${opening.repeat(5000)}`);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(5);
  });

  test('at most five broken lines', () => {
    expect(parsed('a: @x\n'.repeat(50)).problems).toHaveLength(5);
  });
});

/** Texts that are likely to mean something to a YAML parser. */
const pieces = fc.constantFrom(
  'a',
  'memory',
  ': ',
  ':',
  '\n',
  '\n  ',
  '\t',
  '- ',
  '&x ',
  '*x',
  '<<',
  '"',
  "'",
  '|',
  '>',
  '[',
  ']',
  '{',
  '}',
  ',',
);
const more = fc.constantFrom(
  '!!str ',
  '!',
  '#',
  '? ',
  '---',
  '...',
  '%YAML 1.1',
  '~',
  '0',
  '\r',
  '\ufeff',
  '\u0000',
  '\u{1f600}',
  '@',
  '`',
);
const yamlish = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, more, fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((all) => all.join(''));

test('The parser accepts any text, and every place lies inside the file', () => {
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), (text) => {
      const findings = new Findings();
      const map = parseConfig(text, FILE, findings);
      const lines = text.split('\n');
      const places = [...nodesOf(map).map((node) => placeText(node.place)), ...findings.problems.map(({ at }) => at ?? 'nowhere')];
      for (const place of places) {
        const [, line, column] = /^vm\.yml:(\d+):(\d+)$/.exec(place) ?? [];
        expect(Number(line)).toBeGreaterThanOrEqual(1);
        expect(Number(line)).toBeLessThanOrEqual(lines.length);
        expect(Number(column)).toBeGreaterThanOrEqual(1);
        expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1] ?? '').length + 1);
      }
    }),
    { numRuns: 500, examples: [['? ](\n  a\n...\ta']] },
  );
});
