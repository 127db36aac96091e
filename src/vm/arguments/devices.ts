import { isInRange } from '../../toolchain/version.js';
import { platformOf } from '../platforms.js';
import type { VmSpec } from '../spec.js';

/** The descriptors that QEMU inherits: no socket on disk leads to its monitor or into the guest. */
export const QMP_FD = 3;
export const SERIAL_FD = 4;
export const AGENT_FD = 5;

/** The id of the network's back end. */
export const NETWORK_NAME = 'net0';

/** The name of the guest agent's port, in the guest and in the event VSERPORT_CHANGE. */
const AGENT_PORT = 'org.qemu.guest_agent.0';

/** From this version on `-mon` is deprecated: QEMU prints a warning at each start. */
const MONITOR_OBJECTS_SINCE = '11.1';

/** Connects the monitor, the first serial port and the guest agent's port to the inherited descriptors. */
export function channelArguments({ arch }: VmSpec, qemuVersion: string): string[] {
  const asObject = isInRange(qemuVersion, `>=${MONITOR_OBJECTS_SINCE}`);
  const monitor = asObject ? ['-object', 'monitor-qmp,id=maqet_monitor,chardev=qmp'] : ['-mon', 'chardev=qmp,mode=control'];
  return [
    ...['-chardev', `socket,id=qmp,fd=${QMP_FD}`, ...monitor],
    ...['-chardev', `socket,id=serial0,fd=${SERIAL_FD}`, '-serial', 'chardev:serial0'],
    ...['-chardev', `socket,id=agent0,fd=${AGENT_FD}`, '-device', `virtio-serial-${platformOf(arch).transport}`],
    ...['-device', `virtserialport,chardev=agent0,id=agent0,name=${AGENT_PORT}`],
  ];
}

/** The id of the sound back end. */
const SILENCE = 'maqet_audio';

/**
 * Adds the devices that every VM has: a screen and a panic device where the platform has them, and a random number generator.
 *
 * Sound cards that name no back end play into the silent one. Without it, QEMU before 8.2 connects them to the sound system of the host
 * (measured with 7.2, also for the cards that a machine has built in).
 */
export function commonDevices({ arch }: VmSpec): string[] {
  const { extras, transport } = platformOf(arch);
  return [
    ...['-display', 'none', '-audiodev', `none,id=${SILENCE}`, ...extras.flatMap((device) => ['-device', device])],
    ...['-object', 'rng-builtin,id=rng0', '-device', `virtio-rng-${transport},rng=rng0`],
  ];
}

/** Adds a network card behind QEMU's user-mode NAT, with forwards from the loopback alone; or no card at all. */
export function networkArguments({ network, ports, arch }: VmSpec): string[] {
  if (network === 'none') return ['-nic', 'none'];
  const forwards = ports.map((port) => `,hostfwd=${port.protocol}:127.0.0.1:${port.host}-:${port.guest}`);
  const restrict = network === 'isolated' ? ',restrict=on' : '';
  const { transport } = platformOf(arch);
  // An empty romfile: the guest boots from what the inputs name, and no iPXE package is needed. Only PCI cards have one.
  const card = `virtio-net-${transport},netdev=${NETWORK_NAME}${transport === 'pci' ? ',romfile=' : ''}`;
  return ['-netdev', `user,id=${NETWORK_NAME}${restrict}${forwards.join('')}`, '-device', card];
}
