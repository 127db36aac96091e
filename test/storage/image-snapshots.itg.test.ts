import { execFileSync } from 'node:child_process';
import { chmod, mkdir, open, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { parseJson } from '../../src/shared/json.js';
import { readSnapshotAct } from '../../src/shared/snapshot-act.js';
import { actOnImage } from '../../src/storage/image-snapshots.js';
import type { StoredSnapshot } from '../../src/storage/qcow2-snapshots.js';
import { bareQemu } from '../helpers/qemu.js';
import { useWorkbench } from './workbench.js';

const bench = useWorkbench();

interface Asked {
  readonly deadline?: Deadline;
  readonly tool?: string;
}

/** An act as `snapshot` has it, on an image of the folder. */
async function act(
  text: string,
  name = 'disk',
  { deadline = Deadline.after(60_000), tool }: Asked = {},
): Promise<readonly StoredSnapshot[]> {
  const read = readSnapshotAct(text);
  if (typeof read === 'string') throw new Error(read);
  return actOnImage(bench.at(name), read, async () => tool ?? bench.tool, deadline);
}

async function image(name = 'disk', size = '1M', ...options: string[]): Promise<void> {
  await bench.run('create', '-q', '-f', 'qcow2', ...options, bench.at(name), size);
}

/** The names in an image, as the image tool has them. */
async function held(name = 'disk'): Promise<string[]> {
  const info = parseJson(await bench.run('info', '--output=json', bench.at(name))) as { snapshots?: { name: string }[] };
  return (info.snapshots ?? []).map((one) => one.name);
}

async function write(byte: string, name = 'disk'): Promise<void> {
  await bench.io('-c', `write -P ${byte} 0 64k`, bench.at(name));
}

async function holds(byte: string, name = 'disk'): Promise<boolean> {
  return !(await bench.io('-c', `read -P ${byte} 0 64k`, bench.at(name))).includes('Pattern verification failed');
}

/** A program in place of the image tool, in shell; `$REAL` is the real one. */
async function standIn(script: string): Promise<string> {
  const file = bench.at('tool');
  await writeFile(file, `#!/bin/sh\nREAL='${bench.tool}'\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

describe('snapshots of an image file', () => {
  test('are made, listed, loaded and deleted', async () => {
    await image();
    await write('0x11');
    const [made] = await act('create:first');
    expect(made).toEqual({ id: '1', name: 'first', time: expect.stringMatching(/^20.*Z$/), stateBytes: 0 });
    await write('0x22');
    await act('create:second');
    expect((await act('list')).map(({ name }) => name)).toEqual(['first', 'second']);
    expect(await act('load:first')).toEqual([made]);
    expect(await holds('0x11')).toBe(true);
    expect(await act('delete:first')).toEqual([made]);
    expect(await held()).toEqual(['second']);
    await act('load:second');
    expect(await holds('0x22')).toBe(true);
    await bench.run('check', '-q', bench.at('disk'));
  });

  test.each(['a,b=c.qcow2', 'line\nbreak "quoted" \'.qcow2', '-c', 'nbd:host:1', 'json:{"driver":"raw"}', 'größe.qcow2'])(
    'of an image named %j',
    async (name) => {
      await image(name);
      await act('create:a', name);
      expect((await act('list', name)).map((one) => one.name)).toEqual(['a']);
    },
  );

  test('with names that others gave are told whole, as QEMU has them', async () => {
    await image();
    const odd = ['two words', 'line\nbreak', '\u001b[31mred\u202e', 'größe 日本', '5', '-d', "it's", 'x'.repeat(255)];
    for (const name of odd) await bench.run('snapshot', '-c', name, bench.at('disk'));
    expect((await act('list')).map(({ name }) => name)).toEqual(odd);
    expect(await held()).toEqual(odd);
  });

  test('of an overlay leave its backing file alone, also where that has gone', async () => {
    await image('base', '1M');
    await write('0x11', 'base');
    await image('disk', '2M', '-b', bench.at('base'), '-F', 'qcow2');
    await act('create:a');
    await write('0x22');
    await bench.run('resize', '-q', bench.at('disk'), '3M');
    await rename(bench.at('base'), bench.at('away'));
    await act('load:a');
    await rename(bench.at('away'), bench.at('base'));
    expect(await holds('0x11')).toBe(true);
    const info = parseJson(await bench.run('info', '--output=json', bench.at('disk')));
    expect(info).toMatchObject({ 'backing-filename': bench.at('base'), 'backing-filename-format': 'qcow2', 'virtual-size': 2 * 2 ** 20 });
    await bench.run('check', '-q', bench.at('disk'));
  });

  test('of a VM that ran hold the disk; what they hold of its memory is told', async () => {
    await image('disk', '64M');
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
    expect(await act('list')).toEqual([expect.objectContaining({ name: 'vm', stateBytes: expect.any(Number) })]);
    expect((await act('load:vm'))[0]?.stateBytes).toBeGreaterThan(100_000);
  });

  test('are listed without any program', async () => {
    await image();
    await act('create:a');
    expect(await act('list', 'disk', { tool: '/nowhere' })).toHaveLength(1);
  });
});

describe('overwrite', () => {
  test('makes the new one before the old one goes', async () => {
    await image();
    const tool = await standIn(`echo "$2" >> '${bench.at('calls')}'\nexec "$REAL" "$@"`);
    await act('overwrite:a', 'disk', { tool });
    const [old] = await act('list');
    await write('0x22');
    const [made] = await act('overwrite:a', 'disk', { tool });
    expect(made?.id).not.toBe(old?.id);
    expect(await readFile(bench.at('calls'), 'utf8')).toBe('-c\n-c\n-d\n');
    expect(await act('list')).toEqual([made]);
    await write('0x33');
    await act('load:a');
    expect(await holds('0x22')).toBe(true);
  });

  test('that cannot remove the old one has lost nothing: `load` takes the new one, and the next one leaves no other', async () => {
    await image();
    await act('create:a');
    await write('0x22');
    const tool = await standIn('[ "$2" != -d ] || { echo no >&2; exit 1; }\nexec "$REAL" "$@"');
    await expect(act('overwrite:a', 'disk', { tool })).rejects.toThrow(
      /^The new snapshot a is there; the old one, of 20.*, could not be removed: .* no\./,
    );
    expect(await held()).toEqual(['a', 'a']);
    await write('0x33');
    await act('load:a');
    expect(await holds('0x22')).toBe(true);
    await act('overwrite:a');
    expect(await held()).toEqual(['a']);
  });

  test('that cannot make the new one leaves the old one', async () => {
    await image();
    const [old] = await act('create:a');
    const tool = await standIn('echo "No space left on device" >&2; exit 1');
    await expect(act('overwrite:a', 'disk', { tool })).rejects.toThrow(/disk" was not changed: No space left on device\.$/);
    expect(await act('list')).toEqual([old]);
  });

  test('and delete remove all of a name', async () => {
    await image();
    for (const name of ['a', 'b', 'a', 'a']) await bench.run('snapshot', '-c', name, bench.at('disk'));
    await act('overwrite:a');
    expect(await held()).toEqual(['b', 'a']);
    await bench.run('snapshot', '-c', 'a', bench.at('disk'));
    await act('delete:a');
    expect(await held()).toEqual(['b']);
  });
});

describe('one clear error, and nothing is changed', () => {
  test.each([
    ['create:abc', /^There is a snapshot abc already, of 20.*Z\.$/, /`overwrite`/],
    ['load:abd', /^There is no snapshot abd; there are abc, two words\.$/, /^Did you mean `abc`\?/],
    ['delete:other', /^There is no snapshot other; there are abc, two words\.$/, /^Correct the name/],
  ])('for %s', async (text, message, remedy) => {
    await image();
    await act('create:abc');
    await bench.run('snapshot', '-c', 'two words', bench.at('disk'));
    const before = await readFile(bench.at('disk'));
    const error = await act(text).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SnapshotError', message: expect.stringMatching(message), remedy: expect.stringMatching(remedy) });
    expect((await readFile(bench.at('disk'))).equals(before)).toBe(true);
  });

  test('for what is no image with snapshots', async () => {
    await bench.run('create', '-q', '-f', 'raw', bench.at('raw'), '1M');
    await bench.run('create', '-q', '-f', 'vmdk', bench.at('vmdk'), '1M');
    await image('ext', '1M', '-o', `data_file=${bench.at('data')}`);
    // The header says that it is encrypted: making one takes seconds of key stretching.
    await image('luks');
    await corrupt('luks', 35, 2);
    await image('corrupt');
    await corrupt('corrupt', 60, 0xff);
    await mkdir(bench.at('folder'));
    await writeFile(bench.at('empty'), '');
    for (const [name, message] of [
      ['raw', /raw" is raw, which holds no snapshots\.$/],
      ['vmdk', /vmdk" is a VMDK image, which holds no snapshots\.$/],
      ['ext', /ext" keeps its data in another file/],
      ['luks', /luks" is encrypted\.$/],
      ['corrupt', /corrupt" is corrupt: its table of snapshots cannot be read\.$/],
      ['missing', /missing" cannot be read \(ENOENT\)\.$/],
      ['folder', /folder" is a directory\.$/],
      ['empty', /empty" is empty\.$/],
    ] as const) {
      for (const text of ['create:a', 'list']) await expect(act(text, name)).rejects.toThrow(message);
    }
  });

  test('for an image that only QEMU finds corrupt', async () => {
    await image();
    // The L1 table is said to be at no cluster's start.
    await corrupt('disk', 47, 0x01);
    await expect(act('create:a')).rejects.toThrow(/^The image ".*disk" was not changed: .*L1 table.*\.$/);
  });
});

async function corrupt(name: string, position: number, byte: number): Promise<void> {
  const handle = await open(bench.at(name), 'r+');
  await handle.write(Buffer.of(byte), 0, 1, position);
  await handle.close();
}

describe('an image in use', () => {
  test("is refused by QEMU's own lock, and who holds it is told; listing works", async () => {
    await image();
    await act('create:a');
    const node = { driver: 'qcow2', 'node-name': 'd', file: { driver: 'file', filename: bench.at('disk') } };
    const qemu = await bareQemu(['-S', '-blockdev', JSON.stringify(node)]);
    try {
      await new Promise((resolve) => qemu.qmp.once('data', resolve));
      const before = await readFile(bench.at('disk'));
      for (const text of ['create:b', 'load:a', 'delete:a', 'overwrite:a']) {
        await expect(act(text)).rejects.toThrow(`disk" is in use: qemu-system-x86_64 (pid ${qemu.pid}) holds a lock on it.`);
      }
      expect((await readFile(bench.at('disk'))).equals(before)).toBe(true);
      expect((await act('list')).map(({ name }) => name)).toEqual(['a']);
    } finally {
      await qemu.stop();
    }
  });

  test('is tried three times, no other failure more than once, and never past the deadline', async () => {
    await image();
    const calls = async (): Promise<number> => (await readFile(bench.at('calls'), 'utf8')).split('\n').length - 1;
    const count = `echo call >> '${bench.at('calls')}'`;
    const locked = `echo 'Failed to get "write" lock' >&2; echo 'Is another process using the image [x]?' >&2; exit 1`;
    await expect(act('create:a', 'disk', { tool: await standIn(`${count}; ${locked}`) })).rejects.toThrow(
      /is in use: a process that cannot be told/,
    );
    expect(await calls()).toBe(3);
    // A lock that goes in time is no error.
    const passing = `${count}; [ "$(wc -l < '${bench.at('calls')}')" -ge 5 ] && exec "$REAL" "$@"; ${locked}`;
    await act('create:a', 'disk', { tool: await standIn(passing) });
    expect(await calls()).toBe(5);
    await expect(act('create:b', 'disk', { tool: await standIn(`${count}; exit 1`) })).rejects.toThrow(/was not changed: it ended with 1/);
    expect(await calls()).toBe(6);
    const tool = await standIn(`${count}; ${locked}`);
    await expect(act('create:b', 'disk', { tool, deadline: Deadline.after(100) })).rejects.toMatchObject({ name: 'DeadlineError' });
  });
});

