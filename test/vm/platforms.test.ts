import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { ARCHES, type Arch } from '../../src/toolchain/arch.js';
import { qemuArguments } from '../../src/vm/args.js';
import { consoleDevice, defaultCpu, defaultMachine, diskInterfaces, diskStarter, hasDisplay, hasSelfTest } from '../../src/vm/platforms.js';
import type { VmSpec } from '../../src/vm/spec.js';
import { disk, QEMU, spec } from '../helpers/vm/support.js';

/** The values of `-device` of a VM of that architecture, without those that every VM has. */
function devices(arch: Arch, changes: Partial<VmSpec> = {}): string[] {
  const of = (more: Partial<VmSpec>): string[] => {
    const args = qemuArguments(spec({ arch, machine: defaultMachine(arch, '7.2.0'), ...more }), { platform: 'linux' });
    return args.filter((_, index) => args[index - 1] === '-device');
  };
  const always = of({});
  return of(changes).filter((device) => !always.includes(device));
}

describe('The devices of a disk', () => {
  const all = (['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none'] as const).map((interface_) => disk(interface_, { interface: interface_ }));

  test('on a PC are on its own IDE and on added SCSI and USB controllers, with a serial number and a place in the boot order', () => {
    expect(devices('x86_64', { disks: all, cdrom: '/cd' })).toEqual([
      'virtio-scsi-pci,id=maqet-scsi',
      'qemu-xhci,id=maqet-usb',
      'pcie-root-port,id=none-slot,chassis=6',
      'virtio-blk-pci,drive=virtio,serial=virtio,bootindex=1',
      'ide-hd,bus=ide.0,drive=ide,serial=ide,bootindex=2',
      'scsi-hd,bus=maqet-scsi.0,drive=scsi,serial=scsi,bootindex=3',
      'nvme,drive=nvme,serial=nvme,bootindex=4',
      'usb-storage,bus=maqet-usb.0,drive=usb,serial=usb,bootindex=5',
      'ide-cd,bus=ide.1,drive=cdrom0,bootindex=7',
    ]);
  });

  test('on a machine without IDE are on one added controller, each at its own port', () => {
    const disks = [disk('a', { interface: 'ide' }), disk('b'), disk('c', { interface: 'ide' })];
    expect(devices('aarch64', { disks })).toEqual([
      'ich9-ahci,id=maqet-ide',
      'ide-hd,bus=maqet-ide.0,drive=a,serial=a,bootindex=1',
      'virtio-blk-pci,drive=b,serial=b,bootindex=2',
      'ide-hd,bus=maqet-ide.1,drive=c,serial=c,bootindex=3',
    ]);
  });

  test('on older IDE controllers are two to a bus', () => {
    const disks = [disk('a', { interface: 'ide' }), disk('b', { interface: 'ide' })];
    for (const changes of [{ arch: 'x86_64', machine: 'pc-i440fx-6.2' }, { arch: 'mips' }] as const) {
      expect(devices(changes.arch, { disks, cdrom: '/cd', ...changes })).toEqual([
        'ide-hd,bus=ide.0,unit=0,drive=a,serial=a,bootindex=1',
        'ide-hd,bus=ide.0,unit=1,drive=b,serial=b,bootindex=2',
        'ide-cd,bus=ide.1,unit=0,drive=cdrom0,bootindex=3',
      ]);
    }
  });

  test('on s390x are all channel devices, also the CD', () => {
    const disks = [disk('a'), disk('b', { interface: 'scsi' })];
    const shares = [{ path: '/w', tag: 'files', readOnly: false }];
    expect(devices('s390x', { disks, cdrom: '/cd', seed: '/s', shares, network: 'user' })).toEqual([
      'virtio-scsi-ccw,id=maqet-scsi',
      'virtio-blk-ccw,drive=a,serial=a,bootindex=1',
      'scsi-hd,bus=maqet-scsi.0,drive=b,serial=b,bootindex=2',
      'scsi-cd,bus=maqet-scsi.0,drive=cdrom0,bootindex=3',
      'virtio-blk-ccw,drive=maqet_seed,serial=cidata',
      'virtio-9p-ccw,fsdev=maqet_share0,mount_tag=files',
      'virtio-net-ccw,netdev=net0',
    ]);
  });

  test('do not exist for the interface `none`, which still gets a block node', () => {
    const args = qemuArguments(spec({ disks: [disk('spare', { interface: 'none' })] }), { platform: 'linux' });
    expect(args.filter((_, index) => args[index - 1] === '-blockdev').map((text) => JSON.parse(text)['node-name'])).toEqual(['spare']);
  });
});

