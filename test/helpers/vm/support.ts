import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SELF_TEST_READY, writeSelfTestDisk } from '../../../src/guest/selftest/x86.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { ARCHES, emulatorFor } from '../../../src/toolchain/arch.js';
import { qemuArguments } from '../../../src/vm/args.js';
import { linkHostFiles } from '../../../src/vm/host-files.js';
import { Machine } from '../../../src/vm/machine.js';
import type { DiskSpec, VmSpec } from '../../../src/vm/spec.js';
import { readUntil } from '../qemu.js';

export const QEMU = 'qemu-system-x86_64';

/** The emulators of every architecture, each with the Debian package that holds it. */
export const PLATFORM_PROGRAMS: ReadonlyMap<string, string> = new Map(
  ARCHES.map((arch) => [emulatorFor(arch).file, emulatorFor(arch).packages['apt-get']]),
);

/** Returns a deadline that only a hanging test reaches. */
export function ample(): Deadline {
  return Deadline.after(120_000);
}

/** Returns the spec of a small VM without a network that boots nothing, with changes. */
export function spec(changes: Partial<VmSpec> = {}): VmSpec {
  return {
    name: 'vm',
    arch: 'x86_64',
    machine: 'pc-q35-6.2',
    cpu: 'max',
    cpus: 1,
    memoryBytes: 64 * 2 ** 20,
    accel: 'tcg',
    disks: [],
    shares: [],
    network: 'none',
    ports: [],
    qemuArgs: [],
    ...changes,
  };
}

/** Returns a raw, writable virtio disk, with changes. */
export function disk(name: string, changes: Partial<DiskSpec> = {}): DiskSpec {
  return { name, file: '/x', format: 'raw', readOnly: false, interface: 'virtio', ...changes };
}

/** The directories and machines of one test. {@link cleanUp} removes all of them. */
export class Bench {
  private readonly directories: string[] = [];
  private readonly machines: Machine[] = [];

  async directory(): Promise<string> {
    const dir = await mkdtemp(path.join(tmpdir(), 'maqet-vm-'));
    this.directories.push(dir);
    return dir;
  }

  /** Starts QEMU in a fresh directory. Its CPUs do not run. */
  async start(
    changes: Partial<VmSpec> = {},
    more: { args?: readonly string[]; qemu?: string; deadline?: Deadline } = {},
  ): Promise<Machine> {
    const dir = await this.directory();
    const cwd = path.join(dir, 'files');
    await mkdir(cwd);
    await linkHostFiles(spec(changes), dir);
    const args = more.args ?? qemuArguments(spec(changes), { platform: process.platform });
    const hooks = { onEvent: () => undefined, onState: () => undefined };
    const machine = await Machine.start(
      { qemu: more.qemu ?? QEMU, args, cwd, logFile: path.join(dir, 'qemu.log'), ...hooks },
      more.deadline ?? ample(),
    );
    // Nobody reads the port in these tests. Its end must not be an unhandled error.
    machine.serial.on('error', () => undefined);
    this.machines.push(machine);
    return machine;
  }

  /** Starts the self-test guest and waits until it is ready. */
  async boot(changes: Partial<VmSpec> = {}): Promise<Machine> {
    const selfTest = path.join(await this.directory(), 'self-test.img');
    await writeSelfTestDisk(selfTest);
    const machine = await this.start({ selfTest, ...changes });
    await machine.resume(ample());
    await readUntil(machine.serial, new RegExp(SELF_TEST_READY), ample());
    return machine;
  }

  async cleanUp(): Promise<void> {
    await Promise.all(this.machines.splice(0).map((machine) => machine.kill()));
    await Promise.all(this.directories.splice(0).map((dir) => rm(dir, { recursive: true })));
  }
}
