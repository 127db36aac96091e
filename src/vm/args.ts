import { bootArguments } from './arguments/boot.js';
import { channelArguments } from './arguments/channels.js';
import { CDROM_NAME, diskArguments } from './arguments/disks.js';
import { commonDevices, machineArguments } from './arguments/machine.js';
import { NETWORK_NAME, networkArguments } from './arguments/network.js';
import { shareArguments } from './arguments/shares.js';
import { escapeValue } from './arguments/syntax.js';
import type { DiskSpec, VmSpec } from './spec.js';

export { STATE_NODES } from './arguments/boot.js';
export { AGENT_FD, QMP_FD, SERIAL_FD } from './arguments/channels.js';

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
    ...machineArguments(spec),
    ...channelArguments(spec),
    ...commonDevices(spec),
    ...bootArguments(spec),
    ...diskArguments(spec),
    ...shareArguments(spec),
    ...networkArguments(spec),
    ...spec.qemuArgs,
  ];
}

/** What {@link backEndNames} looks at. */
export interface BackEnds extends Pick<VmSpec, 'cdrom' | 'network'> {
  readonly disks: readonly Pick<DiskSpec, 'name'>[];
}

/** The node names and ids of what {@link qemuArguments} creates and a QMP command may name: disks and the network. */
export function backEndNames({ disks, cdrom, network }: BackEnds): string[] {
  return [...disks.map((disk) => disk.name), ...(cdrom === undefined ? [] : [CDROM_NAME]), ...(network === 'none' ? [] : [NETWORK_NAME])];
}
