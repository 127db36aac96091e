import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asMaqetError, CancelledError, DeadlineError, errnoOf, errorText, InputError, MaqetError } from '../../src/shared/errors.js';

class DiskError extends MaqetError {}

describe('A MaqetError', () => {
  test('has the name of its class, the status `failed` by default, and an explanation with its remedy', () => {
    const error = new DiskError('The disk /x is full.', { remedy: 'Free some space.' });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'DiskError', message: 'The disk /x is full.', remedy: 'Free some space.', status: 'failed' });
    expect(error.explain()).toBe('The disk /x is full. Free some space.');
    expect(new DiskError('x', { remedy: 'y', status: 'blocked' }).status).toBe('blocked');
  });

  test('has a cause only if there is one', () => {
    const cause = new Error('below');
    expect(new DiskError('x', { remedy: 'y', cause }).cause).toBe(cause);
    expect(Object.keys(new DiskError('x', { remedy: 'y' }))).not.toContain('cause');
  });
});

describe('The common errors', () => {
  test('include an InputError that names every input, its value and what is legal', () => {
    const problems = [
      { input: 'memory', value: 'lots', problem: 'is not a size' },
      { input: 'vm', value: 'a\n"b"', problem: 'is no name' },
    ];
    const error = new InputError(problems);
    expect(error.message).toBe('Input `memory` ("lots") is not a size.\nInput `vm` ("a\\n\\"b\\"") is no name.');
    expect(error).toMatchObject({ problems, status: 'failed' });
  });

  test('include an InputError that starts with the place of a value from a file', () => {
    const problem = { input: 'memory', value: 'lots', problem: 'is not a size', at: 'ci/vm.yml:3:9' };
    expect(new InputError([problem]).message).toBe('ci/vm.yml:3:9: `memory` ("lots") is not a size.');
  });

  test('include a DeadlineError, which is a timeout, and a CancelledError, which is not', () => {
    expect(new DeadlineError('the greeting', 250)).toMatchObject({
      message: 'Timed out after 250 ms waiting for the greeting.',
      status: 'timed-out',
    });
    expect(new CancelledError('the boot')).toMatchObject({ message: 'Cancelled during the boot.', status: 'failed' });
  });
});

describe('errorText', () => {
  test('includes the remedy if there is one', () => {
    expect(errorText(new DiskError('Full.', { remedy: 'Free it.' }))).toBe('Full. Free it.');
    expect(errorText(new Error('plain'))).toBe('plain');
    expect(errorText('text')).toBe('text');
    expect(errorText(undefined)).toBe('undefined');
  });

  test('returns a text, whatever was thrown', () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.bigInt(), fc.constantFrom(null, undefined, true), fc.string().map(Symbol));
    const thrown = fc.oneof(scalar, fc.record({ message: scalar }), fc.array(fc.string()));
    fc.assert(fc.property(thrown, (error) => typeof errorText(error) === 'string'));
  });
});

describe('errnoOf', () => {
  test('reads the code of a system error, also of one from another realm', () => {
    expect(errnoOf(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe('ENOENT');
    expect(errnoOf(runInNewContext(`Object.assign(new Error('x'), { code: 'EPERM' })`))).toBe('EPERM');
  });

  test.each([[undefined], [null], ['ENOENT'], [new Error('x')], [{ code: 5 }]])('returns undefined for %p', (thrown) => {
    expect(errnoOf(thrown)).toBeUndefined();
  });
});

describe('asMaqetError', () => {
  test('returns an error that maqet raised on purpose', () => {
    const error = new MaqetError('x', { remedy: 'y', status: 'blocked' });
    expect(asMaqetError(error)).toBe(error);
  });

  test.each([
    [new TypeError('x is undefined'), 'TypeError: x is undefined'],
    ['a text', 'a text'],
  ])('asks the reader to report %p', (thrown, message) => {
    expect(asMaqetError(thrown)).toMatchObject({ message, status: 'failed', remedy: expect.stringContaining('report it'), cause: thrown });
  });

  test.each([
    ['ENOSPC', 'A disk of the host is full: ENOSPC: no, write.', /Free space/],
    ['EROFS', 'A disk of the host cannot be written: EROFS: no, write.', /another disk/],
    ['EMFILE', 'This process has too many open files: EMFILE: no, write.', /ulimit -n/],
    [undefined, 'The system refused to start a program.', /ulimit -u/],
  ])('names a host that ran out of something: %s', (code, message, remedy) => {
    const text = code === undefined ? 'child process missing stdin' : `${code}: no, write`;
    const thrown = Object.assign(new Error(text), { code });
    expect(asMaqetError(thrown)).toMatchObject({ message, status: 'failed', remedy: expect.stringMatching(remedy), cause: thrown });
  });
});
