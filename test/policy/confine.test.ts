import { describe, expect, test } from '@jest/globals';
import { confineArguments } from '../../src/policy/confine.js';
import { judge } from '../../src/policy/judge.js';
import { COMMANDS } from '../../src/policy/table.js';
import type { JsonObject } from '../../src/shared/json.js';
import { DANGEROUS, layer } from '../helpers/policy/samples.js';

const granted = layer({ 'allow-dangerous': DANGEROUS });
const judged = (execute: string, args: JsonObject) => judge([granted], { execute, arguments: args });

describe('An allowed dangerous command with host paths', () => {
  test.each<[string, JsonObject]>([
    ['blockdev-add', { driver: 'file', filename: '/etc/passwd', 'node-name': 'x' }],
    ['blockdev-add', { driver: 'qcow2', file: { driver: 'file', filename: '/etc/passwd' } }],
    ['blockdev-add', { driver: 'qcow2', backing: { driver: 'raw', file: { driver: 'file', filename: '../../x' } }, file: 'n' }],
    ['blockdev-add', { driver: 'raw', 'file.filename': '/etc/passwd' }],
    ['blockdev-add', { driver: 'raw', file: 'json:{"driver":"file"}' }],
    ['blockdev-add', { driver: 'blkdebug', config: '/etc/passwd', image: 'n' }],
    ['blockdev-add', { driver: 'nbd', server: { type: 'unix', path: '/run/x.sock' } }],
    ['blockdev-reopen', { options: [{ driver: 'file', filename: '/dev/sda' }] }],
    ['blockdev-change-medium', { id: 'cd0', filename: '/etc/passwd' }],
    ['blockdev-snapshot-sync', { device: 'd', 'snapshot-file': '/tmp/x' }],
    ['drive-mirror', { device: 'd', target: 'nbd:unix:/x', sync: 'full' }],
    ['block-commit', { device: 'd', base: '/images/base.qcow2' }],
    ['change-backing-file', { device: 'd', 'image-node-name': 'n', 'backing-file': '/etc/passwd' }],
    ['chardev-add', { id: 'c', backend: { type: 'file', data: { out: '/etc/cron.d/x' } } }],
    ['chardev-add', { id: 'c', backend: { type: 'null', data: { logfile: '/tmp/log' } } }],
    ['chardev-add', { id: 'c', backend: { type: 'socket', data: { addr: { type: 'unix', data: { path: '/x' } } } } }],
    ['migrate', { uri: 'exec:cat > /tmp/x' }],
    ['migrate', { uri: 'unix:/tmp/x' }],
    ['migrate', { uri: 'file:/tmp/x' }],
    ['migrate', { channels: [{ addr: { transport: 'exec', args: ['/bin/sh', '-c', 'id'] } }] }],
    ['migrate', { channels: [{ addr: { transport: 'exec', args: ['sh'] } }] }],
    ['migrate-incoming', { uri: 'exec:cat /tmp/x' }],
    ['migrate-set-parameters', { 'cpr-exec-command': ['sh'] }],
    ['chardev-add', { id: 'c', backend: { type: 'socket', data: { addr: { type: 'fd', data: { str: '12' } } } } }],
    ['chardev-add', { id: 'c', backend: { type: 'socket', data: { addr: { type: 'unix', data: { path: 'c', abstract: true } } } } }],
    ['nbd-server-start', { addr: { type: 'fd', data: { str: '12' } } }],
    ['nbd-server-start', { addr: { type: 'unix', data: { path: 'nbd', abstract: true } } }],
    ['blockdev-add', { driver: 'nbd', 'node-name': 'n', server: { type: 'fd', str: '12' } }],
    ['block-export-add', { type: 'vhost-user-blk', id: 'e', 'node-name': 'n', addr: { type: 'fd', str: '12' } }],
    ['migrate', { channels: [{ 'channel-type': 'main', addr: { transport: 'socket', type: 'fd', str: '12' } }] }],
    ['display-update', { type: 'vnc', addresses: [{ type: 'unix', path: '/tmp/vnc' }] }],
    ...'user socket tap'
      .split(' ')
      .map((type): [string, JsonObject] => ['netdev_add', { type, id: 'n', fd: '12', script: 'no', downscript: 'no' }]),
    ['netdev_add', { type: 'tap', id: 'n', fds: '12:13', vhostfds: '14:15', script: 'no', downscript: 'no' }],
    ['netdev_add', { type: 'tap', id: 'n', ifname: 't', vhost: true, vhostfd: '12', script: 'no', downscript: 'no' }],
    ['netdev_add', { type: 'stream', id: 'n', addr: { type: 'fd', str: '12' } }],
    ['netdev_add', { type: 'dgram', id: 'n', remote: { type: 'fd', str: '12' } }],
    ['netdev_add', { type: 'tap', id: 'n', ifname: 'tap0' }],
    ['netdev_add', { type: 'tap', id: 'n', ifname: 'tap0', script: 'no' }],
    ['netdev_add', { type: 'user', id: 'n', guestfwd: [{ str: 'tcp:10.0.2.100:80-cmd:sh' }] }],
    [
      'netdev_add',
      { type: 'user', id: 'n', guestfwd: [{ str: 'tcp:10.0.2.100:80-tcp:127.0.0.1:80' }, { str: 'tcp:10.0.2.100:81-cmd:id' }] },
    ],
    ['netdev_add', { type: 'user', id: 'n', guestfwd: 'tcp:10.0.2.100:80-cmd:sh' }],
    ['netdev_add', { type: 'user', id: 'n', guestfwd: [{ str: 'tcp:10.0.2.100:80-CMD:sh' }] }],
    ['netdev_add', { type: 'user', id: 'n', guestfwd: [{ str: 'tcp:10.0.2.100:80-maqet_own' }] }],
    ['netdev_add', { type: 'vde', id: 'n', sock: 'cmd://sh' }],
    ['netdev_add', { type: 'bridge', id: 'n', br: 'br0' }],
    ['netdev_add', { type: 'passt', id: 'n', param: ['--pcap=/etc/x'] }],
    ['netdev_add', { type: 'netmap', id: 'n', ifname: 'eth0' }],
    ['netdev_add', { type: 'af-xdp', id: 'n', ifname: 'eth0' }],
    ['netdev_add', { id: 'n' }],
    ['netdev_add', { type: 'tap', id: 'n', script: 'up' }],
    ['netdev_add', { type: 'tap', id: 'n', helper: '/usr/lib/qemu/qemu-bridge-helper' }],
    ['netdev_add', { type: 'user', id: 'n', smb: '/' }],
    ['netdev_add', { type: 'user', id: 'n', tftp: '/etc' }],
    ['object-add', { 'qom-type': 'secret', id: 's', file: '/etc/shadow' }],
    ['object-add', { 'qom-type': 'memory-backend-file', id: 'm', 'mem-path': '/dev/sda', size: 1 }],
    ['object-add', { 'qom-type': 'filter-dump', id: 'f', netdev: 'n', file: '../x' }],
    ['object-add', { 'qom-type': 'monitor-qmp', id: 'mon', chardev: 'c' }],
    ['object-add', { 'qom-type': 'monitor-hmp', id: 'mon', chardev: 'c' }],
    ['object-add', { id: 'no-type' }],
    ['nbd-server-start', { addr: { type: 'unix', data: { path: '/tmp/nbd' } } }],
    ['xen-save-devices-state', { filename: '/tmp/x' }],
    ['transaction', { actions: [{ type: 'blockdev-snapshot-sync', data: { device: 'd', 'snapshot-file': '/x' } }] }],
    ['transaction', { actions: [{ type: 'transaction', data: { actions: [] } }] }],
    ['transaction', { actions: [{ type: 'nope', data: {} }] }],
    ['transaction', { actions: [{ type: 'guest-ping', data: {} }] }],
    ['transaction', { actions: 'all' }],
  ])('is blocked: %s %j', (execute, args) => {
    const decision = judged(execute, args);
    expect(decision).toMatchObject({ decision: 'block', tier: 'dangerous' });
    expect(decision.reason).toContain(execute === 'transaction' ? 'transaction' : execute);
  });

  test.each<[string, JsonObject, string[]]>([
    ['blockdev-add', { driver: 'qcow2', file: { driver: 'file', filename: 'x.qcow2' }, backing: 'disk0' }, ['file.filename']],
    ['blockdev-add', { driver: 'raw', file: 'node' }, []],
    ['blockdev-snapshot-sync', { device: 'd', 'snapshot-file': 'top.qcow2' }, ['snapshot-file']],
    ['block-commit', { device: 'd', base: 'base0', top: 'top0' }, []],
    ['chardev-add', { id: 'c', backend: { type: 'null', data: {} } }, []],
    ['migrate', { uri: 'file:state.bin' }, ['uri']],
    ['migrate', { uri: 'tcp:127.0.0.1:4444' }, []],
    ['netdev_add', { type: 'tap', id: 'n', ifname: 'tap0', script: 'no', downscript: 'no' }, []],
    ['netdev_add', { type: 'user', id: 'n', guestfwd: [{ str: 'tcp:10.0.2.100:80-tcp:127.0.0.1:8080' }] }, []],
    ['netdev_add', { type: 'stream', id: 'n', addr: { type: 'unix', path: 'n.sock', abstract: false } }, ['addr.path']],
    ['display-update', { type: 'vnc', addresses: [{ type: 'unix', path: 'vnc' }] }, ['addresses.0.path']],
    ['object-add', { 'qom-type': 'secret', id: 's', data: '/9j/4AAQ', format: 'base64' }, []],
    ['object-add', { 'qom-type': 'rng-random', id: 'r', filename: 'seed.bin' }, ['filename']],
    ['human-monitor-command', { 'command-line': 'x /4i 0' }, []],
    [
      'transaction',
      { actions: [{ type: 'abort' }, { type: 'blockdev-snapshot-sync', data: { 'snapshot-file': 'a' } }] },
      ['actions.1.data.snapshot-file'],
    ],
  ])('is allowed with plain names: %s %j', (execute, args, confined) => {
    const decision = judged(execute, args);
    expect(decision).toMatchObject({ decision: 'allow', tier: 'dangerous' });
    expect(decision.paths.map(({ pointer }) => pointer.join('.'))).toEqual(confined);
  });

  test('is blocked with /etc/passwd in each argument that the table lists as a path', () => {
    for (const facts of COMMANDS.values()) {
      for (const path of facts.pathArgs) {
        const steps = path.split('.').toReversed();
        const args = steps.reduce<unknown>((inner, step) => {
          const value = step.endsWith('[]') ? [inner] : inner;
          return { [step.replace('[]', '')]: value };
        }, '/etc/passwd');
        expect([facts.name, path, judged(facts.name, args as JsonObject).decision]).toEqual([facts.name, path, 'block']);
      }
    }
  });
});

