import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ARCHES, emulatorFor } from '../../src/toolchain/arch.js';
import { qemuArguments } from '../../src/vm/args.js';
import { hostFiles, linkHostFiles } from '../../src/vm/host-files.js';
import { defaultCpu, platformOf } from '../../src/vm/platforms.js';
import type { VmSpec } from '../../src/vm/spec.js';
import { writeTinyKernel } from '../e2e/tiny-kernel.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import { traceQemu } from '../helpers/vm/opened.js';
import { disk, spec } from '../helpers/vm/support.js';

/** Names of files that QEMU could split, expand, or take for an option, a URL, a keyword or a format string. */
const NAMES = [
  ...[
    'a,b',
    'a,,b',
    'a,,,b',
    ',a',
    'a,',
    ',,',
    'a b',
    ' a',
    'a ',
    'a, b',
    'a ,b',
    'a,/etc/passwd',
    'a /etc/passwd',
    'a,readonly=on',
    'a=b',
  ],
  ...[
    '{a',
    '{"driver":"file","filename":"x"}',
    "{'a':1}",
    `a'b`,
    'a"b',
    'a\\b',
    'a\nb',
    'a\tb',
    'a:b',
    'file:a',
    'json:{}',
    'nbd:a:1',
    'fat:a',
  ],
  ...[
    '-a',
    '--',
    '~',
    '$HOME',
    '%s%n',
    '#a',
    'ö🙂',
    'a\u00a0b',
    'help',
    '?',
    'none',
    'default',
    'a;b',
    'a|b',
    'a*',
    '..a',
    'a@b',
    'a!b',
    '`a`',
  ],
];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-host-files-'));
  await mkdir(path.join(root, 'vm', 'files'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

/** The path of a file of that name. A name may have a slash. */
async function place(directory: string, name: string): Promise<string> {
  const file = path.join(root, directory, name);
  await mkdir(path.dirname(file), { recursive: true });
  return file;
}

async function write(directory: string, name: string, bytes: number): Promise<string> {
  const file = await place(directory, name);
  await writeFile(file, Buffer.alloc(bytes));
  await decoys(file);
  return file;
}

/** Makes the files that QEMU would open if it split a path, so that nothing stops it at the first one. */
async function decoys(file: string): Promise<void> {
  const parts = file.split(/[, ]/).filter((part) => path.isAbsolute(part) && part !== file && !part.startsWith('/etc/') && part !== '/');
  for (const part of parts) await writeFile(part.replace(/\/$/, '/decoy'), 'decoy').catch(() => undefined);
}

/** Runs QEMU as the supervisor does. Returns what it reached for that is not on the list, and what on the list it did not open. */
async function compare(changes: Partial<VmSpec>): Promise<{ strange: unknown[]; unopened: string[]; output: string }> {
  const vm = spec(changes);
  const dir = path.join(root, 'vm');
  await linkHostFiles(vm, dir);
  const args = qemuArguments(vm, { platform: process.platform });
  const { reached, output } = await traceQemu(emulatorFor(vm.arch).file, args, path.join(dir, 'files'));
  const { files, directories, sockets } = hostFiles(vm, dir);
  const listed = (target: string): boolean =>
    files.includes(target) || sockets.includes(target) || directories.some((one) => target === one || target.startsWith(`${one}/`));
  // QEMU opens the target of a link by the name of the link.
  const seen = reached.map(({ target }) => target);
  const linked = seen.includes(path.join(dir, 'initrd')) ? [vm.initrd] : [];
  return {
    strange: reached.filter(({ target }) => !listed(target)),
    unopened: [...files, ...directories].filter((file) => !seen.includes(file) && !linked.includes(file)),
    output: output.replace(/.*warning:.*\n/g, ''),
  };
}

const NOTHING = { strange: [], unopened: [], output: '' };

describe.each(NAMES)('Of files called %j, QEMU opens exactly those on the list', (name) => {
  test('with a multiboot kernel, disks, a share and a seed', async () => {
    const kernel = await writeTinyKernel(await place('kernel', name), { says: '' });
    await decoys(kernel);
    const [share, seed] = [await place('share', name), await place('seed', name)];
    for (const one of [share, seed]) await mkdir(one);
    const changes: Partial<VmSpec> = {
      ...{ kernel, append: name, initrd: await write('initrd', name, 4096), cdrom: await write('cd', name, 2 ** 20) },
      ...{ disks: [disk('root', { file: await write('disk', name, 2 ** 20) })], seed },
      shares: [{ path: share, tag: 'share', readOnly: false }],
    };
    expect(await compare(changes)).toEqual(NOTHING);
  });

  test('with a Linux kernel and firmware in flash', async () => {
    const kernel = await place('kernel', name);
    await symlink((await linuxGuest()).kernel, kernel);
    const firmware = {
      kind: 'flash',
      code: await write('code', name, 2 ** 20),
      variables: await write('variables', name, 2 ** 20),
    } as const;
    expect(await compare({ kernel, append: name, initrd: await write('initrd', name, 4096), firmware })).toEqual(NOTHING);
  });

  test('with a BIOS', async () => {
    expect(await compare({ firmware: { kind: 'bios', file: await write('bios', name, 2 ** 16) } })).toEqual(NOTHING);
  });
});

describe.each(ARCHES.filter((arch) => arch !== 'x86_64'))('QEMU for %s', (arch) => {
  test.each(['a,b', 'a,/etc/passwd', 'a b', '{a', 'a,readonly=on'])('opens no other file for boot files called %j', async (name) => {
    const files = { kernel: await write('kernel', name, 2 ** 20), initrd: await write('initrd', name, 4096) };
    const firmware = { kind: 'bios', file: await write('bios', name, 2 ** 20) } as const;
    const vm = { arch, machine: platformOf(arch).machine, cpu: defaultCpu(arch), memoryBytes: 2 ** 28, append: name };
    // Some refuse a kernel of zeros before they load the other files.
    const runs = [await compare({ ...vm, ...files }), await compare({ ...vm, firmware })];
    expect(runs.map(({ strange }) => strange)).toEqual([[], []]);
    expect(runs[0]?.unopened).not.toContain(files.kernel);
  });
});

test('Over virtiofs QEMU connects to the socket of the share alone', async () => {
  const served = { path: '/a,b', tag: 'served', readOnly: false, socket: 'fs0.sock' };
  expect(await compare({ shares: [served] })).toMatchObject({ strange: [], output: expect.stringContaining('../fs0.sock') });
});

test.each(['versatilepb', 'vexpress-a9', 'xlnx-zcu102', 'integratorcp'])(
  'The sound card of the machine %s does not reach the sound system of the host',
  async (machine) => {
    const vm = spec({ arch: 'aarch64', machine, cpu: machine === 'xlnx-zcu102' ? 'cortex-a53' : 'cortex-a9', memoryBytes: 2 ** 28 });
    const { reached } = await traceQemu(
      'qemu-system-aarch64',
      qemuArguments(vm, { platform: process.platform }),
      path.join(root, 'vm/files'),
    );
    expect(reached).toEqual([]);
  },
);

test('Forwards listen on the loopback, and nowhere else', async () => {
  const ports = (['tcp', 'udp'] as const).map((protocol) => ({ protocol, host: 28_765, guest: 22 }));
  const { strange } = await compare({ network: 'user', ports });
  expect(strange).toEqual([{ call: 'bind', target: 'AF_INET 127.0.0.1:28765', writing: true }]);
});

test('A link replaces an earlier one, and only a name that QEMU would split needs one', async () => {
  const dir = path.join(root, 'vm');
  for (const initrd of ['/a,b', '/c d']) {
    await linkHostFiles(spec({ initrd }), dir);
    expect(hostFiles(spec({ initrd }), dir).files).toEqual([initrd, path.join(dir, 'initrd')]);
  }
  expect(hostFiles(spec({ initrd: '/plain=name' }), dir).files).toEqual(['/plain=name']);
});
