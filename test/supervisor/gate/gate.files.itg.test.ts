import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { SELF_TEST_PAGE, selfTestPage } from '../../../src/guest/selftest/x86.js';
import { MaqetError } from '../../../src/shared/errors.js';
import { OutputFileError } from '../../../src/state/output-files.js';
import { Gates, MEMORY, rejection } from '../../helpers/supervisor/gated.js';
import { auditRecords, command, Root } from '../../helpers/supervisor/support.js';

let root: Root;
const gates = new Gates(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => gates.cleanUp());
afterAll(() => root.cleanUp());

describe('The files of a command', () => {
  const page = { val: SELF_TEST_PAGE.address, size: SELF_TEST_PAGE.length };

  test('that dumps memory are in the directory, compressed, hashed and readable', async () => {
    const { run, directory } = await gates.open();
    const { dumps } = await run('pmemsave', { ...page, filename: 'page.bin' });
    expect(dumps).toEqual([
      expect.objectContaining({ path: path.join(directory.dumps, 'page.bin.zst'), rawBytes: SELF_TEST_PAGE.length, format: 'raw' }),
    ]);
    const { stdout } = await promisify(execFile)('zstd', ['-dc', dumps[0]?.path ?? ''], { encoding: 'buffer' });
    expect(stdout.equals(selfTestPage())).toBe(true);
    expect(execFileSync('sha256sum', [dumps[0]?.path ?? ''], { encoding: 'utf8' }).split(' ')[0]).toBe(dumps[0]?.sha256);
    expect((await stat(dumps[0]?.path ?? '')).mode & 0o777).toBe(0o600);
    expect(await readdir(directory.dumps)).toEqual(['page.bin.zst']);
  });

  test('that dumps memory can stay uncompressed', async () => {
    const { gate, directory } = await gates.open();
    const { dumps } = await gate.execute(
      { ...command('pmemsave', { ...page, filename: 'page.bin' }), store: { compression: 'none' } },
      () => undefined,
    );
    expect(await readFile(dumps[0]?.path ?? '')).toEqual(selfTestPage());
    expect(await readdir(directory.dumps)).toEqual(['page.bin']);
  });

  test('that dumps the whole memory are converted to a raw image on request', async () => {
    const { gate } = await gates.open();
    const wanted = command('dump-guest-memory', { paging: false, protocol: 'file:all.elf' });
    const { dumps } = await gate.execute({ ...wanted, keepAs: 'raw' }, () => undefined);
    expect(dumps).toEqual([expect.objectContaining({ name: 'all.raw.zst', format: 'raw', rawBytes: MEMORY })]);
  });

  test('that takes a screenshot are returned by their paths', async () => {
    const { run, directory } = await gates.open();
    const { screenshots } = await run('screendump', { filename: 'screen.png', format: 'png' });
    expect(screenshots).toEqual([path.join(directory.screenshots, 'screen.png')]);
    expect((await readFile(screenshots[0] ?? '')).subarray(1, 4).toString()).toBe('PNG');
  });

  test('are not shared with another command of the same moment', async () => {
    const { run, directory } = await gates.open();
    const both = await Promise.allSettled([1, 2].map(() => run('pmemsave', { ...page, filename: 'page.bin' })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(OutputFileError) });
    expect(await readdir(directory.dumps)).toEqual(['page.bin.zst']);
    await expect(run('pmemsave', { ...page, filename: 'page.bin' })).rejects.toThrow(OutputFileError);
  });

  test.each([
    ['screendump', { filename: 'x.ppm' }, 'screenshots/x.ppm'],
    ['pmemsave', { ...page, filename: 'x.bin' }, 'dumps/x.bin.zst'],
    ['dump-guest-memory', { paging: false, protocol: 'file:x.elf' }, 'dumps/x.elf.zst'],
  ] as const)('of %s are partial until they are stored, and their hash is on record', async (name, args, stored) => {
    const { run, directory, machine } = await gates.open();
    const execute = machine.execute.bind(machine);
    const written: string[] = [];
    machine.execute = async (command, sent, deadline) => {
      written.push(JSON.stringify(sent));
      return execute(command, sent, deadline);
    };
    await run(name, args);
    expect(written.join()).toMatch(/x\.\w+\.partial"/);
    expect(await readdir(path.join(directory.dir, path.dirname(stored)))).toEqual([path.basename(stored)]);
    const content = await readFile(path.join(directory.dir, stored));
    const sha256 = createHash('sha256').update(content).digest('hex');
    const result = (await auditRecords(directory)).find(({ event }) => event === 'qmp-result');
    expect(result?.arguments).toEqual({ files: [{ path: stored, bytes: content.length, sha256 }] });
  });

  test('that fails are removed', async () => {
    const { run, directory, machine } = await gates.open();
    machine.execute = async (_name, args) => {
      await writeFile(String(args['filename']), 'half');
      throw new MaqetError('no more', { remedy: 'none' });
    };
    await expect(run('pmemsave', { ...page, filename: 'page.bin' })).rejects.toThrow('no more');
    expect(await readdir(directory.dumps)).toEqual([]);
  });

  test('are refused if they are too short, because QEMU reports success on a full disk', async () => {
    const { run, directory, machine } = await gates.open();
    machine.execute = async (_name, args) => {
      await writeFile(String(args['filename']), 'short');
      return {};
    };
    await expect(run('pmemsave', { ...page, filename: 'page.bin' })).rejects.toMatchObject({ name: 'DumpError' });
    expect(await readdir(directory.dumps)).toEqual([]);
    machine.execute = async () => ({});
    await expect(run('screendump', { filename: 'x.ppm' })).rejects.toThrow(/reported success, but screenshots\/x\.ppm is missing or empty/);
  });

  test.each([
    ['screendump', { filename: 'x' }, 'screenshots'],
    ['pmemsave', { ...page, filename: 'x' }, 'dumps'],
    ['memsave', { ...page, filename: 'x' }, 'dumps'],
    ['dump-guest-memory', { paging: false, protocol: 'file:x' }, 'dumps'],
  ] as const)('are never overwritten by %s, nor is a dangling link', async (name, args, where) => {
    const { run, directory } = await gates.open();
    const file = path.join(directory[where], 'x');
    await writeFile(file, 'evidence');
    const error = await rejection(run(name, args));
    expect(error).toBeInstanceOf(OutputFileError);
    expect(error.message).toBe(`The file ${where}/x already exists.`);
    expect(await readFile(file, 'utf8')).toBe('evidence');
    const outside = path.join(await gates.directory(), 'outside');
    await promisify(execFile)('rm', [file]);
    await symlink(outside, file);
    await expect(run(name, args)).rejects.toThrow(OutputFileError);
    await expect(stat(outside)).rejects.toThrow('ENOENT');
    const results = (await auditRecords(directory)).filter(({ event }) => event === 'qmp-result');
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
  });

  // Only root may mount the small disk.
  const asRoot = process.getuid?.() === 0 && process.platform === 'linux' ? test : test.skip;
  asRoot('that cannot fit are not even begun', async () => {
    const { run, directory } = await gates.open();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory.dumps]);
    try {
      const error = await rejection(run('pmemsave', { val: 0, size: 2 * 2 ** 20, filename: 'big.bin' }));
      expect(error).toMatchObject({ name: 'DumpError', message: expect.stringMatching(/needs 2\.0 MiB .* 1\.0 MiB are free/) });
      expect(await readdir(directory.dumps)).toEqual([]);
      expect((await run('pmemsave', { ...page, filename: 'small.bin' })).dumps).toHaveLength(1);
    } finally {
      execFileSync('umount', [directory.dumps]);
    }
  });

  asRoot('of a picture that does not fit are no picture', async () => {
    const { run, directory } = await gates.open();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', directory.screenshots]);
    try {
      await expect(run('screendump', { filename: 'one.ppm' })).rejects.toBeInstanceOf(MaqetError);
    } finally {
      execFileSync('umount', [directory.screenshots]);
    }
  });
});
