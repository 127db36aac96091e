import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Findings } from '../../../src/inputs/config/findings.js';
import { mergeConfigs } from '../../../src/inputs/config/merge.js';
import type { ConfigNode, MapNode, TextNode } from '../../../src/inputs/config/node.js';
import { parseConfig } from '../../../src/inputs/config/parse.js';

const place = { file: { name: 'x.yml', directory: '/' }, line: 1, column: 1 };
const text = (value: string): TextNode => ({ kind: 'text', place, text: value, plain: true });
const list = (items: readonly ConfigNode[]): ConfigNode => ({ kind: 'list', place, items });
const map = (entries: readonly (readonly [string, ConfigNode])[]): MapNode => ({
  kind: 'map',
  place,
  entries: [...new Map(entries)].map(([key, value]) => ({ key: text(key), value })),
});

function yaml(source: string): MapNode {
  return parseConfig(source, place.file, new Findings());
}

function plain(node: ConfigNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'none') return null;
  return node.kind === 'list' ? node.items.map(plain) : node.entries.map(({ key, value }) => [key.text, plain(value)]);
}

describe('A later file', () => {
  test.each([
    ['replaces values and lists', 'memory: 1G\nports: [1:1]', 'ports: [2:2]', 'memory: 1G\nports: [2:2]'],
    ['merges the map of env', 'env: {A: 1, B: 2}', 'env: {B: 3, C:}', 'env: {A: 1, B: 3, C:}'],
    [
      'merges options, in place',
      'arguments: [{rtc: base=utc}, no-reboot]',
      'arguments: [{rtc: base=localtime}, usb]',
      'arguments: [{rtc: base=localtime}, no-reboot, usb]',
    ],
    [
      'replaces all of an option that stands several times',
      'arguments: [{device: a}, usb, {device: b}]',
      'arguments: [{device: c}, {device: d}]',
      'arguments: [{device: c}, {device: d}, usb]',
    ],
    [
      'merges devices by their name',
      'storage: [{name: a, size: 1G}, {name: b}]',
      'storage: [{name: c}, {name: a, size: 2G}]',
      'storage: [{name: a, size: 2G}, {name: b}, {name: c}]',
    ],
    ['keeps devices without a name', 'storage: [{size: 1G}]', 'storage: [{size: 1G}]', 'storage: [{size: 1G}, {size: 1G}]'],
  ])('%s', (_what, earlier, later, both) => {
    expect(plain(mergeConfigs(yaml(earlier), yaml(later)))).toEqual(plain(yaml(both)));
  });

  test('is the place of a merged value', () => {
    const earlier = yaml('cpus: 1\nmemory: 1G');
    const later = yaml('\nmemory: 2G');
    expect(mergeConfigs(earlier, later).entries.map(({ value }) => value.place.line)).toEqual([1, 2]);
  });
});

const word = fc.constantFrom('a', 'b', 'c', '').map(text);
const option = fc.oneof(
  word,
  fc.tuple(fc.constantFrom('a', 'b', 'c'), word).map(([key, value]) => map([[key, value]])),
);
const device = fc
  .record({ name: fc.option(word), size: word })
  .map(({ name, size }) => map([...(name === null ? [] : [['name', name] as const]), ['size', size]]));
const variables = fc.dictionary(fc.constantFrom('A', 'B', '__proto__'), word).map((members) => map(Object.entries(members)));
/** Configurations as `translate` makes them: a key has values of one kind. */
const config = fc
  .record(
    {
      memory: word,
      ports: fc.array(word, { maxLength: 3 }).map(list),
      arguments: fc.array(option, { maxLength: 5 }).map(list),
      storage: fc.array(device, { maxLength: 4 }).map(list),
      env: variables,
    },
    { requiredKeys: [] },
  )
  .map((members) => map(Object.entries(members)));

describe('Merging', () => {
  test('is associative', () => {
    fc.assert(
      fc.property(config, config, config, (one, two, three) => {
        expect(plain(mergeConfigs(mergeConfigs(one, two), three))).toEqual(plain(mergeConfigs(one, mergeConfigs(two, three))));
      }),
    );
  });

  test('prefers the later file, and keeps everything that only the earlier one has', () => {
    fc.assert(
      fc.property(config, config, (earlier, later) => {
        const merged = new Map(mergeConfigs(earlier, later).entries.map(({ key, value }) => [key.text, value]));
        for (const { key, value } of later.entries) {
          const result = merged.get(key.text);
          if (value.kind === 'list' && result?.kind === 'list') expect(result.items).toEqual(expect.arrayContaining([...value.items]));
          else if (value.kind === 'map' && result?.kind === 'map')
            expect(result.entries).toEqual(expect.arrayContaining([...value.entries]));
          else expect(result).toEqual(value);
        }
        for (const { key } of earlier.entries) expect(merged.has(key.text)).toBe(true);
      }),
    );
  });

  test('with an empty file changes nothing', () => {
    fc.assert(
      fc.property(config, (one) => {
        const empty = map([]);
        expect(plain(mergeConfigs(one, empty))).toEqual(plain(one));
        expect(plain(mergeConfigs(empty, one))).toEqual(plain(one));
      }),
    );
  });
});
