import { describe, expect, test } from '@jest/globals';
import { checkCpu, nativeAccelerator } from '../../../src/engine/plan/accelerator.js';
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

describe("The host's own CPU as a model", () => {
  const reason = 'KVM cannot be used: /dev/kvm does not exist';

  test.each(['host', 'host,-svm'])('is a wrong input under TCG, with the reason for TCG: %s', (cpu) => {
    expect(() => checkCpu(cpu, { accel: 'tcg', reason })).toThrow(/`cpu` \("host.*only a hardware accelerator.*\/dev\/kvm does not exist/);
    expect(() => checkCpu(cpu, { accel: 'kvm', reason })).not.toThrow();
  });

  test.each([undefined, 'max', 'hostile'])('is not %j', (cpu) => {
    expect(() => checkCpu(cpu, { accel: 'tcg', reason })).not.toThrow();
  });
});
