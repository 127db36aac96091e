import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ARCHES, emulatorFor, IMAGE_TOOL, isOtherEmulator } from '../../src/toolchain/arch.js';
import { isInRange, isSupported, isVersionRange, parseVersion } from '../../src/toolchain/version.js';

const emulator = emulatorFor('x86_64');

describe('parseVersion', () => {
  it.each([
    ['QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)\nCopyright (c) 2003-2022', '7.2.22'],
    ['QEMU emulator version 8.2.2 (Debian 1:8.2.2+ds-0ubuntu1.4)', '8.2.2'],
    ['QEMU emulator version 9.1\n', '9.1'],
    ['QEMU emulator version 10.0.50 (v10.0.0-123-gabcdef-dirty)', '10.0.50'],
    ['warning: something of a wrapper\nQEMU emulator version 6.2.0', '6.2.0'],
  ])('reads %j', (output, version) => {
    expect(parseVersion(emulator, output)).toBe(version);
  });

  it.each(['', 'QEMU emulator version', 'QEMU emulator version x.y', 'qemu-img version 7.2.22', 'see QEMU emulator version 7.2.22'])(
    'returns undefined for %j',
    (output) => {
      expect(parseVersion(emulator, output)).toBeUndefined();
    },
  );

  it('distinguishes the image tool from the emulator', () => {
    expect(parseVersion(IMAGE_TOOL, 'qemu-img version 7.2.22 (Debian)')).toBe('7.2.22');
    expect(parseVersion(IMAGE_TOOL, 'QEMU emulator version 7.2.22')).toBeUndefined();
  });

  it('never throws, and returns only comparable versions', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `${emulator.banner} ${rest}`),
    );
    fc.assert(
      fc.property(fc.array(line), (output) => {
        const version = parseVersion(emulator, output.join('\n'));
        if (version !== undefined) expect(isInRange(version, '*')).toBe(true);
      }),
    );
  });
});

describe('a version range', () => {
  it.each([
    ['7.2.22', '>=7.2', true],
    ['7.2.22', '^8', false],
    ['7.2.22', '7.x || 9.x', true],
    ['9.1', '9.1.0', true],
    ['10.0.2', '>9', true],
    ['8.1.90', '>=8.2', false],
    ['8.2.2', '<8.2', false],
  ])('contains the version or not: %s in %s is %s', (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected);
  });

  it.each(['', '  ', 'new', '>=', '7..2'])('may not be %j', (range) => {
    expect(isVersionRange(range)).toBe(false);
  });

  it.each(['*', '>=7.2 <9', '^8.2', '7.2.22', 'v8'])('may be %j', (range) => {
    expect(isVersionRange(range)).toBe(true);
  });
});

describe('isOtherEmulator', () => {
  it('refuses the emulator of another architecture only', () => {
    expect(isOtherEmulator('qemu-system-aarch64', 'x86_64')).toBe(true);
    expect(isOtherEmulator('qemu-system-x86_64-microvm', 'x86_64')).toBe(false);
    expect(isOtherEmulator('my-qemu', 'x86_64')).toBe(false);
    expect(isOtherEmulator('qemu-system-mipsel', 'mips')).toBe(true);
    expect(isOtherEmulator('qemu-system-ppc64le', 'ppc64')).toBe(true);
    for (const arch of ARCHES) expect(isOtherEmulator(emulatorFor(arch).file, arch)).toBe(false);
  });
});

it.each([
  ['6.2', true],
  ['6.2.0', true],
  ['6.10', true],
  ['10.0', true],
  ['7.0.1', true],
  ['6.1.99', false],
  ['5.9', false],
  ['2.12.1', false],
])('tells whether QEMU %s is supported: %s', (version, supported) => {
  expect(isSupported(version)).toBe(supported);
});
