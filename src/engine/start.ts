import type { Inputs } from '../inputs/parse.js';
import type { PolicyLayer } from '../policy/layer.js';
import { errorText, InputError, type MaqetError } from '../shared/errors.js';
import { identify } from '../shared/process.js';
import { formatBytes } from '../shared/units.js';
import { readRecord, type VmRecord, writeRecord } from '../state/record.js';
import { imageInUse } from '../storage/image-in-use.js';
import { AcceleratorStuckError } from '../supervisor/guest/vitals.js';
import { SupervisorClient } from '../supervisor/rpc/client.js';
import { RemoteError } from '../supervisor/rpc/wire.js';
import { writeAcceleratorVerdict } from '../toolchain/verdict.js';
import type { AcceleratorChoice } from '../vm/accelerator.js';
import { backEndNames } from '../vm/args.js';
import type { VmSpec } from '../vm/spec.js';
import type { Environment, Phases, Session } from './context.js';
import { removeUnusedDisks } from './plan/disk-audit.js';
import { stopLimits } from './plan/disks.js';
import { type Plan, type PlanRequest, planVm } from './plan/plan.js';
import { checkPlan } from './preflight/check.js';
import { auditFailedStart, refuseBeforeStart } from './preflight/refuse.js';
import { storeSyslogServer } from './records/syslog.js';
import { stopVm } from './stop.js';

/** How long QEMU may take to answer on QMP once it is spawned, in milliseconds. */
const START_MS = 30_000;
/** By how much a supervisor outlives the run's own deadline before it ends the VM by itself, in milliseconds. */
const BACKSTOP_MS = 120_000;

/** A claimed folder, and what the run is to make of it. */
export interface StartRequest extends PlanRequest {
  readonly layers: readonly PolicyLayer[];
  readonly record: VmRecord;
}

/**
 * Starts a new VM in a claimed folder, cheapest check first: policy, files and ports, QEMU, accelerator, disks, supervisor.
 *
 * If this fails, nothing runs, the audit log and `vm.json` say why, and the name can be claimed again.
 */
export async function startVm(request: StartRequest, phases: Phases, env: Environment): Promise<Session> {
  const { inputs, layers, directory } = request;
  await storeSyslogServer(directory, inputs);
  const refused = checkPlan(inputs, layers, { memoryBytes: inputs.memory, arch: inputs.arch, created: plannedBackEnds(inputs) });
  try {
    if (refused.length > 0) await refuseBeforeStart(refused, directory, inputs.vm, env);
    const plan = await planVm(request, phases, env);
    return await phases('start', () => launch(request, plan, env));
  } catch (error) {
    await recordFailure(error, refused.length > 0, request, env);
    throw error;
  }
}

async function launch(request: StartRequest, { spec, daemons, guest, toolchain, accelReason }: Plan, env: Environment): Promise<Session> {
  const { inputs, layers, directory, deadline } = request;
  const client = SupervisorClient.launch(directory, env.supervisorEntry, env.signal);
  client.onLog = ({ level, text }) => env.log[level](text);
  try {
    const { pid, qemuVersion } = await client.start({
      spec,
      qemu: toolchain.qemuSystem.path,
      daemons,
      accelReason,
      layers,
      caller: env.caller,
      secrets: env.secrets,
      stopLimits: stopLimits(inputs),
      guest,
      startTimeoutMs: deadline.atMost(START_MS).ms,
      lifetimeMs: deadline.remainingMs + BACKSTOP_MS,
      ...(env.watchPid === undefined ? {} : { watchPid: env.watchPid }),
    });
    const accel = { name: spec.accel, reason: accelReason };
    const { ports } = spec;
    return {
      client,
      directory,
      pid,
      qemuVersion,
      accel,
      ports,
      layers: [],
      context: { memoryBytes: spec.memoryBytes, arch: spec.arch },
      cursor: 0,
      toolchain,
    };
  } catch (error) {
    const alone = await client.abandon();
    const told = (await imageInUse(errorText(error))) ?? blamedInput(error, spec);
    if (alone && isRefusal(error)) {
      // What is told is why the VM did not start.
      await removeUnusedDisks(spec.disks, directory, inputs.vm, env).catch((problem: unknown) => env.log.warning(errorText(problem)));
    }
    throw told;
  }
}

