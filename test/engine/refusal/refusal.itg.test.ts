import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { refusedInputs } from '../../../src/engine/refusal/refusal.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { InputError } from '../../../src/shared/errors.js';
import type { Arch } from '../../../src/toolchain/arch.js';
import { VmRefusedError } from '../../../src/vm/errors.js';
import { defaultCpu, defaultMachine } from '../../../src/vm/platforms.js';
import type { VmSpec } from '../../../src/vm/spec.js';
import { ensurePrograms } from '../../helpers/packages.js';
import { runningProcesses } from '../../helpers/processes.js';
import { ample, disk, PLATFORM_PROGRAMS, spec } from '../../helpers/vm/support.js';

let dir = '';
beforeAll(async () => {
  await ensurePrograms(PLATFORM_PROGRAMS);
  dir = await mkdtemp(path.join(tmpdir(), 'maqet-refusal-'));
}, 600_000);
afterAll(() => rm(dir, { recursive: true }));

/** The words say nothing: the trials must find the input. */
const REFUSED = new VmRefusedError('QEMU (pid 7) ended with exit code 1: something is amiss.', { remedy: 'Read qemu.log.' });

/** The VM that the inputs' defaults make, with changes. */
function vm(arch: Arch, changes: Partial<VmSpec>): VmSpec {
  const size = { machine: defaultMachine(arch, '7.2.0'), cpu: defaultCpu(arch), cpus: 2, memoryBytes: 2 ** 30 };
  return { ...spec({ arch, ...size, network: 'user' }), ...changes };
}

/** The inputs that are to blame, each with its message. */
async function blamed(refused: VmSpec, qemu = `/usr/bin/qemu-system-${refused.arch}`, error = REFUSED): Promise<[string, string][]> {
  const binary = { path: qemu, version: '7.2.0', size: 1, mtimeMs: 1 };
  const found = await refusedInputs(error, { spec: refused, qemu: binary, texts: {} }, ample());
  expect(found).toBeInstanceOf(InputError);
  expect(found).toMatchObject({ status: 'failed' });
  return (found as InputError).problems.map(({ input, problem }) => [input, problem]);
}

async function file(name: string, content: Buffer | string): Promise<string> {
  const made = path.join(dir, name);
  await writeFile(made, content);
  return made;
}

/** A 64-bit ELF file with a multiboot header, which QEMU loads in 32 bits only. */
function multiboot64(): Buffer {
  const elf = Buffer.alloc(4096);
  elf.write('\x7fELF\x02\x01\x01', 'latin1');
  elf.writeUInt16LE(2, 16);
  elf.writeUInt16LE(62, 18);
  elf.writeUInt32LE(0x1badb002, 256);
  elf.writeInt32LE(-0x1badb002 | 0, 264);
  return elf;
}

