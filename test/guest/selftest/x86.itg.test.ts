import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SELF_TEST_GEOMETRY, SELF_TEST_PAGE, SELF_TEST_READY, selfTestPage, writeSelfTestDisk } from '../../../src/guest/selftest/x86.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { ensurePrograms } from '../../helpers/packages.js';
import { type BareQemu, bareQemu, readUntil } from '../../helpers/qemu.js';

const READY = new RegExp(`^${SELF_TEST_READY}\\r\\n$`);
const SANDBOX = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny';

let directory: string;
let disk: string;
let qemu: BareQemu | undefined;
beforeAll(() => ensurePrograms(), 15 * 60_000);
beforeEach(async () => {
  // The name contains commas and quotes, which must reach QEMU unchanged.
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-selftest,"boot" '));
  disk = path.join(directory, 'self-test.img');
  await writeSelfTestDisk(disk);
});
afterEach(async () => {
  await qemu?.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Returns the arguments for a VM that boots the self-test guest. */
function selfTestDisk(): string[] {
  const node = { driver: 'raw', 'node-name': 'self-test', 'read-only': true, file: { driver: 'file', filename: disk } };
  const device = { driver: 'virtio-blk-pci', drive: 'self-test', bootindex: 0, ...SELF_TEST_GEOMETRY };
  return ['-blockdev', JSON.stringify(node), '-device', JSON.stringify(device)];
}

async function boot(...args: string[]): Promise<BareQemu> {
  qemu = await bareQemu(args);
  return qemu;
}

describe.each([
  ['q35 as a VM would use it', ['-machine', 'q35', '-m', '1G', '-smp', '2', '-device', 'VGA']],
  ['q35 under the sandbox', ['-machine', 'q35', '-sandbox', SANDBOX]],
  ['pc', ['-machine', 'pc']],
  ['pc with the least memory', ['-machine', 'pc', '-m', '2M']],
  ['q35 with an old CPU', ['-machine', 'q35', '-cpu', 'qemu32']],
])('%s', (_name, args) => {
  test('boots the sector to the ready line and prints nothing else', async () => {
    const vm = await boot(...args, ...selfTestDisk());
    await expect(readUntil(vm.serial, READY, Deadline.after(120_000))).resolves.toMatch(READY);
  });
});

test('the page is complete once the ready line is printed', async () => {
  const vm = await boot('-machine', 'q35', ...selfTestDisk());
  await readUntil(vm.serial, READY, Deadline.after(120_000));
  const dump = path.join(directory, 'page');
  const command = { execute: 'pmemsave', arguments: { val: SELF_TEST_PAGE.address, size: SELF_TEST_PAGE.length, filename: dump } };
  vm.qmp.write(`{"execute":"qmp_capabilities"}${JSON.stringify(command)}`);
  await readUntil(vm.qmp, /"return": \{\}\}\r\n.*"return": \{\}\}\r\n/s, Deadline.after(120_000));
  expect((await readFile(dump)).equals(selfTestPage())).toBe(true);
});

test('the halted guest takes no host CPU time and keeps running', async () => {
  const vm = await boot('-machine', 'q35', ...selfTestDisk());
  await readUntil(vm.serial, READY, Deadline.after(120_000));
  // QEMU may still finish its own start.
  while ((await ticksInHalfASecond(vm.pid)) > 5);
});

async function ticksInHalfASecond(pid: number): Promise<number> {
  const before = await cpuTicks(pid);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (await cpuTicks(pid)) - before;
}

/** Returns the user and system time of a process in clock ticks of 10 ms. */
async function cpuTicks(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
