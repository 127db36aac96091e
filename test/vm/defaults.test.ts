import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { defaultMachine } from '../../src/vm/defaults.js';
import { QEMU } from '../helpers/vm/support.js';

describe('the default machine', () => {
  test.each([
    ['6.1.1', 'q35'],
    ['6.2.0', 'pc-q35-6.2'],
    ['7.2.22', 'pc-q35-6.2'],
    ['8.1.5', 'pc-q35-6.2'],
    ['8.2.0', 'pc-q35-8.2'],
    ['8.2.2', 'pc-q35-8.2'],
    ['10.2.0', 'pc-q35-8.2'],
    ['11.0.0', 'pc-q35-8.2'],
  ])('of QEMU %s is %s', (version, machine) => {
    expect(defaultMachine('x86_64', version)).toBe(machine);
    expect(defaultMachine('i386', version)).toBe(machine);
  });

  test('is one that the installed QEMU has', () => {
    const version = /version (\d+\.\d+\.\d+)/.exec(execFileSync(QEMU, ['--version'], { encoding: 'utf8' }))?.[1] ?? '';
    const known = execFileSync(QEMU, ['-machine', 'help'], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(known).toContain(defaultMachine('x86_64', version));
  });
});