describe('The input that QEMU refuses is named, whatever QEMU says:', () => {
  test.each<[Arch, Partial<VmSpec>, string, RegExp]>([
    ['x86_64', { machine: 'nosuch' }, 'machine', /is not a machine type of this QEMU/],
    ['x86_64', { machine: 'microvm' }, 'machine', /lacks a bus .*No 'PCI' bus found/],
    ['x86_64', { machine: 'isapc' }, 'machine', /lacks a bus/],
    ['aarch64', { machine: 'raspi3b' }, 'machine', /lacks a bus/],
    ['arm', { machine: 'versatilepb' }, 'machine', /lacks a bus/],
    ['riscv64', { machine: 'sifive_u' }, 'machine', /lacks a bus/],
    ['mipsel', { machine: 'mipssim' }, 'machine', /lacks a bus/],
    ['x86_64', { cpu: 'nosuch' }, 'cpu', /is not a CPU model of this QEMU/],
    ['x86_64', { cpu: 'max,phys-bits=200' }, 'cpu', /phys-bits should be between 32 and 52/],
    ['aarch64', { cpu: 'cortex-m4' }, 'cpu', /CPU type cortex-m4-arm-cpu not supported/],
    ['ppc64', { cpu: '7400' }, 'cpu', /is refused by QEMU/],
    ['riscv64', { cpu: 'rv64,v=true,vlen=100' }, 'cpu', /VLEN must be power of 2/],
    ['mips', { cpus: 17 }, 'cpus', /Invalid SMP CPUs 17/],
    ['s390x', { cpus: 255 }, 'cpus', /Invalid SMP CPUs 255/],
    ['arm', { memoryBytes: 8 * 2 ** 30 }, 'memory', /is refused by QEMU for the machine virt-6.2/],
    ['mips', { memoryBytes: 3 * 2 ** 30 }, 'memory', /maximum 2048MB/],
    ['ppc64', { memoryBytes: 300 * 2 ** 20 }, 'memory', /not aligned to 256 MiB/],
    ['x86_64', { memoryBytes: 100 * 2 ** 40 }, 'memory', /needs more memory than this host can give/],
    ['x86_64', { qemuArgs: ['-device', 'usb-kbd'] }, 'qemu-args', /No 'usb-bus' bus found/],
    ['x86_64', { qemuArgs: ['-device', 'intel-hda,audiodev=x'] }, 'qemu-args', /Property 'intel-hda.audiodev' not found/],
  ])('%s with %j', async (arch, changes, input, problem) => {
    expect(await blamed(vm(arch, changes))).toEqual([[input, expect.stringMatching(problem)]]);
  });

  test('kernels and their parts', async () => {
    const big = await file('big', Buffer.alloc(20 * 2 ** 20));
    const kernel = await file('multiboot', multiboot64());
    expect(await blamed(vm('x86_64', { kernel, initrd: big }))).toEqual([['kernel', expect.stringContaining('x86-64 image')]]);
    expect(await blamed(vm('mips', { kernel: await file('text', 'text') }))).toEqual([
      ['kernel', expect.stringContaining('could not load kernel')],
    ]);
    const image = Buffer.alloc(65536);
    image.write('ARMd', 56);
    const arm64 = { kernel: await file('image', image), initrd: big, memoryBytes: 16 * 2 ** 20 };
    expect(await blamed(vm('aarch64', arm64))).toEqual([['initrd', expect.stringContaining('could not load initrd')]]);
  });

  test('the CPU alone, beside an initrd whose name QEMU gets as a link', async () => {
    const initrd = await file('a, b', 'text');
    const kernel = await file('image64', Buffer.concat([Buffer.alloc(56), Buffer.from('ARMd'), Buffer.alloc(65536)]));
    expect((await blamed(vm('aarch64', { kernel, initrd, cpu: 'nosuch' }))).map(([input]) => input)).toEqual(['cpu']);
  });

  test('firmware, disks and shares', async () => {
    const firmware = { kind: 'bios', file: await file('odd', Buffer.alloc(1000)) } as const;
    expect(await blamed(vm('x86_64', { firmware }))).toEqual([['firmware', expect.stringContaining('BIOS')]]);
    const blank = await file('disk', Buffer.alloc(2 ** 20));
    const disks = [disk('disk0', { file: blank }), disk('data', { file: blank, format: 'qcow2' })];
    expect(await blamed(vm('x86_64', { disks }))).toEqual([['disks', expect.stringContaining('not in qcow2 format')]]);
    const shares = Array.from({ length: 40 }, (_, index) => ({ path: dir, tag: `t${index}`, readOnly: true }));
    expect(await blamed(vm('x86_64', { shares }))).toEqual([['share', expect.stringContaining('use fewer')]]);
  });

  test('a host port that is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port: host } = server.address() as { port: number };
      const ports = [{ protocol: 'tcp', host, guest: 22 }] as const;
      expect(await blamed(vm('x86_64', { ports }))).toEqual([['ports', expect.stringMatching(/uses a host port that is in use/)]]);
    } finally {
      server.close();
    }
  });

  test('several at once', async () => {
    const several = vm('x86_64', { machine: 'nosuch', cpu: 'nosuch', qemuArgs: ['-device', 'usb-kbd'] });
    expect((await blamed(several)).map(([input]) => input)).toEqual(['machine', 'cpu', 'qemu-args']);
  });
});