describe('an act that nobody waits for any more', () => {
  test('is not begun where it had not begun', async () => {
    await image();
    const cancelled = Deadline.after(60_000, AbortSignal.abort());
    await expect(act('create:a', 'disk', { deadline: cancelled })).rejects.toMatchObject({ name: 'CancelledError' });
    await expect(act('create:a', 'disk', { deadline: Deadline.after(0) })).rejects.toMatchObject({ name: 'DeadlineError' });
    expect(await held()).toEqual([]);
  });

  test('is carried through where it had, out of reach of the signals of a terminal', async () => {
    await image();
    const cancel = new AbortController();
    // Ctrl-C goes to a whole process group.
    const group = `[ "$(cut -d' ' -f5 /proc/$$/stat)" = $$ ]`;
    const tool = await standIn(`${group} || exit 9; touch '${bench.at('begun')}'; sleep 0.3; exec "$REAL" "$@"`);
    const work = act('create:a', 'disk', { tool, deadline: Deadline.after(60_000, cancel.signal) });
    await until(bench.at('begun'));
    cancel.abort();
    expect(await work).toHaveLength(1);
    expect(await held()).toEqual(['a']);
    await expect(act('load:a', 'disk', { tool, deadline: Deadline.after(50) })).resolves.toHaveLength(1);
  });

  test('is killed where it does not end, and the image is repaired', async () => {
    // A deletion takes the snapshot out of the header first; the 200 GiB of tables then take some 300 ms.
    await image('disk', '200G', '-o', 'preallocation=metadata');
    await act('create:a');
    const half = 'until [ $(od -An -tu1 -j63 -N1 disk) -eq 0 ]; do :; done';
    const broken = `"$REAL" "$@" & ${half}; kill -9 $!; "$REAL" check -q disk >/dev/null 2>&1 || : > broken`;
    const tool = await standIn(`cd '${bench.folder}'; [ "$1" != check ] || exec "$REAL" "$@"; ${broken}; exec sleep 1000`);
    const started = performance.now();
    await expect(act('delete:a', 'disk', { tool, deadline: Deadline.after(50) })).rejects.toMatchObject({ name: 'DeadlineError' });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(await readFile(bench.at('broken'), 'utf8')).toBe('');
    await bench.run('check', '-q', bench.at('disk'));
  }, 60_000);
});

