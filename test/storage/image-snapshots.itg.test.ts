import { mkdir, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../src/shared/json.js';
import { bareQemu } from '../helpers/qemu.js';
import { useImageActs } from '../helpers/storage/image-acts.js';

const { bench, acts } = useImageActs();

describe('snapshots of an image file', () => {
  test('are made, listed, loaded and deleted', async () => {
    await acts.image();
    await acts.write('0x11');
    const [made] = await acts.act('create:first');
    expect(made).toEqual({ id: '1', name: 'first', time: expect.stringMatching(/^20.*Z$/), stateBytes: 0 });
    await acts.write('0x22');
    await acts.act('create:second');
    expect((await acts.act('list')).map(({ name }) => name)).toEqual(['first', 'second']);
    expect(await acts.act('load:first')).toEqual([made]);
    expect(await acts.holds('0x11')).toBe(true);
    expect(await acts.act('delete:first')).toEqual([made]);
    expect(await acts.held()).toEqual(['second']);
    await acts.act('load:second');
    expect(await acts.holds('0x22')).toBe(true);
    await bench.run('check', '-q', bench.at('disk'));
  });

  test.each(['a,b=c.qcow2', 'line\nbreak "quoted" \'.qcow2', '-c', 'nbd:host:1', 'json:{"driver":"raw"}', 'größe.qcow2'])(
    'work for an image named %j',
    async (name) => {
      await acts.image(name);
      await acts.act('create:a', name);
      expect((await acts.act('list', name)).map((one) => one.name)).toEqual(['a']);
    },
  );

  test('are listed with complete names, even those that other programs chose', async () => {
    await acts.image();
    const odd = ['two words', 'line\nbreak', '\u001b[31mred\u202e', 'größe 日本', '5', '-d', "it's", 'x'.repeat(255)];
    for (const name of odd) await bench.run('snapshot', '-c', name, bench.at('disk'));
    expect((await acts.act('list')).map(({ name }) => name)).toEqual(odd);
    expect(await acts.held()).toEqual(odd);
  });

  test('do not touch the backing file of an overlay, and work without it', async () => {
    await acts.image('base', '1M');
    await acts.write('0x11', 'base');
    await acts.image('disk', '2M', '-b', bench.at('base'), '-F', 'qcow2');
    await acts.act('create:a');
    await acts.write('0x22');
    await bench.run('resize', '-q', bench.at('disk'), '3M');
    await rename(bench.at('base'), bench.at('away'));
    await acts.act('load:a');
    await rename(bench.at('away'), bench.at('base'));
    expect(await acts.holds('0x11')).toBe(true);
    const info = parseJson(await bench.run('info', '--output=json', bench.at('disk')));
    expect(info).toMatchObject({ 'backing-filename': bench.at('base'), 'backing-filename-format': 'qcow2', 'virtual-size': 2 * 2 ** 20 });
    await bench.run('check', '-q', bench.at('disk'));
  });

  test('are listed with the size of the state of a VM, if they have one', async () => {
    await acts.image('disk', '64M');
    const node = { driver: 'qcow2', 'node-name': 'd', file: { driver: 'file', filename: bench.at('disk') } };
    const qemu = await bareQemu(['-m', '32M', '-blockdev', JSON.stringify(node), '-device', 'virtio-blk-pci,drive=d']);
    const job = { execute: 'snapshot-save', arguments: { 'job-id': 'j', tag: 'vm', vmstate: 'd', devices: ['d'] } };
    for (const command of [{ execute: 'qmp_capabilities' }, job]) qemu.qmp.write(JSON.stringify(command));
    let said = '';
    await new Promise<void>((resolve) => {
      qemu.qmp.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes('"concluded"')) resolve();
      });
    });
    await qemu.stop();
    expect(await acts.act('list')).toEqual([expect.objectContaining({ name: 'vm', stateBytes: expect.any(Number) })]);
    expect((await acts.act('load:vm'))[0]?.stateBytes).toBeGreaterThan(100_000);
  });

  test('return space to the file system, except what the next snapshot needs again', async () => {
    await acts.image('disk', '64M');
    const write = (): Promise<unknown> => bench.io('-c', 'write -P 0x11 0 8M', bench.at('disk'));
    const tool = await acts.standIn(`echo "$2 $4" >> '${bench.at('calls')}'\nexec "$REAL" "$@"`);
    await write();
    await acts.act('overwrite:a', 'disk', { tool });
    await write();
    const { blocks } = await stat(bench.at('disk'));
    await acts.act('overwrite:a', 'disk', { tool });
    expect(blocks - (await stat(bench.at('disk'))).blocks).toBeGreaterThan((4 * 2 ** 20) / 512);
    const calls = (await readFile(bench.at('calls'), 'utf8')).trimEnd().split('\n');
    expect(calls.map((call) => [call.slice(0, 2), call.includes('"pass-discard-snapshot":false')])).toEqual([
      ['-c', true],
      ['-c', true],
      ['-d', false],
    ]);
  });

  test('are listed without any program', async () => {
    await acts.image();
    await acts.act('create:a');
    expect(await acts.act('list', 'disk', { tool: '/nowhere' })).toHaveLength(1);
  });
});

