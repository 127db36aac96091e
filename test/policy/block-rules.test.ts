import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/policy/judge.js';
import type { JsonObject } from '../../src/shared/json.js';
import { DANGEROUS, layer } from '../helpers/policy/samples.js';

const granted = layer({ 'allow-dangerous': DANGEROUS });
const judged = (execute: string, args: JsonObject) => judge([granted], { execute, arguments: args });

const FILE = { driver: 'file', filename: 'x.img' };
const QCOW2 = { driver: 'qcow2', 'node-name': 'n', file: FILE, backing: null };

describe('A command that opens images is blocked if more would be opened than it names:', () => {
  test.each<[string, JsonObject]>([
    ['blockdev-add', {}],
    ['blockdev-add', { filename: 'x.img' }],
    ['blockdev-add', { driver: 7, file: FILE }],
    ['blockdev-add', { driver: ['raw'], file: FILE }],
    ['blockdev-add', { driver: 'qcow2', file: FILE }],
    ['blockdev-add', { driver: 'qcow2', file: FILE, backing: { driver: 'qcow2', file: FILE } }],
    ['blockdev-add', { driver: 'raw', file: { driver: 'qcow2', file: FILE } }],
    ['blockdev-add', { driver: 'throttle', 'throttle-group': 't', file: { driver: 'qcow2', file: FILE } }],
    ['blockdev-add', { ...QCOW2, 'data-file': { driver: 'qcow2', file: FILE } }],
    ['blockdev-add', { driver: 'raw', file: { filename: 'x.img' } }],
    ['blockdev-add', { ...QCOW2, file: 'node' }],
    ['blockdev-add', { ...QCOW2, file: { driver: 'raw', file: FILE } }],
    ['blockdev-add', { ...QCOW2, file: { driver: 'nbd', server: { type: 'inet', host: 'localhost', port: '1' } } }],
    ...'vmdk qcow qed parallels dmg bochs cloop vvfat ssh rbd nfs gluster iscsi nvme host_device host_cdrom blkdebug blkverify blklogwrites quorum replication'
      .split(' ')
      .map((driver): [string, JsonObject] => ['blockdev-add', { driver, 'node-name': 'n', file: FILE, backing: null }]),
    ['blockdev-add', { driver: 'luks', 'node-name': 'n', file: FILE, header: { driver: 'vmdk', file: FILE } }],
    ['blockdev-add', { driver: 'luks', 'node-name': 'n', file: FILE, header: { driver: 'qcow2', file: FILE, backing: null } }],
    ['blockdev-add', { driver: 'raw', 'node-name': 'n', 'file.driver': 'vmdk', 'file.file.driver': 'file', 'file.file.filename': 'x' }],
    ['blockdev-add', { driver: 'raw', 'node-name': 'n', children: [{ driver: 'vmdk', file: FILE }] }],
    ['blockdev-reopen', { options: [{ driver: 'qcow2', 'node-name': 'n', file: 'f' }] }],
    ['blockdev-reopen', { options: [{ driver: 'vmdk', 'node-name': 'n', file: 'f' }] }],
    ['blockdev-reopen', { options: ['n'] }],
    ['blockdev-create', { 'job-id': 'j', options: { driver: 'vmdk', file: 'n', size: 512, 'backing-file': 'x.img' } }],
    ['blockdev-create', { 'job-id': 'j' }],
    ['blockdev-change-medium', { id: 'cd0', filename: 'x.iso' }],
    ['blockdev-change-medium', { id: 'cd0', filename: 'x.iso', format: 'qcow2' }],
    ['blockdev-change-medium', { id: 'cd0', filename: 'x.iso', format: 'vmdk' }],
    ['blockdev-snapshot-sync', { device: 'd', 'snapshot-file': 'x', mode: 'existing' }],
    ['blockdev-snapshot-sync', { device: 'd', 'snapshot-file': 'x', mode: 'existing', format: 'qcow2' }],
    ['blockdev-snapshot-sync', { device: 'd', 'snapshot-file': 'x', format: 'vmdk' }],
    ['drive-mirror', { device: 'd', target: 'x', sync: 'full', mode: 'existing' }],
    ['drive-mirror', { device: 'd', target: 'x', sync: 'full', mode: 'existing', format: 'qcow2' }],
    ['drive-mirror', { device: 'd', target: 'x', sync: 'full', format: 'vmdk' }],
    ['drive-backup', { device: 'd', target: 'x', sync: 'full', mode: 'existing' }],
    ['drive-backup', { device: 'd', target: 'x', sync: 'full', mode: 'existing', format: 'qcow2' }],
    ['drive-backup', { device: 'd', target: 'x', sync: 'top' }],
    ['transaction', { actions: [{ type: 'drive-backup', data: { device: 'd', target: 'x', sync: 'top' } }] }],
    ['transaction', { actions: [{ type: 'blockdev-snapshot-sync', data: { device: 'd', 'snapshot-file': 'x', mode: 'existing' } }] }],
  ])('%s %j', (execute, args) => {
    const { decision, reason, remedy } = judged(execute, args);
    expect([decision, reason]).toEqual(['block', expect.stringContaining(execute)]);
    expect(remedy).not.toBe('');
  });
});

describe('A command that opens images is allowed if it names all that is opened:', () => {
  test.each<[string, JsonObject]>([
    ['blockdev-add', { driver: 'raw', 'node-name': 'n', file: FILE }],
    ['blockdev-add', QCOW2],
    ['blockdev-add', { ...QCOW2, backing: 'disk0' }],
    ['blockdev-add', { ...QCOW2, backing: { driver: 'raw', file: FILE } }],
    ['blockdev-add', { ...QCOW2, 'data-file': FILE }],
    ['blockdev-add', { driver: 'null-co', 'node-name': 'n' }],
    ['blockdev-add', { driver: 'throttle', 'throttle-group': 't', file: QCOW2 }],
    ['blockdev-reopen', { options: [{ driver: 'qcow2', 'node-name': 'n', file: 'f', backing: 'b' }] }],
    ['blockdev-create', { 'job-id': 'j', options: { driver: 'file', filename: 'x', size: 512 } }],
    ['blockdev-create', { 'job-id': 'j', options: { driver: 'qcow2', file: 'n', size: 512 } }],
    ['blockdev-change-medium', { id: 'cd0', filename: 'x.iso', format: 'raw' }],
    ['blockdev-snapshot-sync', { device: 'd', 'snapshot-file': 'x' }],
    ['blockdev-snapshot-sync', { device: 'd', 'snapshot-file': 'x', format: 'qcow2', mode: 'absolute-paths' }],
    ['drive-mirror', { device: 'd', target: 'x', sync: 'top' }],
    ['drive-mirror', { device: 'd', target: 'x', sync: 'full', format: 'raw', mode: 'existing' }],
    ['drive-backup', { device: 'd', target: 'x', sync: 'full', format: 'qcow2' }],
  ])('%s %j', (execute, args) => {
    expect(judged(execute, args)).toMatchObject({ decision: 'allow' });
  });
});
