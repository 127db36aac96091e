import { OLDEST_QEMU } from '../toolchain/version.js';
import { channelArguments, commonDevices, NETWORK_NAME, networkArguments } from './arguments/devices.js';
import { CDROM_NAME, diskArguments } from './arguments/disks.js';
import { bootArguments, machineArguments } from './arguments/machine.js';
import { shareArguments } from './arguments/shares.js';
import { escapeValue } from './arguments/syntax.js';
import type { DiskSpec, VmSpec } from './spec.js';

/** The facts about the host that {@link qemuArguments} depends on. */
export interface HostFacts {
  /** `process.platform`. QEMU has a seccomp sandbox on Linux only. */
  readonly platform: NodeJS.Platform;
  /** The version of QEMU; the oldest one if left out. */
  readonly qemuVersion?: string;
}

const SANDBOX = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny';

/**
 * Builds QEMU's whole command line for a VM. Pure: equal specs give equal arguments.
 *
 * - QEMU adds no default devices and reads no configuration (`-nodefaults -no-user-config`).
 * - A file name is JSON or an argument by itself, so no name can add an option.
 * - The CPUs do not run until `cont` (`-S`), so no event is missed before QMP is negotiated.
 * - A guest that powers off or panics leaves QEMU paused, so its memory can still be dumped.
 */
export function qemuArguments(spec: VmSpec, host: HostFacts): string[] {
  return [
    ...['-name', escapeValue(spec.name), '-nodefaults', '-no-user-config', '-S'],
    ...(host.platform === 'linux' ? ['-sandbox', SANDBOX] : []),
    ...machineArguments(spec),
    ...channelArguments(spec, host.qemuVersion ?? OLDEST_QEMU),
    ...commonDevices(spec),
    ...bootArguments(spec),
    ...diskArguments(spec),
    ...shareArguments(spec),
    ...networkArguments(spec),
    ...spec.qemuArgs,
  ];
}

/** The part of a spec that {@link backEndNames} reads. */
export interface BackEnds extends Pick<VmSpec, 'cdrom' | 'network'> {
  readonly disks: readonly Pick<DiskSpec, 'name'>[];
}

/** Lists the node names and ids that {@link qemuArguments} creates and a QMP command may name: disks and the network. */
export function backEndNames({ disks, cdrom, network }: BackEnds): string[] {
  return [...disks.map((disk) => disk.name), ...(cdrom === undefined ? [] : [CDROM_NAME]), ...(network === 'none' ? [] : [NETWORK_NAME])];
}
