import type { Json } from '../shared/json.js';
import { didYouMean } from '../shared/nearest.js';
import { isPlainName } from '../shared/paths.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { Refusal } from './decision.js';
import { driverProperties, isPlainProperty, objectProperties, type Properties, type PropertyKind, plainDrivers } from './device-list.js';
import { show } from './fields.js';
import { ownNameRefusal } from './own-names.js';

/** Tells whether a property of this kind may refer to the back end with this id. */
export type OwnsBackEnd = (kind: PropertyKind, id: string) => boolean;

/** No slash and no backslash, so that no value can be a path, whatever the property. */
const SAFE_TEXT = /^[A-Za-z0-9 _.:,;@+=#*()'"-]{0,256}$/;

/** Base64 has slashes, and QEMU never reads the data of a secret as a path. */
const SECRET_TEXT = /^[^\u0000-\u001f\u007f]*$/;

/**
 * Returns the objections to a device, given as the properties of `device_add` or `-device`. Every occurrence of a repeated property is
 * judged. The driver must be on the list of QEMU's plain devices, and each property on the list of its driver.
 */
export function deviceRefusals(properties: readonly (readonly [string, Json])[], ownsBackEnd: OwnsBackEnd): Refusal[] {
  const drivers = properties.filter(([name]) => name === 'driver').map(([, value]) => value);
  if (drivers.length === 0) return [{ reason: 'the `driver` is missing.', remedy: 'Name the driver.' }];
  return drivers.flatMap((driver) => {
    const list = typeof driver === 'string' ? driverProperties(driver, 'add') : undefined;
    if (list === undefined) return [driverRefusal(driver)];
    const others = properties.filter(([name]) => name !== 'driver');
    return others.flatMap(([name, value]) => oneRefusal(String(driver), list, name, value, ownsBackEnd) ?? []);
  });
}

/** Returns the objections to a default that `-global` gives a property of a driver. No default may name anything. */
export function defaultRefusals(driver: string, property: string, value: Json): Refusal[] {
  const list = driverProperties(driver, 'default');
  if (list === undefined) return [driverRefusal(driver)];
  if (!Object.hasOwn(list, property)) return [propertyRefusal(driver, property)];
  return valueRefusal(driver, property, list[property] ?? 'value', value, () => false) ?? [];
}

/**
 * Returns the objections to an object, given as the properties of `object-add`. Its files must have been checked: each is confined to
 * the directory of the VM.
 */
export function objectRefusals(properties: readonly (readonly [string, Json])[]): Refusal[] {
  const type = properties.find(([name]) => name === 'qom-type')?.[1];
  const list = typeof type === 'string' ? objectProperties(type) : undefined;
  if (typeof type !== 'string' || list === undefined) {
    const reason = `the type ${show(type)} is not on the list of plain objects. Others can open a monitor, a socket or a device of the host.`;
    return [{ reason, remedy: 'Use a type such as iothread, secret or memory-backend-ram. No setting allows other types.' }];
  }
  const others = properties.filter(([name]) => name !== 'qom-type');
  return others.flatMap(([name, value]) => {
    if (type === 'secret' && name === 'data' && typeof value === 'string' && SECRET_TEXT.test(value)) return [];
    return oneRefusal(type, list, name, value, () => true) ?? [];
  });
}

/** Returns the objections to a new value for a property of a device or object whose type is not known. */
export function settingRefusals(property: Json | undefined, value: Json | undefined): Refusal[] {
  const shown = show(property);
  if (typeof property !== 'string' || !isPlainProperty(property)) {
    const reason = `the property ${shown} is not on the list of those that have a plain value in every device and object that has it.`;
    return [{ reason, remedy: 'Remove it. No setting allows it.' }];
  }
  return value !== undefined && isSafeValue(value) ? [] : [unsafeRefusal(property, value)];
}

function driverRefusal(driver: Json): Refusal {
  const hint = typeof driver === 'string' ? didYouMean(driver, plainDrivers()) : undefined;
  return {
    reason: `the driver ${show(driver)} is not an allowed emulated device. Other drivers can reach files, devices or sockets of the host.`,
    remedy: `${hint === undefined ? '' : `${hint} `}Use a driver such as virtio-blk-pci, e1000e, usb-tablet or nvme. No setting allows other drivers.`,
  };
}

/** Returns the objection to one property; undefined if there is none. */
function oneRefusal(driver: string, list: Properties[string], name: string, value: Json, ownsBackEnd: OwnsBackEnd): Refusal[] | undefined {
  // QEMU takes these two of every device, and `id` of every object.
  if (name === 'id' || name === 'bus') return nameRefusal(name, value);
  return Object.hasOwn(list, name)
    ? valueRefusal(driver, name, list[name] ?? 'value', value, ownsBackEnd)
    : [propertyRefusal(driver, name)];
}

function propertyRefusal(driver: string, name: string): Refusal {
  const shown = `\`${oneLine(name, 60)}\``;
  return {
    reason: `${shown} is not on the list of properties of ${driver} that reach nothing of the host.`,
    remedy: `Remove ${shown}. No setting allows it.`,
  };
}

/** A device or a bus: not one of maqet's own. */
function nameRefusal(name: string, value: Json): Refusal[] | undefined {
  if (typeof value !== 'string' || !isPlainName(value)) {
    return [{ reason: `\`${name}\` is ${show(value)}, but must be a plain name.`, remedy: 'Use letters, digits, `.`, `_` and `-`.' }];
  }
  const own = ownNameRefusal(`\`${name}\``, value);
  return own && [own];
}

function valueRefusal(driver: string, name: string, kind: PropertyKind, value: Json, ownsBackEnd: OwnsBackEnd): Refusal[] | undefined {
  if (kind === 'value') return isSafeValue(value) ? undefined : [unsafeRefusal(name, value)];
  if (kind === 'device') return nameRefusal(name, value);
  if (typeof value === 'string' && isPlainName(value) && ownsBackEnd(kind, value)) return nameRefusal(name, value);
  return [
    {
      reason: `\`${name}\` of ${driver} names ${show(value)}, but this VM has no such back end.`,
      remedy: 'Name a disk or network that was declared when the VM started.',
    },
  ];
}

function unsafeRefusal(name: string, value: Json | undefined): Refusal {
  const shown = `\`${oneLine(name, 60)}\``;
  return {
    reason: `${shown} is ${show(value)}, which is not a plain value or could be read as a path.`,
    remedy: `Use a number, a boolean or plain text for ${shown}.`,
  };
}

function isSafeValue(value: Json): boolean {
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint') return true;
  return typeof value === 'string' && SAFE_TEXT.test(value) && !value.includes('..');
}
