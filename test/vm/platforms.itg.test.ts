import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ARCHES, type Arch, emulatorFor } from '../../src/toolchain/arch.js';
import { defaultCpu, defaultMachine, diskInterfaces } from '../../src/vm/platforms.js';
import type { VmSpec } from '../../src/vm/spec.js';
import { ensurePrograms } from '../helpers/packages.js';
import { readUntil } from '../helpers/qemu.js';
import { ample, Bench, disk, PLATFORM_PROGRAMS } from '../helpers/vm/support.js';

const bench = new Bench();
beforeAll(() => ensurePrograms(PLATFORM_PROGRAMS), 600_000);
afterEach(() => bench.cleanUp());

function start(arch: Arch, changes: Partial<VmSpec> = {}) {
  const machine = defaultMachine(arch, '7.2.0');
  return bench.start({ arch, machine, cpu: defaultCpu(arch), cpus: 2, memoryBytes: 2 ** 30, ...changes }, { qemu: emulatorFor(arch).file });
}

describe('The real QEMU accepts the whole command line', () => {
  test.each(ARCHES)('of %s, with disks on every interface, a CD, a seed, a share and a network', async (arch) => {
    const directory = await bench.directory();
    const image = async (name: string): Promise<string> => {
      await writeFile(path.join(directory, name), Buffer.alloc(2 ** 20));
      return path.join(directory, name);
    };
    const named = diskInterfaces(arch).map(async (name) => disk(name, { file: await image(name), interface: name }));
    const disks = await Promise.all(named);
    const shares = [{ path: directory, tag: 'files', readOnly: true }];
    const machine = await start(arch, { disks, shares, seed: directory, cdrom: await image('cd'), network: 'isolated' });
    await machine.resume(ample());
    // By now the firmware of s390x has reported that it found nothing to boot.
    expect(await machine.execute('query-status', {}, ample())).toMatchObject({
      status: expect.stringMatching(/^(running|guest-panicked)$/),
    });
    expect(await machine.execute('query-cpus-fast', {}, ample())).toHaveLength(2);
    expect(await machine.execute('query-dump-guest-memory-capability', {}, ample())).toBeDefined();
    const blocks = (await machine.execute('query-block', {}, ample())) as { inserted?: { 'node-name': string } }[];
    const attached = blocks.flatMap(({ inserted }) => (inserted === undefined ? [] : [inserted['node-name']]));
    expect(attached.sort()).toEqual([...disks.map(({ name }) => name).filter((name) => name !== 'none'), 'cdrom0', 'maqet_seed'].sort());
  });

  test.each(diskInterfaces('x86_64').filter((name) => name !== 'ide'))('with a read-only disk on %s', async (name) => {
    const file = path.join(await bench.directory(), 'disk');
    await writeFile(file, Buffer.alloc(2 ** 20));
    await start('x86_64', { disks: [disk('data', { file, interface: name, readOnly: true })] });
  });

  test.each(['pc-i440fx-6.2', 'pc-q35-6.2'])('with three IDE disks and a CD on %s', async (machine) => {
    const directory = await bench.directory();
    const drives = ['a', 'b', 'c', 'cd'].map((name) => path.join(directory, name));
    for (const file of drives) await writeFile(file, Buffer.alloc(2 ** 20));
    const disks = ['a', 'b', 'c'].map((name, index) => disk(name, { file: drives[index] ?? '', interface: 'ide' }));
    await start('x86_64', { machine, disks, cdrom: drives[3] ?? '' });
  });

  test('of an aarch64 machine with more CPUs than the older interrupt controller supports', async () => {
    const machine = await start('aarch64', { cpus: 9 });
    expect(await machine.execute('query-cpus-fast', {}, ample())).toHaveLength(9);
  });
});

describe('The first serial port carries the output of', () => {
  test.each<[Arch, RegExp]>([
    ['s390x', /Could not find a suitable boot device/],
    ['ppc64', /QEMU Starting/],
    ['riscv64', /OpenSBI/],
  ])('the firmware of %s', async (arch, words) => {
    const machine = await start(arch);
    await machine.resume(ample());
    await readUntil(machine.serial, words, ample());
  });
});