describe('The machine', () => {
  const machine = (changes: Partial<VmSpec>): string | undefined => {
    const args = qemuArguments(spec(changes), { platform: 'linux' });
    return args[args.indexOf('-machine') + 1];
  };

  test('of a 32-bit ARM has nothing above 4 GiB', () => {
    expect(machine({ arch: 'arm', machine: 'virt-6.2' })).toBe('virt-6.2,accel=tcg,highmem=off');
    expect(machine({ arch: 'arm', machine: 'vexpress-a15' })).toBe('vexpress-a15,accel=tcg');
    expect(machine({ arch: 'aarch64', machine: 'virt' })).toBe('virt,accel=tcg');
  });

  test('of more than eight ARM CPUs has the newer interrupt controller', () => {
    expect(machine({ arch: 'aarch64', machine: 'virt', cpus: 8 })).toBe('virt,accel=tcg');
    expect(machine({ arch: 'aarch64', machine: 'virt', cpus: 9 })).toBe('virt,accel=tcg,gic-version=3');
    expect(machine({ arch: 'riscv64', machine: 'virt', cpus: 9 })).toBe('virt,accel=tcg');
  });
});

describe('The platform', () => {
  test.each<[Arch, string, string, string, string]>([
    ['x86_64', 'ttyS0', 'own', 'max', 'pc-q35-6.2'],
    ['i386', 'ttyS0', 'own', 'max', 'pc-q35-6.2'],
    ['aarch64', 'ttyAMA0', 'uefi', 'max', 'virt-6.2'],
    ['arm', 'ttyAMA0', 'uefi', 'max', 'virt-6.2'],
    ['riscv64', 'ttyS0', 'uefi', 'rv64', 'virt'],
    ['ppc64', 'hvc0', 'own', 'power9', 'pseries-6.2'],
    ['s390x', 'ttysclp0', 'own', 'max', 's390-ccw-virtio-6.2'],
    ['mips', 'ttyS0', 'none', '34Kf', 'malta'],
    ['mipsel', 'ttyS0', 'none', '34Kf', 'malta'],
  ])(
    'of %s has the console %s, boots disks with %s firmware, and has the CPU %s and the machine %s',
    (arch, console, starter, cpu, machine) => {
      expect(consoleDevice(arch)).toBe(console);
      expect(diskStarter(arch)).toBe(starter);
      expect(defaultCpu(arch)).toBe(cpu);
      expect(defaultMachine(arch, '7.2.22')).toBe(machine);
    },
  );

  test('of every architecture is in the table above', () => {
    expect(ARCHES).toHaveLength(9);
  });

  test('has the embedded guest only on a PC', () => {
    expect(ARCHES.filter((arch) => hasSelfTest(arch))).toEqual(['x86_64', 'i386']);
  });

  test('of s390x has only virtio and SCSI disks, and no screen', () => {
    expect(diskInterfaces('s390x')).toEqual(['virtio', 'scsi', 'none']);
    expect(diskInterfaces('mips')).toEqual(['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none']);
    expect(ARCHES.filter((arch) => hasDisplay(arch))).toEqual(['x86_64', 'i386', 'aarch64', 'arm']);
  });
});

describe('The default machine', () => {
  test.each([
    ['6.1.1', 'q35'],
    ['6.2.0', 'pc-q35-6.2'],
    ['7.2.22', 'pc-q35-6.2'],
    ['8.1.5', 'pc-q35-6.2'],
    ['8.2.0', 'pc-q35-8.2'],
    ['8.2.2', 'pc-q35-8.2'],
    ['10.2.0', 'pc-q35-8.2'],
    ['11.0.0', 'pc-q35-8.2'],
  ])('of QEMU %s is %s', (version, machine) => {
    expect(defaultMachine('x86_64', version)).toBe(machine);
    expect(defaultMachine('i386', version)).toBe(machine);
  });

  test('exists in the installed QEMU', () => {
    const version = /version (\d+\.\d+\.\d+)/.exec(execFileSync(QEMU, ['--version'], { encoding: 'utf8' }))?.[1] ?? '';
    const known = execFileSync(QEMU, ['-machine', 'help'], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(known).toContain(defaultMachine('x86_64', version));
  });
});
