import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSnapshotName, NAMED_ACTIONS, readSnapshotAct, type SnapshotAct, snapshotActText } from '../../src/shared/snapshot-operation.js';

const LETTERS = [...'ABCXYZabcxyz0189._-'];
const name = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 63 })
  .filter((text) => /^[^.-]/.test(text) && /\D/.test(text));
const act: fc.Arbitrary<SnapshotAct> = fc.oneof(
  fc.constant<SnapshotAct>({ action: 'list' }),
  fc.record({ action: fc.constantFrom(...NAMED_ACTIONS), name }),
);

describe('the name of a snapshot', () => {
  test.each(['a', 'booted', '_x', 'v1.2', '1a', 'a..b', 'A-b_c.d', 'x'.repeat(63), '0x10'])('%s is one', (text) => {
    expect(isSnapshotName(text)).toBe(true);
  });

  test.each(['', '-a', '.a', '1', '007', 'a b', 'a/b', '../x', 'a:b', 'a,b', 'ä', 'a\n', 'a\0', '\u202ea', 'x'.repeat(64), '%s', '$(id)'])(
    '%j is none',
    (text) => {
      expect(isSnapshotName(text)).toBe(false);
      expect(typeof readSnapshotAct(`create:${text}`)).toBe('string');
    },
  );
});

describe('an act', () => {
  test('is read as it is written', () => {
    expect(readSnapshotAct('create:booted')).toEqual({ action: 'create', name: 'booted' });
    expect(readSnapshotAct('overwrite:a.b')).toEqual({ action: 'overwrite', name: 'a.b' });
    expect(readSnapshotAct('list')).toEqual({ action: 'list' });
    fc.assert(fc.property(act, (one) => expect(readSnapshotAct(snapshotActText(one))).toEqual(one)));
  });

  test.each([
    ['', /^is nothing to do with a snapshot; use create:NAME, load:NAME/],
    ['restore:a', /^is nothing to do/],
    ['Create:a', /^is nothing to do/],
    ['list:', /^gives `list` a name/],
    ['list:a', /^gives `list` a name/],
    ['create', /^has no name; use `create:NAME`$/],
    ['load:', /^names no snapshot; use 1 to 63 letters/],
    ['load: a', /^names no snapshot/],
    ['load:12', /not digits alone$/],
    ['create:a:b', /^names no snapshot/],
  ])('%j says what is wrong with it', (text, problem) => {
    expect(readSnapshotAct(text)).toMatch(problem);
  });

  test('whatever the text, it is an act with a good name, or a problem without a full stop', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom(...NAMED_ACTIONS), fc.string({ unit: 'binary' })).map((two) => two.join(':')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const read = readSnapshotAct(given);
        if (typeof read === 'string') expect(read).toMatch(/[^.]$/);
        else expect([read.action === 'list' || isSnapshotName(read.name), snapshotActText(read)]).toEqual([true, given]);
      }),
    );
  });
});
