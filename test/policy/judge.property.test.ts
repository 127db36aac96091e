import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { confineArguments } from '../../src/policy/confine.js';
import { judge } from '../../src/policy/judge.js';
import type { PolicyLayer } from '../../src/policy/layer.js';
import { COMMANDS, factsOf, GUEST_COMMANDS } from '../../src/policy/table.js';
import type { JsonObject } from '../../src/shared/json.js';
import { isWithin } from '../../src/shared/paths.js';
import { command, DANGEROUS } from '../helpers/policy/samples.js';

const names = [...COMMANDS.keys(), ...GUEST_COMMANDS.keys()];
const known = fc.constantFrom(...names);
const allDangerous = names.filter((name) => factsOf(name)?.tier === 'dangerous');
const dangerous = fc.constantFrom(...allDangerous);

/** Names as an attacker would disguise them. */
const disguised = fc
  .tuple(known, fc.constantFrom('', ' ', '\n', '\0', '\u200b', '/', ';quit', '*', '\u0301'), fc.boolean())
  .map(([name, tail, upper]) => (upper ? name.toUpperCase() : name) + tail);
const anyName = fc.oneof(known, disguised, fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '@dangerous', '*'));

const entry = fc.oneof(
  known,
  fc.constantFrom('@safe', '@memory-dump', '@privileged', '@dangerous', '@unclassified', '*', '?*', 'i*', 'true', ''),
  fc.string(),
);
const anyLayer: fc.Arbitrary<PolicyLayer> = fc.record({
  source: fc.string(),
  allow: fc.array(entry, { maxLength: 5 }),
  deny: fc.array(entry, { maxLength: 2 }),
  allowDangerous: fc.array(fc.oneof(entry, dangerous), { maxLength: 6 }),
});
/** A layer that allows everything it can. */
const open: PolicyLayer = { source: 'open', allow: ['*'], deny: [], allowDangerous: names };

