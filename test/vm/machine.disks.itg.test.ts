import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/shared/json.js';
import { type Arch, emulatorFor } from '../../src/toolchain/arch.js';
import type { Machine } from '../../src/vm/machine.js';
import { defaultCpu, defaultMachine } from '../../src/vm/platforms.js';
import { CACHE_MODES, type CacheMode, type DiskInterface } from '../../src/vm/spec.js';
import { ensurePrograms } from '../helpers/packages.js';
import { ample, Bench, disk, PLATFORM_PROGRAMS } from '../helpers/vm/support.js';

const bench = new Bench();
beforeAll(() => ensurePrograms(PLATFORM_PROGRAMS), 600_000);
afterEach(() => bench.cleanUp());

async function blank(name: string): Promise<string> {
  const file = path.join(await bench.directory(), name);
  await writeFile(file, Buffer.alloc(2 ** 20));
  return file;
}

/** Returns what QEMU reports about the back end of each device, by node name. */
async function blocks(machine: Machine): Promise<Map<string, JsonObject>> {
  const all = (await machine.execute('query-block', {}, ample())) as { inserted?: JsonObject }[];
  return new Map(all.flatMap(({ inserted }) => (inserted === undefined ? [] : [[String(inserted['node-name']), inserted]])));
}

describe('The cache modes of disks', () => {
  const MODES = Object.keys(CACHE_MODES) as CacheMode[];

  test.each<DiskInterface>(['virtio', 'ide', 'scsi', 'nvme', 'usb'])('are those of the real QEMU on %s', async (attached) => {
    // No input can set write-through for a USB disk.
    const modes = MODES.filter((mode) => attached !== 'usb' || CACHE_MODES[mode].writeCache);
    const disks = await Promise.all(
      modes.map(async (cache) => disk(cache, { file: await blank(cache), interface: attached, cache, discard: 'ignore' })),
    );
    const machine = await bench.start({ disks });
    const told = await blocks(machine);
    for (const mode of modes) {
      const { direct, noFlush, writeCache } = CACHE_MODES[mode];
      expect([mode, told.get(mode)?.['cache']]).toEqual([mode, { writeback: writeCache, direct, 'no-flush': noFlush }]);
    }
  });
});

describe('A disk on no interface can be plugged into a running machine', () => {
  test.each<[Arch, string | undefined, object]>([
    ['x86_64', undefined, { driver: 'virtio-blk-pci', bus: 'spare-slot' }],
    ['x86_64', undefined, { driver: 'nvme', serial: 'spare', bus: 'spare-slot' }],
    ['x86_64', 'pc-i440fx-6.2', { driver: 'virtio-blk-pci' }],
    ['aarch64', undefined, { driver: 'virtio-blk-pci', bus: 'spare-slot' }],
    ['riscv64', undefined, { driver: 'virtio-blk-pci', bus: 'spare-slot' }],
    ['ppc64', undefined, { driver: 'virtio-blk-pci' }],
    ['s390x', undefined, { driver: 'virtio-blk-ccw' }],
  ])('with the architecture %s and the type %s, as %j', async (arch, type, device) => {
    const machine = await bench.start(
      {
        arch,
        machine: type ?? defaultMachine(arch, '7.2.0'),
        cpu: defaultCpu(arch),
        memoryBytes: 2 ** 29,
        disks: [disk('spare', { file: await blank('spare'), interface: 'none' })],
      },
      { qemu: emulatorFor(arch).file },
    );
    expect([...(await blocks(machine)).keys()]).not.toContain('spare');
    await machine.execute('device_add', { ...device, id: 'plugged', drive: 'spare' }, ample());
    expect([...(await blocks(machine)).keys()]).toContain('spare');
  });
});
