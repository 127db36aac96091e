import { copyFile, mkdir, open, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { SELF_TEST_SECTOR } from '../../src/guest/selftest/x86.js';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../src/shared/errors.js';
import { StorageError } from '../../src/storage/errors.js';
import { runCommand } from '../helpers/run-command.js';
import { probeImage, soon, useWorkbench } from '../helpers/storage/workbench.js';

const bench = useWorkbench();
const MIB = 2 ** 20;

function probe(name: string, deadline = soon()): ReturnType<typeof probeImage> {
  return probeImage(bench.tool, bench.at(name), deadline);
}

describe('probing an image', () => {
  test.each(['disk.qcow2', 'a,b=c.qcow2', 'line\nbreak "quoted" \'.qcow2', '-f', 'nbd:host:1', 'json:{"driver":"raw"}', 'größe.qcow2'])(
    'returns the facts of a qcow2 image named %j',
    async (name) => {
      await bench.run('create', '-q', '-f', 'qcow2', bench.at(name), '3M');
      await expect(probe(name)).resolves.toEqual({
        path: bench.at(name),
        format: 'qcow2',
        guessed: false,
        virtualSize: 3 * MIB,
        backing: [],
      });
    },
  );

  test('accepts qcow2 as written by QEMU before 1.1', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', '-o', 'compat=0.10', 'old', '1M');
    await expect(probe('old')).resolves.toMatchObject({ format: 'qcow2', virtualSize: MIB });
  });

  test('is certain of a raw image with a boot sector, and guesses without one', async () => {
    await writeFile(bench.at('boot.img'), SELF_TEST_SECTOR);
    await writeFile(bench.at('data.img'), Buffer.alloc(MIB, 'data '));
    await expect(probe('boot.img')).resolves.toEqual({
      path: bench.at('boot.img'),
      format: 'raw',
      guessed: false,
      virtualSize: 512,
      backing: [],
    });
    await expect(probe('data.img')).resolves.toEqual({
      path: bench.at('data.img'),
      format: 'raw',
      guessed: true,
      virtualSize: MIB,
      backing: [],
    });
  });

  test('returns the own name of an image behind a link', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'disk', '1M');
    await symlink('disk', bench.at('link'));
    await expect(probe('link')).resolves.toMatchObject({ path: bench.at('disk') });
  });
});

describe('a file that is not an image', () => {
  test('is refused if it is missing, a directory, empty or a text', async () => {
    await mkdir(bench.at('directory'));
    await writeFile(bench.at('empty'), '');
    await writeFile(bench.at('text'), 'this is not a disk\n');
    await symlink('nowhere', bench.at('dangling'));
    await expect(probe('missing')).rejects.toThrow(/missing" cannot be read \(ENOENT\)/);
    await expect(probe('dangling')).rejects.toThrow(/ENOENT/);
    await expect(probe('directory')).rejects.toThrow(/is a directory/);
    await expect(probe('empty')).rejects.toThrow(/is empty/);
    await expect(probe('text')).rejects.toThrow(/not a disk image: it is not qcow2, and 19 bytes are not a whole number of sectors/);
    await expect(probe('text')).rejects.toBeInstanceOf(StorageError);
  });

  test('does not hang the probe if it is a FIFO or a device', async () => {
    await runCommand('mkfifo', [bench.at('fifo')], { deadline: soon() });
    await symlink('/dev/zero', bench.at('zero'));
    await expect(probe('fifo')).rejects.toThrow(/not a regular file/);
    await expect(probe('zero')).rejects.toThrow(/lies in \/dev, a system directory/);
  });

  test('is refused if it is a truncated or damaged qcow2 image', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'whole', '1M');
    await copyFile(bench.at('whole'), bench.at('short'));
    await truncate(bench.at('short'), 60);
    await copyFile(bench.at('whole'), bench.at('damaged'));
    const handle = await open(bench.at('damaged'), 'r+');
    await handle.write(Buffer.alloc(4, 0xff), 0, 4, 20);
    await handle.close();
    await expect(probe('short')).rejects.toThrow(/not a usable qcow2 image: .*header too short/);
    await expect(probe('damaged')).rejects.toThrow(/not a usable qcow2 image: .*luster/);
  });

  test('is refused by the name of its other format, without any tool opening it', async () => {
    await bench.run('create', '-q', '-f', 'vmdk', 'other.vmdk', '1M');
    await bench.run('create', '-q', '-f', 'vdi', 'other.vdi', '1M');
    await writeFile(bench.at('evil.vmdk'), '# Disk DescriptorFile\nversion=1\nRW 1 FLAT "/etc/hostname" 0\n');
    await expect(probe('other.vmdk')).rejects.toThrow(/is a VMDK image/);
    await expect(probe('evil.vmdk')).rejects.toThrow(/is a VMDK image/);
    await expect(probe('other.vdi')).rejects.toThrow(/is a VDI image/);
  });

  test('is refused if its disk has no size', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'nothing', '0');
    await expect(probe('nothing')).rejects.toThrow(/contains no disk/);
  });

  test('is refused if it has an external data file or is encrypted', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', '-o', `data_file=${bench.at('data')},data_file_raw=on`, 'external', '1M');
    await bench.run('create', '-q', '-f', 'qcow2', 'locked', '1M');
    const handle = await open(bench.at('locked'), 'r+');
    await handle.write(Buffer.of(0, 0, 0, 2), 0, 4, 32);
    await handle.close();
    await expect(probe('external')).rejects.toThrow(/keeps its data in another file/);
    await expect(probe('locked')).rejects.toThrow(/is encrypted/);
  });
});

