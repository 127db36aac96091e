import type { ChannelName } from '../../guest/channel.js';
import type { Inputs } from '../../inputs/parse.js';
import type { PolicyLayer } from '../../policy/layer.js';
import type { Deadline } from '../../shared/deadline.js';
import type { VmDirectory } from '../../state/layout.js';
import type { GuestAccess } from '../../supervisor/rpc/guest-access.js';
import { resolveToolchain, type Toolchain } from '../../toolchain/resolve.js';
import type { AcceleratorChoice } from '../../vm/accelerator.js';
import { defaultMachine } from '../../vm/platforms.js';
import type { KnownHash, VmSpec } from '../../vm/spec.js';
import type { ShareDaemon } from '../../vm/virtiofsd.js';
import type { Environment, Phases } from '../context.js';
import { requirePermittedFiles, sshFiles } from '../preflight/programs.js';
import { checkCpu, resolveAccelerator } from './accelerator.js';
import { prepareDisks, prepareSeed, selfTestFile } from './disks.js';
import { checkInputFiles } from './files.js';
import { prepareFirmware, wantedFirmware } from './firmware.js';
import { checkMachine, checkSnapshotDisks } from './machine.js';
import { bootsSelfTest } from './needs.js';
import { choosePorts } from './ports.js';
import { plainShares, serveShares, wantsVirtiofs } from './shares.js';
import { vmSpec } from './spec.js';
import { neededForwards, setUpSsh, sshPrograms } from './ssh.js';

/** A VM that is ready to start: nothing has to be looked up any more. */
export interface Plan {
  readonly spec: VmSpec;
  readonly daemons: readonly ShareDaemon[];
  /** Hashes of its files that this run has verified. */
  readonly knownHashes: readonly KnownHash[];
  readonly guest: GuestAccess;
  readonly toolchain: Toolchain;
  /** The reason for the accelerator. */
  readonly accelReason: string;
}

export interface PlanRequest {
  readonly inputs: Inputs;
  readonly layers: readonly PolicyLayer[];
  readonly directory: VmDirectory;
  readonly deadline: Deadline;
  /** Receives the toolchain as soon as it is known, so that the result has it if a later step fails. */
  readonly onToolchain: (toolchain: Toolchain) => void;
  /** The accelerator, if it has been chosen already. */
  readonly accelerator?: AcceleratorChoice | undefined;
}

/**
 * Finds and creates all that a VM needs. Does the cheapest check first: files and ports, QEMU, firmware, accelerator, disks.
 *
 * @throws InputError, ToolchainError, AcceleratorError, StorageError and others. Nothing has been started.
 */
export async function planVm(request: PlanRequest, phases: Phases, env: Environment): Promise<Plan> {
  const { inputs, layers, directory, deadline, onToolchain } = request;
  const { ports, programs } = await phases('inputs', async () => {
    checkMachine(inputs);
    checkSnapshotDisks(inputs);
    await checkInputFiles(inputs, deadline, (doubt) => env.log.warning(doubt));
    const programs = sshPrograms(inputs, process.env['PATH']);
    return { programs, ports: await choosePorts(neededForwards(inputs, programs)) };
  });
  const { arch, qemu, qemuVersion: versionRange, install } = inputs;
  const toolchain = await phases('toolchain', async () =>
    resolveToolchain({ arch, qemu, versionRange, install, toolCache: await env.toolCache(), log: env.log, deadline }),
  );
  onToolchain(toolchain);
  await requirePermittedFiles(layers, { programs: [toolchain.qemuSystem.path, toolchain.qemuImg.path, ...sshFiles(programs)] });
  const { shares, daemons } = wantsVirtiofs(inputs)
    ? await phases('shares', () => serveShares(inputs, toolchain.qemuSystem.path, env, deadline))
    : plainShares(inputs);
  await requirePermittedFiles(layers, { programs: daemons.map(({ file }) => file) });
  const fixed = defaultMachine(arch, toolchain.qemuSystem.version);
  const machine = inputs.machine ?? fixed;
  const wanted = wantedFirmware(inputs);
  const firmware =
    wanted && (await phases('firmware', () => prepareFirmware(wanted, inputs, { machine, toolchain }, directory, env, deadline)));
  await requirePermittedFiles(layers, { programs: [], firmware: firmware?.kind === 'flash' ? [firmware.code] : [] });
  const accel = request.accelerator ?? (await phases('accelerator', () => resolveAccelerator(inputs, fixed, toolchain, env, deadline)));
  checkCpu(inputs.cpu, accel);
  const ssh = await setUpSsh(programs, inputs.sshUser, ports, directory, deadline);
  const { disks, known } = await phases('disks', () => prepareDisks(inputs, toolchain, directory, deadline, env));
  const seed = await prepareSeed(inputs, ssh, directory, env);
  const selfTest = bootsSelfTest(inputs) ? selfTestFile(directory) : undefined;
  return {
    spec: vmSpec(inputs, { machine, accel: accel.accel, disks, shares, ports, firmware, seed, selfTest }),
    daemons,
    knownHashes: known,
    guest: { candidates: candidates(inputs, ssh !== undefined), ssh: ssh?.access ?? null },
    toolchain,
    accelReason: accel.reason,
  };
}

/**
 * Returns the channels that `auto` tries. It tries a shell on the serial console only if nothing but a kernel boots: elsewhere the text
 * that it sends may end up in a boot menu or at a login prompt. A blank disk boots nothing.
 */
function candidates({ image, cdrom, disks }: Inputs, ssh: boolean): ChannelName[] {
  const bare = image === undefined && cdrom === undefined && disks.every(({ source }) => source.kind === 'blank');
  return ['agent', ...(ssh ? (['ssh'] as const) : []), ...(bare ? (['serial'] as const) : [])];
}
