import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isSnapshotName,
  NAMED_ACTIONS,
  readSnapshotOperation,
  type SnapshotOperation,
  snapshotOperationText,
} from '../../src/shared/snapshot-operation.js';

const LETTERS = [...'ABCXYZabcxyz0189._-'];
const name = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 63 })
  .filter((text) => /^[^.-]/.test(text) && /\D/.test(text));
const act: fc.Arbitrary<SnapshotOperation> = fc.oneof(
  fc.constant<SnapshotOperation>({ action: 'list' }),
  fc.record({ action: fc.constantFrom(...NAMED_ACTIONS), name }),
);

describe('A snapshot name', () => {
  test.each(['a', 'booted', '_x', 'v1.2', '1a', 'a..b', 'A-b_c.d', 'x'.repeat(63), '0x10'])('may be %s', (text) => {
    expect(isSnapshotName(text)).toBe(true);
  });

  test.each(['', '-a', '.a', '1', '007', 'a b', 'a/b', '../x', 'a:b', 'a,b', 'ä', 'a\n', 'a\0', '\u202ea', 'x'.repeat(64), '%s', '$(id)'])(
    'must not be %j',
    (text) => {
      expect(isSnapshotName(text)).toBe(false);
      expect(typeof readSnapshotOperation(`create:${text}`)).toBe('string');
    },
  );
});

describe('A snapshot operation', () => {
  test('is formatted as it is read', () => {
    expect(readSnapshotOperation('create:booted')).toEqual({ action: 'create', name: 'booted' });
    expect(readSnapshotOperation('overwrite:a.b')).toEqual({ action: 'overwrite', name: 'a.b' });
    expect(readSnapshotOperation('list')).toEqual({ action: 'list' });
    fc.assert(fc.property(act, (one) => expect(readSnapshotOperation(snapshotOperationText(one))).toEqual(one)));
  });

  test.each([
    ['', /^is not a snapshot operation; use create:NAME, load:NAME/],
    ['restore:a', /^is not a snapshot operation/],
    ['Create:a', /^is not a snapshot operation/],
    ['list:', /^gives `list` a name/],
    ['list:a', /^gives `list` a name/],
    ['create', /^has no name; use `create:NAME`$/],
    ['load:', /^has an invalid snapshot name; use 1 to 63 letters/],
    ['load: a', /^has an invalid snapshot name/],
    ['load:12', /not only digits$/],
    ['create:a:b', /^has an invalid snapshot name/],
  ])('in the invalid text %j gets an error that says why', (text, problem) => {
    expect(readSnapshotOperation(text)).toMatch(problem);
  });

  test('is either valid or a problem without a full stop, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom(...NAMED_ACTIONS), fc.string({ unit: 'binary' })).map((two) => two.join(':')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const read = readSnapshotOperation(given);
        if (typeof read === 'string') expect(read).toMatch(/[^.]$/);
        else expect([read.action === 'list' || isSnapshotName(read.name), snapshotOperationText(read)]).toEqual([true, given]);
      }),
    );
  });
});
