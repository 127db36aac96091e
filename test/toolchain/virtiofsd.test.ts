import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import type { Host } from '../../src/toolchain/host.js';
import { resolveVirtiofsd, type VirtiofsdRequest, virtiofsdDirectories } from '../../src/toolchain/virtiofsd.js';
import { FakeMachine } from '../helpers/toolchain/fake-machine.js';

const OLD = "echo 'virtiofsd version 7.2.22 (Debian 1:7.2+dfsg-7)'; echo 'using FUSE kernel interface version 7.36'";

let machine: FakeMachine;
beforeEach(() => {
  machine = new FakeMachine();
});
afterEach(() => machine.remove());

function resolve(request: Partial<VirtiofsdRequest> = {}, host: Partial<Host> = {}, platform: NodeJS.Platform = 'linux') {
  const directories = ['first', 'second'].map((name) => machine.file(name));
  const complete = { readOnly: false, install: false, log: machine.log, deadline: Deadline.after(120_000), ...request };
  return resolveVirtiofsd(complete, directories, machine.host(host), platform);
}

async function refusal(...args: Parameters<typeof resolve>): Promise<string> {
  const error = await resolve(...args).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ToolchainError', status: 'failed' });
  const { message, remedy } = error as { message: string; remedy: string };
  expect(message).toMatch(/^Input `share` asks for virtiofs, which cannot be used: /);
  expect(remedy).toMatch(/, or remove the word `virtiofs` from `share` to use 9p\.$/);
  return `${message} ${remedy}`;
}

describe('the virtiofs daemon', () => {
  test.each([
    ['virtiofsd 1.13.2', 'rust', '1.13.2'],
    ['virtiofsd backend 1.5.1', 'rust', '1.5.1'],
    ['virtiofsd version 6.2.0 (Debian 1:6.2+dfsg-2ubuntu6)', 'c', '6.2.0'],
  ])('is recognized by its version line: %j', async (said, kind, version) => {
    const file = machine.script('virtiofsd', `echo '${said}'`, machine.file('first'));
    expect(await resolve()).toEqual({ file, kind, version, asRoot: true });
  });

  test('is the first one that meets the request as this user', async () => {
    machine.script('virtiofsd', OLD, machine.file('first'));
    const file = machine.script('virtiofsd', 'echo virtiofsd 1.13.0', machine.file('second'));
    expect(await resolve()).toMatchObject({ kind: 'c', asRoot: true });
    expect(await resolve({}, { isRoot: false })).toMatchObject({ file, kind: 'rust', asRoot: false });
    expect(await resolve({ readOnly: true })).toMatchObject({ file });
  });

  test('of QEMU before 8.0 runs only as root', async () => {
    machine.script('virtiofsd', OLD, machine.file('first'));
    expect(await refusal({ install: true }, { isRoot: false })).toMatch(
      /first\/virtiofsd` \(of QEMU 7\.2\.22\) runs only as root\. Install the package `virtiofsd` \(Debian 13, Ubuntu 24\.04/,
    );
  });

  test.each([
    [OLD, '(of QEMU 7.2.22) cannot make the share read-only, which `ro` asks for'],
    ['echo virtiofsd 1.12.9', '(1.12.9) cannot make the share read-only'],
  ])('is refused for a read-only share if it cannot make the share read-only: %s', async (said, reason) => {
    machine.script('virtiofsd', said, machine.file('first'));
    const text = await refusal({ readOnly: true });
    expect(text).toContain(reason);
    expect(text).toContain('in version 1.13 or newer');
  });

  test('is an error that lists every unusable daemon where none is usable', async () => {
    machine.script('virtiofsd', 'echo no such library >&2; exit 127', machine.file('first'));
    machine.script('virtiofsd', 'echo hello', machine.file('second'));
    expect(await refusal()).toMatch(
      /first\/virtiofsd` does not run: exit code 127, "no such library"; .*second\/virtiofsd` is another program/,
    );
  });

  test('is installed where that is allowed, and looked for again', async () => {
    expect(await refusal()).toMatch(/no `virtiofsd` was found, and `install` is `false`\. Install the package/);
    expect(await refusal({ install: true })).toContain('maqet knows no package to install');
    const daemon = path.join(machine.file('second'), 'virtiofsd');
    const make = `mkdir -p '${path.dirname(daemon)}'; printf '#!/bin/sh\\necho virtiofsd 1.13.0\\n' > '${daemon}'; chmod +x '${daemon}'`;
    machine.script('apt-get', `PATH=/usr/bin:/bin; case "$*" in *' virtiofsd') ${make};; esac`);
    expect(await refusal()).toContain('Run `sudo apt-get update && sudo apt-get install -y virtiofsd`');
    expect(await resolve({ install: true })).toMatchObject({ file: daemon, kind: 'rust' });
  });

  test('runs only on Linux', async () => {
    machine.script('virtiofsd', OLD, machine.file('first'));
    expect(await refusal({}, {}, 'darwin')).toContain('it needs Linux');
    expect(machine.spawned).toEqual([]);
  });

  test('is looked for beside QEMU, where distributions install it, and on PATH', () => {
    const directories = virtiofsdDirectories({ PATH: '/a:relative::/b' }, '/opt/qemu/bin/qemu-system-x86_64');
    expect(directories).toEqual([
      ...['/opt/qemu/libexec', '/opt/qemu/lib/qemu', '/usr/local/libexec', '/usr/libexec', '/usr/lib', '/usr/lib/qemu'],
      ...['/a', '/b'],
    ]);
  });
});