/** A program in QEMU's place. */
async function impostor(name: string, script: string): Promise<string> {
  const made = await file(name, `#!/bin/sh\n${script}\n`);
  await chmod(made, 0o700);
  return made;
}

describe('A QEMU that starts in no form', () => {
  const says = (words: string): VmRefusedError => new VmRefusedError(`QEMU (pid 7) ended with exit code 1: ${words}.`, { remedy: 'x' });

  test('is to blame itself, and no input is', async () => {
    const qemu = await impostor('no-form', 'echo "qemu: no virtio here" >&2; exit 1');
    expect(await blamed(vm('x86_64', { cpu: 'qemu64' }), qemu, says('qemu: no virtio here'))).toEqual([
      ['qemu', expect.stringMatching(/cannot start even a VM without any other input.*no virtio here/)],
    ]);
  });

  test('was built without seccomp: the error says so', async () => {
    const words =
      "qemu-system-x86_64: -sandbox on: There is no option group 'sandbox'\nqemu-system-x86_64: -sandbox on: -sandbox support is not enabled in this QEMU binary";
    const qemu = await impostor(
      'no-seccomp',
      `case "$*" in *-sandbox*) printf '%s\\n' "${words}" >&2; exit 1;; esac; exec qemu-system-x86_64 "$@"`,
    );
    expect(await blamed(vm('x86_64', {}), qemu, says(words))).toEqual([
      [
        'qemu',
        expect.stringMatching(/was built without seccomp, so it has no sandbox, which every VM gets; name a QEMU with it.*not enabled/),
      ],
    ]);
  });

  test('is believed if its words point to an input', async () => {
    const qemu = await impostor('words', 'echo "qemu: -cpu qemu64: odd" >&2; exit 7');
    expect(await blamed(vm('x86_64', { cpu: 'qemu64' }), qemu, says('qemu: -cpu qemu64: odd'))).toEqual([
      ['cpu', expect.stringContaining('odd')],
    ]);
  });
});

describe('The search', () => {
  test('returns the error itself if QEMU refuses nothing any more', async () => {
    const binary = { path: '/usr/bin/qemu-system-x86_64', version: '7.2.0', size: 1, mtimeMs: 1 };
    expect(await refusedInputs(REFUSED, { spec: vm('x86_64', {}), qemu: binary, texts: {} }, ample())).toBe(REFUSED);
  });

  test('shows the value as it was given', async () => {
    const binary = { path: '/usr/bin/qemu-system-x86_64', version: '7.2.0', size: 1, mtimeMs: 1 };
    const subject = { spec: vm('x86_64', { memoryBytes: 100 * 2 ** 40 }), qemu: binary, texts: { memory: '100T' } };
    expect(await refusedInputs(REFUSED, subject, ample())).toMatchObject({ problems: [{ input: 'memory', value: '100T' }] });
  });

  test('ends with its deadline or a cancel, and leaves no process and no file', async () => {
    const qemu = await impostor('hangs', 'exec sleep 600');
    const temporary = path.join(dir, 'temporary');
    await mkdir(temporary);
    process.env['TMPDIR'] = temporary;
    const binary = { path: qemu, version: '7.2.0', size: 1, mtimeMs: 1 };
    const controller = new AbortController();
    const subject = { spec: vm('x86_64', {}), qemu: binary, texts: {} };
    const work = refusedInputs(REFUSED, subject, Deadline.after(120_000, controller.signal));
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'CancelledError' });
    expect(await refusedInputs(REFUSED, subject, Deadline.after(200))).toBe(REFUSED);
    expect(runningProcesses().filter(({ parent, command }) => parent === process.pid && command === 'sleep 600')).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);
  });
});
