import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PolicyContext } from '../../src/policy/decision.js';
import { judge } from '../../src/policy/judge.js';
import { createLayer } from '../../src/policy/layer.js';
import { isOwnName, ownNameIn } from '../../src/policy/own-names.js';
import { COMMANDS } from '../../src/policy/table.js';
import type { JsonObject } from '../../src/shared/json.js';

const dangerous = [...COMMANDS.values()].filter(({ tier }) => tier === 'dangerous').map(({ name }) => name);
/** The most that anybody can allow. */
const everything = [createLayer('inputs', { allow: ['*'], 'allow-dangerous': dangerous })];
const context: PolicyContext = {
  memoryBytes: 2 ** 30,
  arch: 'x86_64',
  qemuVersion: '7.2.22',
  created: ['disk0', 'spare', 'cdrom0', 'net0'],
};

const decide = (execute: string, args: JsonObject): string => judge(everything, { execute, arguments: args }, context).decision;

const OWN = [
  'qmp',
  'serial0',
  'agent0',
  'rng0',
  'maqet_share0',
  'maqet_ram',
  'maqet_seed',
  'maqet_code',
  'maqet-scsi',
  'maqet-0123456789abcdef',
];

describe('What belongs to maqet', () => {
  test.each(OWN)('cannot be named by any command that takes a name, even if all are allowed: %s', (name) => {
    const calls: [string, JsonObject][] = [
      ['yank', { instances: [{ type: 'chardev', id: name }] }],
      ['yank', { instances: [{ type: 'migration' }, { type: 'block-node', 'node-name': name }] }],
      ['device_del', { id: name }],
      ['device_del', { id: `/machine/peripheral/${name}` }],
      ['object-del', { id: name }],
      ['chardev-remove', { id: name }],
      ['chardev-send-break', { id: name }],
      ['chardev-change', { id: name, backend: { type: 'null', data: {} } }],
      ['chardev-add', { id: name, backend: { type: 'null', data: {} } }],
      ['chardev-add', { id: 'mine', backend: { type: 'mux', data: { chardev: name } } }],
      ['chardev-add', { id: 'mine', backend: { type: 'hub', data: { chardevs: ['x', name] } } }],
      ['ringbuf-read', { device: name, size: 1 }],
      ['ringbuf-write', { device: name, data: 'x' }],
      ['netdev_del', { id: name }],
      ['netdev_add', { type: 'vhost-user', id: 'n', chardev: name }],
      ['blockdev-del', { 'node-name': name }],
      ['blockdev-add', { driver: 'raw', 'node-name': 'mine', file: name }],
      ['block_resize', { 'node-name': name, size: 0 }],
      ['block_set_io_throttle', { id: name, bps: 1, bps_rd: 0, bps_wr: 0, iops: 0, iops_rd: 0, iops_wr: 0 }],
      ['blockdev-open-tray', { id: name }],
      ['blockdev-insert-medium', { id: 'mine', 'node-name': name }],
      ['blockdev-snapshot-internal-sync', { device: name, name: 's' }],
      ['eject', { id: name }],
      ['nbd-server-add', { device: name }],
      ['block-export-add', { type: 'nbd', id: 'e', 'node-name': name }],
      ['job-cancel', { id: name }],
      ['job-dismiss', { id: name }],
      ['block-job-cancel', { device: name }],
      ['set_link', { name, up: false }],
      ['qom-set', { path: `/machine/peripheral/${name}`, property: 'bootindex', value: 1 }],
      ['qom-set', { path: `/objects/${name}`, property: 'poll-grow', value: 1 }],
      ['qom-set', { path: name, property: 'poll-grow', value: 1 }],
      ['qom-set', { path: '/objects/mine', property: 'poll-grow', value: name }],
      ['qom-get', { path: `/chardevs/${name}`, property: 'addr' }],
      ['object-add', { 'qom-type': 'iothread', id: name }],
      ['object-add', { 'qom-type': 'secret', id: 's', data: 'x', keyid: name }],
      ['device_add', { driver: 'usb-tablet', id: name }],
      ['device_add', { driver: 'usb-tablet', bus: `${name}.0` }],
      ['x-blockdev-change', { parent: name, node: 'x' }],
      ['human-monitor-command', { 'command-line': `device_del ${name}` }],
      ['transaction', { actions: [{ type: 'block-dirty-bitmap-add', data: { node: name, name: 'b' } }] }],
    ];
    expect(calls.filter(([command, args]) => decide(command, args) !== 'block')).toEqual([]);
  });

  test('is refused in every text argument of every command that has no rule of its own', () => {
    for (const { name, pathArgs } of COMMANDS.values()) {
      if (['qmp_capabilities', 'transaction'].includes(name) || pathArgs.length > 0) continue;
      for (const args of [{ id: 'agent0' }, { anything: ['x', { deep: 'maqet_seed' }] }, { x: { maqet_ram: 1 } }] as JsonObject[])
        expect([name, decide(name, args)]).toEqual([name, 'block']);
    }
  });

  test('is found in a name, a bus, a path and a list of options, and nowhere else', () => {
    for (const own of OWN) {
      for (const text of [
        own,
        `${own}.0`,
        `/machine/peripheral/${own}`,
        `/objects/${own}/x`,
        `a,id=${own}`,
        `{"id":"${own}"}`,
        `del ${own}`,
      ])
        expect([text, ownNameIn(text) !== undefined]).toEqual([text, true]);
    }
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9._-]{0,20}$/), (name) => {
        fc.pre(!name.endsWith('.ram') && !name.startsWith('maqet') && !/^(?:qmp|serial0|agent0|rng0)(?:\.\d+)?$/.test(name));
        expect(isOwnName(name)).toBe(false);
      }),
    );
    for (const name of ['qmp2', 'my-qmp', 'serial1', 'agent', 'maqet', 'disk0', 'net0'])
      expect([name, isOwnName(name)]).toEqual([name, false]);
  });
});

