import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { linuxGuest } from '../helpers/linux-guest.js';
import { ample, Bench, disk } from '../helpers/vm/support.js';

const bench = new Bench();
afterEach(() => bench.cleanUp());

/** Characters that end a value, an option, a JSON text or a line somewhere between this test and QEMU's disk. */
const NASTY = [`a,readonly=on`, `b,,c`, `d"e\\f`, `g'h`, `i\nj`, `k=l;m $n`, `ö🙂`];

describe('The real QEMU', () => {
  test.each(NASTY)('opens the files in a directory called %j, and no others', async (name) => {
    const directory = path.join(await bench.directory(), name);
    await mkdir(directory);
    const [file, cdrom, initrd] = ['disk', 'cd', 'initrd'].map((file) => path.join(directory, file)) as [string, string, string];
    for (const name of [file, cdrom, initrd]) await writeFile(name, Buffer.alloc(2 ** 20));
    const { kernel, append } = await linuxGuest();
    const boot = { kernel, append, initrd };
    const machine = await bench.start({ disks: [disk('root', { file, readOnly: true })], cdrom, ...boot });
    const nodes = (await machine.execute('query-named-block-nodes', {}, ample())) as { 'node-name': string; file: string; ro: boolean }[];
    for (const [node, opened] of Object.entries({ root: file, cdrom0: cdrom })) {
      expect(nodes.find((one) => one['node-name'] === node)).toMatchObject({ file: opened, ro: true });
    }
  });

  test('accepts all parts of a command line together', async () => {
    const directory = await bench.directory();
    const file = path.join(directory, 'disk');
    await writeFile(file, Buffer.alloc(2 ** 20));
    const machine = await bench.start({
      disks: [disk('root', { file })],
      network: 'isolated',
      cpus: 2,
      qemuArgs: ['-rtc', 'base=utc,clock=vm'],
    });
    expect(await machine.execute('query-status', {}, ample())).toMatchObject({ status: 'prelaunch', running: false });
    expect(await machine.execute('query-cpus-fast', {}, ample())).toHaveLength(2);
    expect(await machine.execute('query-kvm', {}, ample())).toMatchObject({ enabled: false });
  });

  test('has only the three inherited descriptors as char devices, and no second monitor', async () => {
    const machine = await bench.start();
    const chardevs = (await machine.execute('query-chardev', {}, ample())) as { label: string }[];
    expect(chardevs.map(({ label }) => label).sort()).toEqual(['agent0', 'qmp', 'serial0']);
  });
});
