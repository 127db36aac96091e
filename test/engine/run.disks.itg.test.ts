import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/report/result.js';
import type { DriverGuest } from '../helpers/driver-guest.js';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { run } from '../helpers/engine/support.js';
import { storageGuest } from '../helpers/storage-guest.js';
import { auditStory } from '../helpers/supervisor/support.js';
import { writeGuest } from '../helpers/vm/guests.js';

const MIB = 2 ** 20;

let runs: Runs;
let guest: DriverGuest;
beforeAll(async () => {
  [runs, guest] = await Promise.all([Runs.make(), storageGuest()]);
}, 20 * 60_000);
afterAll(async () => {
  await runs?.end();
  await guest?.dispose();
});

/** One step of a job with one VM. */
async function step(changes: Record<string, string>): Promise<{ result: RunResult; stdout: string }> {
  const told = runs.env();
  const result = await run(told, { vm: 'disks', 'self-test': 'false', memory: '256M', 'run-with': 'serial', ...changes });
  expect(result.error?.message).toBeUndefined();
  return { result, stdout: told.printed.stdout };
}

/**
 * Waits until there are so many disks, then tells of each: its serial number, its sectors, whether it is read-only. The number
 * stands elsewhere on each bus; that of a USB disk belongs to the device above it.
 */
function listing(disks: number): string {
  return `
tries=0
while [ $(ls /sys/block | grep -cE '^(vd|sd|nvme)') != ${disks} ] && [ $tries -lt 200 ]; do sleep 0.1; tries=$((tries + 1)); done
for disk in /sys/block/vd* /sys/block/sd* /sys/block/nvme*; do
  [ -e $disk ] || continue
  device=$(readlink -f $disk/device)
  usb=$(echo $device | sed -n 's,^\\(.*/usb[0-9]*/[^/]*\\)/.*,\\1,p')
  if [ -n "$usb" ]; then serial=$usb/serial
  elif [ -e $disk/serial ]; then serial=$disk/serial
  elif [ -e $device/serial ]; then serial=$device/serial
  else serial=$device/vpd_pg80; fi
  echo "$(tr -cd 'a-z0-9-' <$serial) $(cat $disk/size) $(cat $disk/ro)"
done`;
}

function seen(stdout: string): string[] {
  return stdout.trim().split('\n').sort();
}

