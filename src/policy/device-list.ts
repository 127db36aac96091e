import devices from './devices.json' with { type: 'json' };

/** What the value of a property is: a plain value, or the name of a back end, another device, or a file. */
export type PropertyKind = 'value' | 'node' | 'netdev' | 'chardev' | 'audiodev' | 'object' | 'device' | 'file';

/** Drivers, and objects as `object TYPE`, each with the properties that may be set. */
export type Properties = Readonly<Record<string, Readonly<Record<string, PropertyKind>>>>;

/**
 * The allow list of devices and objects, as `devices.json` packs it: drivers with the same properties share a line, and properties that
 * many drivers have are in groups. Each word is `NAME`, `NAME:KIND`, or the name of a group, which starts with `+`. `@7.2+10.0` after it
 * names the versions of QEMU that have the property, unless all of {@link qemu} have it.
 */
export interface DeviceList {
  /** The versions whose lists were merged. */
  readonly qemu: readonly string[];
  /** The pattern of CPU models, which share the entry `cpu`. */
  readonly cpus: string;
  /** Parts of the machine: they take defaults by `-global` and cannot be added. */
  readonly parts: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly drivers: Readonly<Record<string, string>>;
}

/** Unpacks the list: for one version of QEMU, or for all of them. */
export function expand(list: DeviceList, version?: string): Properties {
  const open = (text: string): [string, PropertyKind][] =>
    text.split(' ').flatMap((word) => {
      if (word === '') return [];
      if (word.startsWith('+')) return open(list.groups[word] ?? '');
      const [property = '', versions] = word.split('@');
      if (version !== undefined && versions !== undefined && !versions.split('+').includes(version)) return [];
      const [name = '', kind = 'value'] = property.split(':');
      return [[name, kind as PropertyKind]];
    });
  // Types of objects have one name each, which contains a space.
  const names = (key: string): string[] => (key.startsWith('object ') ? [key] : key.split(' '));
  return Object.fromEntries(
    Object.entries(list.drivers).flatMap(([key, text]) => {
      const properties = Object.fromEntries(open(text));
      return names(key).map((name) => [name, properties] as const);
    }),
  );
}

const LIST: DeviceList = devices;
const CPUS = new RegExp(LIST.cpus);
const PARTS = new Set(LIST.parts.split(' '));

let unpacked: Properties | undefined;

/** Unpacked when it is first asked for: most runs judge no device. */
function all(): Properties {
  unpacked ??= expand(LIST);
  return unpacked;
}

function find(name: string): Properties[string] | undefined {
  return Object.hasOwn(all(), name) ? all()[name] : undefined;
}

/**
 * Returns the properties of a driver that may be set, by name; undefined if the driver is not on the list.
 *
 * @param use - `add` for a device that is added, `default` for one that gets a default by `-global`: parts of the machine take it as well.
 */
export function driverProperties(driver: string, use: 'add' | 'default'): Properties[string] | undefined {
  if (CPUS.test(driver)) return find('cpu');
  if (driver.includes(' ') || driver === 'cpu' || (use === 'add' && PARTS.has(driver))) return undefined;
  return find(driver);
}

/** Returns the properties of an object that may be set, by name; undefined if its type is not on the list. */
export function objectProperties(type: string): Properties[string] | undefined {
  return find(`object ${type}`);
}

/** Returns true for a property that has a plain value in each driver and object that has it. */
export function isPlainProperty(property: string): boolean {
  const kinds = Object.values(all()).flatMap((properties) => (Object.hasOwn(properties, property) ? [properties[property]] : []));
  return kinds.length > 0 && kinds.every((kind) => kind === 'value');
}

/** The drivers that can be added, for suggestions. */
export function plainDrivers(): string[] {
  return Object.keys(all()).filter((name) => driverProperties(name, 'add') !== undefined);
}
