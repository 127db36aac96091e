import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import { errorText, InputError } from '../../shared/errors.js';
import type { Arch } from '../../toolchain/arch.js';
import { inspectKvm, repairKvm } from '../../toolchain/kvm.js';
import type { Toolchain } from '../../toolchain/resolve.js';
import { readAcceleratorVerdict, writeAcceleratorVerdict } from '../../toolchain/verdict.js';
import { type AcceleratorChoice, chooseAccelerator, type Proof } from '../../vm/accelerator.js';
import type { Environment } from '../context.js';
import { proveAccelerator } from './proof.js';

/**
 * Chooses the accelerator. Opens its device, whose mode is repaired on a runner, and boots the self-test guest under it. The verdict
 * holds for later steps until the host reboots or QEMU changes; one against the accelerator, for ten minutes.
 *
 * @throws AcceleratorError if `accel` names an accelerator that does not work.
 */
export async function resolveAccelerator(
  inputs: Pick<Inputs, 'accel' | 'arch'>,
  machineType: string,
  toolchain: Toolchain,
  env: Environment,
  deadline: Deadline,
): Promise<AcceleratorChoice> {
  const prove = (accel: 'kvm' | 'hvf'): Promise<Proof> => provedOnce(accel, inputs.arch, machineType, toolchain, env, deadline);
  return chooseAccelerator(
    inputs.accel,
    nativeAccelerator(inputs.arch, process),
    (accel) => prove(accel === 'hvf' ? 'hvf' : 'kvm'),
    env.log,
  );
}

/**
 * Checks that the CPU model works under the accelerator.
 *
 * @throws InputError for `host`, the model of the host itself, if the VM runs under TCG. It names the reason for TCG.
 */
export function checkCpu(cpu: string | undefined, { accel, reason }: AcceleratorChoice): void {
  if (accel !== 'tcg' || !/^host(?:,|$)/.test(cpu ?? '')) return;
  const why = reason === 'asked for' ? '' : ` (${reason})`;
  const problem = `is the CPU of this host, which only a hardware accelerator can give to a guest, but the VM runs under TCG${why}; use max, or a host whose KVM works`;
  throw new InputError([{ input: 'cpu', value: cpu ?? '', problem }]);
}

/** The facts of a host that decide which guests it can accelerate. */
export interface HostKind {
  /** `process.platform` */
  readonly platform: NodeJS.Platform;
  /** `process.arch` */
  readonly arch: string;
}

/** The guests that a host's processor can run itself. There is a self-test guest for each of them. */
const NATIVE_GUESTS: Readonly<Record<string, Partial<Record<NodeJS.Platform, readonly Arch[]>>>> = {
  x64: { linux: ['x86_64', 'i386'], darwin: ['x86_64'] },
  arm64: { linux: ['aarch64'], darwin: ['aarch64'] },
};

/** Returns the hardware accelerator that a host may have for guests of an architecture. Pure. */
export function nativeAccelerator(arch: Arch, host: HostKind): 'kvm' | 'hvf' | undefined {
  if (NATIVE_GUESTS[host.arch]?.[host.platform]?.includes(arch) !== true) return undefined;
  return host.platform === 'darwin' ? 'hvf' : 'kvm';
}

async function provedOnce(
  accel: 'kvm' | 'hvf',
  arch: Arch,
  machineType: string,
  toolchain: Toolchain,
  env: Environment,
  deadline: Deadline,
): Promise<Proof> {
  if (accel === 'kvm') {
    const access = await kvmProblem(env, deadline);
    if (access !== undefined) return { works: false, reason: access };
  }
  const subject = { accelerator: accel, binary: toolchain.qemuSystem };
  const toolCache = await env.toolCache();
  const known = readAcceleratorVerdict(toolCache, subject);
  if (known !== undefined) {
    const detail = `${known.reason} (proved earlier)`;
    return known.usable ? { works: true, detail } : { works: false, reason: detail };
  }
  const proof = await proveAccelerator(accel, toolchain.qemuSystem, arch, machineType, env.signal);
  const verdict = { usable: proof.works, reason: proof.works ? proof.detail : proof.reason };
  await writeAcceleratorVerdict(toolCache, subject, verdict).catch((error: unknown) => {
    env.log.debug(`Could not store the verdict on ${accel} for later steps: ${errorText(error)}`);
  });
  return proof;
}

/** Returns the reason why `/dev/kvm` cannot be opened, after an attempt to repair it, or undefined if it can. */
async function kvmProblem(env: Environment, deadline: Deadline): Promise<string | undefined> {
  const access = inspectKvm();
  if (access.state === 'usable') return undefined;
  if (access.state === 'absent') return access.reason;
  const repaired = await repairKvm({ isRunner: env.isRunner, log: env.log, deadline: deadline.atMost(30_000) });
  return repaired.state === 'usable' ? undefined : repaired.reason;
}
