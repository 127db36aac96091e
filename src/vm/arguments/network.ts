import { platformOf } from '../platforms.js';
import type { VmSpec } from '../spec.js';

/** The id of the network's back end. */
export const NETWORK_NAME = 'net0';

/** A network card behind QEMU's user-mode NAT, with forwards from the loopback alone; or no card at all. */
export function networkArguments({ network, ports, arch }: VmSpec): string[] {
  if (network === 'none') return ['-nic', 'none'];
  const forwards = ports.map((port) => `,hostfwd=${port.protocol}:127.0.0.1:${port.host}-:${port.guest}`);
  const restrict = network === 'isolated' ? ',restrict=on' : '';
  const { transport } = platformOf(arch);
  // An empty romfile: the guest boots from what the inputs name, and no iPXE package is needed. Only PCI cards have one.
  const card = `virtio-net-${transport},netdev=${NETWORK_NAME}${transport === 'pci' ? ',romfile=' : ''}`;
  return ['-netdev', `user,id=${NETWORK_NAME}${restrict}${forwards.join('')}`, '-device', card];
}
