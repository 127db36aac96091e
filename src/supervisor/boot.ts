import { AuditLog } from '../audit/log.js';
import type { AuditEvent, Caller } from '../audit/record.js';
import { GrowingRedactor } from '../audit/redact/redactor.js';
import { AuditShipper } from '../audit/syslog/shipper.js';
import { SerialConsole } from '../guest/console/console.js';
import { layerFacts } from '../policy/layer.js';
import { addedBy, screenQemuArgs } from '../policy/qemu-args.js';
import { Deadline } from '../shared/deadline.js';
import { errorText, MaqetError } from '../shared/errors.js';
import { isJsonObject, type JsonObject } from '../shared/json.js';
import type { VmDirectory } from '../state/layout.js';
import { backEndNames, qemuArguments } from '../vm/args.js';
import { STATE_NODES } from '../vm/arguments/machine.js';
import { VmCrashedError, VmError } from '../vm/errors.js';
import { vmFiles } from '../vm/files.js';
import { linkHostFiles } from '../vm/host-files.js';
import { Machine } from '../vm/machine.js';
import type { VmSpec } from '../vm/spec.js';
import type { VmStateMachine } from '../vm/state.js';
import { EventLog } from './event-log.js';
import { FileHashes } from './file-hashes.js';
import { Gate } from './gate/gate.js';
import { Scripts } from './gate/scripts.js';
import { GuestChannels } from './guest/channels.js';
import { GuestMutex } from './guest/mutex.js';
import { GuestRuns } from './guest/runs.js';
import { GuestWatch } from './guest/watch.js';
import { ProblemLog } from './problem-log.js';
import type { GateContext, StartParams } from './rpc/methods.js';
import { ShareDaemons } from './share-daemons.js';
import { Snapshots } from './snapshots/snapshots.js';
import { SnapshotWork } from './snapshots/work.js';

/** A VM whose CPUs run, and the objects that serve it. */
export interface LiveVm {
  readonly machine: Machine;
  readonly daemons: ShareDaemons;
  readonly serial: SerialConsole;
  readonly events: EventLog;
  /** For problems that do not end the VM. */
  readonly problems: ProblemLog;
  readonly audit: AuditLog;
  /** Sends the audit log to a syslog server; undefined if there is none. */
  readonly shipper: AuditShipper | undefined;
  /** Hides secrets in the audit log. */
  readonly redact: GrowingRedactor;
  readonly watch: GuestWatch;
  readonly gate: Gate;
  readonly scripts: Scripts;
  readonly channels: GuestChannels;
  readonly runs: GuestRuns;
  readonly snapshots: Snapshots;
  /** Hashes of the files that the VM was given. */
  readonly hashes: FileHashes;
}

/** How long QEMU may take to list its dump formats, in milliseconds. */
const ASK_MS = 5000;

/**
 * Boots a VM. The start is in the audit log before QEMU is spawned.
 *
 * If this fails, also because `signal` is aborted, no process is left. The audit log holds the reason, if it can be written, and is closed.
 *
 * @throws VmRefusedError or VmCrashedError only if QEMU ended before it let the guest run.
 */
export async function bootVm(
  directory: VmDirectory,
  params: StartParams,
  onState: (states: VmStateMachine) => void,
  signal?: AbortSignal,
): Promise<LiveVm> {
  const problems = new ProblemLog();
  const redact = new GrowingRedactor(params.secrets);
  const shipper = await AuditShipper.open(directory);
  const audit = await AuditLog.open(directory.audit, { vm: params.spec.name, redact, onWritten: () => shipper?.wake() });
  const note = lifecycleNotes(audit, params.caller);
  const events = new EventLog(directory.events);
  let machine: Machine | undefined;
  let daemons: ShareDaemons | undefined;
  let hashes: FileHashes | undefined;
  const replaced: string[] = [];
  try {
    const args = screenedArguments(params);
    await note('vm-start', startFacts(params, args), null);
    await linkHostFiles(params.spec, directory.dir);
    hashes = await hashFiles(params, note, (problem) => {
      replaced.push(problem);
      void machine?.fail(replacedError(problem));
    });
    const files = { cwd: directory.files, logFile: directory.qemuLog };
    const hooks = { onEvent: events.record.bind(events), onState };
    daemons = await ShareDaemons.start(params.daemons, directory, Deadline.after(params.startTimeoutMs, signal));
    const starting = Machine.start({ qemu: params.qemu, args, ...files, ...hooks }, Deadline.after(params.startTimeoutMs, signal));
    machine = await daemons.attend(starting);
    const serial = new SerialConsole(machine.serial, directory.serialLog, { onProblem: (error) => problems.report(error) });
    const watch = new GuestWatch(machine, serial, params.spec.accel);
    const channels = new GuestChannels(machine, serial, params.guest);
    const askAgent = channels.askAgent.bind(channels);
    const { layers, spec } = params;
    const context = await gateContext(params, machine);
    const mutex = new GuestMutex();
    const gate = new Gate({ machine, askAgent, mutex, audit, directory, layers, context });
    const scripts = new Scripts(gate, audit);
    const runs = new GuestRuns({ machine, audit, watch, channels, layers });
    const work = snapshotWork(spec, machine, mutex, { watch, channels });
    const snapshots = new Snapshots({ machine, audit, work, mutex, layers, context });
    await requireSameFiles(hashes, machine, params.spec, replaced);
    await resume(machine, Deadline.after(params.startTimeoutMs, signal));
    await note('vm-start', { pid: machine.id.pid, qemuVersion: machine.qemuVersion }, 'ok');
    hashes.confirm();
    return { machine, daemons, serial, events, problems, audit, shipper, redact, watch, gate, scripts, channels, runs, snapshots, hashes };
  } catch (error) {
    hashes?.cancel();
    await machine?.kill();
    await daemons?.close();
    await events.close();
    // The reason of the failure matters more than that it cannot be recorded.
    await note('vm-start', {}, 'failed', { error: errorText(error) }).catch(() => undefined);
    await audit.close(params.caller).catch(() => undefined);
    // The process that launched the supervisor sends the rest of the log.
    await shipper?.close();
    throw error;
  }
}

