import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/policy/judge.js';
import { createLayer } from '../../src/policy/layer.js';
import { parsePolicyFile } from '../../src/policy/policy-file.js';
import { COMMANDS } from '../../src/policy/table.js';
import type { JsonObject } from '../../src/shared/json.js';

const GIB = 2 ** 30;
const dangerous = [...COMMANDS.values()].filter(({ tier }) => tier === 'dangerous').map(({ name }) => name);
const inputs = createLayer('inputs', { 'allow-dangerous': dangerous });

function reasonUnder(limits: string, command: string, args: JsonObject, addedBytes = 0): string {
  const ceiling = { ...parsePolicyFile(`${limits}\n`, 'administrator policy'), allowDangerous: dangerous };
  const { decision, reason } = judge([inputs, ceiling], { execute: command, arguments: args }, { memoryBytes: GIB, addedBytes });
  return decision === 'allow' ? 'allowed' : reason;
}

const file = (filename: string): JsonObject => ({ driver: 'file', filename });
const ringbuf = (size: number): JsonObject => ({ id: 'r', backend: { type: 'ringbuf', data: { size } } });
const socket = { type: 'inet', data: { host: '127.0.0.1', port: '4444' } };
const tcp = { type: 'socket', data: { addr: socket, server: true, wait: false } };

/** A command that asks for what an input is refused, the limit, and a limit that permits it if there is one. */
const BEYOND: readonly [limit: string, command: string, args: JsonObject, permits?: string][] = [
  ['network: [none]', 'netdev_add', { type: 'user', id: 'n' }, 'network: [user]'],
  ['network: [isolated]', 'netdev_add', { type: 'user', id: 'n' }, 'network: [user]'],
  ['network: [isolated]', 'netdev_add', { type: 'user', id: 'n', restrict: false }],
  ['network: [none]', 'netdev_add', { type: 'user', id: 'n', restrict: true }, 'network: [isolated]'],
  ['network: [isolated]', 'netdev_add', { type: 'user', id: 'n', restrict: true, guestfwd: [{ str: 'tcp:10.0.2.9:80-tcp:127.0.0.1:80' }] }],
  ['network: [user, isolated, none]', 'netdev_add', { type: 'tap', id: 'n', script: 'no', downscript: 'no' }, 'memory: 1G'],
  ['network: [user, isolated, none]', 'netdev_add', { type: 'socket', id: 'n', connect: '127.0.0.1:1' }],
  ['network: [user]', 'netdev_add', { type: 'dgram', id: 'n', remote: { type: 'inet', host: '127.0.0.1', port: '1' } }],
  ['network: [user]', 'chardev-add', { id: 'c', backend: tcp }],
  ['network: [user]', 'chardev-change', { id: 'c', backend: tcp }],
  ['network: [user]', 'chardev-add', { id: 'c', backend: { type: 'udp', data: { remote: socket } } }],
  ['network: [user]', 'nbd-server-start', { addr: socket }],
  ['network: [user]', 'migrate', { uri: 'tcp:127.0.0.1:1' }],
  ['network: [user]', 'migrate-incoming', { uri: 'tcp:127.0.0.1:1' }],
  ['network: [user]', 'block-export-add', { type: 'nbd', id: 'e', 'node-name': 'n' }],
  ['network: [user]', 'blockdev-add', { driver: 'nbd', 'node-name': 'n', server: { type: 'inet', host: '127.0.0.1', port: '1' } }],
  ['network: [user]', 'blockdev-add', { driver: 'raw', 'node-name': 'n', file: { driver: 'https', url: 'https://a.example/i' } }],
  ['network: [none]', 'human-monitor-command', { 'command-line': 'netdev_add user,id=n' }],
  ['ports: false', 'netdev_add', { type: 'user', id: 'n', hostfwd: [{ str: 'tcp:127.0.0.1:8080-:80' }] }, 'ports: [8080]'],
  ['ports: [8080]', 'netdev_add', { type: 'user', id: 'n', hostfwd: [{ str: 'tcp:127.0.0.1:8080-:80' }, { str: 'udp::8081-:80' }] }],
  ['ports: [8080]', 'netdev_add', { type: 'user', id: 'n', hostfwd: [{ str: 'tcp:[::1]:8080-:80' }] }],
  ['ports: false', 'nbd-server-start', { addr: socket }],
  ['ports: [4444]', 'chardev-add', { id: 'c', backend: tcp }],
  ['ports: false', 'human-monitor-command', { 'command-line': 'hostfwd_add tcp::80-:80' }],
  ['memory: 2G', 'object-add', { 'qom-type': 'memory-backend-ram', id: 'm', size: 2 * GIB }, 'memory: 3G'],
  ['memory: 2G', 'object-add', { 'qom-type': 'memory-backend-memfd', id: 'm', size: BigInt(8 * GIB) }],
  ['memory: 2G', 'object-add', { 'qom-type': 'memory-backend-file', id: 'm', size: 8 * GIB, 'mem-path': 'm' }],
  ['memory: 2G', 'device_add', { driver: 'nvme', serial: 's', cmb_size_mb: 4096 }, 'memory: 8G'],
  ['memory: 2G', 'device_add', { driver: 'e1000', romsize: 2 * GIB }],
  ['memory: 2G', 'chardev-add', ringbuf(8 * GIB), 'memory: 9G'],
  ['memory: 2G', 'qom-set', { path: '/objects/m', property: 'size', value: 8 * GIB }],
  ['memory: 2G', 'migrate-set-parameters', { 'xbzrle-cache-size': 8 * GIB }],
  ['memory: 2G', 'human-monitor-command', { 'command-line': 'object_add memory-backend-ram,id=m,size=8G' }],
  ['memory: 2G', 'drive-mirror', { device: 'disk0', target: 't', sync: 'full', 'buf-size': 8 * GIB }],
  ['memory: 2G', 'blockdev-mirror', { device: 'disk0', target: 'n', sync: 'full', 'buf-size': 8 * GIB }],
  ['network: [none]', 'human-monitor-command', { 'command-line': 'info status\nnetdev_add user,id=n' }],
  ['image: [/srv]', 'blockdev-add', { ...file('a.img'), 'node-name': 'n' }, 'image: [local]'],
  ['image: [/srv]', 'blockdev-add', { driver: 'raw', 'node-name': 'n', file: file('a.img') }, 'image: [local]'],
  ['image: [local]', 'blockdev-add', { driver: 'raw', 'node-name': 'n', file: { driver: 'https', url: 'https://a.example/i' } }],
  [
    'image: false',
    'blockdev-add',
    { driver: 'raw', 'node-name': 'n', file: { driver: 'nbd', server: { type: 'inet', host: 'h', port: '1' } } },
  ],
  ['image: [/files]', 'blockdev-change-medium', { id: 'cdrom0', filename: 'a.iso', format: 'raw' }, 'image: [local]'],
  ['image: [/srv]', 'migrate-incoming', { uri: 'file:state' }],
  ['image: [/srv]', 'human-monitor-command', { 'command-line': 'drive_add 0 file=/etc/shadow' }],
  ['share: false', 'human-monitor-command', { 'command-line': 'chardev-add file,id=c,path=/tmp/x' }],
];