describe('A Linux guest', () => {
  const DISKS = [
    ['on-virtio', 'virtio', false],
    ['on-virtio-ro', 'virtio', true],
    ['on-ide', 'ide', false],
    ['on-scsi', 'scsi', false],
    ['on-scsi-ro', 'scsi', true],
    ['on-nvme', 'nvme', false],
    ['on-nvme-ro', 'nvme', true],
    ['on-usb', 'usb', false],
    ['on-usb-ro', 'usb', true],
  ] as const;

  /** Every disk has a size of its own. */
  const sizeOf = (index: number): number => (16 + index) * MIB;
  /** QEMU 7.2 does not tell the guest that an NVMe disk is read-only; what it writes there fails. */
  const told = (bus: string, readOnly: boolean): number => (readOnly && bus !== 'nvme' ? 1 : 0);
  const expected = DISKS.map(([name, bus, readOnly], index) => `${name} ${sizeOf(index) / 512} ${told(bus, readOnly)}`);

  test('sees a disk on each interface with its name, size and read-only flag, also after plugging one again', async () => {
    const disks = DISKS.map(
      ([name, bus, readonly], index) => `- {name: ${name}, size: ${sizeOf(index)}, interface: ${bus}, readonly: ${readonly}}`,
    );
    const { kernel, initrd, append } = guest;
    const boot = { kernel, initrd, append, disks: [...disks, '- {name: spare, size: 8M, interface: none, cache: none}'].join('\n') };
    const first = await step({ ...boot, keep: 'true', run: listing(DISKS.length) });
    expect(seen(first.stdout)).toEqual(expected.toSorted());

    const plug = '- device-add: {driver: virtio-blk-pci, id: plugged, drive: spare, serial: spare, bus: spare-slot}';
    const toAll = 'for disk in /dev/vda /dev/nvme?n1; do printf kept | dd of=$disk conv=fsync 2>/dev/null || echo refused; done';
    const tried = await step({ run: toAll, qmp: plug });
    expect(tried.stdout).toBe('refused\n');
    const written = await step({ run: `${listing(DISKS.length + 1)}\nprintf spare | dd of=/dev/vdc conv=fsync 2>/dev/null` });
    expect(seen(written.stdout)).toEqual([...expected, `spare ${(8 * MIB) / 512} 0`].toSorted());

    const pulled = await step({ qmp: '- device-del: plugged' });
    expect(pulled.result.results).toMatchObject([
      { step: 'device_del', outcome: 'ok', tier: 'privileged' },
      { step: 'wait-event', outcome: 'ok', result: { device: 'plugged' } },
    ]);
    const without = await step({ run: `${listing(DISKS.length)}\nhead -c 4 /dev/vda; echo` });
    expect(seen(without.stdout)).toEqual([...expected, 'kept'].toSorted());

    await step({ qmp: plug });
    const again = await step({ run: `${listing(DISKS.length + 1)} >/dev/null\nhead -c 5 /dev/vdc`, keep: 'false' });
    expect(again.stdout).toBe('spare');
    await expectOver(again.result);
    const story = await auditStory(directoryOf(again.result));
    expect(story.filter((line) => line.startsWith('disk-create'))).toHaveLength(2 * (DISKS.length + 1));
    expect(story.filter((line) => line.startsWith('qmp device_'))).toEqual(['add', 'del', 'add'].map((act) => `qmp device_${act} allow`));
  });

  test('sees a write cache if the cache mode has one, and always on NVMe', async () => {
    const { kernel, initrd, append } = guest;
    const buses = ['virtio', 'ide', 'scsi', 'nvme'];
    const modes = ['writeback', 'writethrough', 'directsync', 'unsafe'];
    const wanted = buses.flatMap((bus) => modes.map((cache) => ({ name: `${bus}-${cache}`, bus, cache })));
    const disks = wanted.map(({ name, bus, cache }, index) => `- {name: ${name}, size: ${index + 1}M, interface: ${bus}, cache: ${cache}}`);
    const tell = `${listing(wanted.length)} >/dev/null
for disk in /sys/block/vd* /sys/block/sd* /sys/block/nvme*; do echo "$(cat $disk/size) $(cat $disk/queue/write_cache)"; done`;
    const { stdout, result } = await step({
      ...{ vm: 'caches', kernel, initrd, append, disks: disks.join('\n') },
      ...{ run: tell, qmp: '- query-block' },
    });
    const ends = result.results.at(-1)?.result as { inserted?: { 'node-name': string; cache: { writeback: boolean } } }[];
    const late = new Map(ends.map(({ inserted }) => [inserted?.['node-name'], inserted?.cache.writeback]));
    const told = new Map(seen(stdout).map((line) => [Number(line.split(' ')[0]) / 2048, line.replace(/^\d+ /, '')]));
    for (const [index, { name, bus, cache }] of wanted.entries()) {
      const caching = bus === 'nvme' || cache === 'writeback' || cache === 'unsafe';
      expect([name, told.get(index + 1)]).toEqual([name, caching ? 'write back' : 'write through']);
      // No driver has changed it.
      expect([name, late.get(name)]).toEqual([name, cache === 'writeback' || cache === 'unsafe']);
    }
  });

  test('can write the header of a qcow2 image to a raw disk, which stays raw', async () => {
    const { kernel, initrd, append } = guest;
    const boot = { kernel, initrd, append, disks: '- {name: flat, size: 1M, type: raw}', vm: 'raw', keep: 'true' };
    const written = await step({
      ...boot,
      run: `${listing(1)} >/dev/null\nprintf 'QFI\\373\\0\\0\\0\\3' | dd of=/dev/vda conv=fsync 2>/dev/null`,
    });
    const file = path.join(directoryOf(written.result).disks, 'flat.raw');
    expect((await readFile(file)).subarray(0, 8).toString('latin1')).toBe('QFI\xfb\0\0\0\x03');
    const later = await step({ vm: 'raw', 'self-test': 'false', keep: 'false', qmp: '- system_reset\n- query-named-block-nodes' });
    const nodes = later.result.results.at(-1)?.result as { 'node-name': string; drv: string }[];
    expect(nodes.find((node) => node['node-name'] === 'flat')).toMatchObject({ drv: 'raw' });

    const told = runs.env();
    const again = await run(told, { vm: 'raw-again', disks: `- {file: ${file}, type: raw}`, 'wait-for': 'running' });
    expect([again.status, told.said.filter(({ level }) => level === 'notice').map(({ text }) => text)]).toEqual([
      'passed',
      [expect.stringMatching(/flat\.raw" looks like a qcow2 image\. It is used as a raw disk image, as its type says\.$/)],
    ]);
    const guessed = await run(runs.env(), { vm: 'raw-guessed', disks: `- {file: ${file}}`, 'wait-for': 'running' });
    expect(guessed.error?.message).toMatch(/flat\.raw" has the name of a raw image but starts like a qcow2 image/);
  });
});

test('A boot sector of 512 bytes boots as an image.', async () => {
  const image = path.join(runs.fleet.root.dir, 'boot-sector.img');
  await writeGuest(image, 'dutiful');
  const result = await run(runs.env(), { vm: 'sector', image, 'wait-for': 'serial:up', 'boot-timeout': '60s' });
  expect([result.status, result.error?.message]).toEqual(['passed', undefined]);
  await rm(image, { force: true });
});
