import { platformOf } from '../platforms.js';
import type { VmSpec } from '../spec.js';

/** The descriptors that QEMU inherits: no socket on disk leads to its monitor or into the guest (design §2). */
export const QMP_FD = 3;
export const SERIAL_FD = 4;
export const AGENT_FD = 5;

/** The name of the port for the guest agent, in the guest and in the event VSERPORT_CHANGE. */
const AGENT_PORT = 'org.qemu.guest_agent.0';

/** The monitor, the first serial port, and the guest agent's port. */
export function channelArguments({ arch }: VmSpec): string[] {
  return [
    ...['-chardev', `socket,id=qmp,fd=${QMP_FD}`, '-mon', 'chardev=qmp,mode=control'],
    ...['-chardev', `socket,id=serial0,fd=${SERIAL_FD}`, '-serial', 'chardev:serial0'],
    ...['-chardev', `socket,id=agent0,fd=${AGENT_FD}`, '-device', `virtio-serial-${platformOf(arch).transport}`],
    ...['-device', `virtserialport,chardev=agent0,id=agent0,name=${AGENT_PORT}`],
  ];
}
