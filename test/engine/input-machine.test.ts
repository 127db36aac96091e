import { describe, expect, test } from '@jest/globals';
import { checkMachine } from '../../src/engine/input-machine.js';
import { InputError } from '../../src/shared/errors.js';
import { ARCHES } from '../../src/toolchain/arch.js';
import { inputs } from './support.js';

/** The problems, as `input (value): problem`. */
async function problems(raw: Record<string, string>): Promise<string[]> {
  try {
    checkMachine(await inputs(raw));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ input, value, problem }) => `${input} (${value}): ${problem}`);
  }
}

describe('the embedded guest', () => {
  test('is there for x86 alone', async () => {
    expect(await problems({ arch: 'i386' })).toEqual([]);
    expect(await problems({ arch: 's390x' })).toEqual([
      expect.stringMatching(/^arch \(s390x\): has no embedded guest; name what is to be booted/),
    ]);
  });

  test('runs nothing, and takes no files', async () => {
    expect(await problems({ run: 'first\nsecond' })).toEqual([expect.stringMatching(/^run \(first\): needs a guest that can do it; /)]);
    expect(await problems({ 'copy-out': '/a:b' })).toEqual([expect.stringMatching(/^copy-out \(\): needs a guest/)]);
    expect(await problems({ run: 'true', image: '/disk.img' })).toEqual([]);
  });
});

describe('a machine without firmware', () => {
  test.each(['mips', 'mipsel'])('boots no disk: %s', async (arch) => {
    for (const source of [{ image: '/disk.img' }, { cdrom: '/a.iso' }, { disks: '- {size: 1G}' }, { firmware: 'bios' }]) {
      expect(await problems({ arch, ...source })).toEqual([
        `arch (${arch}): has a machine without firmware, which boots no disk; name a \`kernel\` as well`,
      ]);
    }
    for (const starter of [{ kernel: '/vmlinux' }, { firmware: '/bios.bin' }])
      expect(await problems({ arch, image: '/disk.img', ...starter })).toEqual([]);
  });

  test('is no other', async () => {
    for (const arch of ARCHES.filter((one) => !one.startsWith('mips'))) expect(await problems({ arch, image: '/disk.img' })).toEqual([]);
  });
});

test('a disk is attached to what the machine has; every problem is told at once', async () => {
  const disks = '- {size: 1G, interface: ide, name: a}\n- {size: 1G, interface: scsi}\n- {size: 1G, interface: usb, name: c}';
  expect(await problems({ arch: 'x86_64', disks })).toEqual([]);
  expect(await problems({ arch: 's390x', disks })).toEqual([
    'disks (ide): (a) is an interface that the machine for s390x does not have; use one of virtio, scsi, none',
    'disks (usb): (c) is an interface that the machine for s390x does not have; use one of virtio, scsi, none',
  ]);
});
