import type { Json } from '../shared/json.js';
import { isPlainName } from '../shared/paths.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { Refusal } from './decision.js';
import { PLAIN_DRIVERS } from './device-drivers.js';
import { show } from './fields.js';

/** Properties whose value names a back end: harmless exactly if the back end is. */
const BACK_ENDS = new Set(
  'drive netdev chardev memdev iothread audiodev rng pmrdev lsadev cryptodev fsdev tpmdev throttle-group failover_pair_id subsys'.split(
    ' ',
  ),
);

/** Properties through which a device reaches the host: files, descriptors, host devices, secrets, display servers. */
const HOST_PROPERTIES = new Set(
  (
    'romfile file filename path mem-path rootdir dir evdev host hostbus hostaddr hostport hostdevice sysfsdev fd fds vhostfd vhostfds tapfd ' +
    'hidraw backend db cert1 cert2 cert3 socket server logfile script config-file kernel-file display password-secret secret key-secret data'
  ).split(' '),
);

/** No slash and no backslash: no value can be a path, whatever the property. */
const HARMLESS_TEXT = /^[A-Za-z0-9 _.:,;@+=#*()'"-]{0,256}$/;

/** True for the driver of a plain emulated device: one that reaches the host through its back ends alone. */
export function isPlainDriver(driver: string): boolean {
  return PLAIN_DRIVERS.has(driver) || /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}-(?:x86_64|i386)-cpu$/.test(driver);
}

/**
 * What is wrong with a device, given as the properties of `device_add` or `-device`. A property may occur more than once:
 * each is judged.
 *
 * @param isOwn - tells whether a property may refer to a back end of that id.
 */
export function deviceRefusals(
  properties: readonly (readonly [string, Json])[],
  isOwn: (property: string, id: string) => boolean,
): Refusal[] {
  const drivers = properties.filter(([name]) => name === 'driver').map(([, value]) => value);
  const refusals =
    drivers.length === 0 ? [{ reason: 'no `driver` is named.', remedy: 'Name the driver.' }] : drivers.flatMap(driverRefusal);
  return [...refusals, ...properties.flatMap(([name, value]) => (name === 'driver' ? [] : propertyRefusal(name, value, isOwn)))];
}

function driverRefusal(driver: Json): Refusal[] {
  if (typeof driver === 'string' && isPlainDriver(driver)) return [];
  return [
    {
      reason: `the driver ${show(driver)} is not one of the plain emulated devices that are let through: others can reach files, devices or sockets of the host.`,
      remedy: 'Use a driver such as virtio-blk-pci, e1000e, usb-tablet or nvme; nothing allows the others.',
    },
  ];
}

/** What is wrong with one property of a device. */
export function propertyRefusal(name: string, value: Json, isOwn: (property: string, id: string) => boolean): Refusal[] {
  const shown = `\`${oneLine(name, 60)}\``;
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) {
    return [{ reason: `${shown} is not written as the property of a device.`, remedy: `Remove ${shown}.` }];
  }
  if (BACK_ENDS.has(name)) {
    if (typeof value === 'string' && isPlainName(value) && isOwn(name, value)) return [];
    return [
      {
        reason: `${shown} names ${show(value)}, which is no back end made for this VM.`,
        remedy: 'Name a disk or network of this VM, declared at its start.',
      },
    ];
  }
  if (HOST_PROPERTIES.has(name)) {
    return [
      {
        reason: `${shown} is ${show(value)}: it reaches a file, device or secret of the host.`,
        remedy: `Remove ${shown}; nothing allows it.`,
      },
    ];
  }
  if (isHarmless(name, value)) return [];
  return [
    {
      reason: `${shown} is ${show(value)}: it could be read as a path, or is no plain value.`,
      remedy: `Use a number, a boolean or a plain text for ${shown}.`,
    },
  ];
}

function isHarmless(name: string, value: Json): boolean {
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint') return true;
  if (typeof value !== 'string') return false;
  return name === 'id' ? isPlainName(value) : HARMLESS_TEXT.test(value) && !value.includes('..');
}
