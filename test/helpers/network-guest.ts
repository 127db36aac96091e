import { type DriverGuest, driverGuest, VIRTIO_PCI } from './driver-guest.js';

/** A Linux with a driver for `virtio-net-pci` that executes the lines of its serial port. */
export type NetworkGuest = DriverGuest;

const MODULES = [...VIRTIO_PCI, 'failover', 'net_failover', 'virtio_net'];

/** Executes each line of the serial port, and prints `ok LINE-NUMBER` when the command has ended. */
const OBEY = `stty -echo
echo 'ok 0'
turn=0
while read -r line; do eval "$line"; turn=$((turn + 1)); echo "ok $turn"; done
`;

/** Sets the addresses that QEMU's user network assigns by DHCP. */
export const NETWORK_UP = 'ip link set lo up; ip addr add 10.0.2.15/24 dev eth0; ip link set eth0 up; ip route add default via 10.0.2.2';

/**
 * @param script - runs instead of the lines of the serial port.
 * @throws MaqetError when the packages are not in the cache and cannot be fetched.
 */
export async function networkGuest(script = OBEY): Promise<NetworkGuest> {
  const guest = await driverGuest('network', MODULES, script);
  return { ...guest, append: `${guest.append} net.ifnames=0` };
}
