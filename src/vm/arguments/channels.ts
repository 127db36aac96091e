import { platformOf } from '../platforms.js';
import type { ShareSpec, VmSpec } from '../spec.js';
import { escapeValue } from './syntax.js';

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

/**
 * Folders of the host over 9p.
 *
 * `security_model=none`: a file that the guest makes is a plain file of this user with the mode that the guest gave it, links
 * are links, and a `chown` that this user may not do is passed over. The mapped models would leave files on the host that only
 * QEMU can read as they were meant. `multidevs=remap`: mounts below the folder cannot make two files look like one.
 */
export function shareArguments({ shares, arch }: VmSpec): string[] {
  const { transport } = platformOf(arch);
  return shares.flatMap(({ path, tag, readOnly }: ShareSpec, index) => {
    const id = `share${index}`;
    const options = `id=${id},path=${escapeValue(path)},security_model=none,multidevs=remap${readOnly ? ',readonly=on' : ''}`;
    return ['-fsdev', `local,${options}`, '-device', `virtio-9p-${transport},fsdev=${id},mount_tag=${tag}`];
  });
}
