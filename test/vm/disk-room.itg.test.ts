import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Arch, emulatorFor } from '../../src/toolchain/arch.js';
import { crowdedInterfaces } from '../../src/vm/disk-room.js';
import { VmRefusedError } from '../../src/vm/errors.js';
import { defaultCpu } from '../../src/vm/platforms.js';
import type { DiskInterface, DiskSpec, VmSpec } from '../../src/vm/spec.js';
import { ensurePrograms } from '../helpers/packages.js';
import { Bench, disk, PLATFORM_PROGRAMS, spec } from '../helpers/vm/support.js';

const bench = new Bench();
beforeAll(() => ensurePrograms(PLATFORM_PROGRAMS), 600_000);
afterEach(() => bench.cleanUp());

const MOST = 300;

/** Returns how many disks fit on an interface. */
function roomFor(attached: DiskInterface, changes: Partial<VmSpec>): number {
  const disks = Array.from({ length: MOST }, (_, index) => disk(`d${index}`, { interface: attached }));
  return crowdedInterfaces(spec({ ...changes, disks }))[0]?.room ?? Number.POSITIVE_INFINITY;
}

async function blanks(count: number, attached: DiskInterface): Promise<DiskSpec[]> {
  const directory = await bench.directory();
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const file = path.join(directory, `d${index}`);
      await writeFile(file, Buffer.alloc(512));
      return disk(`d${index}`, { file, interface: attached });
    }),
  );
}

describe('The room for disks is that of the real QEMU, which does not start with one more', () => {
  test.each<[Arch, string, DiskInterface, number]>([
    ['x86_64', 'q35', 'virtio', 27],
    ['x86_64', 'pc-q35-6.2', 'none', 27],
    ['x86_64', 'pc', 'nvme', 27],
    ['x86_64', 'q35', 'ide', 6],
    ['x86_64', 'pc', 'ide', 4],
    ['x86_64', 'q35', 'usb', 39],
    ['x86_64', 'q35', 'scsi', 256],
    ['aarch64', 'virt', 'virtio', 28],
    ['aarch64', 'virt', 'ide', 6],
    ['arm', 'virt', 'nvme', 28],
    ['riscv64', 'virt', 'virtio', 28],
    ['ppc64', 'pseries', 'virtio', 30],
    ['ppc64', 'pseries', 'ide', 6],
    ['mips', 'malta', 'virtio', 11],
    ['mipsel', 'malta', 'ide', 4],
  ])('on %s with %s: the interface %s has room for %d', async (arch, machine, attached, room) => {
    const changes = { arch, machine, cpu: defaultCpu(arch), memoryBytes: 256 * 2 ** 20 };
    expect(roomFor(attached, changes)).toBe(room);
    const disks = await blanks(room + 1, attached);
    const qemu = emulatorFor(arch).file;
    const running = await bench.start({ ...changes, disks: disks.slice(0, room) }, { qemu });
    await running.kill();
    await expect(bench.start({ ...changes, disks }, { qemu })).rejects.toBeInstanceOf(VmRefusedError);
  });
});
