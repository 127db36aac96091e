import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError } from '../../src/shared/errors.js';
import { identify, isAlive } from '../../src/shared/process.js';
import { MANAGER_NAMES } from '../../src/toolchain/arch.js';
import { InstallError } from '../../src/toolchain/errors.js';
import type { Host } from '../../src/toolchain/host.js';
import { installPackages } from '../../src/toolchain/install.js';
import { findPackageManager } from '../../src/toolchain/package-managers.js';
import { FakeMachine, recordingLogger } from '../helpers/toolchain/fake-machine.js';

let machine: FakeMachine;
beforeEach(() => {
  machine = new FakeMachine();
});
afterEach(() => machine.remove());

const LIMITS = { attempts: 3, commandMs: 60_000, pauseMs: 1 };

async function install(
  host: Host = machine.host(),
  limits = LIMITS,
  deadline = Deadline.after(120_000),
): Promise<InstallError | undefined> {
  const manager = findPackageManager(machine.bin);
  if (manager === undefined) throw new Error('the test has no package manager');
  try {
    await installPackages({ manager, packages: ['qemu-system-x86'], log: recordingLogger(), deadline, limits }, host);
    return undefined;
  } catch (error) {
    if (error instanceof InstallError) return error;
    throw error;
  }
}

/** The sub-commands that the fake apt-get was asked for. */
const verbs = () => machine.spawned.map((line) => /\b(update|install)\b/.exec(line)?.[1]);

describe('installPackages with apt-get', () => {
  it('skips the update where the package lists are good', async () => {
    machine.script('apt-get', 'exit 0');
    expect(await install()).toBeUndefined();
    expect(verbs()).toEqual(['install']);
  });

  it('succeeds after two failures, with fresh package lists', async () => {
    const count = machine.file('count');
    const fail = "echo 'E: Failed to fetch http://mirror/x 503' >&2; exit 100";
    machine.script(
      'apt-get',
      `case "$*" in *update) exit 0;; esac; echo x >> '${count}'; [ $(/usr/bin/wc -l < '${count}') -gt 2 ] || { ${fail}; }`,
    );
    expect(await install()).toBeUndefined();
    expect(verbs()).toEqual(['install', 'update', 'install', 'update', 'install']);
  });

  it('fails after the last attempt with package, reason and command', async () => {
    machine.script('apt-get', "echo 'E: Could not get lock\u001b[31m' >&2; exit 100");
    const error = await install();
    expect(error?.message).toBe(
      'Could not install qemu-system-x86 with apt-get: `apt-get update`: exit code 100, "E: Could not get lock\\x1b[31m".',
    );
    expect(error?.remedy).toContain('sudo apt-get update && sudo apt-get install -y qemu-system-x86');
    expect(verbs()).toEqual(['install', 'update', 'update']);
  });

  it('does not try a third time to install a package that does not exist', async () => {
    machine.script('apt-get', 'case "$*" in *update) exit 0;; esac; echo \'E: Unable to locate package qemu-system-x86\' >&2; exit 100');
    expect((await install())?.message).toContain('Unable to locate package');
    expect(verbs()).toEqual(['install', 'update', 'install']);
  });

  it('kills an attempt that hangs, with everything it started, and tries again', async () => {
    const pid = machine.file('pid');
    machine.script('apt-get', `case "$*" in *update) exit 0;; esac; [ -e '${pid}' ] && exit 0; /bin/sleep 600 & echo $! > '${pid}'; wait`);
    expect(await install(machine.host(), { ...LIMITS, commandMs: 3000 })).toBeUndefined();
    expect(isAlive(identify(Number(readFileSync(pid, 'utf8'))))).toBe(false);
    expect(verbs()).toEqual(['install', 'update', 'install']);
  });

  it('ends at the deadline of the run', async () => {
    machine.script('apt-get', 'exec /bin/sleep 600');
    const error = await install(machine.host(), LIMITS, Deadline.after(3000));
    expect(error?.message).toContain('it was killed after');
    expect(error?.status).toBe('timed-out');
  });

  it('ends when the run is cancelled', async () => {
    machine.script('apt-get', 'exec /bin/sleep 600');
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 200);
    await expect(install(machine.host(), LIMITS, Deadline.after(120_000, abort.signal))).rejects.toBeInstanceOf(CancelledError);
  });

  it('hides the secrets of the job from the scripts of a package', async () => {
    machine.script('apt-get', `/usr/bin/env > '${machine.file('environment')}'`);
    await install(machine.host({ env: { PATH: machine.bin, GITHUB_TOKEN: 'secret-token', https_proxy: 'http://proxy' } }));
    const environment = readFileSync(machine.file('environment'), 'utf8');
    expect(environment).not.toContain('secret-token');
    expect(environment).toContain('https_proxy=http://proxy');
    expect(environment).toContain('DEBIAN_FRONTEND=noninteractive');
  });
});

describe('installPackages without root', () => {
  const user = () => machine.host({ isRoot: false });

  it('reports that sudo is missing', async () => {
    machine.script('apt-get', 'exit 0');
    expect((await install(user()))?.message).toContain('this user is not root and `sudo` is not installed');
    expect(machine.spawned).toEqual([]);
  });

  it('reports once that sudo wants a password', async () => {
    machine.script('apt-get', 'exit 0');
    machine.script('sudo', "echo 'sudo: a password is required' >&2; exit 1");
    expect((await install(user()))?.message).toContain('`sudo -n` is refused (exit code 1, "sudo: a password is required")');
    expect(machine.spawned).toHaveLength(1);
  });

  it('goes through sudo, and does not take a warning of sudo for a refusal', async () => {
    machine.script('env', 'exec /usr/bin/env "$@"');
    machine.script(
      'apt-get',
      `[ "$DEBIAN_FRONTEND" = noninteractive ] || exit 9; case "$*" in *update) exit 0;; esac; [ -e '${machine.file('x')}' ]`,
    );
    machine.script('sudo', `echo 'sudo: unable to resolve host fake' >&2; shift; "$@"; s=$?; : > '${machine.file('x')}'; exit $s`);
    expect(await install(user())).toBeUndefined();
    expect(machine.spawned[0]).toMatch(/^sudo -n env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get /);
  });

  it('runs brew without sudo', async () => {
    machine.script('brew', 'exit 0');
    expect(await install(user())).toBeUndefined();
    expect(machine.spawned).toEqual(['brew install qemu-system-x86']);
  });
});

describe('a package manager', () => {
  it.each([...MANAGER_NAMES])('%s is found by name and takes the packages as last arguments', (name) => {
    machine.script(name, '');
    const manager = findPackageManager(machine.bin);
    expect(manager?.name).toBe(name);
    for (const attempt of [1, 2]) {
      const last = manager?.steps(['one', 'two'], attempt).at(-1)?.command;
      expect(last?.[0]).toBe(name);
      expect(last?.slice(-2)).toEqual(['one', 'two']);
    }
    expect(manager?.byHand(['one', 'two'])).toMatch(/one two$/);
  });
});
