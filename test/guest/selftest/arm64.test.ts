import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SELF_TEST_KERNEL_ARM64, writeSelfTestKernelArm64 } from '../../../src/guest/selftest/arm64.js';
import { SELF_TEST_READY } from '../../../src/guest/selftest/x86.js';
import { ensurePrograms } from '../../helpers/packages.js';

const SOURCE = path.join(import.meta.dirname, '../../../src/guest/selftest/arm64.s');
const BINUTILS = 'binutils-aarch64-linux-gnu';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-arm64-'));
  await ensurePrograms(
    new Map([
      ['aarch64-linux-gnu-as', BINUTILS],
      ['aarch64-linux-gnu-objcopy', BINUTILS],
    ]),
  );
}, 600_000);
afterAll(() => rm(directory, { recursive: true }));

test('the embedded kernel is the output of the assembler for its source', async () => {
  const [object, image] = [path.join(directory, 'o'), path.join(directory, 'bin')];
  execFileSync('aarch64-linux-gnu-as', ['-o', object, SOURCE]);
  execFileSync('aarch64-linux-gnu-objcopy', ['-O', 'binary', object, image]);
  expect(SELF_TEST_KERNEL_ARM64.toString('hex')).toBe((await readFile(image)).toString('hex'));
});

test('the kernel prints the same line as the guest for PCs', () => {
  expect(SELF_TEST_KERNEL_ARM64.toString('latin1')).toContain(`${SELF_TEST_READY}\r\n`);
});

test('the kernel is written to a new, read-only file', async () => {
  const file = path.join(directory, 'kernel');
  await writeSelfTestKernelArm64(file);
  expect((await stat(file)).mode & 0o777).toBe(0o400);
  await expect(writeSelfTestKernelArm64(file)).rejects.toMatchObject({ code: 'EEXIST' });
});
