import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { artifactName, type NameParts } from '../../src/action/artifact-name.js';

const base: NameParts = { vm: 'web', job: 'boot', matrix: '', step: '__maqet_action', attempt: '1' };
const text = fc.string({ maxLength: 30 });
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const matrix = fc
  .dictionary(text, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), { maxKeys: 4 })
  .map((cell) => JSON.stringify(cell));
const parts = fc.record({
  vm: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,31}$/),
  job: text,
  matrix: fc.oneof(matrix, text),
  step: text,
  attempt: fc.stringMatching(/^[1-9]\d?$/),
});

describe('artifactName', () => {
  test('returns the same readable name for the same step', () => {
    const cell = { ...base, matrix: '{"arch":"x86_64","kernel":"6.1","list":[1]}' };
    expect(artifactName(cell)).toMatch(/^maqet-web-boot-x86_64-6\.1-[0-9a-f]{8}$/);
    expect(artifactName(cell)).toBe(artifactName({ ...cell }));
  });

  test.each<[string, Partial<NameParts>]>([
    ['VM', { vm: 'db' }],
    ['job', { job: 'test' }],
    ['cell', { matrix: '{"arch":"i386"}' }],
    ['cell that differs only in what is not readable', { matrix: '{"flags":["a"]}' }],
    ['step', { step: '__maqet_action_2' }],
    ['attempt', { attempt: '2' }],
  ])('returns another name for another %s', (_what, change) => {
    expect(artifactName({ ...base, ...change })).not.toBe(artifactName(base));
  });

  test('returns two names for two steps that differ in anything', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(artifactName(one)).not.toBe(artifactName(other));
      }),
      // With 32 bits, two of a hundred thousand names collide once in a thousand runs.
      { numRuns: 300 },
    );
  });

  test('returns two names for parts that are equal only when joined', () => {
    const [one, other] = [
      { ...base, vm: 'a', job: 'b-c' },
      { ...base, vm: 'a-b', job: 'c' },
    ];
    expect(artifactName(one)).not.toBe(artifactName(other));
  });

  test('returns a name that the service, a file system and a shell accept, with room for the name of a dump', () => {
    fc.assert(
      fc.property(parts, (any) => {
        expect(artifactName(any)).toMatch(/^maqet-[A-Za-z0-9._-]{1,93}$/);
      }),
    );
  });

  test('adds no part for a matrix that is null, as the runner passes it outside a matrix', () => {
    expect(artifactName({ ...base, matrix: 'null' })).toMatch(/^maqet-web-boot-[0-9a-f]{8}$/);
  });
});
