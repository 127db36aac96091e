import type { DiskSpec, VmSpec } from './spec.js';

/** The descriptors that QEMU inherits: no socket on disk leads to its monitor (design §2). */
export const QMP_FD = 3;
export const SERIAL_FD = 4;

/** What {@link qemuArguments} needs to know of the host. */
export interface HostFacts {
  /** `process.platform`. QEMU's seccomp sandbox exists on Linux alone. */
  readonly platform: NodeJS.Platform;
}

const SANDBOX = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny';

/**
 * QEMU's whole command line for a VM. Pure: equal specs give equal arguments.
 *
 * - nothing that QEMU would add on its own (`-nodefaults -no-user-config`);
 * - file names travel as JSON or as an argument of their own, so no name can add an option;
 * - the CPUs do not run until `cont` (`-S`), so that no event is missed before QMP is negotiated;
 * - a guest that powers off or panics leaves QEMU paused: its memory can still be dumped.
 */
export function qemuArguments(spec: VmSpec, host: HostFacts): string[] {
  return [
    ...['-name', escapeValue(spec.name), '-nodefaults', '-no-user-config', '-S'],
    ...(host.platform === 'linux' ? ['-sandbox', SANDBOX] : []),
    ...['-machine', `${spec.machine},accel=${spec.accel}`],
    ...['-cpu', spec.cpu, '-smp', String(spec.cpus), '-m', `size=${spec.memoryBytes / 2 ** 20}M`],
    ...['-action', 'reboot=reset,shutdown=pause,panic=pause'],
    ...['-chardev', `socket,id=qmp,fd=${QMP_FD}`, '-mon', 'chardev=qmp,mode=control'],
    ...['-chardev', `socket,id=serial0,fd=${SERIAL_FD}`, '-serial', 'chardev:serial0'],
    ...['-display', 'none', '-device', 'VGA', '-device', 'pvpanic'],
    ...['-object', 'rng-builtin,id=rng0', '-device', 'virtio-rng-pci,rng=rng0'],
    ...bootArguments(spec),
    ...spec.disks.flatMap((disk, index) => diskArguments(disk, index)),
    ...(spec.cdrom === undefined ? [] : cdromArguments(spec.cdrom)),
    ...networkArguments(spec),
    ...spec.qemuArgs,
  ];
}

/** The node names and ids of what {@link qemuArguments} creates and a QMP command may name: disks and the network. */
export function backEndNames(spec: Pick<VmSpec, 'disks' | 'cdrom' | 'network'>): string[] {
  return [
    ...spec.disks.map((_, index) => diskName(index)),
    ...(spec.cdrom === undefined ? [] : ['cdrom0']),
    ...(spec.network === 'none' ? [] : ['net0']),
  ];
}

function diskName(index: number): string {
  return `disk${index}`;
}

function bootArguments(spec: VmSpec): string[] {
  const named = (option: string, value: string | undefined): string[] => (value === undefined ? [] : [option, value]);
  return [
    ...named('-bios', spec.firmware),
    ...named('-kernel', spec.kernel),
    // As it is, commas too: QEMU 7.2 opens the whole text as one file for a Linux kernel (measured).
    ...named('-initrd', spec.initrd),
    ...named('-append', spec.append),
    ...(spec.selfTest === undefined ? [] : selfTestArguments(spec.selfTest)),
  ];
}

function selfTestArguments(sector: string): string[] {
  const node = { driver: 'raw', 'node-name': 'self-test', 'read-only': true, file: { driver: 'file', filename: sector } };
  return ['-blockdev', JSON.stringify(node), '-device', 'virtio-blk-pci,drive=self-test,bootindex=0,cyls=1,heads=1,secs=1'];
}

function diskArguments(disk: DiskSpec, index: number): string[] {
  const name = diskName(index);
  const node = {
    driver: disk.format,
    'node-name': name,
    'read-only': disk.readOnly,
    discard: 'unmap',
    file: { driver: 'file', filename: disk.file },
  };
  // From 1 on: 0 is taken by QEMU's own boot ROM when it loads a kernel (7.2 refuses to start otherwise).
  return ['-blockdev', JSON.stringify(node), '-device', `virtio-blk-pci,drive=${name},bootindex=${index + 1}`];
}

function cdromArguments(file: string): string[] {
  const node = { driver: 'raw', 'node-name': 'cdrom0', 'read-only': true, file: { driver: 'file', filename: file } };
  return ['-blockdev', JSON.stringify(node), '-device', 'ide-cd,drive=cdrom0,bootindex=8'];
}

function networkArguments(spec: VmSpec): string[] {
  if (spec.network === 'none') return ['-nic', 'none'];
  const forwards = spec.ports.map((port) => `,hostfwd=${port.protocol}:127.0.0.1:${port.host}-:${port.guest}`);
  const restrict = spec.network === 'isolated' ? ',restrict=on' : '';
  // An empty romfile: the guest boots from what the inputs name, and no iPXE package is needed.
  return ['-netdev', `user,id=net0${restrict}${forwards.join('')}`, '-device', 'virtio-net-pci,netdev=net0,romfile='];
}

/** QEMU's option parser ends a value at a comma; a doubled one stands for itself. */
function escapeValue(value: string): string {
  return value.replaceAll(',', ',,');
}
