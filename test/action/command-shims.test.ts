import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { offerCommands, rememberEnvironment } from '../../src/action/command-shims.js';
import type { Logger } from '../../src/shared/logger.js';
import { VmDirectory } from '../../src/state/layout.js';

const run = promisify(execFile);
const { GITHUB_PATH } = process.env;
let root = '';
let warnings: string[] = [];
const quiet = (): void => undefined;
const log: Logger = { debug: quiet, info: quiet, notice: quiet, warning: (text) => void warnings.push(text), error: quiet };

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "maqet it's-"));
  warnings = [];
  process.env['GITHUB_PATH'] = path.join(root, 'path');
  await writeFile(path.join(root, 'path'), '');
  await mkdir(path.join(root, 'dist', 'cli'), { recursive: true });
  // This stands in for the command, and prints its arguments.
  await writeFile(path.join(root, 'dist', 'cli', 'index.js'), 'console.log(JSON.stringify(process.argv.slice(2)));');
});
afterEach(async () => {
  if (GITHUB_PATH === undefined) delete process.env['GITHUB_PATH'];
  else process.env['GITHUB_PATH'] = GITHUB_PATH;
  await rm(root, { recursive: true });
});

async function offered(vm: string): Promise<VmDirectory> {
  const directory = new VmDirectory(path.join(root, vm));
  await mkdir(directory.dir, { recursive: true });
  await offerCommands(root, path.join(root, 'dist', 'main', 'index.js'), log);
  await rememberEnvironment(directory, log);
  return directory;
}

function bin(name: string): string {
  return path.join(root, '.bin', name);
}

/** Returns the arguments that the command receives. */
async function called(name: string, ...args: string[]): Promise<string[]> {
  return JSON.parse((await run(bin(name), args)).stdout) as string[];
}

describe('The commands on the PATH of later steps', () => {
  test('pass on their arguments unchanged, whatever the name of the directory', async () => {
    await offered('web');
    expect(await readFile(path.join(root, 'path'), 'utf8')).toBe(`${path.join(root, '.bin')}\n`);
    expect(await called('maqet', 'run', 'web', '--', 'two  words', "it's", '')).toEqual(['run', 'web', '--', 'two  words', "it's", '']);
    const shell = await called('maqet-shell', 'web', '/tmp/a script.sh', '--run-with', 'ssh');
    expect(shell).toEqual(['run', 'web', '--step-env', '--script', '/tmp/a script.sh', '--run-with', 'ssh']);
    expect((await stat(bin('maqet'))).mode & 0o777).toBe(0o700);
  });

  test.each([[[]], [['web']]])('include a `maqet-shell` that prints its usage for %j', async (args) => {
    await offered('web');
    await expect(run(bin('maqet-shell'), args)).rejects.toMatchObject({ code: 125, stderr: 'error: Use `shell: maqet-shell VM {0}`.\n' });
  });

  test('stay, with the first record of the environment, when a later step keeps the VM again', async () => {
    const directory = await offered('web');
    const note = await readFile(directory.environment, 'utf8');
    process.env['OF_A_LATER_STEP'] = '1';
    try {
      await offered('web');
      await offered('db');
    } finally {
      delete process.env['OF_A_LATER_STEP'];
    }
    expect(await readFile(directory.environment, 'utf8')).toBe(note);
    expect(await readFile(new VmDirectory(path.join(root, 'db')).environment, 'utf8')).toContain('OF_A_LATER_STEP');
    expect(await called('maqet', 'ls')).toEqual(['ls']);
    expect(warnings).toEqual([]);
  });

  test('are put on the PATH once in a job', async () => {
    const before = process.env['PATH'];
    await offered('web');
    process.env['PATH'] = `${path.join(root, '.bin')}:${before}`;
    try {
      await offered('web');
    } finally {
      process.env['PATH'] = before;
    }
    expect(await readFile(path.join(root, 'path'), 'utf8')).toBe(`${path.join(root, '.bin')}\n`);
  });

  test('are a warning if they cannot be written', async () => {
    await writeFile(path.join(root, '.bin'), 'not a directory');
    await offered('web');
    expect(warnings).toEqual([expect.stringMatching(/^Could not put `maqet` and `maqet-shell` on the PATH .*EEXIST/)]);
    expect(await readFile(path.join(root, 'path'), 'utf8')).toBe('');
  });
});
