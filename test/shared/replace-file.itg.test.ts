import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { replaceFile } from '../../src/shared/replace-file.js';
import { type Compiled, compileProgram } from '../helpers/compiled.js';
import { ensurePrograms } from '../helpers/packages.js';

let dir = '';
let compiled: Compiled;
beforeAll(async () => {
  await ensurePrograms(new Map([['strace', 'strace']]));
  dir = await mkdtemp(path.join(tmpdir(), 'maqet-replace-'));
  compiled = await compileProgram('shared/replace-file');
}, 900_000);
afterAll(async () => {
  await compiled.remove();
  await rm(dir, { recursive: true });
});

test('A file is replaced once its text is on the disk, and its name is on the disk when that is done.', async () => {
  const file = path.join(dir, 'vm.json');
  const program = `import { replaceFile } from ${JSON.stringify(compiled.entry)}; await replaceFile(${JSON.stringify(file)}, 'new'); console.log('done');`;
  const trace = ['-f', '-qq', '-y', '-e', 'trace=fsync,fdatasync,rename,renameat,renameat2,write'];
  const { stderr, status } = spawnSync('strace', [...trace, process.execPath, '--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(status).toBe(0);
  const calls = stderr.split('\n').flatMap((line) => {
    const call = /\b(fsync|rename|write)\(/.exec(line)?.[1];
    const on = line.includes('.partial') ? 'text' : line.includes(`${dir}>`) ? 'directory' : line.includes('"done') ? 'done' : undefined;
    return call === undefined || on === undefined ? [] : [`${call} ${on}`];
  });
  expect(calls).toEqual(['write text', 'fsync text', 'rename text', 'fsync directory', 'write done']);
  expect(await readFile(file, 'utf8')).toBe('new');
});

test.each([
  ['a FIFO', (file: string) => spawnSync('mkfifo', [file])],
  ['a directory', (file: string) => mkdir(file)],
  ['a link to another file', (file: string) => symlink(path.join(dir, 'other'), file)],
])('%s in the way of the new text is an error at once, and leaves the old file', async (_what, make) => {
  const file = path.join(await mkdtemp(path.join(dir, 'way-')), 'vm.json');
  await writeFile(file, 'old');
  await writeFile(path.join(dir, 'other'), 'precious');
  await make(`${file}.${process.pid}.partial`);
  await expect(replaceFile(file, 'new')).rejects.toHaveProperty('code');
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await readFile(path.join(dir, 'other'), 'utf8')).toBe('precious');
  expect((await readdir(path.dirname(file))).length).toBeLessThanOrEqual(2);
});