describe('backing files', () => {
  /** Creates `name` with the backing file `backing`, unchecked. */
  async function stack(name: string, backing: string, format: string): Promise<void> {
    await bench.run('create', '-q', '-u', '-f', 'qcow2', '-b', backing, '-F', format, bench.at(name), '1M');
  }

  test('are followed to the end of the chain, with names relative to the image that names them', async () => {
    await mkdir(bench.at('bases'));
    await bench.run('create', '-q', '-f', 'raw', bench.at('bases/base.raw'), '1M');
    await stack('bases/middle', 'base.raw', 'raw');
    await stack('top', 'bases/middle', 'qcow2');
    await expect(probe('top')).resolves.toEqual({
      ...{ path: bench.at('top'), format: 'qcow2', guessed: false, virtualSize: MIB },
      backing: [
        { path: bench.at('bases/middle'), format: 'qcow2' },
        { path: bench.at('bases/base.raw'), format: 'raw' },
      ],
    });
  });

  test('are an error if they form a loop, of two images or of one, even through a link', async () => {
    await stack('a', 'b', 'qcow2');
    await stack('b', 'a-link', 'qcow2');
    await symlink('a', bench.at('a-link'));
    await stack('self', 'self', 'qcow2');
    await expect(probe('a')).rejects.toThrow(/a loop/);
    await expect(probe('self')).rejects.toThrow(/a loop/);
  });

  test('are raw if they are declared raw, whatever a guest made them look like', async () => {
    await stack('disguise', 'gone', 'qcow2');
    await truncate(bench.at('disguise'), MIB);
    await stack('top', 'disguise', 'raw');
    await expect(probe('top')).resolves.toMatchObject({ backing: [{ path: bench.at('disguise'), format: 'raw' }] });
  });

  test('are an error with the name of the image above if they are missing, unreadable or of another format', async () => {
    await stack('orphan', 'gone', 'qcow2');
    await expect(probe('orphan')).rejects.toThrow(/orphan" has an unusable backing file: .*gone" cannot be read \(ENOENT\)/);
    await stack('directory', bench.directory, 'raw');
    await expect(probe('directory')).rejects.toThrow(/is a directory/);
    await writeFile(bench.at('disk.vmdk'), '# Disk DescriptorFile\n');
    await stack('foreign', 'disk.vmdk', 'vmdk');
    await expect(probe('foreign')).rejects.toThrow(/declared to be of the format "vmdk"/);
    await stack('wrong', 'text', 'qcow2');
    await writeFile(bench.at('text'), Buffer.alloc(512, 'x'));
    await expect(probe('wrong')).rejects.toThrow(/declared to be of the format qcow2, but is not/);
  });

  test.each(['nbd://127.0.0.1:1/x', 'json:{"driver":"file","filename":"/etc/hostname"}', 'fat:rw:/tmp'])(
    'are refused if they are not local: %s',
    async (backing) => {
      await stack('remote', backing, 'raw');
      await expect(probe('remote')).rejects.toThrow(/which is not a local file/);
    },
  );

  test('must be beside the image that names them unless they certainly are disks', async () => {
    await mkdir(bench.at('images'));
    await mkdir(bench.at('home'));
    await writeFile(bench.at('home/secret'), Buffer.alloc(512, 'secret '));
    await symlink('../home/secret', bench.at('images/link'));
    await bench.run('create', '-q', '-f', 'qcow2', bench.at('home/base'), '1M');
    await writeFile(bench.at('home/boot'), SELF_TEST_SECTOR);
    await writeFile(bench.at('home/archive'), Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(508)]));
    for (const backing of ['../home/secret', bench.at('home/secret'), 'link', '../images/../home/./secret', '../home/archive']) {
      await rm(bench.at('images/evil'), { force: true });
      await stack('images/evil', backing, 'raw');
      await expect(probe('images/evil')).rejects.toThrow(/evil" has the backing file .*(?:secret|archive)", which is in another directory/);
    }
    await stack('images/fine', '../home/base', 'qcow2');
    await expect(probe('images/fine')).resolves.toMatchObject({ backing: [{ path: bench.at('home/base'), format: 'qcow2' }] });
    await stack('images/booting', '../home/boot', 'raw');
    await expect(probe('images/booting')).resolves.toMatchObject({ backing: [{ path: bench.at('home/boot'), format: 'raw' }] });
    await copyFile(bench.at('home/secret'), bench.at('images/data'));
    await stack('images/beside', 'data', 'raw');
    await expect(probe('images/beside')).resolves.toMatchObject({ backing: [{ path: bench.at('images/data'), format: 'raw' }] });
  });

  test.each(['/etc/shadow', '/etc/passwd', '/proc/self/environ', '../../../../../../etc/shadow', '/proc/self/root/etc/shadow'])(
    'are refused in a system directory, as is an image itself: %s',
    async (backing) => {
      for (const format of ['raw', 'qcow2']) {
        await rm(bench.at('evil'), { force: true });
        await stack('evil', backing, format);
        await expect(probe('evil')).rejects.toThrow(/evil" has an unusable backing file: .* a system directory/);
      }
      await symlink(backing, bench.at('link'));
      await expect(probe('link')).rejects.toThrow(/link" lies in .*, a system directory/);
    },
  );

  test('do not hang the probe if one is a FIFO', async () => {
    await runCommand('mkfifo', [bench.at('fifo')], { deadline: soon() });
    await stack('top', 'fifo', 'raw');
    await expect(probe('top')).rejects.toThrow(/not a regular file/);
  });

  test('may have at most 64 layers', async () => {
    await stack('layer0', 'layer1', 'qcow2');
    const image = await readFile(bench.at('layer0'));
    const offset = image.indexOf('layer1');
    for (let layer = 10; layer < 80; layer += 1) {
      const copy = Buffer.from(image);
      copy.write(`link${layer + 1}`, offset, 'latin1');
      await writeFile(bench.at(`link${layer}`), copy);
    }
    await expect(probe('link10')).rejects.toThrow(/more than 64 layers/);
  });
});

