import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type DeviceList, driverProperties, expand, isPlainProperty, objectProperties } from '../../src/policy/device-list.js';

const file = new URL('../../src/policy/devices.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const list = JSON.parse(text) as DeviceList;

describe('The list of devices', () => {
  test('holds QEMU 7.2, 10.0 and 11.1, and is small enough for every bundle', () => {
    expect(list.qemu).toEqual(['7.2', '10.0', '11.1']);
    expect(text.length).toBeLessThan(20_000);
  });

  test('has the properties of each version, and all of them for a version that is not known', () => {
    const small: DeviceList = {
      qemu: ['1.0', '2.0'],
      cpus: '^$',
      parts: '',
      groups: { '+0': 'a b:node@2.0' },
      drivers: { 'x y': '+0 c@1.0', 'object z': '' },
    };
    const both = { a: 'value', b: 'node', c: 'value' };
    expect(expand(small)).toEqual({ x: both, y: both, 'object z': {} });
    expect(expand(small, '1.0')['x']).toEqual({ a: 'value', c: 'value' });
    expect(expand(small, '2.0')['y']).toEqual({ a: 'value', b: 'node' });
  });

  test('names a file only in objects, whose files are confined', () => {
    const all = expand(list);
    const drivers = Object.entries(all).filter(
      ([name, properties]) => !name.startsWith('object ') && Object.values(properties).includes('file'),
    );
    expect(drivers).toEqual([]);
  });

  test('has no property that reaches the host by its name', () => {
    const suspicious =
      /(?:file|path|fds?|sock|socket|uri|url|host|hostbus|hostaddr|hostdevice|evdev|pcap|script|cmd|exec|display|port)$|^spdm|^vhost/i;
    const drivers = Object.entries(expand(list)).filter(([name]) => !name.startsWith('object '));
    const found = new Set(drivers.flatMap(([, properties]) => Object.keys(properties)));
    // Ports of the guest's own buses, switches, and one descriptor between threads of QEMU.
    const harmless = ['acpi-pci-hotplug-with-bridge-support', 'acpi_disable_cmd', 'acpi_enable_cmd', 'firstport', 'ioeventfd', 'ioport'];
    expect([...found].filter((name) => suspicious.test(name)).sort()).toEqual([...harmless, 'memory-hotplug-support', 'port']);
  });

  test('is asked by the exact name of a driver', () => {
    expect(driverProperties('nvme', 'add')).toMatchObject({ drive: 'node', serial: 'value' });
    for (const name of ['NVME', 'nvme ', '', 'cpu', 'object secret', 'constructor', '__proto__', 'toString', 'virtio-blk', 'vfio-pci'])
      expect([name, driverProperties(name, 'add'), driverProperties(name, 'default')]).toEqual([name, undefined, undefined]);
    expect(driverProperties('ICH9-LPC', 'add')).toBeUndefined();
    expect(driverProperties('ICH9-LPC', 'default')).toMatchObject({ disable_s3: 'value' });
    expect(Object.keys(driverProperties('qemu64-x86_64-cpu', 'add') ?? {})).toContain('socket-id');
    expect(objectProperties('secret')).toMatchObject({ file: 'file' });
    expect(objectProperties('monitor-qmp')).toBeUndefined();
    expect(objectProperties('toString')).toBeUndefined();
  });

  test('knows a property as plain only if it is plain in all drivers and objects', () => {
    expect(isPlainProperty('bootindex')).toBe(true);
    // A number for e1000e, and the name of a device for nvme.
    for (const name of ['subsys', 'drive', 'netdev', 'file', 'romfile', 'made-up', 'constructor'])
      expect([name, isPlainProperty(name)]).toEqual([name, false]);
  });
});