describe('overwrite', () => {
  test('creates the new snapshot before it deletes the old one', async () => {
    await acts.image();
    const tool = await acts.standIn(`echo "$2" >> '${bench.at('calls')}'\nexec "$REAL" "$@"`);
    await acts.act('overwrite:a', 'disk', { tool });
    const [old] = await acts.act('list');
    await acts.write('0x22');
    const [made] = await acts.act('overwrite:a', 'disk', { tool });
    expect(made?.id).not.toBe(old?.id);
    expect(await readFile(bench.at('calls'), 'utf8')).toBe('-c\n-c\n-d\n');
    expect(await acts.act('list')).toEqual([made]);
    await acts.write('0x33');
    await acts.act('load:a');
    expect(await acts.holds('0x22')).toBe(true);
  });

  test('loses nothing if it cannot remove the old one: `load` uses the new one, and the next overwrite removes both', async () => {
    await acts.image();
    await acts.act('create:a');
    await acts.write('0x22');
    const tool = await acts.standIn('[ "$2" != -d ] || { echo no >&2; exit 1; }\nexec "$REAL" "$@"');
    await expect(acts.act('overwrite:a', 'disk', { tool })).rejects.toThrow(
      /^Created the new snapshot a, but could not remove the old one of 20.*: .* no\./,
    );
    expect(await acts.held()).toEqual(['a', 'a']);
    await acts.write('0x33');
    await acts.act('load:a');
    expect(await acts.holds('0x22')).toBe(true);
    await acts.act('overwrite:a');
    expect(await acts.held()).toEqual(['a']);
  });

  test('leaves the old snapshot if it cannot create the new one', async () => {
    await acts.image();
    const [old] = await acts.act('create:a');
    const tool = await acts.standIn('[ "$1" != check ] || exec "$REAL" "$@"; echo "No space left on device" >&2; exit 1');
    await expect(acts.act('overwrite:a', 'disk', { tool })).rejects.toThrow(/disk" could not be changed: No space left on device\.$/);
    expect(await acts.act('list')).toEqual([old]);
  });

  test('removes all snapshots of the name, as delete does', async () => {
    await acts.image();
    for (const name of ['a', 'b', 'a', 'a']) await bench.run('snapshot', '-c', name, bench.at('disk'));
    await acts.act('overwrite:a');
    expect(await acts.held()).toEqual(['b', 'a']);
    await bench.run('snapshot', '-c', 'a', bench.at('disk'));
    await acts.act('delete:a');
    expect(await acts.held()).toEqual(['b']);
  });
});

describe('a refused operation changes nothing and has a clear message', () => {
  test.each([
    ['create:abc', /^The snapshot abc of 20.*Z exists already\.$/, /`overwrite`/],
    ['load:abd', /^There is no snapshot abd: the image has abc, two words\.$/, /^Did you mean `abc`\?/],
    ['delete:other', /^There is no snapshot other: the image has abc, two words\.$/, /^Correct the name/],
  ])('for %s', async (text, message, remedy) => {
    await acts.image();
    await acts.act('create:abc');
    await bench.run('snapshot', '-c', 'two words', bench.at('disk'));
    const before = await readFile(bench.at('disk'));
    const error = await acts.act(text).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SnapshotError', message: expect.stringMatching(message), remedy: expect.stringMatching(remedy) });
    expect((await readFile(bench.at('disk'))).equals(before)).toBe(true);
  });

  test('for a file that is not an image with snapshots', async () => {
    await bench.run('create', '-q', '-f', 'raw', bench.at('raw'), '1M');
    await bench.run('create', '-q', '-f', 'vmdk', bench.at('vmdk'), '1M');
    await acts.image('ext', '1M', '-o', `data_file=${bench.at('data')}`);
    // Only the header says that it is encrypted: creating a real one takes seconds of key stretching.
    await acts.image('luks');
    await acts.corrupt('luks', 35, 2);
    await acts.image('corrupt');
    await acts.corrupt('corrupt', 60, 0xff);
    await mkdir(bench.at('directory'));
    await writeFile(bench.at('empty'), '');
    for (const [name, message] of [
      ['raw', /raw" is raw, which has no snapshots\.$/],
      ['vmdk', /vmdk" is a VMDK image, which has no snapshots\.$/],
      ['ext', /ext" keeps its data in another file/],
      ['luks', /luks" is encrypted\.$/],
      ['corrupt', /corrupt" is corrupt: invalid snapshot table\.$/],
      ['missing', /missing" cannot be read \(ENOENT\)\.$/],
      ['directory', /directory" is a directory\.$/],
      ['empty', /empty" is empty\.$/],
    ] as const) {
      for (const text of ['create:a', 'list']) await expect(acts.act(text, name)).rejects.toThrow(message);
    }
  });

  test.each([
    ['is truncated', /^The image ".*disk" is corrupt or truncated: /],
    ['is marked as corrupt', /^The image ".*disk" is marked as corrupt/],
  ])('for an image that %s, but its snapshots are still listed', async (what, message) => {
    await acts.image();
    if (what === 'is truncated') await truncate(bench.at('disk'), 4096);
    else await acts.corrupt('disk', 79, 2);
    const before = await readFile(bench.at('disk'));
    for (const text of ['create:a', 'overwrite:a', 'load:a', 'delete:a']) await expect(acts.act(text)).rejects.toThrow(message);
    expect((await readFile(bench.at('disk'))).equals(before)).toBe(true);
    await expect(acts.act('list')).resolves.toEqual([]);
  });

  test('for an image that only QEMU finds corrupt', async () => {
    await acts.image();
    // The L1 table claims to have no entry.
    await acts.corrupt('disk', 39, 0);
    await expect(acts.act('create:a')).rejects.toThrow(/^The image ".*disk" cannot be changed: .*L1 table.*\.$/);
  });
});
