import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLayer } from '../../../src/policy/layer.js';
import { COMMANDS } from '../../../src/policy/table.js';
import type { JsonObject } from '../../../src/shared/json.js';
import { BlockedError } from '../../../src/supervisor/gate/decision.js';
import { Gates, rejection } from '../../helpers/supervisor/gated.js';
import { Root } from '../../helpers/supervisor/support.js';
import { ample } from '../../helpers/vm/support.js';

let root: Root;
const gates = new Gates(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterAll(async () => {
  await gates.cleanUp();
  await root.cleanUp();
});

/** Where QEMU keeps what it holds, besides the names that its queries list. */
const PLACES = ['/machine/peripheral', '/machine/peripheral-anon', '/machine/unattached', '/objects', '/chardevs'];

test('Nothing that maqet put into a VM can be cut off, removed or set up anew by a command, under whatever name or path QEMU has for it.', async () => {
  const dangerous = [...COMMANDS.values()].filter(({ tier }) => tier === 'dangerous').map(({ name }) => name);
  const { run, machine } = await gates.open([createLayer('inputs', { allow: ['*'], 'allow-dangerous': dangerous })]);
  const ask = async (command: string, args: JsonObject = {}) => (await machine.execute(command, args, ample())) as JsonObject[];

  const chardevs = (await ask('query-chardev')).map(({ label }) => String(label));
  const nodes = (await ask('query-named-block-nodes', { flat: true })).map((node) => String(node['node-name']));
  const placed: string[] = [];
  for (const place of PLACES) {
    for (const { name, type } of await ask('qom-list', { path: place }))
      if (String(type).startsWith('child<')) placed.push(`${place}/${name}`);
  }
  const ids = placed
    .filter((path) => /^\/(?:machine\/peripheral|objects|chardevs)\//.test(path))
    .map((path) => path.slice(path.lastIndexOf('/') + 1));
  const names = [...new Set([...chardevs, ...nodes, ...ids])];
  expect(chardevs.sort()).toEqual(['agent0', 'qmp', 'serial0']);
  expect(names).toEqual(expect.arrayContaining(['agent0', 'rng0', 'maqet_self_test']));
  expect(placed.length).toBeGreaterThan(10);

  const calls: [string, JsonObject][] = [
    ...names.flatMap((id): [string, JsonObject][] => [
      ['yank', { instances: [{ type: 'chardev', id }] }],
      ['chardev-remove', { id }],
      ['chardev-send-break', { id }],
      ['chardev-change', { id, backend: { type: 'null', data: {} } }],
      ['ringbuf-read', { device: id, size: 1 }],
      ['object-del', { id }],
      ['device_del', { id }],
      ['netdev_del', { id }],
      ['blockdev-del', { 'node-name': id }],
      ['block_resize', { 'node-name': id, size: 0 }],
      ['blockdev-set-active', { 'node-name': id, active: false }],
      ['set_link', { name: id, up: false }],
      ['object-add', { 'qom-type': 'iothread', id }],
      ['device_add', { driver: 'virtio-rng-pci', rng: id }],
      ['device_add', { driver: 'isa-serial', chardev: id }],
      ['device_add', { driver: 'virtio-blk-pci', drive: id }],
    ]),
    ...placed.flatMap((path): [string, JsonObject][] => [
      ['device_del', { id: path }],
      ['device_del', { id: path.replace(/^\/machine\/peripheral\//, '') }],
      ['qom-set', { path, property: 'bootindex', value: 1 }],
      ['qom-set', { path: path.replace(/^.*\//, ''), property: 'bootindex', value: 1 }],
    ]),
  ];
  for (const [command, args] of calls) {
    expect([command, args, await rejection(run(command, args))]).toEqual([command, args, expect.any(BlockedError)]);
  }
  expect((await ask('query-chardev')).map(({ label }) => String(label)).sort()).toEqual(chardevs);
  await run('query-status');
  expect(calls.length).toBeGreaterThan(200);
});
