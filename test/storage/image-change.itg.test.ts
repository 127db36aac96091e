import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { identify, isAlive } from '../../src/shared/process.js';
import { bareQemu } from '../helpers/qemu.js';
import { useImageActs } from '../helpers/storage/image-acts.js';

const { bench, acts } = useImageActs();

/**
 * Interrupts the deletion of a snapshot midway, in shell. The tool first takes the snapshot out of the header. The tables of 200 GiB
 * then take some 300 ms. If the tool is through before the script has looked, the script starts again.
 */
const BROKEN_OFF = [
  'cp disk saved',
  'until [ -e broken ]',
  'do cp saved disk',
  '"$REAL" "$@" & until [ $(od -An -tu1 -j63 -N1 disk) -eq 0 ]; do :; done',
  'kill -9 $! 2>/dev/null',
  'wait $! 2>/dev/null',
  '"$REAL" check -q disk >/dev/null 2>&1 || : > broken',
  'done',
].join('\n');

describe('an image in use', () => {
  test("is refused by QEMU's lock with the process that holds it, but can be listed", async () => {
    await acts.image();
    await acts.act('create:a');
    const node = { driver: 'qcow2', 'node-name': 'd', file: { driver: 'file', filename: bench.at('disk') } };
    const qemu = await bareQemu(['-S', '-blockdev', JSON.stringify(node)]);
    try {
      await new Promise((resolve) => qemu.qmp.once('data', resolve));
      const before = await readFile(bench.at('disk'));
      for (const text of ['create:b', 'load:a', 'delete:a', 'overwrite:a']) {
        await expect(acts.act(text)).rejects.toThrow(`disk" is in use: locked by qemu-system-x86_64 (pid ${qemu.pid}).`);
      }
      expect((await readFile(bench.at('disk'))).equals(before)).toBe(true);
      expect((await acts.act('list')).map(({ name }) => name)).toEqual(['a']);
    } finally {
      await qemu.stop();
    }
  });

  test('is retried three times, unlike other failures, and never past the deadline', async () => {
    await acts.image();
    const calls = async (): Promise<number> => (await readFile(bench.at('calls'), 'utf8')).split('\n').length - 1;
    const count = `echo call >> '${bench.at('calls')}'`;
    const locked = `echo 'Failed to get "write" lock' >&2; echo 'Is another process using the image [x]?' >&2; exit 1`;
    await expect(acts.act('create:a', 'disk', { tool: await acts.standIn(`${count}; ${locked}`) })).rejects.toThrow(
      /is in use: locked by a process that this user cannot see/,
    );
    expect(await calls()).toBe(3);
    // A lock that is released in time is not an error.
    const passing = `${count}; [ "$(wc -l < '${bench.at('calls')}')" -ge 5 ] && exec "$REAL" "$@"; ${locked}`;
    await acts.act('create:a', 'disk', { tool: await acts.standIn(passing) });
    expect(await calls()).toBe(5);
    await expect(
      acts.act('create:b', 'disk', { tool: await acts.standIn(`[ "$1" != check ] || exec "$REAL" "$@"; ${count}; exit 1`) }),
    ).rejects.toThrow(/could not be changed: it ended with 1/);
    expect(await calls()).toBe(6);
    const tool = await acts.standIn(`${count}; ${locked}`);
    await expect(acts.act('create:b', 'disk', { tool, deadline: Deadline.after(100) })).rejects.toMatchObject({ name: 'DeadlineError' });
  });
});

describe('an operation whose wait ends early', () => {
  test('does not start if it had not started', async () => {
    await acts.image();
    const cancelled = Deadline.after(60_000, AbortSignal.abort());
    await expect(acts.act('create:a', 'disk', { deadline: cancelled })).rejects.toMatchObject({ name: 'CancelledError' });
    await expect(acts.act('create:a', 'disk', { deadline: Deadline.after(0) })).rejects.toMatchObject({ name: 'DeadlineError' });
    expect(await acts.held()).toEqual([]);
  });

  test('completes after a cancellation, out of reach of the signals of a terminal', async () => {
    await acts.image();
    const cancel = new AbortController();
    // Ctrl-C goes to a whole process group.
    const group = `[ "$(cut -d' ' -f5 /proc/$$/stat)" = $$ ]`;
    const tool = await acts.standIn(`${group} || exit 9; touch '${bench.at('begun')}'; sleep 0.3; exec "$REAL" "$@"`);
    const work = acts.act('create:a', 'disk', { tool, deadline: Deadline.after(60_000, cancel.signal) });
    await acts.until('begun');
    cancel.abort();
    expect(await work).toHaveLength(1);
    expect(await acts.held()).toEqual(['a']);
  });

  test('completes after its deadline', async () => {
    await acts.image();
    await acts.act('create:a');
    const tool = await acts.standIn(`touch '${bench.at('begun')}'; sleep 0.3; exec "$REAL" "$@"`);
    const load = (deadline: Deadline) => acts.act('load:a', 'disk', { tool, deadline }).catch((error: unknown) => error);
    expect(await bench.shortOnce('begun', load)).toHaveLength(1);
  });

  test('is killed if it does not end, and the image is repaired', async () => {
    await acts.image('disk', '200G', '-o', 'preallocation=metadata');
    await acts.act('create:a');
    const tool = await acts.standIn(
      `cd '${bench.directory}'; [ "$1" != check ] || exec "$REAL" "$@"; ${BROKEN_OFF}; : > halted; exec sleep 1000`,
    );
    const cancel = new AbortController();
    const work = acts.act('delete:a', 'disk', { tool, deadline: Deadline.after(100_000, cancel.signal) });
    work.catch(() => undefined);
    await acts.until('halted');
    cancel.abort();
    await expect(work).rejects.toMatchObject({ name: 'CancelledError' });
    expect(await readFile(bench.at('broken'), 'utf8')).toBe('');
    await bench.run('check', '-q', bench.at('disk'));
  });
});