const argumentNames = [
  'filename',
  'size',
  'val',
  'protocol',
  'action',
  'watchdog',
  'driver',
  'romfile',
  'uri',
  'type',
  'actions',
  'data',
  'id',
  'devices',
];
const values = fc.oneof(
  fc.jsonValue(),
  fc.bigInt(),
  known,
  fc.constantFrom('inject-nmi', '../x', '/etc/passwd', 'file:a', 'exec:id', 'a.bin', -1, 0, 1.5, 4096),
);
const anyArguments = fc.oneof(
  fc.dictionary(fc.oneof(fc.constantFrom(...argumentNames), fc.string()), values, { maxKeys: 5 }),
  fc.constantFrom(...DANGEROUS).map((type) => ({ actions: [{ type, data: {} }] })),
) as fc.Arbitrary<JsonObject>;
const anyContext = fc.record(
  {
    memoryBytes: fc.integer({ min: 1, max: 2 ** 40 }),
    qemuVersion: fc.constantFrom('6.2.0', '7.2.22', '9.1.0', 'unknown'),
    arch: fc.constantFrom('x86_64', 'aarch64'),
    created: fc.array(fc.constantFrom('disk0', 'net0'), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const runs = { numRuns: 1000 };

describe('judge, for any input,', () => {
  test('allows a dangerous command only if every layer names it', () => {
    fc.assert(
      fc.property(fc.array(anyLayer, { maxLength: 3 }), anyName, anyArguments, anyContext, (layers, execute, args, context) => {
        const { decision, tier } = judge(layers, { execute, arguments: args }, context);
        if (decision !== 'allow') return;
        expect(layers.length).toBeGreaterThan(0);
        expect(names).toContain(execute);
        expect(tier).toBe(factsOf(execute)?.tier);
        if (tier === 'dangerous') expect(layers.every((one) => one.allowDangerous.includes(execute))).toBe(true);
      }),
      runs,
    );
  });

  test('blocks a dangerous command that one layer does not name, whatever else the layers allow', () => {
    fc.assert(
      fc.property(fc.array(anyLayer, { maxLength: 2 }), dangerous, anyArguments, fc.nat(2), (others, execute, args, at) => {
        const lacking = { ...open, allowDangerous: names.filter((name) => name !== execute) };
        const layers = [open, ...others.map((one) => ({ ...one, deny: [] })), open].toSpliced(at, 0, lacking);
        expect(judge(layers, { execute, arguments: args }).decision).toBe('block');
      }),
      runs,
    );
  });

  test('blocks a dangerous command inside another one', () => {
    const inside = fc.oneof(
      fc
        .constantFrom(...DANGEROUS)
        .map((type) => [type, { execute: 'transaction', arguments: { actions: [{ type, data: {} }] } }] as const),
      fc.constant(['inject-nmi', { execute: 'set-action', arguments: { watchdog: 'inject-nmi' } }] as const),
      fc.constant(['inject-nmi', { execute: 'watchdog-set-action', arguments: { action: 'inject-nmi' } }] as const),
    );
    fc.assert(
      fc.property(inside, ([hidden, request]) => {
        const lacking = { ...open, allowDangerous: names.filter((name) => name !== hidden) };
        expect(judge([lacking], request as never).decision).toBe('block');
      }),
    );
  });

  test('never throws, and always gives a reason', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
      fc.constant(cyclic()),
      fc.constant(throwing()),
    );
    fc.assert(
      fc.property(fc.array(anyLayer, { minLength: 1, maxLength: 2 }), fc.oneof(known, fc.anything()), anything, (layers, execute, args) => {
        for (const request of [{ execute, arguments: args }, { operation: execute, arguments: args }, args]) {
          const decision = judge([...layers, open], request as never);
          expect(decision.reason).not.toBe('');
          expect(decision.remedy === '').toBe(decision.decision === 'allow');
        }
      }),
      runs,
    );
  });

  test('never allows more with one more layer', () => {
    fc.assert(
      fc.property(
        fc.array(anyLayer, { minLength: 1, maxLength: 3 }),
        anyLayer,
        fc.nat(3),
        known,
        anyArguments,
        (layers, more, at, execute, args) => {
          const before = judge(layers, { execute, arguments: args }).decision;
          const after = judge(layers.toSpliced(at, 0, more), { execute, arguments: args }).decision;
          if (before === 'block') expect(after).toBe('block');
        },
      ),
      runs,
    );
  });

  test('gives the same decision for the layers in any order', () => {
    fc.assert(
      fc.property(fc.array(anyLayer, { minLength: 2, maxLength: 3 }), known, anyArguments, (layers, execute, args) => {
        const request = command(execute, args);
        expect(judge(layers.toReversed(), request).decision).toBe(judge(layers, request).decision);
      }),
    );
  });

  test('confines every file name that it allows to the directory of the VM', () => {
    const file = fc.oneof(
      fc.string(),
      fc.constantFrom('low.bin', '../low.bin', '/dev/fd/2', 'a/b', '.hidden', '-x', 'file:x', 'x\0', '/dev/fdset/1'),
    );
    const dump = fc.oneof(
      file.map((filename) => ({ execute: 'pmemsave', arguments: { val: 0, size: 1, filename } })),
      file.map((filename) => ({ execute: 'screendump', arguments: { filename } })),
      file.map((name) => ({ execute: 'dump-guest-memory', arguments: { paging: false, protocol: `file:${name}` } })),
      file.map((filename) => ({ execute: 'blockdev-add', arguments: { driver: 'raw', file: { driver: 'file', filename } } })),
    );
    fc.assert(
      fc.property(dump, (request) => {
        const { decision, paths } = judge([open], request as never);
        if (decision === 'block') return;
        expect(paths.length).toBe(1);
        const text = JSON.stringify(confineArguments(request.arguments as never, paths, '/vm'));
        const target = /"(?:file:)?(\/[^"]*)"/.exec(text)?.[1] ?? '';
        expect(isWithin(`/vm/${paths[0]?.directory}`, target) && target.split('/').length === 4).toBe(true);
      }),
      runs,
    );
  });
});

function cyclic(): object {
  const loop: Record<string, unknown> = {};
  loop['again'] = loop;
  return loop;
}

function throwing(): object {
  return new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
}
