import { type DriverGuest, driverGuest, VIRTIO_PCI } from './driver-guest.js';

/** A Linux with a driver for `virtio-net-pci`, which does what its serial port is told. */
export type NetworkGuest = DriverGuest;

const MODULES = [...VIRTIO_PCI, 'failover', 'net_failover', 'virtio_net'];

/** Each line of the serial port is a command; when it has ended, the guest says `ok LINE-NUMBER`. */
const OBEY = `stty -echo
echo 'ok 0'
turn=0
while read -r line; do eval "$line"; turn=$((turn + 1)); echo "ok $turn"; done
`;

/** The guest's network, as QEMU's user network would give it by DHCP. */
export const NETWORK_UP = 'ip link set lo up; ip addr add 10.0.2.15/24 dev eth0; ip link set eth0 up; ip route add default via 10.0.2.2';

/**
 * @param script - in place of obeying the serial port.
 * @throws MaqetError when the packages are not in the cache and cannot be fetched.
 */
export async function networkGuest(script = OBEY): Promise<NetworkGuest> {
  const guest = await driverGuest('network', MODULES, script);
  return { ...guest, append: `${guest.append} net.ifnames=0` };
}
