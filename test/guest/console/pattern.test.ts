import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileSerialPattern, SerialPatternError } from '../../../src/guest/console/pattern.js';
import { growthExponent, LINEAR } from '../../helpers/growth.js';

describe('compileSerialPattern', () => {
  test.each([
    ['(?=x)y', /not valid/],
    ['(a)\\1', /not valid/],
    ['(', /not valid.*missing closing/],
    ['a{1001}', /not valid.*repeat/],
    ['(a{1,500}){2}b{1000}', /too large/],
    ['', /matches empty text/],
    ['.*', /matches empty text/],
    ['(login)?', /matches empty text/],
    ['$', /matches empty text/],
  ])('refuses %j', (source, problem) => {
    expect(() => compileSerialPattern(source)).toThrow(SerialPatternError);
    expect(() => compileSerialPattern(source)).toThrow(problem);
  });

  test('refuses a source that is too long', () => {
    expect(() => compileSerialPattern('x'.repeat(1001))).toThrow(/longer than 1000 characters/);
  });

  test('says what to write instead, and shows control characters as text', () => {
    const refusal = (): unknown => compileSerialPattern('\u001b[2J(?=');
    expect(refusal).toThrow(expect.objectContaining({ remedy: expect.stringContaining('RE2') }));
    expect(refusal).not.toThrow(/\u001b/);
  });

  test('either compiles any text or throws a SerialPatternError', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'ab(){}[]|*+?.^$\\-1,:<=!') })),
        (source) => {
          try {
            expect(compileSerialPattern(source).source).toBe(source);
          } catch (error) {
            expect(error).toBeInstanceOf(SerialPatternError);
          }
        },
      ),
    );
  });
});

describe('SerialPattern.find', () => {
  test.each([
    ['login: $', 'debian login: ', 'login: '],
    ['^maqet .*$', 'boot\nmaqet ready\nmore', 'maqet ready'],
    ['^ready', 'not ready', undefined],
    ['(?i)KERNEL panic', 'Kernel Panic', 'Kernel Panic'],
    ['a.b', 'a\nb', undefined],
    ['größe \\d+', 'größe 42', 'größe 42'],
  ])('finds %j in %j as %j', (source, text, found) => {
    expect(compileSerialPattern(source).find(text)).toBe(found);
  });

  test('takes characters before the start as context, never as part of the match', () => {
    expect(compileSerialPattern('^b').find('ab', 1)).toBeUndefined();
    expect(compileSerialPattern('^b').find('\nb', 1)).toBe('b');
    expect(compileSerialPattern('\\bb').find('ab', 1)).toBeUndefined();
    expect(compileSerialPattern('aa').find('aab', 1)).toBeUndefined();
  });

  // A backtracking engine takes longer than the age of the universe for each of these.
  test.each([
    ['(x+x+)+y', 'x'],
    ['(a*)*b', 'a'],
    ['(a|aa)+[bc]', 'a'],
    ['(?:a?){300}a{300}[bc]', 'a'],
    ['[ab]*a[ab]{500}[cd]', 'abbabaab'],
    ['(.*)(.*)(.*)(.*)[!?]', 'ab'],
  ])('takes linear time for %j on a text that is made to defeat it', async (source, unit) => {
    const pattern = compileSerialPattern(source);
    const work = (size: number) => (): void => expect(pattern.find(unit.repeat(size / unit.length))).toBeUndefined();
    expect(await growthExponent(work, 2560)).toBeLessThan(LINEAR);
  });
});
