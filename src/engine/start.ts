import type { Inputs } from '../inputs/parse.js';
import { addedBy } from '../policy/qemu-args.js';
import { errorText, type MaqetError } from '../shared/errors.js';
import { identify } from '../shared/process.js';
import { oneLine } from '../shared/untrusted-text.js';
import { recordEnd } from '../state/claim.js';
import { handOver } from '../state/presence.js';
import { readRecord, type VmRecord, writeRecord } from '../state/record.js';
import { imageInUse } from '../storage/image-in-use.js';
import { AcceleratorStuckError } from '../supervisor/guest/vitals.js';
import { SupervisorClient } from '../supervisor/rpc/client.js';
import { RemoteError } from '../supervisor/rpc/wire.js';
import { ShareRefusedError } from '../supervisor/share-daemons.js';
import { writeAcceleratorVerdict } from '../toolchain/verdict.js';
import type { AcceleratorChoice } from '../vm/accelerator.js';
import { backEndNames } from '../vm/args.js';
import { VmCrashedError, VmRefusedError } from '../vm/errors.js';
import type { Environment, Phases, Session } from './context.js';
import { makeGone } from './gone.js';
import { removeUnusedDisks } from './plan/disk-audit.js';
import { stopLimits } from './plan/disks.js';
import { type Plan, type PlanRequest, planVm } from './plan/plan.js';
import { checkPlan } from './preflight/check.js';
import { refusedStart } from './preflight/limits.js';
import { auditFailedStart, refuseBeforeStart } from './preflight/refuse.js';
import { storeSyslogServer } from './records/syslog.js';
import { refusedInputs } from './refusal/refusal.js';
import { stopVm } from './stop.js';

/** How long a spawned QEMU may take to answer on QMP, in milliseconds. */
const START_MS = 30_000;
/** How long after the deadline of the run the supervisor stops the VM by itself, in milliseconds: after the evidence. */
const BACKSTOP_MS = 180_000;

/** A claimed directory, and the VM to start in it. */
export interface StartRequest extends PlanRequest {
  readonly record: VmRecord;
}

/**
 * Starts a new VM in a claimed directory. Does the cheapest check first: policy, files and ports, QEMU, accelerator, disks, supervisor.
 *
 * If it fails, nothing runs, the audit log and `vm.json` have the reason, and the name can be claimed again.
 */
export async function startVm(request: StartRequest, phases: Phases, env: Environment): Promise<Session> {
  const { inputs, layers, directory } = request;
  await storeSyslogServer(directory, inputs);
  const context = {
    memoryBytes: inputs.memory,
    addedBytes: addedBy(inputs.qemuArgs).memoryBytes,
    arch: inputs.arch,
    created: plannedBackEnds(inputs),
  };
  const refused = [...checkPlan(inputs, layers, context), ...(await refusedStart(inputs, layers, env.root))];
  try {
    if (refused.length > 0) await refuseBeforeStart(refused, directory, inputs.vm, env);
    const plan = await planVm(request, phases, env);
    return await phases('start', () => launch(request, plan, env));
  } catch (error) {
    await recordFailure(error, refused.length > 0, request, env);
    throw error;
  }
}

async function launch(
  request: StartRequest,
  { spec, daemons, knownHashes, guest, toolchain, accelReason }: Plan,
  env: Environment,
): Promise<Session> {
  const { inputs, layers, directory, deadline } = request;
  const client = SupervisorClient.launch(directory, env.supervisorEntry, env.signal, env.claimant);
  client.onLog = ({ level, text }) => (env.supervisorLog ?? env.log)[level](text);
  try {
    const { pid, qemuVersion } = await client.start({
      spec,
      qemu: toolchain.qemuSystem.path,
      qemuVersion: toolchain.qemuSystem.version,
      daemons,
      knownHashes,
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
    await handOver(directory);
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
    if (!alone) await endHung(client, request, error, env);
    const vm = { spec, qemu: toolchain.qemuSystem, texts: inputs.texts };
    const blamed =
      (await imageInUse(errorText(error))) ??
      (alone && isRefusal(error) ? await refusedInputs(error, vm, deadline).catch((ended: unknown) => ended) : error);
    if (alone && isBeforeGuest(error)) {
      // The reason why the VM did not start is the error. A failure to remove its disks is only logged.
      await removeUnusedDisks(spec.disks, directory, inputs.vm, env).catch((problem: unknown) =>
        env.log.warning(errorText(problem, env.wording)),
      );
    }
    throw blamed;
  }
}

/** Returns true if the supervisor reports that QEMU refused its command line. */
function isRefusal(error: unknown): error is RemoteError {
  return error instanceof RemoteError && error.name === VmRefusedError.name;
}

/** Ends a supervisor that does not end by itself: nobody else may know of it. A failure is only logged, the reason of the run comes first. */
async function endHung(client: SupervisorClient, { directory, record }: StartRequest, error: unknown, env: Environment): Promise<void> {
  try {
    const current = await readRecord(directory).catch(() => undefined);
    await makeGone({ directory, record: current, supervisor: client.launched }, { patienceMs: 0, asked: 'silent' }, env.log);
    await recordEnd(directory, record.claimant, { state: 'failed', reason: oneLine(errorText(error)), kept: false });
  } catch (problem) {
    env.log.warning(errorText(problem, env.wording));
  }
}

/** Returns true if the supervisor reports that QEMU exited before the guest ran. A supervisor that is gone reports nothing. */
function isBeforeGuest(error: unknown): boolean {
  const names: readonly string[] = [VmRefusedError.name, VmCrashedError.name, ShareRefusedError.name];
  return error instanceof RemoteError && names.includes(error.name);
}

/** Returns the back ends that commands may name. When a command is sent, the list of the running VM decides. */
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
  // A supervisor that owns the directory has recorded the failure itself.
  if (current === undefined || current.owner.pid !== process.pid) return;
  if (!audited) await auditFailedStart(error, layers, directory, inputs.vm, env);
  await writeRecord(directory, { ...record, owner: identify(process.pid), state: 'failed', reason: errorText(error) });
}

/** Returns true if the guest is stuck because its accelerator does not work, although the self-test passed. */
export function isStuck(error: unknown): error is MaqetError {
  return error instanceof Error && error.name === AcceleratorStuckError.name;
}

/**
 * Stops a VM whose accelerator does not work, and stores that verdict for later steps. The caller starts the VM again under TCG.
 *
 * @returns TCG, with the reason.
 * @throws UnrecordedEndError or ForcedStopError if the VM did not stop cleanly.
 */
export async function fallBackToTcg(session: Session, { message }: MaqetError, env: Environment): Promise<AcceleratorChoice> {
  const reason = message.replace(/\.$/, '');
  env.log.warning(`${reason}. Starting the VM again under TCG, which is many times slower.`);
  const { problem, notices } = await stopVm(session, { reason: 'the accelerator does not work', quick: true }, env);
  for (const notice of notices) env.log.warning(notice);
  if (problem !== undefined) throw problem;
  await storeVerdict(session, reason, env).catch((error: unknown) =>
    env.log.debug(`Could not store the verdict on ${session.accel.name} for later steps: ${errorText(error)}`),
  );
  return { accel: 'tcg', reason };
}

async function storeVerdict({ accel, toolchain }: Session, reason: string, env: Environment): Promise<void> {
  if (toolchain === undefined) return;
  await writeAcceleratorVerdict(
    await env.toolCache(),
    { accelerator: accel.name, binary: toolchain.qemuSystem },
    { usable: false, reason },
  );
}
