import type { PolicyLayer } from '../policy/layer.js';
import type { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import { identify } from '../shared/process.js';
import { SupervisorClient } from '../supervisor/client.js';
import { readRecord, type VmFolder, type VmRecord, writeRecord } from '../supervisor/folder.js';
import { resolveToolchain, type Toolchain } from '../toolchain/resolve.js';
import { backEndNames, qemuArguments } from '../vm/args.js';
import { defaultMachine } from '../vm/defaults.js';
import type { VmSpec } from '../vm/spec.js';
import { blamedInput } from './complaints.js';
import type { Environment } from './environment.js';
import { resolveAccelerator } from './hardware.js';
import { checkInputFiles } from './input-files.js';
import type { Inputs } from './inputs.js';
import { choosePorts } from './ports.js';
import { checkPlan } from './precheck.js';
import { prepareDisks, stopLimits, vmSpec } from './prepare.js';
import { auditFailedStart, refuseBeforeStart } from './refuse.js';
import type { Session } from './session.js';

/** Runs a piece of work as a named phase of the run. */
export type Phases = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** How long QEMU may take to answer on QMP once it is spawned, in milliseconds. */
const START_MS = 30_000;
/** By how much a supervisor outlives the run's own deadline before it ends the VM by itself, in milliseconds. */
const BACKSTOP_MS = 120_000;

/** A claimed folder, and what the run is to make of it. */
export interface StartRequest {
  readonly inputs: Inputs;
  readonly layers: readonly PolicyLayer[];
  readonly folder: VmFolder;
  readonly record: VmRecord;
  readonly deadline: Deadline;
  /** Told as soon as the toolchain is known, so that it is reported whatever fails later. */
  readonly onToolchain: (toolchain: Toolchain) => void;
}

/**
 * Starts a new VM in a claimed folder, cheapest check first: policy, files and ports, QEMU, accelerator, disks, supervisor.
 *
 * If this fails, nothing runs, the audit log and `vm.json` say why, and the name can be claimed again.
 */
export async function startVm(request: StartRequest, phases: Phases, env: Environment): Promise<Session> {
  const { inputs, layers, folder } = request;
  const refused = checkPlan(inputs, layers, { memoryBytes: inputs.memory, arch: inputs.arch, created: plannedBackEnds(inputs) });
  try {
    if (refused.length > 0) await refuseBeforeStart(refused, folder, inputs.vm, env);
    const { spec, toolchain, reason } = await plan(request, phases, env);
    return await phases('start', () => launch(request, spec, toolchain, reason, env));
  } catch (error) {
    await recordFailure(error, refused.length > 0, request, env);
    throw error;
  }
}

async function plan(
  { inputs, folder, deadline, onToolchain }: StartRequest,
  phases: Phases,
  env: Environment,
): Promise<{ spec: VmSpec; toolchain: Toolchain; reason: string }> {
  const ports = await phases('inputs', async () => {
    await checkInputFiles(inputs, deadline);
    return choosePorts(inputs.ports);
  });
  const { arch, qemu, qemuVersion: versionRange, install } = inputs;
  const toolchain = await phases('toolchain', async () =>
    resolveToolchain({ arch, qemu, versionRange, install, toolCache: await env.toolCache(), log: env.log, deadline }),
  );
  onToolchain(toolchain);
  const machine = inputs.machine ?? defaultMachine(arch, toolchain.qemuSystem.version);
  const accel = await phases('accelerator', () =>
    resolveAccelerator(inputs, defaultMachine(arch, toolchain.qemuSystem.version), toolchain, env, deadline),
  );
  const disks = await phases('disks', () => prepareDisks(inputs, toolchain, folder, deadline, env.log));
  return { spec: vmSpec(inputs, { machine, accel, disks, ports }, folder), toolchain, reason: accel.reason };
}

async function launch(request: StartRequest, spec: VmSpec, toolchain: Toolchain, accelReason: string, env: Environment): Promise<Session> {
  const { inputs, layers, folder, deadline } = request;
  const client = SupervisorClient.launch(folder, env.supervisorEntry, env.signal);
  client.onLog = ({ level, text }) => env.log[level](text);
  try {
    const { pid, qemuVersion } = await client.start({
      spec,
      qemu: toolchain.qemuSystem.path,
      args: qemuArguments(spec, { platform: process.platform }),
      accelReason,
      layers,
      caller: env.caller,
      secrets: env.secrets,
      stopLimits: stopLimits(inputs),
      startTimeoutMs: deadline.atMost(START_MS).ms,
      lifetimeMs: deadline.remainingMs + BACKSTOP_MS,
      ...(env.watchPid === undefined ? {} : { watchPid: env.watchPid }),
    });
    const accel = { name: spec.accel, reason: accelReason };
    const { ports } = spec;
    return {
      client,
      folder,
      pid,
      qemuVersion,
      accel,
      ports,
      layers: [],
      context: { memoryBytes: spec.memoryBytes },
      toolchain,
    };
  } catch (error) {
    await client.abandon();
    throw blamedInput(error, spec);
  }
}

/** What the VM will have that a command may name; the running VM's own list decides when the command is sent. */
function plannedBackEnds({ image, cdrom, network }: Inputs): string[] {
  const disks = image === undefined ? [] : [{ file: image, format: 'qcow2' as const, readOnly: false }];
  return backEndNames({ disks, network, ...(cdrom === undefined ? {} : { cdrom }) });
}

async function recordFailure(error: unknown, audited: boolean, { inputs, folder, record }: StartRequest, env: Environment): Promise<void> {
  const current = await readRecord(folder).catch(() => undefined);
  // Once the supervisor has taken over, it has recorded the failure itself.
  if (current === undefined || current.owner.pid !== process.pid) return;
  if (!audited) await auditFailedStart(error, folder, inputs.vm, env);
  await writeRecord(folder, { ...record, owner: identify(process.pid), state: 'failed', reason: errorText(error) });
}
