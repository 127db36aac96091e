import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, readlink, rename, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyIn, copyOut } from '../../../src/guest/copy/copy.js';
import { CopyError } from '../../../src/guest/copy/errors.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { DeadlineError } from '../../../src/shared/errors.js';
import { ownShell, soon, useCopyBench } from '../../helpers/guest/copy-bench.js';
import { plant, snapshot, trees } from '../../helpers/guest/file-trees.js';
import { ShellChannel } from '../../helpers/guest/shell-channel.js';
import { runCommand } from '../../helpers/run-command.js';

const bench = useCopyBench();

describe.each(['The tar of this machine', 'The tar of busybox'])('%s', (tar) => {
  async function channel(): Promise<ShellChannel> {
    if (!tar.includes('busybox')) return ownShell();
    const applets = await bench.applets();
    return new ShellChannel([path.join(applets, 'sh'), '-e'], applets);
  }

  test('copies any tree in and out unchanged', async () => {
    const guest = await channel();
    let round = 0;
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        round += 1;
        const [from, there, back] = [bench.host(`from${round}`), bench.guest(`in ${round}'s`), bench.host(`back${round}`)];
        await plant(from, [...tree, { parts: ['one file'], mode: 0o640, content: Buffer.from('at least') }]);
        await copyIn(guest, [{ host: from, guest: there }], soon());
        expect(await snapshot(there)).toEqual(await snapshot(from));
        const { files, notices } = await copyOut(guest, [{ guest: there, host: back }], soon());
        expect(await snapshot(back)).toEqual(await snapshot(from));
        expect({ files, notices }).toEqual({ files: (await snapshot(from)).filter((line) => / file \d+ /.test(line)).length, notices: [] });
      }),
      { numRuns: 25 },
    );
    expect((await readdir(bench.host())).filter((name) => name.includes('maqet'))).toEqual([]);
  });

  test('copies the content of files whose size the kernel does not know, and no directory of them', async () => {
    const guest = await channel();
    await symlink('/proc/version', bench.guest('link'));
    for (const name of ['/proc/version', '/proc/self/status', '/sys/devices/system/cpu/online', bench.guest('link')]) {
      await copyOut(guest, [{ guest: name, host: bench.host('copied') }], soon());
      const copied = await readFile(bench.host('copied'), 'utf8');
      expect(copied.trim()).not.toBe('');
      expect(copied).not.toContain('\0');
    }
    await writeFile(bench.guest('nothing'), '', { mode: 0o640 });
    await copyOut(guest, [{ guest: bench.guest('nothing'), host: bench.host('nothing') }], soon());
    expect((await stat(bench.host('nothing'))).mode & 0o777).toBe(0o640);
    const all = copyOut(guest, [{ guest: '/proc/sys/kernel', host: bench.host('x') }], soon());
    await expect(all).rejects.toThrow(/is a directory of the kernel, whose files have no size/);
  });

  test('copies paths longer than a header, links inside, an empty file and a file of 3 MiB', async () => {
    const guest = await channel();
    const deep = Array.from({ length: 6 }, (_, index) => `${index}`.repeat(120));
    await plant(bench.host('from'), [
      { parts: [...deep, 'leaf'], mode: 0o644, content: Buffer.from('leaf') },
      { parts: ['empty'], mode: 0o600, content: Buffer.alloc(0) },
      { parts: ['large'], mode: 0o755, content: Buffer.alloc(3 * 2 ** 20, 'large') },
      { parts: ['link'], mode: 0, link: path.join(...deep, 'leaf') },
      { parts: [...deep, 'up'], mode: 0, link: '../../empty' },
    ]);
    const copied = await copyIn(guest, [{ host: bench.host('from'), guest: bench.guest('to') }], soon());
    expect(copied).toEqual({ files: 3, bytes: 3 * 2 ** 20 + 4, notices: [] });
    expect(await snapshot(bench.guest('to'))).toEqual(await snapshot(bench.host('from')));
    const out = await copyOut(guest, [{ guest: bench.guest('to'), host: bench.host('back') }], soon());
    expect(out).toEqual({
      files: 3,
      bytes: 3 * 2 ** 20 + 4,
      notices: expect.arrayContaining([expect.stringMatching(/1…" is a link/), '"./link" is a link and was left out.']),
    });
    expect(await snapshot(bench.host('back'))).toEqual((await snapshot(bench.host('from'))).filter((line) => !line.includes(' link ')));
  });

  test("gives a file the target's name, or puts it into the target directory", async () => {
    const guest = await channel();
    await writeFile(bench.host("it's"), 'one', { mode: 0o755 });
    await mkdir(bench.guest('there'));
    const [host, there] = [bench.host("it's"), bench.guest('there')];
    await copyIn(
      guest,
      [
        { host, guest: bench.guest('a/b/new') },
        { host, guest: bench.guest('c/d/') },
        { host, guest: there },
      ],
      soon(),
    );
    const names = ['a/b/new', "c/d/it's", "there/it's"];
    expect(await Promise.all(names.map((name) => readFile(bench.guest(name), 'utf8')))).toEqual(['one', 'one', 'one']);
    expect((await stat(bench.guest('a/b/new'))).mode & 0o777).toBe(0o755);
    expect(await readdir(bench.guest('a/b'))).toEqual(['new']);

    await mkdir(bench.host('here'));
    await symlink('new', bench.guest('a/b/link'));
    await copyOut(
      guest,
      [
        { guest: bench.guest('a/b/new'), host: bench.host('x/y/again') },
        { guest: bench.guest('a/b/new'), host: bench.host('z/') },
        { guest: bench.guest('a/b/new'), host: bench.host('here') },
        { guest: bench.guest('a/b/link'), host: bench.host('behind') },
      ],
      soon(),
    );
    for (const name of ['x/y/again', 'z/new', 'here/new', 'behind']) expect(await readFile(bench.host(name), 'utf8')).toBe('one');
    expect((await lstat(bench.host('behind'))).isFile()).toBe(true);
  });

  test('reports a missing path and an empty directory', async () => {
    const guest = await channel();
    await mkdir(bench.guest('hollow/inner'), { recursive: true });
    const missing = copyOut(guest, [{ guest: bench.guest('no\nwhere'), host: bench.host('x') }], soon());
    await expect(missing).rejects.toThrow(/".*no\\\\x0awhere" does not exist in the guest/);
    const hollow = copyOut(guest, [{ guest: bench.guest('hollow'), host: bench.host('x') }], soon());
    await expect(hollow).rejects.toThrow(/hollow" in the guest contains no files/);
    expect(await readdir(bench.host())).toEqual([]);
  });
});

describe('A copy in', () => {
  test('is merged with existing entries and keeps the modes of existing directories', async () => {
    await plant(bench.host('from'), [
      { parts: ['sub', 'new'], mode: 0o600, content: Buffer.from('new') },
      { parts: ['same'], mode: 0o600, content: Buffer.from('new') },
    ]);
    await plant(bench.guest('to'), [
      { parts: ['sub', 'old'], mode: 0o600, content: Buffer.from('old') },
      { parts: ['same'], mode: 0o600, content: Buffer.from('old') },
    ]);
    await chmod(bench.guest('to'), 0o1777);
    await copyIn(ownShell(), [{ host: bench.host('from'), guest: bench.guest('to') }], soon());
    expect(await readdir(bench.guest('to/sub'))).toEqual(['new', 'old']);
    expect(await readFile(bench.guest('to/same'), 'utf8')).toBe('new');
    expect((await stat(bench.guest('to'))).mode & 0o7777).toBe(0o1777);
  });

  test('keeps links as they are, and warns of those that lead out of the directory', async () => {
    await plant(bench.host('from'), [{ parts: ['sub', 'x'], mode: 0o600, content: Buffer.from('') }]);
    for (const [name, target] of [
      ['absolute', '/etc/passwd'],
      ['above', '../outside'],
      ['inside', 'sub/x'],
      ['around', 'sub/../../outside'],
    ] as const)
      await symlink(target, bench.host(`from/${name}`));
    const { notices } = await copyIn(ownShell(), [{ host: bench.host('from'), guest: bench.guest('to') }], soon());
    expect(await readlink(bench.guest('to/absolute'))).toBe('/etc/passwd');
    expect(await readlink(bench.guest('to/inside'))).toBe('sub/x');
    expect(notices).toHaveLength(3);
    expect(notices.join()).toMatch(/from\/absolute" → "\/etc\/passwd" leads out of the copied directory/);
  });

  test('copies the content of files whose size the kernel does not know', async () => {
    const known = await readFile('/proc/version', 'utf8');
    const { bytes } = await copyIn(ownShell(), [{ host: '/proc/version', guest: bench.guest('version') }], soon());
    expect(await readFile(bench.guest('version'), 'utf8')).toBe(known);
    expect(bytes).toBe(Buffer.byteLength(known));
    const attribute = '/sys/kernel/mm/transparent_hugepage/enabled';
    if (!existsSync(attribute)) return;
    await copyIn(ownShell(), [{ host: attribute, guest: bench.guest('attribute') }], soon());
    expect(await readFile(bench.guest('attribute'), 'utf8')).toBe(await readFile(attribute, 'utf8'));
  });

  test('refuses a FIFO, a missing file, a link, and a path through a link', async () => {
    await plant(bench.host('from'), [{ parts: ['sub', 'x'], mode: 0o600, content: Buffer.from('') }]);
    await runCommand('mkfifo', [bench.host('from/sub/fifo')], { deadline: soon() });
    await symlink('from', bench.host('link'));
    const refused = (name: string) => copyIn(ownShell(), [{ host: bench.host(name), guest: bench.guest('to/') }], soon());
    await expect(refused('from')).rejects.toThrow(/fifo" is a socket, FIFO or device/);
    await expect(refused('from/sub/fifo')).rejects.toThrow(/fifo" is not a regular file/);
    await expect(refused('gone')).rejects.toThrow(/gone" cannot be read \(ENOENT\)/);
    await expect(refused('link')).rejects.toThrow(/link" cannot be read \(ELOOP\)/);
    await expect(refused('link/sub/x')).rejects.toThrow(/contains a link/);
    await expect(refused('gone')).rejects.toBeInstanceOf(CopyError);
  });

  test('reports a guest without tar, without permission, or with a file in the way', async () => {
    await writeFile(bench.host('file'), 'x');
    await mkdir(`${bench.root}/bin`);
    for (const name of ['mkdir', 'rm', 'mv']) await symlink(`/bin/${name}`, path.join(bench.root, 'bin', name));
    const bare = new ShellChannel(['/bin/sh', '-e'], path.join(bench.root, 'bin'));
    await expect(copyIn(bare, [{ host: bench.host('file'), guest: bench.guest('x') }], soon())).rejects.toThrow(
      /in the guest: the guest has no tar/,
    );
    expect(await readdir(bench.guest())).toEqual([]);
    await writeFile(bench.guest('way'), '');
    const blocked = copyIn(ownShell(), [{ host: bench.host('file'), guest: bench.guest('way/x') }], soon());
    await expect(blocked).rejects.toThrow(/tar failed with exit code 1: mkdir: .*(?:File exists|Not a directory)/);
  });

  /** Makes a channel that does something else once the first piece has passed. */
  function tricked(trick: () => Promise<void>): ShellChannel {
    const channel = ownShell();
    const run = channel.run.bind(channel);
    channel.run = (command, output, deadline) => run({ ...command, input: watched(command.input) }, output, deadline);
    return channel;
    async function* watched(input: AsyncIterable<Buffer> | undefined): AsyncGenerator<Buffer> {
      let first = true;
      for await (const piece of input ?? []) {
        yield piece;
        if (first) await trick();
        first = false;
      }
    }
  }

  test('fails for a file that shrinks meanwhile', async () => {
    await writeFile(bench.host('file'), Buffer.alloc(4 * 2 ** 20));
    const channel = tricked(() => truncate(bench.host('file'), 1000));
    await expect(copyIn(channel, [{ host: bench.host('file'), guest: bench.guest('x') }], soon())).rejects.toThrow(/shrank/);
    expect(await readdir(bench.guest())).toEqual([]);
  });

  test('fails for a broken input also if the channel takes it for the end', async () => {
    const channel = ownShell();
    channel.run = async ({ input }) => {
      const pieces = (input ?? none())[Symbol.asyncIterator]();
      while ((await pieces.next().catch(() => undefined))?.done === false);
      return { exitCode: 0 };
    };
    await runCommand('mkfifo', [bench.host('fifo')], { deadline: soon() });
    const copy = copyIn(channel, [{ host: bench.host('fifo'), guest: bench.guest('x') }], soon());
    await expect(copy).rejects.toThrow(/is not a regular file/);
  });

  test('does not follow a directory that is replaced by a link meanwhile', async () => {
    const tree = [
      { parts: ['a'], mode: 0o600, content: Buffer.alloc(2 ** 20) },
      { parts: ['sub', 'b'], mode: 0o600, content: Buffer.from('mine') },
    ];
    await plant(bench.host('from'), tree);
    await plant(bench.host('secrets'), [{ parts: ['sub', 'b'], mode: 0o600, content: Buffer.from('secret') }]);
    const outer = tricked(async () => {
      await rename(bench.host('from'), bench.host('moved'));
      await symlink('secrets', bench.host('from'));
    });
    await copyIn(outer, [{ host: bench.host('from'), guest: bench.guest('to') }], soon());
    expect(await readFile(bench.guest('to/sub/b'), 'utf8')).toBe('mine');
    const inner = tricked(async () => {
      await rename(bench.host('moved/sub'), bench.host('sub'));
      await symlink(bench.host('secrets/sub'), bench.host('moved/sub'));
    });
    const { notices } = await copyIn(inner, [{ host: bench.host('moved'), guest: bench.guest('again') }], soon());
    expect((await lstat(bench.guest('again/sub'))).isSymbolicLink()).toBe(true);
    expect(notices.join()).toMatch(/sub" → ".*secrets\/sub" leads out/);
  });
});

async function* none(): AsyncGenerator<Buffer> {
  // Nothing to read.
}

describe('A deadline', () => {
  test.each(['sh', 'bash'])('ends a copy in by %s also if tar ignores the signal', async (shell) => {
    await mkdir(`${bench.root}/bin`);
    await writeFile(`${bench.root}/bin/tar`, "#!/bin/sh\ntrap '' TERM\nexec sleep 60\n", { mode: 0o755 });
    const hanging = new ShellChannel([shell, '-e'], `${bench.root}/bin:${process.env['PATH'] ?? ''}`);
    await writeFile(bench.host('file'), Buffer.alloc(4 * 2 ** 20));
    const copy = copyIn(hanging, [{ host: bench.host('file'), guest: bench.guest('x') }], Deadline.after(500));
    await expect(copy).rejects.toBeInstanceOf(DeadlineError);
    expect(await readdir(bench.guest())).toEqual([]);
  });

  test.each(['in', 'out'])('ends a copy %s and leaves nothing behind', async (way) => {
    await mkdir(`${bench.root}/bin`);
    await writeFile(`${bench.root}/bin/tar`, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    const hanging = new ShellChannel(['sh', '-e'], `${bench.root}/bin:${process.env['PATH'] ?? ''}`);
    await plant(bench.host('from'), [{ parts: ['x'], mode: 0o600, content: Buffer.alloc(4 * 2 ** 20) }]);
    const deadline = Deadline.after(500);
    const copy =
      way === 'in'
        ? copyIn(hanging, [{ host: bench.host('from'), guest: bench.guest('to') }], deadline)
        : copyOut(hanging, [{ guest: bench.guest(), host: bench.host('back') }], deadline);
    await expect(copy).rejects.toBeInstanceOf(DeadlineError);
    expect(await readdir(bench.host())).toEqual(['from']);
  });
});
