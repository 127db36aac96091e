import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Header, pack } from 'tar-stream';
import type { GuestChannel, GuestCommand, GuestExit, GuestOutput } from '../../../src/guest/channel.js';
import { copyOut } from '../../../src/guest/copy/copy.js';
import { CopyError } from '../../../src/guest/copy/errors.js';
import type { Deadline } from '../../../src/shared/deadline.js';
import { soon, useCopyBench } from '../../helpers/guest/copy-bench.js';
import { snapshot } from '../../helpers/guest/file-trees.js';

const bench = useCopyBench();

/** A guest that answers every script with the same bytes. */
class LyingGuest implements GuestChannel {
  readonly name = 'agent';

  constructor(
    private readonly answer: Buffer,
    private readonly stderr = '',
    private readonly exitCode = 0,
    /** Runs when half of the bytes are sent. */
    private readonly trick: () => Promise<void> = async () => undefined,
  ) {}

  async waitReady(): Promise<void> {
    // Always ready.
  }

  async run(_command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit> {
    for (let at = 0; at < this.answer.length; at += 700) {
      if (at >= this.answer.length / 2 && at - 700 < this.answer.length / 2) await this.trick();
      await deadline.race(output('stdout', this.answer.subarray(at, at + 700)), 'the output');
    }
    if (this.stderr !== '') await output('stderr', Buffer.from(this.stderr));
    return { exitCode: this.exitCode };
  }

  async close(): Promise<void> {
    // Nothing to close.
  }
}

type Member = Partial<Header> & { name: string; content?: string };

async function archive(...members: Member[]): Promise<Buffer> {
  const packer = pack();
  for (const { content, ...header } of members) packer.entry({ mode: 0o644, ...header }, content ?? '');
  packer.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of packer) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const ROOT: Member = { name: './', type: 'directory', mode: 0o755 };

/** Makes an archive whose header has other bytes in one field. */
async function forged(offset: number, text: string, member: Member = { name: 'x', content: 'x' }): Promise<Buffer> {
  const bytes = await archive(member);
  bytes.write(text, offset, 'latin1');
  bytes.write('        ', 148);
  const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

async function receive(answer: Buffer, guest = '/asked', bytes = 10 * 2 ** 20): ReturnType<typeof copyOut> {
  return await copyOut(new LyingGuest(answer), [{ guest, host: bench.host('got') }], soon(), { bytes });
}

/** Expects an error, and that nothing has changed on this machine. */
async function refused(answer: Buffer, problem: RegExp, guest?: string): Promise<void> {
  const before = await snapshot(bench.root);
  const copy = receive(answer, guest);
  await expect(copy).rejects.toThrow(problem);
  await expect(copy).rejects.toBeInstanceOf(CopyError);
  expect(await snapshot(bench.root)).toEqual(before);
}

describe('An untrusted archive', () => {
  test.each(['../x', 'a/../../x', '/etc/x', './../x', 'a/..', '..'])(
    'with %j is refused, and nothing is left of the rest',
    async (name) => {
      await refused(
        await archive(ROOT, { name: 'fine', content: 'x' }, { name, content: 'x' }),
        /absolute path|leads out of the directory/,
      );
      await refused(await archive(ROOT, { name, type: 'directory' }), /absolute path|leads out of the directory/);
    },
  );

  test('is refused if it has a file twice, or a file and a directory of the same name', async () => {
    await refused(await archive(ROOT, { name: 'x', content: '1' }, { name: './x', content: '2' }), /cannot be created \(EEXIST\)/);
    await refused(await archive(ROOT, { name: 'x', content: '1' }, { name: 'x/y', content: '2' }), /cannot be opened as a directory/);
    await refused(await archive(ROOT, { name: 'x/y', content: '1' }, { name: 'x', content: '2' }), /cannot be created \(EEXIST\)/);
  });

  test('is refused if it claims to be larger than the limit', async () => {
    await refused(await forged(124, '77777777777', { name: 'x', content: 'x' }), /exceeds .* at "x" \(8\.0 GiB\)/);
    await refused(await forged(124, '\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff'), /exceeds/);
    await refused(await forged(124, '\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00'), /Invalid header|cannot be written/);
    await refused(await archive(ROOT, ...Array.from({ length: 2600 }, (_, index) => ({ name: `f${index}` }))), /exceeds/);
  });

  test('is refused if it is not a tar archive, is truncated, or is empty', async () => {
    await refused(Buffer.alloc(5000, 'no tar '), /The archive from the guest is damaged or cannot be written \(Invalid tar header/);
    await refused((await archive(ROOT, { name: 'x', content: 'x'.repeat(5000) })).subarray(0, 3000), /Unexpected end of data/);
    await refused(Buffer.alloc(0), /contains no files/);
    await refused(
      await archive(ROOT, { name: 'l', type: 'symlink', linkname: '/etc' }),
      /contains nothing that can be copied: "l" is a link/,
    );
  });

  test('is refused if it holds more than the requested file', async () => {
    await refused(await archive({ name: './asked', content: '1' }, { name: 'more', content: '2' }), /sent something else/);
    await refused(await archive({ name: './other', content: '1' }), /sent something else/);
    await refused(await archive({ name: './asked/inner', content: '1' }), /sent something else/);
  });

  test('loses its links and devices, and entries below them stay inside of the target', async () => {
    const { files, notices } = await receive(
      await archive(
        ROOT,
        { name: 'out', type: 'symlink', linkname: bench.guest() },
        { name: 'out/x', content: 'x' },
        { name: 'hard', type: 'link', linkname: '/etc/passwd' },
        { name: 'dev', type: 'block-device', devmajor: 8 },
        { name: 'pipe', type: 'fifo' },
        { name: '::error::\u001b[2J', type: 'fifo' },
      ),
    );
    expect(files).toBe(1);
    expect(notices).toEqual([
      '"out" is a link and was left out.',
      '"hard" is a link and was left out.',
      '"dev" is not a regular file and was left out.',
      '"pipe" is not a regular file and was left out.',
      expect.stringMatching(/^"[^\u001b]*\\x1b\[2J" is not a regular file/),
    ]);
    expect(await readdir(bench.guest())).toEqual([]);
    expect(await snapshot(bench.host())).toEqual(['"got" directory 755', '"got/out" directory 755', '"got/out/x" file 644 eA==']);
  });

  test('cannot set more than permission bits, or lock the owner out of a directory', async () => {
    await receive(
      await archive({ ...ROOT, mode: 0o7000 }, { name: 'x', mode: 0o6755, content: 'x' }, { name: 'd', type: 'directory', mode: 0o1055 }),
    );
    expect(await snapshot(bench.host())).toEqual(['"got" directory 700', '"got/d" directory 755', '"got/x" file 755 eA==']);
  });

  test('cannot fill memory or the log with notices', async () => {
    const links = Array.from({ length: 500 }, (_, index) => ({ name: `l${index}`, type: 'symlink' as const, linkname: 'x' }));
    const { notices } = await receive(await archive(ROOT, { name: 'x', content: 'x' }, ...links));
    expect(notices).toHaveLength(21);
    expect(notices.at(-1)).toBe('480 more entries were left out.');
  });

  test('writes nothing outside of the target, whatever it contains', async () => {
    const name = fc.array(fc.constantFrom('..', '.', '', 'a', 'b', 'host', 'got', 'canary'), { minLength: 1, maxLength: 5 });
    const member = fc.record({
      name: name.map((parts) => parts.join('/') || '/'),
      type: fc.constantFrom<Header['type']>('file', 'file', 'directory', 'symlink', 'link', 'fifo'),
      linkname: fc.constantFrom('..', '../canary', '/', 'a', '.'),
      mode: fc.integer({ min: 0, max: 0o7777 }),
    });
    await writeFile(`${bench.root}/canary`, 'sings');
    await writeFile(bench.host('canary'), 'sings');
    await fc.assert(
      fc.asyncProperty(fc.array(member, { maxLength: 6 }), fc.boolean(), fc.option(fc.nat(20_000)), async (members, root, noise) => {
        const bytes = await archive(
          ...(root ? [ROOT] : []),
          ...members.map((one) => ({ ...one, ...(one.type === 'file' ? { content: 'x' } : {}) })),
        );
        if (noise !== null) bytes[noise % bytes.length] = 0x41;
        await receive(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(CopyError));
        const outside = (await snapshot(bench.root)).filter((line) => !line.startsWith('"host/got'));
        expect(outside).toEqual([
          '"canary" file 644 c2luZ3M=',
          '"guest" directory 755',
          '"host" directory 755',
          '"host/canary" file 644 c2luZ3M=',
        ]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('The target of a copy out', () => {
  test('is merged with existing entries: files and links are replaced', async () => {
    await mkdir(bench.host('got/sub'), { recursive: true });
    await writeFile(bench.host('got/sub/old'), 'old');
    await writeFile(bench.guest('precious'), 'mine');
    await symlink(bench.guest('precious'), bench.host('got/link'));
    await receive(await archive(ROOT, { name: 'sub/new', content: 'new' }, { name: 'link', content: 'new' }));
    expect(await readdir(bench.host('got/sub'))).toEqual(['new', 'old']);
    expect(await readFile(bench.host('got/link'), 'utf8')).toBe('new');
    expect(await readFile(bench.guest('precious'), 'utf8')).toBe('mine');
  });

  test('stays unchanged where a file and a directory conflict', async () => {
    await mkdir(bench.host('got/z'), { recursive: true });
    await refused(
      await archive(ROOT, { name: 'a', content: 'a' }, { name: 'z', content: 'z' }),
      /is a directory on one side and a file on the other/,
    );
    await writeFile(bench.host('got/y'), '');
    await refused(await archive(ROOT, { name: 'a', content: 'a' }, { name: 'y/z', content: 'z' }), /on one side and a file on the other/);
  });

  test('is refused if it is a link or is reached through one', async () => {
    await symlink(bench.guest(), bench.host('away'));
    const copy = copyOut(new LyingGuest(await archive(ROOT, { name: 'x' })), [{ guest: '/asked', host: bench.host('away/got') }], soon());
    await expect(copy).rejects.toThrow(/away" is not a directory/);
    await symlink(bench.guest(), bench.host('got'));
    await receive(await archive({ name: './asked', content: 'file' }));
    expect(await readFile(bench.host('got'), 'utf8')).toBe('file');
    expect(await readdir(bench.guest())).toEqual([]);
  });
});

test('a directory that is replaced by a link during a copy out is not followed', async () => {
  await mkdir(bench.host('got/sub'), { recursive: true });
  await mkdir(bench.guest('got/sub'), { recursive: true });
  const many = Array.from({ length: 20 }, (_, index) => ({ name: `sub/${index}`, content: 'x' }));
  const swap = async (): Promise<void> => {
    await rename(bench.host(), `${bench.root}/moved`);
    await symlink(bench.guest(), bench.host('').replace(/\/$/, ''));
  };
  const guest = new LyingGuest(await archive(ROOT, ...many), '', 0, swap);
  await copyOut(guest, [{ guest: '/asked', host: bench.host('got') }], soon());
  expect(await readdir(bench.guest('got/sub'))).toEqual([]);
  expect(await readdir(`${bench.root}/moved/got/sub`)).toHaveLength(20);
  expect(await readdir(`${bench.root}/moved/got`)).toEqual(['sub']);
});

describe("A complaint of the guest's tar", () => {
  test('is a notice if a file has changed, and a sanitized error otherwise', async () => {
    const bytes = await archive(ROOT, { name: 'log', content: 'x' });
    const copy = (stderr: string, exitCode: number) =>
      copyOut(new LyingGuest(bytes, stderr, exitCode), [{ guest: '/asked', host: bench.host('got') }], soon());
    expect(await copy('tar: ./log: file changed as we read it\n', 1)).toMatchObject({
      files: 1,
      notices: ['tar: ./log: file changed as we read it'],
    });
    const bad = copy('tar: ./log: file changed as we read it\ntar: ./x: \u001b[31mPermission denied\n', 1);
    await expect(bad).rejects.toThrow(/exit code 1: tar: .\/x: \\x1b\[31mPermission denied\.$/);
    await expect(copy('tar: ./log: file changed as we read it\n', 2)).rejects.toThrow(/exit code 2/);
  });
});
