import { describe, expect, test } from '@jest/globals';
import { EXIT_CODE_HELP, EXIT_CODES, errorJson, errorLines, exitCodeOf } from '../../src/cli/errors.js';
import { CancelledError, DeadlineError, MaqetError } from '../../src/shared/errors.js';

describe('exitCodeOf', () => {
  test.each([
    [new MaqetError('m', { remedy: 'r' }), 1],
    [new Error('m'), 1],
    [undefined, 1],
    [new DeadlineError('w', 1), 3],
    [new MaqetError('m', { remedy: 'r', status: 'blocked' }), 4],
    [new MaqetError('m', { remedy: 'r', status: 'crashed' }), 5],
    [new CancelledError('w'), 130],
  ])('returns for %s the code %i', (error, code) => {
    expect(exitCodeOf(error, false)).toBe(code);
  });

  test('returns 130 for a cancelled command, whatever its error', () => {
    expect(exitCodeOf(new MaqetError('m', { remedy: 'r', status: 'crashed' }), true)).toBe(130);
  });

  test('returns only codes that the help lists', () => {
    const documented = [...EXIT_CODE_HELP.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => Number(code));
    expect(documented).toEqual(Object.values(EXIT_CODES));
  });
});

describe('An error', () => {
  const error = new MaqetError('First.\n  line 2: second', { remedy: 'Do it.' });

  test('is printed with the remedy on its own line', () => {
    expect(errorLines(error)).toEqual(['error: First.', '    line 2: second', '  Do it.']);
  });

  test('is an object in JSON', () => {
    expect(errorJson(error)).toEqual({ name: 'MaqetError', message: 'First.\n  line 2: second', remedy: 'Do it.' });
  });
});
