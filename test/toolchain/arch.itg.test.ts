import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { ARCHES, emulatorFor, MANAGER_NAMES } from '../../src/toolchain/arch.js';
import { findProgram } from '../helpers/packages.js';

describe('the package of each emulator', () => {
  it.each(ARCHES)('of %s is known for every package manager', (arch) => {
    const { packages } = emulatorFor(arch);
    expect(Object.keys(packages).sort()).toEqual([...MANAGER_NAMES].sort());
    expect(Object.values(packages).join(' ')).toMatch(/^[a-z0-9_ -]+$/);
  });

  const withApt = findProgram('apt-cache') === undefined ? it.skip : it;
  withApt.each(ARCHES)('of %s exists in apt-get here, or another package provides it', (arch) => {
    const text = execFileSync('apt-cache', ['showpkg', emulatorFor(arch).packages['apt-get']], { encoding: 'utf8' });
    const versions = /^Versions: \n([\s\S]*?)\nReverse Depends/m.exec(text)?.[1]?.trim();
    const providers = /^Reverse Provides: \n([\s\S]*)$/m.exec(text)?.[1]?.trim();
    expect(`${versions ?? ''}${providers ?? ''}`).not.toBe('');
  });
});
