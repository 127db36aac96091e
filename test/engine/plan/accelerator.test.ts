import { describe, expect, test } from '@jest/globals';
import { nativeAccelerator } from '../../../src/engine/plan/accelerator.js';
import { ARCHES } from '../../../src/toolchain/arch.js';

describe('The hardware accelerator of a host', () => {
  test.each<[string, NodeJS.Platform, Record<string, string>]>([
    ['x64', 'linux', { x86_64: 'kvm', i386: 'kvm' }],
    ['x64', 'darwin', { x86_64: 'hvf' }],
    ['arm64', 'linux', { aarch64: 'kvm' }],
    ['arm64', 'darwin', { aarch64: 'hvf' }],
    ['x64', 'freebsd', {}],
    ['s390x', 'linux', {}],
  ])('%s with %s is only for the guests %j', (arch, platform, expected) => {
    const native = ARCHES.map((guest) => [guest, nativeAccelerator(guest, { platform, arch })] as const);
    expect(Object.fromEntries(native.filter(([, accel]) => accel !== undefined))).toEqual(expected);
  });
});
