import type { PolicyContext } from '../../../src/policy/decision.js';
import type { JsonObject } from '../../../src/shared/json.js';

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** A guest of 256 MiB on QEMU 7.2. */
export const x86: PolicyContext = { memoryBytes: 256 * MIB, arch: 'x86_64', qemuVersion: '7.2.22', created: ['disk0', 'net0'] };

export type Case = readonly [what: string, command: string, args: JsonObject, context?: PolicyContext];

/** Each argument rule, with commands that it allows and commands that it blocks. */
export const rules: readonly { rule: string; passes: readonly Case[]; fails: readonly Case[] }[] = [
  {
    rule: 'pmemsave/memsave size: an integer from 1 to RAM',
    passes: [
      ['one byte', 'pmemsave', { val: 0, size: 1, filename: 'a.bin' }],
      ['all of RAM', 'pmemsave', { val: 0, size: 256 * MIB, filename: 'a.bin' }],
      ['a bigint', 'pmemsave', { val: 0n, size: 4096n, filename: 'a.bin' }],
      ['memsave', 'memsave', { val: 0, size: 4096, filename: 'a.bin', 'cpu-index': 0 }],
    ],
    fails: [
      ['zero', 'pmemsave', { val: 0, size: 0, filename: 'a.bin' }],
      ['negative', 'pmemsave', { val: 0, size: -1, filename: 'a.bin' }],
      ['-1 where it would be 2^64-1', 'memsave', { val: 0, size: -1, filename: 'a.bin' }, { ...x86, qemuVersion: '9.1.0' }],
      ['2^64-1', 'pmemsave', { val: 0, size: 2n ** 64n - 1n, filename: 'a.bin' }],
      ['more than RAM', 'pmemsave', { val: 0, size: 256 * MIB + 1, filename: 'a.bin' }],
      ['more than RAM, memsave', 'memsave', { val: 0, size: 256 * MIB + 1, filename: 'a.bin' }],
      ['a fraction', 'pmemsave', { val: 0, size: 1.5, filename: 'a.bin' }],
      ['a text', 'pmemsave', { val: 0, size: '4096', filename: 'a.bin' }],
      ['an inexact number', 'pmemsave', { val: 0, size: 2 ** 60, filename: 'a.bin' }, {}],
      ['missing', 'pmemsave', { val: 0, filename: 'a.bin' }],
      ['zero, RAM unknown', 'pmemsave', { val: 0, size: 0, filename: 'a.bin' }, {}],
      ['an unknown argument', 'pmemsave', { val: 0, size: 1, filename: 'a.bin', append: true }],
    ],
  },
  {
    rule: 'pmemsave val: 0 <= val, val + size inside RAM',
    passes: [
      ['the last byte', 'pmemsave', { val: 256 * MIB - 1, size: 1, filename: 'a.bin' }],
      ['RAM above the PCI hole', 'pmemsave', { val: 4 * GIB, size: GIB, filename: 'a.bin' }, { ...x86, memoryBytes: 6 * GIB }],
      ['RAM of an Arm machine', 'pmemsave', { val: GIB, size: MIB, filename: 'a.bin' }, { memoryBytes: 256 * MIB, arch: 'aarch64' }],
    ],
    fails: [
      ['negative', 'pmemsave', { val: -1, size: 1, filename: 'a.bin' }],
      ['one byte too far', 'pmemsave', { val: 256 * MIB - 1, size: 2, filename: 'a.bin' }],
      ['device registers', 'pmemsave', { val: 0xfec00000, size: 4096, filename: 'a.bin' }],
      [
        'device registers of a large guest',
        'pmemsave',
        { val: 0xfec00000, size: 4096, filename: 'a.bin' },
        { ...x86, memoryBytes: 8 * GIB },
      ],
      ['across the PCI hole', 'pmemsave', { val: 0, size: 5 * GIB, filename: 'a.bin' }, { ...x86, memoryBytes: 6 * GIB }],
      ['beyond all RAM', 'pmemsave', { val: 10 * GIB, size: 1, filename: 'a.bin' }, { ...x86, memoryBytes: 6 * GIB }],
      ['beyond any RAM, other machine', 'pmemsave', { val: 5 * GIB, size: 1, filename: 'a.bin' }, { memoryBytes: 256 * MIB }],
      ['2^63', 'pmemsave', { val: 2n ** 63n, size: 1, filename: 'a.bin' }],
    ],
  },
  {
    rule: 'memsave val: int64 before QEMU 9.1',
    passes: [
      ['a kernel address as int64', 'memsave', { val: 0xffff_8000_0000_0000n - 2n ** 64n, size: 1, filename: 'a.bin' }],
      ['2^63 on 9.1', 'memsave', { val: 2n ** 63n, size: 1, filename: 'a.bin' }, { ...x86, qemuVersion: '9.1.0' }],
      ['2^63 if the version is unknown', 'memsave', { val: 2n ** 63n, size: 1, filename: 'a.bin' }, { memoryBytes: MIB }],
    ],
    fails: [
      ['2^63 on 7.2', 'memsave', { val: 2n ** 63n, size: 1, filename: 'a.bin' }],
      ['2^64', 'memsave', { val: 2n ** 64n, size: 1, filename: 'a.bin' }, { ...x86, qemuVersion: '10.0.0' }],
      ['below int64', 'memsave', { val: -(2n ** 63n) - 1n, size: 1, filename: 'a.bin' }],
      ['a number that lost digits', 'memsave', { val: 0xffff_8000_0000_0000, size: 1, filename: 'a.bin' }, {}],
      ['a fraction', 'memsave', { val: 0.5, size: 1, filename: 'a.bin' }],
    ],
  },
  {
    rule: 'file names: a new plain name',
    passes: [
      ['screendump', 'screendump', { filename: 'screen.ppm' }],
      ['dumpdtb', 'dumpdtb', { filename: 'board.dtb' }],
      ['dump-skeys', 'dump-skeys', { filename: 'keys' }],
    ],
    fails: [
      '/tmp/x',
      '../x',
      'a/b',
      '/dev/stdout',
      '/proc/self/fd/2',
      '/dev/fdset/1',
      'a\0b',
      '',
      '.',
      '..',
      '.ssh',
      '-x',
      'x'.repeat(200),
    ].flatMap((filename): Case[] => [
      [JSON.stringify(filename).slice(0, 20), 'screendump', { filename }],
      [`${JSON.stringify(filename).slice(0, 20)}, pmemsave`, 'pmemsave', { val: 0, size: 1, filename }],
      [`${JSON.stringify(filename).slice(0, 20)}, memsave`, 'memsave', { val: 0, size: 1, filename }],
      [`${JSON.stringify(filename).slice(0, 20)}, dumpdtb`, 'dumpdtb', { filename }],
      [`${JSON.stringify(filename).slice(0, 20)}, dump-skeys`, 'dump-skeys', { filename }],
    ]),
  },
  {
    rule: 'dump-guest-memory protocol: file: and a plain name',
    passes: [['file:', 'dump-guest-memory', { paging: false, protocol: 'file:vm.elf' }]],
    fails: ['fd:dump', 'file:/tmp/x', 'file:../x', 'file:/dev/fdset/1', 'vm.elf', 'FILE:vm.elf', 'file:', 'exec:cat'].map(
      (protocol): Case => [protocol, 'dump-guest-memory', { paging: false, protocol }],
    ),
  },
  {
    rule: 'dump-guest-memory paging: false, or x86 under a memory limit',
    passes: [
      ['left out', 'dump-guest-memory', { protocol: 'file:vm.elf' }],
      ['x86 under a limit', 'dump-guest-memory', { protocol: 'file:vm.elf', paging: true }, { ...x86, memoryLimited: true }],
    ],
    fails: [
      ['no limit', 'dump-guest-memory', { protocol: 'file:vm.elf', paging: true }],
      ['not x86', 'dump-guest-memory', { protocol: 'file:vm.elf', paging: true }, { arch: 'aarch64', memoryLimited: true }],
      ['a text', 'dump-guest-memory', { protocol: 'file:vm.elf', paging: 'false' }],
    ],
  },
  {
    rule: 'dump-guest-memory format: one that this QEMU supports',
    passes: [
      ['elf', 'dump-guest-memory', { protocol: 'file:vm.elf', format: 'elf', begin: 0, length: 4096 }],
      ['kdump-zlib', 'dump-guest-memory', { protocol: 'file:vm.kdump', format: 'kdump-zlib' }],
      ['listed', 'dump-guest-memory', { protocol: 'file:vm.kdump', format: 'kdump-zlib' }, { dumpFormats: ['elf', 'kdump-zlib'] }],
    ],
    fails: [
      ['unknown', 'dump-guest-memory', { protocol: 'file:vm', format: 'raw' }],
      ['not listed', 'dump-guest-memory', { protocol: 'file:vm', format: 'kdump-lzo' }, { dumpFormats: ['elf', 'kdump-zlib'] }],
      ['a filter with kdump', 'dump-guest-memory', { protocol: 'file:vm', format: 'kdump-zlib', begin: 0, length: 1 }],
      ['half a filter', 'dump-guest-memory', { protocol: 'file:vm', begin: 0 }],
      [
        'paging with a filter',
        'dump-guest-memory',
        { protocol: 'file:vm', paging: true, begin: 0, length: 1 },
        { ...x86, memoryLimited: true },
      ],
      ['detached', 'dump-guest-memory', { protocol: 'file:vm', detach: true }],
      ['a filter outside of RAM', 'dump-guest-memory', { protocol: 'file:vm', begin: 256 * MIB, length: 1 }],
    ],
  },
  {
    rule: 'set-action watchdog: never inject-nmi',
    passes: [
      ['another action', 'set-action', { watchdog: 'pause' }],
      ['no watchdog', 'set-action', { reboot: 'shutdown', shutdown: 'pause', panic: 'pause' }],
    ],
    fails: [
      ['inject-nmi', 'set-action', { watchdog: 'inject-nmi' }],
      ['a list', 'set-action', { watchdog: ['inject-nmi'] }],
      ['unknown argument', 'set-action', { nmi: 'inject-nmi' }],
    ],
  },
  {
    rule: 'watchdog-set-action action: never inject-nmi',
    passes: [['another action', 'watchdog-set-action', { action: 'reset' }]],
    fails: [
      ['inject-nmi', 'watchdog-set-action', { action: 'inject-nmi' }],
      ['missing', 'watchdog-set-action', {}],
    ],
  },
  {
    rule: 'snapshot-*: only disks that maqet created',
    passes: [
      ['save', 'snapshot-save', { 'job-id': 'j', tag: 'booted', vmstate: 'disk0', devices: ['disk0'] }],
      ['load', 'snapshot-load', { 'job-id': 'j', tag: 'booted', vmstate: 'disk0', devices: ['disk0'] }],
      ['delete', 'snapshot-delete', { 'job-id': 'j', tag: 'booted', devices: ['disk0'] }],
    ],
    fails: [
      ['a foreign vmstate', 'snapshot-save', { 'job-id': 'j', tag: 't', vmstate: 'disk1', devices: ['disk0'] }],
      ['a foreign device', 'snapshot-load', { 'job-id': 'j', tag: 't', vmstate: 'disk0', devices: ['disk0', '#block1'] }],
      ['no known disk', 'snapshot-delete', { 'job-id': 'j', tag: 't', devices: ['disk0'] }, {}],
      ['no devices', 'snapshot-delete', { 'job-id': 'j', tag: 't', devices: [] }],
      ['devices as a text', 'snapshot-delete', { 'job-id': 'j', tag: 't', devices: 'disk0' }],
      ['a tag with a line break', 'snapshot-load', { 'job-id': 'j', tag: 't\nquit', vmstate: 'disk0', devices: ['disk0'] }],
    ],
  },
  {
    rule: 'screendump format: ppm or png, since 7.1',
    passes: [
      ['png', 'screendump', { filename: 's.png', format: 'png' }],
      ['ppm', 'screendump', { filename: 's.ppm', format: 'ppm' }, { qemuVersion: '7.1.0' }],
      ['none on 6.2', 'screendump', { filename: 's.ppm' }, { qemuVersion: '6.2.0' }],
    ],
    fails: [
      ['jpeg', 'screendump', { filename: 's.jpg', format: 'jpeg' }],
      ['on 6.2', 'screendump', { filename: 's.png', format: 'png' }, { qemuVersion: '6.2.0' }],
      ['on 7.0', 'screendump', { filename: 's.png', format: 'png' }, { qemuVersion: '7.0.0' }],
    ],
  },
  {
    rule: 'device_add: plain drivers, back ends of this VM, nothing of the host',
    passes: [
      ['usb', 'device_add', { driver: 'usb-tablet', id: 'tablet0' }],
      [
        'a disk',
        'device_add',
        { driver: 'virtio-blk-pci', drive: 'disk0', id: 'd1', bus: 'pcie.0', addr: '05.0', bootindex: 3, 'write-cache': 'on' },
      ],
      ['a network', 'device_add', { driver: 'e1000e', netdev: 'net0', mac: '52:54:00:12:34:56' }],
      ['a CPU', 'device_add', { driver: 'qemu64-x86_64-cpu', 'socket-id': 1, 'core-id': 0, 'thread-id': 0 }],
    ],
    fails: [
      ['romfile', 'device_add', { driver: 'virtio-net-pci', romfile: '/etc/passwd' }],
      ['an empty romfile', 'device_add', { driver: 'virtio-net-pci', romfile: '' }],
      ['vfio', 'device_add', { driver: 'vfio-pci', host: '0000:00:02.0' }],
      ['usb-host', 'device_add', { driver: 'usb-host', hostbus: 1, hostaddr: 2 }],
      ['a PCI address', 'device_add', { driver: 'nvme', host: '0000:01:00.0' }],
      ['loader', 'device_add', { driver: 'loader', file: '/etc/shadow', addr: 0 }],
      ['usb-mtp', 'device_add', { driver: 'usb-mtp', rootdir: '/' }],
      ['vhost-user', 'device_add', { driver: 'vhost-user-blk-pci', chardev: 'disk0' }],
      ['virtio-9p', 'device_add', { driver: 'virtio-9p-pci', fsdev: 'disk0', mount_tag: 'x' }],
      ['a foreign drive', 'device_add', { driver: 'virtio-blk-pci', drive: 'other' }],
      ['the QMP channel', 'device_add', { driver: 'isa-serial', chardev: 'qmp' }],
      ['a path in any property', 'device_add', { driver: 'nvme', drive: 'disk0', serial: '/etc/passwd' }],
      ['a list', 'device_add', { driver: 'virtio-blk-pci', drive: 'disk0', 'iothread-vq-mapping': [{ iothread: 'x' }] }],
      ['a file descriptor', 'device_add', { driver: 'virtio-net-pci', netdev: 'net0', vhostfd: '7' }],
      ['a secret', 'device_add', { driver: 'usb-storage', drive: 'disk0', 'password-secret': 's0' }],
      ['a port of the host', 'device_add', { driver: 'nvme', drive: 'disk0', spdm_port: 4321 }],
      ['a file of sensor data', 'device_add', { driver: 'ipmi-bmc-sim', sdrfile: 'x' }],
      ['a file of inventory', 'device_add', { driver: 'ipmi-bmc-sim', frudatafile: 'x' }],
      ['a capture of USB traffic', 'device_add', { driver: 'usb-tablet', pcap: 'x' }],
      ['a memory device of the host', 'device_add', { driver: 'virtio-gpu-pci', blob: true }],
      ['commands for a disk of the host', 'device_add', { driver: 'virtio-blk-pci', drive: 'disk0', scsi: true }],
      ['a numbered channel', 'device_add', { driver: 'pci-serial-4x', chardev3: 'x' }],
      ['a numbered channel of maqet', 'device_add', { driver: 'pci-serial-2x', chardev2: 'agent0' }],
      ['a property of another driver', 'device_add', { driver: 'usb-tablet', drive: 'disk0' }],
      ['a property that no QEMU has', 'device_add', { driver: 'usb-tablet', nope: 1 }],
      ['a property that every object has', 'device_add', { driver: 'usb-tablet', realized: false }],
      ['a feature of a CPU', 'device_add', { driver: 'qemu64-x86_64-cpu', 'hv-vendor-id': 'x' }],
      ['a part of the machine', 'device_add', { driver: 'ICH9-LPC' }],
      ['an alias of a driver', 'device_add', { driver: 'virtio-blk', drive: 'disk0' }],
      ['an id of maqet', 'device_add', { driver: 'usb-tablet', id: 'maqet_tablet' }],
      ['a bus of maqet', 'device_add', { driver: 'scsi-cd', bus: 'maqet-scsi.0' }],
      ['a bus that is a path', 'device_add', { driver: 'usb-tablet', bus: '/machine/peripheral/x/usb.0' }],
      ['a member of an object', 'device_add', { driver: 'constructor' }],
      ['no driver', 'device_add', { id: 'x' }],
      ['a driver in upper case', 'device_add', { driver: 'USB-TABLET' }],
      ['a driver that is a list', 'device_add', { driver: ['usb-tablet'] }],
    ],
  },
  {
    rule: 'the command name: no extensions and no unknown names',
    passes: [['a query with arguments', 'query-named-block-nodes', { flat: true }]],
    fails: [
      ['a vendor name', '__com.redhat_qxl_screendump', {}],
      ['an unstable name that is not in the table', 'x-nope', {}],
      ['a second handshake', 'qmp_capabilities', {}],
      ['an unknown command', 'query-everything', {}],
    ],
  },
];