describe('an interrupted change', () => {
  test('is an error and leaves a sound image after a signal from elsewhere', async () => {
    await acts.image('disk', '200G', '-o', 'preallocation=metadata');
    await acts.act('create:a');
    const tool = await acts.standIn(`cd '${bench.directory}'; [ "$1" != check ] || exec "$REAL" "$@"; ${BROKEN_OFF}; kill -9 $$`);
    await expect(acts.act('delete:a', 'disk', { tool, deadline: Deadline.after(100_000) })).rejects.toThrow(
      /could not be changed: it ended with SIGKILL/,
    );
    expect(await readFile(bench.at('broken'), 'utf8')).toBe('');
    await bench.run('check', '-q', bench.at('disk'));
  });

  test('is an error that says so if the image cannot be repaired', async () => {
    await acts.image();
    const tool = await acts.standIn('kill -9 $$');
    await expect(acts.act('create:a', 'disk', { tool })).rejects.toThrow(/was left inconsistent: the repair ended with SIGKILL/);
  });

  test('is killed together with a wrapper that started it', async () => {
    await acts.image();
    const tool = await acts.standIn(
      `cd '${bench.directory}'; [ "$1" != check ] || exec "$REAL" "$@"; sleep 1000 & echo $! >part; mv part pid; wait`,
    );
    const create = (deadline: Deadline) => acts.act('create:a', 'disk', { tool, deadline }).catch((error: unknown) => error);
    expect(await bench.shortOnce('pid', create)).toMatchObject({ name: 'DeadlineError' });
    expect(isAlive(identify(Number(await readFile(bench.at('pid'), 'utf8'))))).toBe(false);
    await bench.run('check', '-q', bench.at('disk'));
  });
});

test('A file that this user may not write to is named in the error', async () => {
  await acts.image();
  const disk = bench.at('disk');
  const isRoot = process.getuid?.() === 0;
  // Root may write to any file that is not on a read-only mount.
  if (isRoot) execFileSync('sh', ['-c', 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"', disk]);
  else await chmod(disk, 0o444);
  try {
    const why = isRoot ? 'Read-only file system' : 'Permission denied';
    await expect(acts.act('create:a')).rejects.toThrow(new RegExp(`disk" cannot be changed: Could not open '/.*disk': ${why}`));
  } finally {
    if (isRoot) execFileSync('umount', ['-l', disk]);
  }
});

// Only root may mount the small disk.
const testAsRoot = process.getuid?.() === 0 ? test : test.skip;

testAsRoot('An operation on a full disk fails and loses nothing', async () => {
  const disk = bench.at('small');
  await mkdir(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
  try {
    await acts.image('small/disk', '64M');
    await acts.act('create:a', 'small/disk');
    await writeFile(path.join(disk, 'fill'), Buffer.alloc(2 * 2 ** 20)).catch(() => undefined);
    for (const text of ['create:b', 'overwrite:a'])
      await expect(acts.act(text, 'small/disk')).rejects.toThrow(/could not be changed: .*No space left/);
    expect(await acts.held('small/disk')).toEqual(['a']);
    await bench.run('check', '-q', bench.at('small/disk'));
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

test('An operation changes the inspected file, wherever its name leads by then', async () => {
  await acts.image('real');
  await acts.image('other');
  await mkdir(bench.at('directory'));
  await symlink(bench.at('real'), bench.at('directory/disk'));
  const swap = `rm '${bench.at('directory/disk')}'; mv '${bench.at('real')}' '${bench.at('moved')}'; ln '${bench.at('other')}' '${bench.at('real')}'`;
  await acts.act('create:a', path.join('directory', 'disk'), { tool: await acts.standIn(`${swap}; exec "$REAL" "$@"`) });
  expect([await acts.held('moved'), await acts.held('other')]).toEqual([['a'], []]);
});