describe('confineArguments', () => {
  test('replaces each name by its path, and changes neither other arguments nor the given object', () => {
    const args = { val: 0, size: 4096n, filename: 'low.bin' };
    const { paths } = judge([layer()], { execute: 'pmemsave', arguments: args });
    expect(confineArguments(args, paths, '/run/maqet/vm')).toEqual({ val: 0, size: 4096n, filename: '/run/maqet/vm/dumps/low.bin' });
    expect(args.filename).toBe('low.bin');
  });

  test('keeps the prefix that QEMU requires', () => {
    const args = { protocol: 'file:vm.elf', paging: false };
    const { paths } = judge([layer()], { execute: 'dump-guest-memory', arguments: args });
    expect(confineArguments(args, paths, '/vm')).toEqual({ protocol: 'file:/vm/dumps/vm.elf', paging: false });
  });

  test('replaces names inside lists', () => {
    const args: JsonObject = { actions: [{ type: 'abort' }, { type: 'drive-backup', data: { device: 'd', target: 'b.img' } }] };
    const { paths } = judged('transaction', args);
    expect(confineArguments(args, paths, '/vm')).toEqual({
      actions: [{ type: 'abort' }, { type: 'drive-backup', data: { device: 'd', target: '/vm/files/b.img' } }],
    });
  });

  const path = { pointer: ['filename'], name: 'a', prefix: '', directory: 'dumps' } as const;
  test.each([
    ['other arguments', { filename: 'b' }, [path], '/vm'],
    ['a missing argument', {}, [path], '/vm'],
    ['a list in its place', { filename: ['a'] }, [path], '/vm'],
    ['a name that is not plain', { filename: '../a' }, [{ ...path, name: '../a' }], '/vm'],
    ['a missing index', { x: [] }, [{ ...path, pointer: ['x', 3] }], '/vm'],
    ['a relative directory', { filename: 'a' }, [path], 'vm'],
    ['a directory of devices', { filename: 'a' }, [path], '/dev/fdset'],
    ['a directory of processes', { filename: 'a' }, [path], '/proc/self'],
  ])('refuses %s', (_what, args, paths, vmDir) => {
    expect(() => confineArguments(args as JsonObject, paths, vmDir)).toThrow(/Could not confine/);
  });
});