/** The supervisor has seen QEMU end by itself before it let the guest run. One that has itself gone has said nothing of the kind. */
function isRefusal(error: unknown): boolean {
  return error instanceof RemoteError && error.name === 'VmCrashedError';
}

/** What the VM will have that a command may name; the running VM's own list decides when the command is sent. */
function plannedBackEnds({ image, disks: more, cdrom, network }: Inputs): string[] {
  const disks = [...(image === undefined ? [] : [{ name: 'disk0' }]), ...more];
  return backEndNames({ disks, network, ...(cdrom === undefined ? {} : { cdrom }) });
}

async function recordFailure(
  error: unknown,
  audited: boolean,
  { inputs, layers, directory, record }: StartRequest,
  env: Environment,
): Promise<void> {
  const current = await readRecord(directory).catch(() => undefined);
  // Once the supervisor has taken over, it has recorded the failure itself.
  if (current === undefined || current.owner.pid !== process.pid) return;
  if (!audited) await auditFailedStart(error, layers, directory, inputs.vm, env);
  await writeRecord(directory, { ...record, owner: identify(process.pid), state: 'failed', reason: errorText(error) });
}

/** What QEMU says of an input that only it can judge (seen with 7.2), and what that means. */
const COMPLAINTS: readonly [pattern: RegExp, input: 'machine' | 'cpu' | 'memory' | 'disks', problem: string][] = [
  [/unsupported machine type/i, 'machine', 'is no machine type of this QEMU; `qemu-system-… -machine help` lists them'],
  [
    /unable to find CPU model|Property '.*' not found|can't apply global/i,
    'cpu',
    'is no CPU model of this QEMU; `qemu-system-… -cpu help` lists them',
  ],
  [
    /no slot\/function available/,
    'disks',
    'and other devices are more than the PCI bus has room for; use `interface: scsi` for most disks',
  ],
  [/cannot set up guest memory|Cannot allocate memory/i, 'memory', 'is more memory than this host gives; name less'],
];

/** The error of a QEMU that did not start as an input error, if it complains about an input; otherwise as it is. Pure. */
export function blamedInput(error: unknown, spec: Pick<VmSpec, 'machine' | 'cpu' | 'memoryBytes' | 'disks'>): unknown {
  if (!(error instanceof Error)) return error;
  const found = COMPLAINTS.find(([pattern]) => pattern.test(error.message));
  if (found === undefined) return error;
  const [, input, problem] = found;
  const { machine, cpu, memoryBytes, disks } = spec;
  const value = { machine, cpu, memory: formatBytes(memoryBytes), disks: `${disks.length} disks` }[input];
  return new InputError([{ input, value, problem }], `Correct the input; nothing is left running. ${error.message}`);
}

/** True for a guest whose accelerator let it down although the proof had passed. It may have come over the wire. */
export function isStuck(error: unknown): error is MaqetError {
  return error instanceof Error && error.name === AcceleratorStuckError.name;
}

/**
 * Gives up a VM whose accelerator does not work, so that the same one can be started under TCG: stops it, and remembers the
 * verdict for later steps.
 *
 * @returns what the VM that takes its place runs under, and why.
 */
export async function fallBackToTcg(session: Session, { message }: MaqetError, env: Environment): Promise<AcceleratorChoice> {
  const reason = message.replace(/\.$/, '');
  env.log.warning(`${reason}. The VM is started once more under TCG, which is many times slower.`);
  const { problem, notices } = await stopVm(session, { reason: 'the accelerator does not work', quick: true }, env);
  for (const notice of notices) env.log.warning(notice);
  if (problem !== undefined) throw problem;
  await remember(session, reason, env).catch((error: unknown) =>
    env.log.debug(`The verdict on ${session.accel.name} could not be kept for later steps: ${errorText(error)}`),
  );
  return { accel: 'tcg', reason };
}

async function remember({ accel, toolchain }: Session, reason: string, env: Environment): Promise<void> {
  if (toolchain === undefined) return;
  await writeAcceleratorVerdict(
    await env.toolCache(),
    { accelerator: accel.name, binary: toolchain.qemuSystem },
    { usable: false, reason },
  );
}
