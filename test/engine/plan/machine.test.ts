import { describe, expect, test } from '@jest/globals';
import { checkMachine } from '../../../src/engine/plan/machine.js';
import { InputError } from '../../../src/shared/errors.js';
import { worded } from '../../../src/shared/wording.js';
import { ARCHES } from '../../../src/toolchain/arch.js';
import { inputs } from '../../helpers/engine/support.js';

/** The problems, as `input (value): problem`. */
async function problems(raw: Record<string, string>): Promise<string[]> {
  try {
    checkMachine(await inputs(raw));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ input, value, problem }) => `${input} (${value}): ${worded(problem)}`);
  }
}

describe('The embedded guest', () => {
  test('exists only for x86', async () => {
    expect(await problems({ arch: 'i386' })).toEqual([]);
    expect(await problems({ arch: 's390x' })).toEqual([expect.stringMatching(/^arch \(s390x\): has no embedded guest; set `image`/)]);
  });

  test('cannot run scripts or copy files', async () => {
    expect(await problems({ run: 'first\nsecond' })).toEqual([
      expect.stringMatching(/^run \(first\): does not work in the embedded guest; /),
    ]);
    expect(await problems({ 'copy-out': '/a:b' })).toEqual([expect.stringMatching(/^copy-out \(\): does not work in the embedded guest/)]);
    expect(await problems({ run: 'true', image: '/disk.img' })).toEqual([]);
  });
});

describe('A machine without firmware', () => {
  test.each(['mips', 'mipsel'])('boots no disk (%s)', async (arch) => {
    const sources: Record<string, string>[] = [
      { image: '/disk.img' },
      { cdrom: '/a.iso' },
      { disks: '- {size: 1G}' },
      { firmware: 'bios' },
    ];
    for (const source of sources) {
      expect(await problems({ arch, ...source })).toEqual([
        `arch (${arch}): has a machine without firmware, which cannot boot a disk; also set \`kernel\``,
      ]);
    }
    const starters: Record<string, string>[] = [{ kernel: '/vmlinux' }, { firmware: '/bios.bin' }];
    for (const starter of starters) expect(await problems({ arch, image: '/disk.img', ...starter })).toEqual([]);
  });

  test('is only a MIPS machine', async () => {
    for (const arch of ARCHES.filter((one) => !one.startsWith('mips'))) expect(await problems({ arch, image: '/disk.img' })).toEqual([]);
  });
});

test('All disks with an interface that the machine lacks are reported at once.', async () => {
  const disks = '- {size: 1G, interface: ide, name: a}\n- {size: 1G, interface: scsi}\n- {size: 1G, interface: usb, name: c}';
  expect(await problems({ arch: 'x86_64', disks })).toEqual([]);
  expect(await problems({ arch: 's390x', disks })).toEqual([
    'disks (ide): (a) uses an interface that the machine for s390x does not have; use one of virtio, scsi, none',
    'disks (usb): (c) uses an interface that the machine for s390x does not have; use one of virtio, scsi, none',
  ]);
});

describe('More disks than the machine has room for', () => {
  const disks = (count: number, bus: string, more = '') =>
    Array.from({ length: count }, () => `- {size: 1M, interface: ${bus}}`).join('\n') + more;

  test.each([
    ['q35', 'ide', 6, {}],
    ['q35', 'ide', 5, { cdrom: '/a.iso' }],
    ['pc', 'ide', 4, {}],
    ['pc', 'ide', 3, { cdrom: '/a.iso' }],
    ['q35', 'usb', 39, {}],
    ['q35', 'scsi', 256, {}],
  ])('are refused: %s on %s fits %d with %j', async (machine, bus, fit, more) => {
    expect(await problems({ arch: 'x86_64', machine, disks: disks(fit, bus), ...more })).toEqual([]);
    const remedy = bus === 'scsi' ? 'use fewer' : 'use `interface: scsi` for the others';
    expect(await problems({ arch: 'x86_64', machine, disks: disks(fit + 1, bus), ...more })).toEqual([
      `disks (${fit + 1} on ${bus}): are more than the ${fit} that fit into the machine ${machine}, besides its other devices; ${remedy}`,
    ]);
  });

  test('are counted with the boot disk, the shares, the seed and the network card', async () => {
    const told = async (count: number, raw: Record<string, string>) => problems({ arch: 'x86_64', disks: disks(count, 'virtio'), ...raw });
    // 30 slots, less the screen, the serial ports, the random numbers.
    expect(await told(27, { network: 'none' })).toEqual([]);
    expect(await told(28, { network: 'none' })).toEqual([expect.stringMatching(/^disks \(28 on virtio\): are more than the 27 that fit/)]);
    const full = { network: 'user', image: '/a.qcow2', share: '/tmp:a\n/tmp:b', 'cloud-init': '#cloud-config\n{}' };
    expect(await told(22, full)).toEqual([]);
    expect(await told(23, full)).toEqual([expect.stringMatching(/^disks \(24 on virtio\): are more than the 23 that fit/)]);
  });

  test('are reported for all interfaces at once, and never for an unknown machine', async () => {
    const both = [disks(7, 'ide'), disks(40, 'usb'), disks(20, 'nvme'), disks(20, 'none')].join('\n');
    expect(await problems({ arch: 'x86_64', disks: both })).toEqual([
      expect.stringMatching(/^disks \(7 on ide\)/),
      expect.stringMatching(/^disks \(40 on usb\)/),
      expect.stringMatching(/^disks \(40 on nvme, none\)/),
    ]);
    expect(await problems({ arch: 'x86_64', machine: 'microvm', disks: disks(50, 'virtio') })).toEqual([]);
    expect(await problems({ arch: 's390x', disks: disks(50, 'virtio') })).toEqual([]);
  });
});
