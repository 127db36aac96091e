import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { QemuOutput } from '../../src/vm/output.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-output-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe("QEMU's output", () => {
  test('is kept completely in a private file, and its last lines in memory', async () => {
    const file = path.join(directory, 'qemu.log');
    const output = new QemuOutput(file);
    output.push(Buffer.from('one\ntw'));
    output.push(Buffer.from('o\n\n  \nthr'));
    expect(output.tail()).toEqual(['one', 'two', 'thr']);
    await output.close();
    expect(await readFile(file, 'utf8')).toBe('one\ntwo\n\n  \nthr');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('is appended to an existing file', async () => {
    const file = path.join(directory, 'qemu.log');
    for (const text of ['first\n', 'second\n']) {
      const output = new QemuOutput(file);
      output.push(Buffer.from(text));
      await output.close();
    }
    expect(await readFile(file, 'utf8')).toBe('first\nsecond\n');
  });

  test('has a tail of 40 lines of bounded length', async () => {
    const output = new QemuOutput(path.join(directory, 'qemu.log'));
    output.push(Buffer.from(Array.from({ length: 100 }, (_, index) => `line ${index}\n`).join('')));
    expect(output.tail()).toHaveLength(40);
    expect(output.tail()[0]).toBe('line 60');
    for (let part = 0; part < 64; part += 1) output.push(Buffer.alloc(2 ** 16, 'x'));
    output.push(Buffer.from('\nend\n'));
    expect(Math.max(...output.tail().map((line) => line.length))).toBeLessThanOrEqual(4096 + 1);
    await output.close();
  });

  test('stops filling the disk at the limit, and keeps the newest lines', async () => {
    const file = path.join(directory, 'qemu.log');
    const output = new QemuOutput(file);
    const chunk = Buffer.alloc(2 ** 20, 'noise\n');
    for (let part = 0; part < 20; part += 1) output.push(chunk);
    output.push(Buffer.from('\nlast words\n'));
    expect(output.losses).toContain('qemu.log is truncated at its limit.');
    await output.close();
    expect((await stat(file)).size).toBeLessThanOrEqual(17 * 2 ** 20);
    expect(output.tail().at(-1)).toBe('last words');
  });

  test('is kept in memory even if the file cannot be written', async () => {
    const output = new QemuOutput(path.join(directory, 'missing', 'qemu.log'));
    output.push(Buffer.from('said\n'));
    await output.close();
    expect(output.tail()).toEqual(['said']);
  });
});
