import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkInputFiles } from '../../../src/engine/plan/files.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { CancelledError, InputError } from '../../../src/shared/errors.js';

let directory: string;
const at = (name: string): string => path.join(directory, name);

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-inputs-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

/** The problems of the files, as `input: problem`. */
async function problems(raw: Record<string, string>): Promise<string[]> {
  try {
    await checkInputFiles(await parseInputs(raw));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ input, problem }) => `${input}: ${problem}`);
  }
}

async function kernel(name: string, ...parts: readonly (readonly [offset: number, bytes: Buffer | string])[]): Promise<string[]> {
  const file = Buffer.alloc(9000);
  for (const [offset, bytes] of parts) Buffer.from(bytes).copy(file, offset);
  await writeFile(at(name), file);
  return problems({ kernel: at(name) });
}

describe('A file that an input names', () => {
  test('is accepted if it is readable', async () => {
    await writeFile(at('ok'), 'x');
    await symlink('ok', at('link'));
    expect(await problems({ image: at('link'), cdrom: at('ok'), policy: at('ok') })).toEqual([]);
  });

  test('is refused if it is missing, a directory, empty, a device or a link loop, all in one error', async () => {
    await writeFile(at('empty'), '');
    await symlink('loop', at('loop'));
    expect(await problems({ image: at('none'), cdrom: directory, kernel: at('empty'), initrd: '/dev/null', policy: at('loop') })).toEqual([
      expect.stringMatching(/^image: does not exist; /),
      expect.stringMatching(/^kernel: is an empty file; /),
      expect.stringMatching(/^initrd: lies in \/dev, a system directory; /),
      expect.stringMatching(/^cdrom: is a directory; /),
      expect.stringMatching(/^policy: is a link that leads back to itself; /),
    ]);
  });

  test('is checked also for disks and cloud-init', async () => {
    await writeFile(at('user-data'), '#cloud-config\n');
    await writeFile(at('data.img'), 'x');
    const disks = (...names: string[]): string => names.map((name) => `- {file: ${at(name)}}`).join('\n');
    expect(
      await problems({ 'cloud-init': at('user-data'), disks: `${disks('data.img')}\n- {size: 1M}\n- {backing-file: ${at('data.img')}}` }),
    ).toEqual([]);
    expect(await problems({ 'cloud-init': at('no-user-data'), disks: disks('data.img', 'none', '.') })).toEqual([
      expect.stringMatching(/^cloud-init: does not exist; /),
      expect.stringMatching(/^disks: does not exist; /),
      expect.stringMatching(/^disks: is a directory; /),
    ]);
    expect(await problems({ 'cloud-init': '#cloud-config\n{}' })).toEqual([]);
  });

  test('is refused without waiting if it is a FIFO', async () => {
    execFileSync('mkfifo', [at('fifo')]);
    expect(await problems({ image: at('fifo') })).toEqual([expect.stringMatching(/^image: is not a regular file/)]);
  });

  test('is refused if it is not readable', async () => {
    await writeFile(at('secret'), 'x');
    await chmod(at('secret'), 0);
    await chmod(directory, 0o711);
    const restore = dropRoot();
    try {
      expect(await problems({ cdrom: at('secret') })).toEqual([expect.stringMatching(/^cdrom: cannot be read by this user; /)]);
    } finally {
      restore();
    }
  });
});

describe('A kernel', () => {
  test('is accepted as a bzImage, an x86 ELF file or a multiboot kernel', async () => {
    expect(await kernel('bz', [0x202, 'HdrS'])).toEqual([]);
    expect(await kernel('elf', [0, '\x7fELF'], [18, Buffer.from([62, 0])])).toEqual([]);
    const header = Buffer.alloc(12);
    header.writeUInt32LE(0x1badb002, 0);
    header.writeUInt32LE(3, 4);
    header.writeUInt32LE((2 ** 32 - 0x1badb002 - 3) >>> 0, 8);
    expect(await kernel('multiboot', [4096, header])).toEqual([]);
    expect(await kernel('cut', [4096, header.subarray(0, 8)])).toHaveLength(1);
  });

  test.each<[string, number, Buffer | string, RegExp]>([
    ['text', 0, 'hello', /^kernel: is not a kernel; /],
    ['gz', 0, Buffer.from('1f8b08', 'hex'), /compressed with gzip/],
    ['arm64', 56, 'ARMd', /an Image for arm64, but the guest is x86_64/],
    ['qcow2', 0, Buffer.from('514649fb', 'hex'), /qcow2 image/],
    [
      'elf-arm',
      0,
      Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(14), Buffer.from([183, 0])]),
      /an ELF file for arm64, but the guest is x86_64/,
    ],
  ])('is refused if it is %s', async (name, offset, bytes, problem) => {
    expect(await kernel(name, [offset, bytes])).toEqual([expect.stringMatching(problem)]);
  });

  test('is refused if it has only a few bytes', async () => {
    await writeFile(at('tiny'), '\x7fELF');
    expect(await problems({ kernel: at('tiny') })).toEqual([expect.stringMatching(/an ELF file for an unknown architecture/)]);
  });
});

test('Firmware may have any size, because only QEMU knows what the machine takes.', async () => {
  await writeFile(at('bios'), Buffer.alloc(65_536));
  await writeFile(at('odd'), Buffer.alloc(70_001));
  expect(await problems({ firmware: at('bios') })).toEqual([]);
  expect(await problems({ firmware: at('odd') })).toEqual([]);
});

describe('The input `image-sha256`', () => {
  const content = Buffer.alloc(3 * 2 ** 20 + 5, 'maqet');
  const sum = createHash('sha256').update(content).digest('hex');

  test('must match the image', async () => {
    await writeFile(at('disk'), content);
    expect(await problems({ image: at('disk'), 'image-sha256': sum.toUpperCase() })).toEqual([]);
    await writeFile(at('disk'), content.subarray(1));
    expect(await problems({ image: at('disk'), 'image-sha256': sum })).toEqual([
      expect.stringMatching(new RegExp(`^image: has the SHA-256 [0-9a-f]{64}, not ${sum} as`)),
    ]);
  });

  test('is not computed further when the run is cancelled', async () => {
    await writeFile(at('disk'), content);
    const inputs = await parseInputs({ image: at('disk'), 'image-sha256': sum });
    await expect(checkInputFiles(inputs, Deadline.after(1000, AbortSignal.abort()))).rejects.toThrow(CancelledError);
  });
});

/** Root reads everything: gives up its rights for a while. */
function dropRoot(): () => void {
  if (process.geteuid?.() !== 0) return () => undefined;
  process.seteuid?.(65_534);
  return () => process.seteuid?.(0);
}
