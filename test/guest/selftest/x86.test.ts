import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SELF_TEST_PAGE, SELF_TEST_READY, SELF_TEST_SECTOR, selfTestPage, writeSelfTestDisk } from '../../../src/guest/selftest/x86.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { MaqetError } from '../../../src/shared/errors.js';
import { ensurePrograms } from '../../helpers/packages.js';
import { runCommand } from '../../helpers/run-command.js';

const SOURCE = new URL('../../../src/guest/selftest/x86.asm', import.meta.url);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-selftest-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('The embedded sector', () => {
  beforeAll(() => ensurePrograms(new Map([['nasm', 'nasm']])));

  test('is the output of nasm for its source', async () => {
    const output = path.join(directory, 'selftest.bin');
    await runCommand('nasm', ['-w+all', '-Werror', '-f', 'bin', '-o', output, fileURLToPath(SOURCE)], {
      deadline: Deadline.after(120_000),
    });
    expect(SELF_TEST_SECTOR.toString('hex')).toBe((await readFile(output)).toString('hex'));
  });

  test('is one sector with the boot signature and the ready line', () => {
    expect(SELF_TEST_SECTOR).toHaveLength(512);
    expect(SELF_TEST_SECTOR.readUInt16LE(510)).toBe(0xaa55);
    expect(SELF_TEST_SECTOR.includes(`${SELF_TEST_READY}\r\n\0`, 0, 'latin1')).toBe(true);
  });
});

describe('The known page', () => {
  test('contains no word twice', () => {
    const page = selfTestPage();
    const words = new Set(new Uint32Array(page.buffer, page.byteOffset, page.length / 4));
    expect(page).toHaveLength(SELF_TEST_PAGE.length);
    expect(words.size).toBe(SELF_TEST_PAGE.length / 4);
  });

  test('starts at a page boundary', () => {
    expect(SELF_TEST_PAGE.address % 4096).toBe(0);
  });
});

describe('writeSelfTestDisk', () => {
  test('writes the sector to a read-only file', async () => {
    const file = path.join(directory, 'disk');
    await writeSelfTestDisk(file);
    expect((await stat(file)).mode & 0o777).toBe(0o400);
    expect(await readFile(file)).toEqual(SELF_TEST_SECTOR);
  });

  test('refuses an existing file, a link and a dangling link', async () => {
    const [existing, link] = [path.join(directory, 'existing'), path.join(directory, 'link')];
    await writeFile(existing, 'mine');
    await symlink(path.join(directory, 'nothing'), link);
    await expect(writeSelfTestDisk(existing)).rejects.toThrow(/EEXIST/);
    await expect(writeSelfTestDisk(link)).rejects.toThrow(MaqetError);
    expect(await readFile(existing, 'utf8')).toBe('mine');
    await expect(stat(path.join(directory, 'nothing'))).rejects.toThrow(/ENOENT/);
  });

  test('names the file and the reason if its directory is missing', async () => {
    const file = path.join(directory, 'no', 'disk');
    await expect(writeSelfTestDisk(file)).rejects.toThrow(new RegExp(`${file}.*ENOENT`));
  });
});