// Only root may mount the small disk.
const testAsRoot = process.getuid?.() === 0 ? test : test.skip;

testAsRoot('on a full disk nothing is made, and nothing is lost', async () => {
  const disk = bench.at('small');
  await mkdir(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
  try {
    await image('small/disk', '64M');
    await act('create:a', 'small/disk');
    await writeFile(path.join(disk, 'fill'), Buffer.alloc(2 * 2 ** 20)).catch(() => undefined);
    for (const text of ['create:b', 'overwrite:a'])
      await expect(act(text, 'small/disk')).rejects.toThrow(/was not changed: .*No space left/);
    expect(await held('small/disk')).toEqual(['a']);
    await bench.run('check', '-q', bench.at('small/disk'));
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

test('what is changed is the file that was looked at, whatever its name leads to by then', async () => {
  await image('real');
  await image('other');
  await mkdir(bench.at('folder'));
  await symlink(bench.at('real'), bench.at('folder/disk'));
  const swap = `rm '${bench.at('folder/disk')}'; mv '${bench.at('real')}' '${bench.at('moved')}'; ln '${bench.at('other')}' '${bench.at('real')}'`;
  await act('create:a', path.join('folder', 'disk'), { tool: await standIn(`${swap}; exec "$REAL" "$@"`) });
  expect([await held('moved'), await held('other')]).toEqual([['a'], []]);
});

async function until(file: string): Promise<void> {
  const deadline = Deadline.after(20_000);
  for (;;) {
    const there = await readFile(file).then(
      () => true,
      () => false,
    );
    if (there) return;
    if (deadline.expired) throw new Error(`${file} does not come`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
