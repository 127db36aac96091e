import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { refusedAttach, refusedStart } from '../../../src/engine/preflight/limits.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { parsePolicyFile } from '../../../src/policy/policy-file.js';
import { claimName } from '../../../src/state/claim.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-limits-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const layers = (policy: string) => [parsePolicyFile(policy, 'policy file p.yml')];

async function atStart(policy: string, changes: Record<string, string>): Promise<string[]> {
  return (await refusedStart(await parseInputs(changes, 'x64'), layers(policy), root)).map(({ violation: { command } }) => command);
}

async function onAttach(policy: string, changes: Record<string, string>): Promise<string[]> {
  return (await refusedAttach(await parseInputs(changes, 'x64'), layers(policy))).map(({ violation: { command } }) => command);
}

describe('A run that starts a VM', () => {
  test('is judged by the effective values of its inputs, also by the defaults', async () => {
    expect(await atStart('network: [none]\nmemory: 512M\nqemu-args: false\n', { kernel: 'x', 'qemu-args': '-no-reboot' })).toEqual([
      'qemu-args',
      'network',
      'memory',
    ]);
    expect(await atStart('network: [none]\nmemory: 512M\n', { kernel: 'x', network: 'none', memory: '512M' })).toEqual([]);
  });

  test('needs permission for the channel that `run` implies, and not for what maqet waits for by itself', async () => {
    expect(await atStart('wait-for: [serial]\n', { kernel: 'x', run: 'true', 'run-with': 'agent' })).toEqual(['wait-for']);
    expect(await atStart('wait-for: [ssh]\n', { kernel: 'x', run: 'true' })).toEqual(['wait-for', 'wait-for']);
    expect(await atStart('wait-for: [ssh]\n', {})).toEqual([]);
  });

  test('needs permission for that channel also if it waits for something else first', async () => {
    expect(await atStart('wait-for: [running]\n', { kernel: 'x', run: 'true', 'run-with': 'ssh', 'wait-for': 'running' })).toEqual([
      'wait-for',
    ]);
    expect(await atStart('wait-for: [running, ssh]\n', { kernel: 'x', run: 'true', 'run-with': 'ssh', 'wait-for': 'running' })).toEqual([]);
  });

  test.each([
    ['network: [none, isolated]', { network: 'none', 'qemu-args': '-netdev user,id=n -device e1000,netdev=n' }, ['network']],
    ['network: [none]', { network: 'none', 'qemu-args': `-netdev '{"type":"user","id":"n"}'` }, ['network']],
    ['network: [none]', { network: 'none', 'qemu-args': '-nic user,restrict=on' }, ['network']],
    ['network: [isolated]', { network: 'isolated', 'qemu-args': '-nic user,restrict=on,restrict=off' }, ['network']],
    ['network: [isolated]', { network: 'isolated', 'qemu-args': '-nic user,restrict=on' }, []],
    ['memory: 1G', { memory: '1G', 'qemu-args': '-object memory-backend-ram,id=m,size=8G -device nvme,serial=s,pmrdev=m' }, ['memory']],
    ['memory: 1G', { memory: '1G', 'qemu-args': `-object '{"qom-type":"memory-backend-ram","id":"m","size":8589934592}'` }, ['memory']],
    ['memory: 1G', { memory: '1G', 'qemu-args': '-chardev ringbuf,id=r,size=1g' }, ['memory']],
    ['memory: 1G', { memory: '1G', 'qemu-args': '-device nvme,serial=s,cmb_size_mb=4096' }, ['memory']],
    ['memory: 1G', { memory: '1G', 'qemu-args': '-global nvme.cmb_size_mb=4096' }, ['memory']],
    ['memory: 1G', { memory: '1G', 'qemu-args': '-global driver=nvme,property=cmb_size_mb,value=0x1000' }, ['memory']],
    ['memory: 2G', { memory: '1G', 'qemu-args': '-object memory-backend-ram,id=m,size=1024m' }, []],
    ['memory: 1G', { memory: '1G', 'qemu-args': '-device e1000' }, []],
  ])('cannot walk around `%s` with %j', async (policy, changes, expected) => {
    expect(await atStart(`${policy}\n`, { kernel: 'x', ...changes })).toEqual(expected);
  });

  test('cannot reach a file outside a permitted directory through a link, and can use a directory that is a link', async () => {
    const images = path.join(root, 'images');
    await mkdir(images);
    await writeFile(path.join(images, 'disk.img'), '');
    await symlink('/etc/passwd', path.join(images, 'link.img'));
    await symlink(images, path.join(root, 'also'));
    const policy = `image: [${path.join(root, 'also')}]\n`;
    expect(await atStart(policy, { image: path.join(images, 'disk.img') })).toEqual([]);
    expect(await atStart(policy, { image: path.join(images, 'link.img') })).toEqual(['image']);
    expect(await atStart(policy, { image: `${images}/../../etc/passwd` })).toEqual(['image']);
    expect(await atStart(policy, { disks: `- file: ${path.join(images, 'link.img')}`, kernel: '/boot/x', firmware: '/fw' })).toEqual([
      'kernel',
      'firmware',
      'disks',
    ]);
  });

  test('is refused if as many VMs run as the policy permits', async () => {
    const claim = (vm: string) => claimName(root, vm, { job: '', claimant: vm, config: {} });
    await claim('one');
    expect(await atStart('vms: 1\n', {})).toEqual([]);
    await claim('two');
    expect(await atStart('vms: 1\n', {})).toEqual(['vms']);
    expect(await atStart('vms: 2\n', {})).toEqual([]);
  });
});

describe('A run that attaches to a VM', () => {
  test('is judged by the inputs that it sets itself', async () => {
    expect(await onAttach('network: [none]\nmemory: 512M\nvms: 1\n', {})).toEqual([]);
    expect(await onAttach('network: [none]\nmemory: 512M\n', { network: 'isolated' })).toEqual(['network']);
    expect(await onAttach('wait-for: [serial]\n', { 'wait-for': 'agent' })).toEqual(['wait-for']);
    expect(await onAttach('wait-for: [running]\n', { run: 'true', 'run-with': 'agent' })).toEqual(['wait-for']);
    expect(await onAttach('wait-for: [agent]\n', { run: 'true', 'run-with': 'agent' })).toEqual([]);
  });
});
