import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COPY_ENV, copiedPath, intoGuest, outOfGuest } from '../../../src/guest/copy/guest-tar.js';

const STAGE = '.maqet-0123456789abcdef';
const path = fc.string({ minLength: 1, maxLength: 30 }).map((text) => `/${text.replaceAll('\0', '')}`);
const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[\0/]/.test(text) && text !== '.' && text !== '..');
const copy = (script: string) => ({ script, env: COPY_ENV });

describe('The path of a copy', () => {
  test('is read from each script that copies', () => {
    fc.assert(
      fc.property(path, name, fc.nat(0o777), (guest, file, mode) => {
        expect(copiedPath('out', copy(outOfGuest(guest)))).toBe(guest);
        expect(copiedPath('in', copy(intoGuest.directory(guest, mode)))).toBe(guest);
        expect(copiedPath('in', copy(intoGuest.file(guest, file, STAGE)))).toBe(guest);
      }),
    );
  });

  test.each([
    ["/it's/a 'file'\nwith lines", "it's"],
    ['/dir/', 'name with $(rm -rf ~) and `id`'],
    ['/a; rm -rf /', '-rf'],
  ])('is found in %j', (guest, file) => {
    expect(copiedPath('out', copy(outOfGuest(guest)))).toBe(guest);
    expect(copiedPath('in', copy(intoGuest.directory(guest, 0o755)))).toBe(guest);
    expect(copiedPath('in', copy(intoGuest.file(guest, file, STAGE)))).toBe(guest);
  });

  const out = outOfGuest('/etc/passwd');
  const into = intoGuest.file('/srv/x', 'x', STAGE);
  test.each([
    ['another script', 'out', { script: 'id', env: COPY_ENV }],
    ['no script', 'in', { script: '', env: COPY_ENV }],
    ['one more line', 'out', copy(`${out}id\n`)],
    ['one more line at the start', 'out', copy(`id\n${out}`)],
    ['a changed line', 'out', copy(out.replace('tar', 'bash'))],
    ['a changed line of a copy into the guest', 'in', copy(into.replace('tar -x', 'sh -x'))],
    ['another stage', 'in', copy(intoGuest.file('/srv/x', 'x', 'etc'))],
    ['the other direction', 'in', copy(out)],
    ['the other direction, too', 'out', copy(into)],
    ['another environment', 'out', { script: out, env: { LC_ALL: 'C', PATH: '/tmp' } }],
    ['no environment', 'out', { script: out, env: {} }],
    ['a working directory', 'out', { ...copy(out), workingDirectory: '/tmp' }],
  ] as const)('is undefined for a script with %s', (_name, direction, command) => {
    expect(copiedPath(direction, command)).toBeUndefined();
  });
});
