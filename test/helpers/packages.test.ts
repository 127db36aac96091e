import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { debianRelease, ensureDebianPackages, ensurePrograms, findProgram } from './packages.js';
import { runCommand } from './run-command.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-packages-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('findProgram', () => {
  test('returns the first executable on the search path', async () => {
    await writeFile(path.join(directory, 'tool'), '');
    expect(findProgram('tool', directory)).toBeUndefined();
    await chmod(path.join(directory, 'tool'), 0o755);
    expect(findProgram('tool', `/nowhere::${directory}`)).toBe(path.join(directory, 'tool'));
  });
});

describe('ensurePrograms', () => {
  test('installs nothing if the programs exist', async () => {
    await expect(ensurePrograms(new Map([['sh', 'no-such-package']]))).resolves.toBeUndefined();
  });
});

describe('debianRelease', () => {
  test.each([
    ['PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n', '12'],
    ['VERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n', undefined],
    ['ID=debian\nVERSION_CODENAME=forky\n', undefined],
  ])('reads %j', async (text, release) => {
    const file = path.join(directory, 'os-release');
    await writeFile(file, text);
    expect(debianRelease(file)).toBe(release);
    expect(debianRelease(path.join(directory, 'none'))).toBeUndefined();
  });
});

const withApt = findProgram('apt-get') === undefined ? test.skip : test;
describe('ensureDebianPackages', () => {
  withApt('does nothing for packages that are installed', async () => {
    const searchPath = process.env['PATH'];
    // Every use of apt needs one of these.
    for (const name of ['apt-get', 'env', 'sudo', 'flock'])
      await writeFile(path.join(directory, name), `#!/bin/sh\n: >'${directory}/asked'\n`, { mode: 0o755 });
    process.env['PATH'] = `${directory}${path.delimiter}${searchPath}`;
    await ensureDebianPackages(['dpkg', 'apt']).finally(() => {
      process.env['PATH'] = searchPath;
    });
    expect(existsSync(path.join(directory, 'asked'))).toBe(false);
  });

  withApt(
    'names a package that cannot be installed, and the command to run by hand',
    async () => {
      await expect(ensureDebianPackages(['maqet-no-such-package'])).rejects.toMatchObject({
        message: expect.stringContaining('Cannot install maqet-no-such-package'),
        remedy: expect.stringContaining('apt-get install --no-install-recommends maqet-no-such-package'),
      });
      // Another process may be installing: this one waits for the lock.
    },
    15 * 60_000,
  );
});

describe('runCommand', () => {
  test('fails with the exit code and the end of stderr', async () => {
    const run = runCommand('sh', ['-c', 'echo reason >&2; exit 3'], { deadline: Deadline.after(60_000) });
    await expect(run).rejects.toThrow(/ended with code 3: reason/);
  });

  test('kills a command that takes too long, with its child processes', async () => {
    const mark = path.join(directory, 'mark');
    const run = runCommand('sh', ['-c', `(sleep 3; touch ${mark}) & wait`], { deadline: Deadline.after(200) });
    await expect(run).rejects.toThrow(/Timed out/);
    await new Promise((resolve) => setTimeout(resolve, 3500));
    await expect(runCommand('test', ['!', '-e', mark], { deadline: Deadline.after(60_000) })).resolves.toBe('');
  });
});