describe('the image tool', () => {
  /** Creates a program that replaces the image tool. */
  async function stub(script: string): Promise<string> {
    await writeFile(bench.at('tool'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return bench.at('tool');
  }

  test('is killed at the deadline or on cancellation if it hangs', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'disk', '1M');
    const tool = await stub(`cd '${bench.directory}'; echo $$ >part; mv part pid; exec sleep 60`);
    const look = (deadline: Deadline) => probeImage(tool, bench.at('disk'), deadline).catch((error: unknown) => error);
    expect(await bench.shortOnce('pid', look)).toBeInstanceOf(DeadlineError);
    const pid = Number(await readFile(bench.at('pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    await expect(probeImage(tool, bench.at('disk'), Deadline.after(5000, AbortSignal.timeout(100)))).rejects.toBeInstanceOf(CancelledError);
  });

  test.each([
    ['echo no json', /no readable answer/],
    ['echo "[]"', /no readable answer/],
    ['echo {}', /contains no disk/],
    ['exec yes', /printed more than/],
    ['exit 3', /it ended with 3/],
    ['kill -SEGV $$', /it ended with SIGSEGV/],
    ['printf "tool: bad\\033[31m\\n::error::x" >&2; exit 1', /image: bad\\x1b\[31m ::error::x/],
  ])('is an error with a clear message if it does %j', async (script, message) => {
    await bench.run('create', '-q', '-f', 'qcow2', 'disk', '1M');
    await expect(probeImage(await stub(script), bench.at('disk'), soon())).rejects.toThrow(message);
  });

  test('is named in the error if it is missing or not a program', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'disk', '1M');
    await expect(probeImage(bench.at('no-tool'), bench.at('disk'), soon())).rejects.toThrow(
      /Could not run `no-tool` \(No such file or directory\)/,
    );
    await expect(probeImage(bench.at('disk'), bench.at('disk'), soon())).rejects.toThrow(/Could not run `disk` \(Permission denied\)/);
  });
});
