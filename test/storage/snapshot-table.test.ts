import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/shared/json.js';
import { readBlockNodes, SnapshotError, snapshotDisks, snapshotsOf } from '../../src/storage/snapshot-table.js';

/** Makes a node of a reply to `query-named-block-nodes`. */
function node(name: string, drv = 'qcow2', ro = false, snapshots: Json[] = []): Json {
  return { 'node-name': name, drv, ro, file: `/${name}`, image: { filename: `/${name}`, snapshots } };
}

function taken(name: string, stateBytes = 0, second = 1_700_000_000): Json {
  return {
    id: '1',
    name,
    'vm-state-size': stateBytes,
    'date-sec': second,
    'date-nsec': 500_000_000,
    'vm-clock-sec': 0,
    'vm-clock-nsec': 0,
  };
}

function device(name: string): Json {
  return { device: '', qdev: '/x', inserted: { 'node-name': name, ro: false, drv: 'qcow2', file: '/x' } };
}

const own = ['disk0', 'data'];

describe('the disks of a snapshot', () => {
  test('are those that the guest can write to, in the order of the VM', () => {
    const nodes = [
      node('maqet_seed', 'vvfat', true),
      node('data'),
      node('#block1', 'file'),
      node('disk0'),
      node('cdrom0', 'raw', true),
      node('maqet_variables', 'raw'),
      node('#block2', 'qcow2', true),
    ];
    const devices = ['maqet_seed', 'data', 'disk0', 'cdrom0', 'maqet_variables'].map(device);
    const disks = snapshotDisks({ nodes, devices: [...devices, { device: 'empty' }] }, { own, inState: ['maqet_variables'] });
    expect(disks.map(({ name }) => name)).toEqual(['disk0', 'data']);
  });

  test('include one without a device, which can be plugged in later', () => {
    expect(snapshotDisks({ nodes: [node('data')], devices: [] }, { own, inState: [] })).toMatchObject([{ name: 'data', file: '/data' }]);
  });

  test.each([
    ['no disk', [], [], /^The VM has no disk/],
    ['a raw disk', [node('disk0'), node('data', 'raw')], ['disk0', 'data'], /^The disk data is raw, which has no snapshots/],
    [
      'a disk that maqet did not add',
      [node('disk0'), node('x\u001b')],
      ['disk0', 'x\u001b'],
      /^The disk x\\x1b was added to the running VM/,
    ],
    ['a flash chip that is not part of the state', [node('disk0'), node('flash', 'raw')], ['flash'], /^The disk flash was added/],
  ])('are an error if there is %s', (_what, nodes, attached, message) => {
    const find = (): unknown => snapshotDisks({ nodes, devices: attached.map(device) }, { own, inState: [] });
    expect(find).toThrow(SnapshotError);
    expect(find).toThrow(message);
  });
});

describe('the snapshots of a VM', () => {
  const view = (...nodes: Json[]): ReturnType<typeof snapshotsOf> => snapshotsOf(readBlockNodes(nodes));

  test('are listed once, however many disks they span, oldest first', () => {
    expect(
      view(node('disk0', 'qcow2', false, [taken('b', 7, 1_700_000_001), taken('a', 5)]), node('data', 'qcow2', false, [taken('a')])),
    ).toEqual([
      { name: 'a', time: '2023-11-14T22:13:20.500Z', stateBytes: 5, disks: ['disk0', 'data'], loadable: true },
      { name: 'b', time: '2023-11-14T22:13:21.500Z', stateBytes: 7, disks: ['disk0'], loadable: false },
    ]);
  });

  test('can be loaded only with the state of the machine', () => {
    expect(view(node('disk0', 'qcow2', false, [taken('a')]))).toMatchObject([{ loadable: false }]);
  });

  test('are listed whatever name and time they have', () => {
    const odd = ['', '1', '../x', 'a\nb', '__proto__', '\u202e', 'x'.repeat(2000)];
    const snapshots = odd.map((name) => taken(name, 1, 2 ** 63));
    expect(view(node('disk0', 'qcow2', false, snapshots)).map(({ name }) => name)).toEqual(odd);
  });

  test('are read from any reply without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (answer) => {
        expect(Array.isArray(snapshotsOf(readBlockNodes(answer as Json)))).toBe(true);
        expect(snapshotsOf(readBlockNodes([{ 'node-name': 'a', image: { snapshots: [answer as Json] } }])).length).toBeLessThan(2);
      }),
    );
  });
});
