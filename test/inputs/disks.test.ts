import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diskRequests } from '../../src/inputs/disks.js';
import { accepted, readInput, refused } from '../helpers/inputs/read-input.js';

const GIB = 2 ** 30;

describe('The input `disks`', () => {
  test('names disks by their place, and makes blank ones qcow2 on virtio', async () => {
    expect(
      await accepted(diskRequests, '- size: 1G\n- {size: 512, type: raw, interface: nvme, name: data, readonly: true}\n- file: a b.img'),
    ).toEqual([
      { name: 'disk1', interface: 'virtio', readOnly: false, source: { kind: 'blank', format: 'qcow2', size: GIB } },
      { name: 'data', interface: 'nvme', readOnly: true, source: { kind: 'blank', format: 'raw', size: 512 } },
      { name: 'disk3', interface: 'virtio', readOnly: false, source: { kind: 'file', file: path.resolve('a b.img') } },
    ]);
    expect(await accepted(diskRequests, '[]')).toEqual([]);
  });

  test('accepts a file with its type, or a backing file, which may be enlarged', async () => {
    const text =
      '- {file: /a.raw, type: raw, interface: usb}\n- {backing-file: /b, size: 2G}\n- {backing-file: /b, type: qcow2, backing-format: raw}';
    expect((await accepted(diskRequests, text)).map(({ source }) => source)).toEqual([
      { kind: 'file', file: '/a.raw', format: 'raw' },
      { kind: 'file', file: '/b', size: 2 * GIB },
      { kind: 'file', file: '/b', format: 'raw' },
    ]);
  });

  test('accepts cache and discard modes', async () => {
    const text = '- {size: 1G, cache: none, discard: ignore}\n- {size: 1G, cache: unsafe, interface: none}';
    expect(await accepted(diskRequests, text)).toMatchObject([
      { cache: 'none', discard: 'ignore' },
      { cache: 'unsafe', interface: 'none' },
    ]);
  });

  test.each([
    ['- {size: 1G, cache: fast}', 'fast → (disk 1) has a cache that is not one of writeback, none, writethrough, directsync, unsafe'],
    ['- {size: 1G, cache: constructor}', 'constructor → (disk 1) has a cache that is not one of'],
    ['- {size: 1G, discard: "on"}', 'on → (disk 1) has a discard that is not one of unmap, ignore'],
    ['- {size: 1G, cach: none}', 'cach → (disk 1) has an unknown key; did you mean `cache`?'],
    ['- {size: 1G, interface: none, cache: directsync}', 'directsync → (disk 1) has no device that could write through'],
    ['- {size: 1G, interface: usb, cache: writethrough}', 'writethrough → (disk 1) is a USB disk, which cannot write through'],
    ['- {size: 1G, name: ../../etc/x}', '../../etc/x → (disk 1) has an invalid name'],
    ['size: 1G', 'size: 1G → is not a YAML list; write one item for each disk'],
    ['- [a', 'is not valid YAML'],
    ['- 5G', '(disk 1) is not a map'],
    ['- {size: 1G, siz: 2G}', 'siz → (disk 1) has an unknown key; did you mean `size`?'],
    ['- {size: 1G, snapshot-of: x}', 'snapshot-of → (disk 1) has an unknown key; the keys are name, size'],
    ['- {size: [1]}', 'size → (disk 1) needs text as its size'],
    ['- {size: }', 'size → (disk 1) needs text as its size'],
    ['- {size: 1G, size: 2G}', 'is not valid YAML: Map keys must be unique'],
    ['- {name: x}', 'disk 1 → (disk 1) has neither a size nor a file'],
    ['- {size: 1X}', '1X → (disk 1) has a size that is not a multiple of 512 bytes'],
    ['- {size: 513}', '513 → (disk 1) has a size'],
    ['- {size: 0}', '0 → (disk 1) has a size'],
    ['- {size: 1G, file: x}', '(disk 1) has a file and a size; give one of them'],
    ['- {file: x, backing-file: y}', '(disk 1) has a file and a backing-file'],
    ['- {backing-file: y, type: raw}', 'raw → (disk 1) has a backing-file, which a raw disk cannot have'],
    ['- {backing-file: y, backing-format: vmdk}', 'vmdk → (disk 1) has a backing-format that is not one of qcow2, raw'],
    ['- {file: y, backing-format: raw}', 'raw → (disk 1) has a backing-format without a backing-file'],
    ['- {size: 1G, type: vmdk}', 'vmdk → (disk 1) has a type that is not one of qcow2, raw'],
    ['- {size: 1G, interface: sata}', 'sata → (disk 1) has an interface that is not one of virtio, ide'],
    ['- {size: 1G, readonly: yes}', 'yes → (disk 1) has a readonly that is not a boolean'],
    ['- {size: 1G, readonly: constructor}', 'constructor → (disk 1) has a readonly that is not a boolean'],
    ['- {size: 1G, interface: ide, readonly: true}', 'ide → (disk 1) is read-only, which an IDE disk cannot be; use another interface'],
    ['- {size: 1G, name: Disk}', 'Disk → (disk 1) has an invalid name'],
    ['- {size: 1G, name: 1st}', '1st → (disk 1) has an invalid name'],
    ['- {size: 1G, name: cdrom0}', 'cdrom0 → (disk 1) has the name of the CD'],
    ['- {size: 1G, name: disk0}', 'disk0 → (disk 1) has the name of the boot disk'],
    ['- {size: 1G, name: disk2}\n- {size: 1G}', 'disk2 → (disk 2) has the name of another disk'],
    ['- {file: "https://x/y.qcow2"}', 'https://x/y.qcow2 → (disk 1) has a URL as its file'],
    ['- &a {size: 1G}\n- *a', '(disk 2) is not a map'],
  ])('refuses %j', async (text, problem) => {
    expect(await refused(diskRequests, text)).toEqual([expect.stringContaining(problem)]);
  });

  test('reports every problem at once', async () => {
    expect(await refused(diskRequests, '- {size: x, interface: y, name: Z}\n- {typ: raw, nam: x}')).toHaveLength(5);
    expect(await refused(diskRequests, '- {siz: 1G, interface: y, cache: fast, name: [Z]}\n- {fil: x, backing-format: raw}')).toEqual([
      expect.stringContaining('siz → (disk 1) has an unknown key; did you mean `size`?'),
      expect.stringContaining('name → (disk 1) needs text as its name'),
      expect.stringContaining('y → (disk 1) has an interface'),
      expect.stringContaining('fast → (disk 1) has a cache'),
      // What a key that is not known was to be may be what is missing.
      expect.stringContaining('fil → (disk 2) has an unknown key; did you mean `file`?'),
    ]);
  });

  test('yields legal disks or problems for any text', async () => {
    const key = fc.constantFrom(
      'name',
      'size',
      'type',
      'file',
      'interface',
      'backing-file',
      'readonly',
      'cache',
      'discard',
      '__proto__',
      'x',
    );
    const value = fc.oneof(
      fc.constantFrom('1G', 'raw', 'qcow2', 'true', 'ide', 'none', 'unmap', 'disk2', 'toString', '{}', '*a'),
      fc.string(),
    );
    const list = fc
      .array(fc.dictionary(key, value, { maxKeys: 4 }))
      .map((items) => items.map((item) => `- ${JSON.stringify(item)}`).join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(list, fc.string()), async (text) => {
        const result = await readInput(diskRequests, text);
        if ('problems' in result) return;
        const names = result.value.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const { name, source } of result.value) {
          expect(name).toMatch(/^(?!(?:disk0|cdrom0)$)[a-z][a-z0-9-]{0,19}$/);
          expect(source.kind === 'blank' ? source.size % 512 === 0 && source.size > 0 : path.isAbsolute(source.file)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
