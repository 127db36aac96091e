import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSelfTestKernelArm64 } from '../../guest/selftest/arm64.js';
import { SELF_TEST_READY, writeSelfTestDisk } from '../../guest/selftest/x86.js';
import { Deadline } from '../../shared/deadline.js';
import { MaqetError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import type { Arch } from '../../toolchain/arch.js';
import type { Binary } from '../../toolchain/probe.js';
import type { Proof } from '../../vm/accelerator.js';
import { qemuArguments } from '../../vm/args.js';
import { Machine } from '../../vm/machine.js';
import { defaultCpu } from '../../vm/platforms.js';
import type { Accel, VmSpec } from '../../vm/spec.js';

/**
 * How long the self-test guest may take to print its line, in milliseconds. It takes about 0.1 s if virtualisation works. If not, the
 * CPU spins and no byte ever comes (seen on nested KVM), so this is also the cost of a broken KVM, once in ten minutes.
 */
const PROOF_MS = 4000;

/** The emulator, as it was found. */
type Program = Pick<Binary, 'path' | 'version'>;

/**
 * Proves an accelerator by booting the self-test guest under it. A device that opens, a VM that can be created and a QEMU that reports
 * `running` prove nothing: only the output of the guest does.
 *
 * @param arch - an architecture with a self-test guest: `x86_64`, `i386` or `aarch64`.
 */
export async function proveAccelerator(accel: Accel, qemu: Program, arch: Arch, machineType: string, signal: AbortSignal): Promise<Proof> {
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-proof-'));
  try {
    return await boot(
      accel,
      qemu,
      await proofSpec(accel, arch, machineType, path.join(dir, 'self-test.img')),
      dir,
      Deadline.after(PROOF_MS, signal),
    );
  } catch (error) {
    if (!(error instanceof MaqetError) || signal.aborted) throw error;
    return { works: false, reason: asReason(error) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Returns a message without its full stop. */
function asReason(error: MaqetError): string {
  return error.message.replace(/\.+$/, '');
}

/** Writes the self-test guest to `file`. @returns a VM that boots it: from a disk on a PC, as a kernel on ARM. */
async function proofSpec(accel: Accel, arch: Arch, machine: string, file: string): Promise<VmSpec> {
  const size = { cpus: 1, memoryBytes: 32 * 2 ** 20 };
  const nothing = { disks: [], shares: [], network: 'none', ports: [], qemuArgs: [] } as const;
  const spec = { name: 'proof', arch, machine, cpu: defaultCpu(arch), ...size, accel, ...nothing };
  if (arch === 'aarch64') {
    await writeSelfTestKernelArm64(file);
    return { ...spec, kernel: file };
  }
  await writeSelfTestDisk(file);
  return { ...spec, selfTest: file };
}

async function boot(accel: Accel, qemu: Program, spec: VmSpec, dir: string, deadline: Deadline): Promise<Proof> {
  const start = performance.now();
  const quiet = { onEvent: () => undefined, onState: () => undefined };
  const args = qemuArguments(spec, { platform: process.platform, qemuVersion: qemu.version });
  const machine = await Machine.start({ qemu: qemu.path, args, cwd: dir, logFile: path.join(dir, 'qemu.log'), ...quiet }, deadline);
  try {
    const spoken = saysReady(machine);
    await machine.resume(deadline);
    const took = (): string => formatDuration(performance.now() - start);
    const heard = await Promise.race([spoken, machine.exited.then(() => false), silence(deadline)]);
    if (heard) return { works: true, detail: `the self-test guest booted under ${accel.toUpperCase()} in ${took()}` };
    if (!machine.running) return { works: false, reason: asReason(await machine.exitError()) };
    return { works: false, reason: `the self-test guest printed nothing within ${took()} under ${accel.toUpperCase()}` };
  } finally {
    await machine.kill();
  }
}

function saysReady(machine: Machine): Promise<boolean> {
  let heard = '';
  const { promise, resolve } = Promise.withResolvers<boolean>();
  machine.serial.on('data', (chunk: Buffer) => {
    heard = (heard + chunk.toString('latin1')).slice(-4096);
    if (heard.includes(SELF_TEST_READY)) resolve(true);
  });
  return promise;
}

/** Resolves to false when the time is up. @throws CancelledError if the run is cancelled */
async function silence(deadline: Deadline): Promise<false> {
  try {
    return await deadline.race(new Promise<never>(() => undefined), 'the self-test guest');
  } catch (error) {
    if (deadline.signal?.aborted) throw error;
    return false;
  }
}
