import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withRunLog } from '../../../src/engine/guest/log.js';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'maqet-log-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const warnings: string[] = [];
const log = { warning: (text: string): void => void warnings.push(text) };
afterEach(() => void warnings.splice(0));

describe('The log of a script', () => {
  test('has both streams in the order of their output, and shows them', async () => {
    const shown: string[] = [];
    const file = path.join(dir, 'run.log');
    const result = await withRunLog(
      file,
      async (stream, chunk) => void shown.push(`${stream}: ${chunk}`),
      log,
      async (output) => {
        await output('stdout', Buffer.from('one\n'));
        await output('stderr', Buffer.from('two\n'));
        return 3;
      },
    );
    expect(result).toBe(3);
    expect(warnings).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe('one\ntwo\n');
    expect(shown).toEqual(['stdout: one\n', 'stderr: two\n']);
  });

  test('of a later step is another file', async () => {
    const file = path.join(dir, 'run.log');
    for (const text of ['a', 'b', 'c'])
      await withRunLog(
        file,
        async () => undefined,
        log,
        (output) => output('stdout', Buffer.from(text)),
      );
    expect((await readdir(dir)).sort()).toEqual(['run-2.log', 'run-3.log', 'run.log']);
    expect(await readFile(path.join(dir, 'run-2.log'), 'utf8')).toBe('b');
  });

  test('has the output so far when the script fails', async () => {
    const file = path.join(dir, 'run.log');
    const failing = withRunLog(
      file,
      async () => undefined,
      log,
      async (output) => {
        await output('stdout', Buffer.from('half'));
        throw new Error('gone');
      },
    );
    await expect(failing).rejects.toThrow('gone');
    expect(await readFile(file, 'utf8')).toBe('half');
  });

  test('has a limit, says so, and continues to show the output', async () => {
    const file = path.join(dir, 'run.log');
    const chunk = Buffer.alloc(2 ** 20, 'x');
    let shown = 0;
    await withRunLog(
      file,
      async (_stream, piece) => {
        shown += piece.length;
      },
      log,
      async (output) => {
        for (let turn = 0; turn < 66; turn++) await output('stdout', chunk);
      },
    );
    expect(shown).toBe(66 * 2 ** 20);
    expect(warnings).toEqual(['run.log is truncated at its limit of 64.0 MiB.']);
    const text = await readFile(file);
    expect(text.length).toBeLessThan(64 * 2 ** 20 + 200);
    expect(text.subarray(-100).toString()).toContain('[maqet: the log of this run is full');
    expect(text.indexOf('[maqet')).toBe(64 * 2 ** 20 + 1);
  });
});
