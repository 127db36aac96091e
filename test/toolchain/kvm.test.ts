import { chmodSync, chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { runProgram } from '../../src/toolchain/exec.js';
import type { Host } from '../../src/toolchain/host.js';
import { inspectKvm, type KvmFiles, kvmRemedy, repairKvm } from '../../src/toolchain/kvm.js';
import { FakeMachine, recordingLogger } from '../helpers/toolchain/fake-machine.js';

const NOBODY = 65534;
const isRoot = process.geteuid?.() === 0;

let machine: FakeMachine;
let files: KvmFiles;
let log = recordingLogger();

/** Root may open everything, so a test that needs a refusal is nobody for its duration; the fake sudo is root again. */
beforeEach(() => {
  machine = new FakeMachine();
  log = recordingLogger();
  files = { device: machine.file('kvm'), udevRule: machine.file('99-kvm.rules') };
  writeFileSync(files.device, '');
  chmodSync(machine.root, 0o755);
  if (isRoot) process.seteuid?.(NOBODY);
});
afterEach(() => {
  if (isRoot) process.seteuid?.(0);
  machine.remove();
});

/** Changes a file as its owner. */
function asOwner(work: () => void): void {
  if (isRoot) process.seteuid?.(0);
  try {
    work();
  } finally {
    if (isRoot) process.seteuid?.(NOBODY);
  }
}

const forbid = () => asOwner(() => chmodSync(files.device, 0o000));
const tool = (name: string, body: string) => asOwner(() => machine.script(name, body));

/** A user whose sudo works. */
function installSudo(): void {
  tool('sudo', 'shift; shift; while :; do case "$1" in *=*) shift;; *) break;; esac; done; exec "$@"');
  tool('tee', 'exec /usr/bin/tee "$@"');
}

function host(): Host {
  // A shell that starts with an effective user other than the real one goes back to the real one: root, as behind sudo.
  return { env: { PATH: machine.bin }, isRoot: false, run: runProgram };
}

const repair = (isRunner = true) => repairKvm({ isRunner, log, deadline: Deadline.after(120_000), files }, host());

describe('inspectKvm', () => {
  it('distinguishes absent, forbidden and usable by opening the device', () => {
    expect(inspectKvm({ device: machine.file('nothing') })).toEqual({ state: 'absent', reason: expect.stringContaining('does not exist') });
    forbid();
    expect(inspectKvm(files)).toEqual({ state: 'forbidden', reason: `this user may not open ${files.device} (EACCES)` });
    asOwner(() => chmodSync(files.device, 0o666));
    expect(inspectKvm(files).state).toBe('usable');
  });

  it('asks for write access as well', () => {
    asOwner(() => chmodSync(files.device, 0o444));
    expect(inspectKvm(files).state).toBe('forbidden');
  });

  it('reports a device node without a driver as absent', () => {
    expect(inspectKvm({ device: machine.root })).toMatchObject({ state: 'absent', reason: expect.stringContaining('(EISDIR)') });
  });

  it('returns a state for the real device', () => {
    expect(['absent', 'forbidden', 'usable']).toContain(inspectKvm().state);
  });
});

describe('repairKvm', () => {
  it('changes nothing on a machine that is not a runner', async () => {
    forbid();
    installSudo();
    expect((await repair(false)).state).toBe('forbidden');
    expect(machine.spawned).toEqual([]);
  });

  it('changes nothing for a device that opens', async () => {
    asOwner(() => chmodSync(files.device, 0o666));
    installSudo();
    expect((await repair()).state).toBe('usable');
    expect(machine.spawned).toEqual([]);
  });

  it('writes a udev rule, triggers it and waits for udev', async () => {
    forbid();
    installSudo();
    tool('udevadm', `case "$1" in trigger) /bin/chmod 0666 '${files.device}';; esac`);
    tool('chmod', 'exit 1');
    expect((await repair()).state).toBe('usable');
    expect(readFileSync(files.udevRule, 'utf8')).toBe('KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n');
    expect(machine.spawned.filter((line) => !line.startsWith('sudo'))).toEqual([
      `tee ${files.udevRule}`,
      'udevadm control --reload-rules',
      'udevadm trigger --name-match=kvm',
      'udevadm settle --timeout=5',
    ]);
    expect(log.at('info')).toEqual([expect.stringContaining('through a udev rule')]);
  });

  it.each([
    ['udev is missing', () => undefined],
    ['udev does nothing', () => tool('udevadm', 'exit 0')],
  ])('changes the mode of the device if %s', async (_case, prepare) => {
    forbid();
    installSudo();
    prepare();
    tool('chmod', 'exec /bin/chmod "$@"');
    expect((await repair()).state).toBe('usable');
    expect(statSync(files.device).mode & 0o777).toBe(0o666);
    expect(log.at('info')).toEqual([expect.stringContaining('through its mode')]);
  });

  it('returns the reason of a failure', async () => {
    forbid();
    expect(await repair()).toEqual({
      state: 'forbidden',
      reason: `this user may not open ${files.device} (EACCES); the repair failed: this user is not root and \`sudo\` is not installed`,
    });
    expect(existsSync(files.udevRule)).toBe(false);
  });
});

(isRoot ? describe : describe.skip)('kvmRemedy', () => {
  const remedy = (gid: number, mode: number, members: string): string => {
    asOwner(() => {
      chownSync(files.device, 0, gid);
      chmodSync(files.device, mode);
      writeFileSync(files.udevRule, `root:x:0:\nvirt:x:4242:${members}\n`);
    });
    return kvmRemedy(files.device, files.udevRule, 'jo');
  };

  it('names the group and the command that lets a user in', () => {
    expect(remedy(4242, 0o660, 'al')).toBe('Run `sudo usermod -aG virt jo`, and log in again.');
  });

  it('asks a user who is in the group already to log in again', () => {
    expect(remedy(4242, 0o660, 'al,jo')).toMatch(/`virt`, since the last login: log in again/);
  });

  it.each([
    [0, 0o660],
    [4242, 0o600],
    [4243, 0o660],
  ])('gives the command for a device whose group %i of mode %o lets nobody in', (gid, mode) => {
    expect(remedy(gid, mode, '')).toContain(`sudo chown root:kvm ${files.device} && sudo chmod 0660 ${files.device}`);
  });
});