describe('What maqet created for the user', () => {
  test.each(['disk0', 'spare', 'cdrom0', 'net0'])('can be used, but not removed: %s', (name) => {
    expect(decide('netdev_del', { id: name })).toBe('block');
    expect(decide('blockdev-del', { 'node-name': name })).toBe('block');
    expect(decide('set_link', { name, up: false })).toBe('allow');
    expect(decide('eject', { id: name })).toBe('allow');
  });

  test('includes the port for a disk that is plugged in later, but not the device in it', () => {
    const path = '/machine/peripheral/spare';
    expect(decide('device_add', { driver: 'virtio-blk-pci', id: 'spare', drive: 'spare', bus: 'spare-slot' })).toBe('allow');
    expect(decide('device_del', { id: 'spare' })).toBe('allow');
    expect(decide('device_del', { id: 'spare-slot' })).toBe('block');
    expect(decide('qom-set', { path, property: 'bootindex', value: 1 })).toBe('allow');
    expect(decide('qom-set', { path: `${path}-slot`, property: 'bootindex', value: 1 })).toBe('block');
  });
});

describe('A device', () => {
  test.each([
    '/machine/peripheral-anon/device[3]',
    '/machine/unattached/device[7]',
    '/machine/peripheral/mine',
    'mine/parent_bus/child[2]',
    '',
    'device[3]',
  ])('cannot be removed by a path: %s', (id) => {
    expect(decide('device_del', { id })).toBe('block');
  });

  test('is removed by its id', () => {
    expect(decide('device_del', { id: 'plugged' })).toBe('allow');
    expect(decide('object-del', { id: 'io1' })).toBe('allow');
    expect(decide('chardev-remove', { id: 'log' })).toBe('allow');
    expect(decide('netdev_del', { id: 'n1' })).toBe('allow');
  });
});

describe('A property that is set later', () => {
  test.each([
    ['/machine/peripheral/vm0', 'requested-size', 1024],
    ['/machine/peripheral/b0', 'guest-stats-polling-interval', 2],
    ['/objects/io1', 'poll-grow', 2],
  ])('must be a plain one of a device or object of the user: %s %s', (path, property, value) => {
    expect(decide('qom-set', { path, property, value })).toBe('allow');
  });

  test.each([
    ['/machine', 'dumpdtb', 'x'],
    ['/machine/peripheral/x', 'romfile', 'x'],
    ['/machine/peripheral/x', 'spdm_port', 4321],
    ['/machine/peripheral/x', 'pcap', 'x'],
    ['/machine/peripheral/x', 'realized', true],
    ['/machine/peripheral/x', 'chardev', 'x'],
    ['/machine/peripheral/x', 'bus', 'x'],
    ['/machine/peripheral/x', 'name', '/etc/passwd'],
    ['/machine/peripheral/x/parent_bus/child[0]', 'bootindex', 1],
    ['/machine/unattached/device[0]', 'bootindex', 1],
    ['/machine/q35/pcie.0/child[1]', 'bootindex', 1],
    ['x', 'bootindex', 1],
    ['/objects/f0', 'file', 'x'],
    ['/objects/m0', 'mem-path', 'x'],
    ['/machine/peripheral/x', 'constructor', 1],
  ])('is refused everywhere else: %s %s', (path, property, value) => {
    expect(decide('qom-set', { path, property, value })).toBe('block');
  });
});
