import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/policy/table.js';
import { returns, runQemu } from '../helpers/policy/qemu.js';

interface SchemaEntry {
  name: string;
  'meta-type': string;
  'arg-type'?: string;
  members?: { name: string; type: string }[];
  variants?: { type: string }[];
  'element-type'?: string;
}

describe('The command table, compared with the installed QEMU,', () => {
  test.each(['q35', 'none'])('has every command of -machine %s', async (machine) => {
    const [commands] = returns(await runQemu(['-machine', machine], [{ execute: 'query-commands' }])) as [{ name: string }[]];
    expect(commands.length).toBeGreaterThan(150);
    expect(commands.map(({ name }) => name).filter((name) => !COMMANDS.has(name))).toEqual([]);
  });

  test('has a rule for every argument that could be a file name, outside the dangerous tier', async () => {
    const [schema] = returns(await runQemu(['-machine', 'none'], [{ execute: 'query-qmp-schema' }])) as [SchemaEntry[]];
    const types = new Map(schema.map((entry) => [entry.name, entry]));
    const members = (name: string | undefined, depth = 0): string[] => {
      const type = types.get(name ?? '');
      if (type === undefined || depth > 4) return [];
      const own = (type.members ?? []).flatMap((member) => [member.name, ...members(member.type, depth + 1)]);
      return [...own, ...(type.variants ?? []).flatMap((one) => members(one.type, depth + 1)), ...members(type['element-type'], depth + 1)];
    };
    const suspicious = /^(?:filename|file|path|dir|protocol|uri|fd|fdname|target|logfile|snapshot-file|backing-file|mountpoint)$/;
    const found = schema
      .filter((entry) => entry['meta-type'] === 'command' && COMMANDS.get(entry.name)?.tier !== 'dangerous')
      .flatMap((entry) => members(entry['arg-type']).map((member) => `${entry.name}.${member}`))
      .filter((argument) => suspicious.test(argument.slice(argument.indexOf('.') + 1)));
    // The QOM paths of the queries are addresses inside QEMU. Each `target` is a bitmap, a kind or a node number.
    expect(found.sort()).toEqual([
      'block-dirty-bitmap-merge.target',
      'dump-guest-memory.protocol',
      'dumpdtb.filename',
      'memsave.filename',
      'pmemsave.filename',
      'qom-list.path',
      'query-stats.target',
      'screendump.filename',
      'set-numa-node.target',
      'x-query-virtio-queue-element.path',
      'x-query-virtio-queue-status.path',
      'x-query-virtio-status.path',
      'x-query-virtio-vhost-queue-status.path',
    ]);
  });
});