/** Makes the operations on snapshots. Loading one replaces the guest for those who watch it and talk to it. */
function snapshotWork(
  { disks, memoryBytes }: VmSpec,
  machine: Machine,
  mutex: GuestMutex,
  { watch, channels }: Pick<LiveVm, 'watch' | 'channels'>,
): SnapshotWork {
  return new SnapshotWork({
    machine,
    mutex,
    own: disks.map((disk) => disk.name),
    inState: STATE_NODES,
    memoryBytes,
    onLoaded: (since) => {
      watch.replaced(since);
      channels.forget();
    },
  });
}

/** Looks at the files that the VM is given, and begins to hash them. @param onReplaced - as of {@link FileHashes.begin} */
function hashFiles({ spec, knownHashes }: StartParams, note: Note, onReplaced: (problem: string) => void): Promise<FileHashes> {
  return FileHashes.begin(
    vmFiles(spec),
    knownHashes,
    (facts, error) => note('vm-files', facts, error === undefined ? 'ok' : 'failed', error === undefined ? {} : { error }),
    onReplaced,
  );
}

/** Checks that QEMU has opened what was verified. @throws VmError. The guest has not run. */
async function requireSameFiles(hashes: FileHashes, machine: Machine, spec: VmSpec, replaced: readonly string[]): Promise<void> {
  await hashes.requireOpened(machine.id.pid, vmFiles(spec));
  if (replaced[0] !== undefined) throw replacedError(replaced[0]);
}

/** The error for a guest that runs on an image whose content is not the one that was verified. */
function replacedError(problem: string): VmError {
  return new VmError(problem, { remedy: 'The VM was ended. Find out which program replaces the image.', status: 'failed' });
}

/** Lets the guest run. From here on a crash throws a VmError, because the guest may have run and written to its disks. */
async function resume(machine: Machine, deadline: Deadline): Promise<void> {
  try {
    await machine.resume(deadline);
  } catch (error) {
    if (!(error instanceof VmCrashedError)) throw error;
    throw new VmError(error.marked.message, { remedy: error.marked.remedy, status: error.status, cause: error });
  }
}

type Note = (
  event: AuditEvent,
  facts: JsonObject,
  outcome: 'ok' | 'failed' | null,
  ending?: { error?: string; durationMs?: number },
) => Promise<void>;

/** Returns a function that writes records of the VM's lifecycle, which have no command and no tier. */
export function lifecycleNotes(audit: AuditLog, caller: Caller): Note {
  return async (event, facts, outcome, ending = {}) => {
    await audit.append({ ...caller, event, arguments: facts, decision: 'allow', reason: 'lifecycle', outcome, ...ending });
  };
}

/** Returns QEMU's command line. @throws MaqetError if the policy refuses one of the extra arguments. */
function screenedArguments({ spec, qemuVersion }: StartParams): string[] {
  const [problem] = screenQemuArgs(spec.qemuArgs);
  if (problem !== undefined) throw new MaqetError(problem.reason, { remedy: problem.remedy, status: 'blocked' });
  return qemuArguments(spec, { platform: process.platform, qemuVersion });
}

function startFacts({ qemu, spec, accelReason, daemons, layers }: StartParams, args: readonly string[]): JsonObject {
  const { accel, memoryBytes, cpus, machine } = spec;
  const served = daemons.map((daemon) => ({ file: daemon.file, args: [...daemon.args] }));
  const facts = { qemu, accel, accelReason, memoryBytes, cpus, machine, args: [...args], policy: layerFacts(layers) };
  return served.length === 0 ? facts : { ...facts, daemons: served };
}

async function gateContext({ spec }: StartParams, machine: Machine): Promise<GateContext> {
  const reply = await machine.execute('query-dump-guest-memory-capability', {}, Deadline.after(ASK_MS));
  const formats = isJsonObject(reply) && Array.isArray(reply['formats']) ? reply['formats'] : [];
  return {
    memoryBytes: spec.memoryBytes,
    addedBytes: Math.min(addedBy(spec.qemuArgs).memoryBytes, Number.MAX_SAFE_INTEGER),
    qemuVersion: machine.qemuVersion,
    arch: spec.arch,
    created: backEndNames(spec),
    dumpFormats: formats.filter((format) => typeof format === 'string'),
  };
}