describe('What a limit keeps from an input', () => {
  const rows = BEYOND.map(([limit, command, args, permits]) => [limit, command, args, { permits }] as const);
  test.each(rows)('%s cannot be had by %s %j', (limit, command, args, { permits }) => {
    expect(reasonUnder(limit, command, args)).toMatch(/is not permitted by the administrator policy|is not judged/);
    if (permits !== undefined) expect(reasonUnder(permits, command, args)).toBe('allowed');
  });

  test('counts with what arguments and earlier commands have added', () => {
    const half: JsonObject = { 'qom-type': 'memory-backend-ram', id: 'm', size: GIB / 2 };
    expect(reasonUnder('memory: 2G', 'object-add', half, GIB / 2)).toBe('allowed');
    expect(reasonUnder('memory: 2G', 'object-add', half, GIB / 2 + 1)).toMatch(/is not permitted/);
  });
});

test.each([
  ['human-monitor-command', { 'command-line': 'info registers -a' }],
  ['netdev_add', { type: 'hubport', id: 'h', hubid: 1 }],
  ['chardev-add', { id: 'c', backend: { type: 'null', data: {} } }],
  ['object-add', { 'qom-type': 'iothread', id: 'i' }],
  ['blockdev-add', { driver: 'null-co', 'node-name': 'n' }],
  ['migrate', { uri: 'file:state' }],
  ['stop', {}],
] satisfies [string, JsonObject][])('A limit does not stop %s %j, which reaches nothing that it limits', (command, args) => {
  expect(reasonUnder('network: [none]\nports: false\nmemory: 1G\nimage: false\nshare: false', command, args)).toBe('allowed');
});

test('Each dangerous command that reaches the network, by the table, is one for the limits as well', () => {
  const reaching = [...COMMANDS.values()].filter(({ tier, hostEffects }) => tier === 'dangerous' && hostEffects.includes('network'));
  const harmless = ['blockdev-create', 'blockdev-change-medium', 'drive-mirror', 'drive-backup', 'object-add', 'transaction'];
  const passed = reaching
    .map(({ name }) => name)
    .filter((name) => !/is not permitted|is not judged/.test(reasonUnder('network: [none]', name, {})) && !harmless.includes(name));
  // These are refused for their arguments, before a limit is asked.
  expect(passed.filter((name) => reasonUnder('network: [none]', name, {}) === 'allowed')).toEqual(['migrate-set-parameters']);
});
