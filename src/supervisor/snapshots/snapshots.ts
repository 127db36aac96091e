import { performance } from 'node:perf_hooks';
import { type AuditLog, carryOut } from '../../audit/log.js';
import type { AuditRecord } from '../../audit/record.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { Deadline } from '../../shared/deadline.js';
import { CancelledError, DeadlineError, errorText } from '../../shared/errors.js';
import { InFlight } from '../../shared/in-flight.js';
import type { JsonObject } from '../../shared/json.js';
import type { LogLine } from '../../shared/logger.js';
import { Mutex } from '../../shared/mutex.js';
import { type SnapshotOperation, snapshotOperationText } from '../../shared/snapshot-operation.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import type { Machine } from '../../vm/machine.js';
import { recordDecision } from '../gate/decision.js';
import type { GuestMutex } from '../guest/mutex.js';
import type { GateContext, SnapshotParams, SnapshotResult } from '../rpc/methods.js';
import { judgeSnapshot } from './commands.js';
import { allocatedBytes } from './space.js';
import type { SnapshotView, SnapshotWork } from './work.js';

/** How long an abandoned operation may take to end or to be undone before its caller is released, in milliseconds. */
const WIND_DOWN_MS = 5000;
/** How often the progress of an operation is logged, in milliseconds. */
const PROGRESS_MS = 3000;

export interface SnapshotParts {
  readonly machine: Machine;
  readonly audit: AuditLog;
  readonly work: SnapshotWork;
  readonly mutex: GuestMutex;
  /** The VM's own policy layers. Those of a caller are added to them. */
  readonly layers: readonly PolicyLayer[];
  readonly context: GateContext;
}

/** The client that asked for an operation. */
export interface SnapshotPeer {
  /** Aborted when the client no longer wants the operation. */
  readonly signal: AbortSignal;
  readonly log: (line: LogLine) => void;
}

/**
 * Carries out snapshot operations for callers. Nothing else does.
 *
 * As for a command to QEMU, the policy decides, on the commands that do the work; the decision is on disk before anything is done, and
 * the outcome follows. The policy is not asked about maqet's own steps around them: queries, dismissing the job, pausing and resuming.
 *
 * Operations run one at a time, and never together with a command that changes the guest. Nothing is retried: QEMU would refuse it
 * again.
 */
export class Snapshots {
  private readonly mutex = new Mutex();
  private readonly inFlight = new InFlight();
  /** The rest of an abandoned operation. Never rejects. */
  private abandoned: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SnapshotParts) {}

  /** Waits until no operation is in flight. Never rejects. */
  async idle(): Promise<void> {
    await this.inFlight.idle();
    await this.abandoned;
  }

  /**
   * Carries out one operation.
   *
   * @throws BlockedError, SnapshotError, QmpCommandError, VmCrashedError, DeadlineError, CancelledError, AuditError.
   */
  run(params: SnapshotParams, peer: SnapshotPeer): Promise<SnapshotResult> {
    const deadline = Deadline.after(params.timeoutMs, peer.signal);
    const what = 'the previous snapshot operation';
    const work = async (): Promise<SnapshotResult> => {
      await deadline.race(this.abandoned, what);
      return this.pass(params, peer, deadline);
    };
    return this.inFlight.run(() => this.mutex.run(work, deadline, what));
  }

  private async pass(params: SnapshotParams, peer: SnapshotPeer, deadline: Deadline): Promise<SnapshotResult> {
    const { machine, audit, work } = this.parts;
    const { operation } = params;
    // The log of a VM that has ended is closed, and its exit says more.
    if (!machine.running) throw await machine.exitError();
    const start = performance.now();
    const view = await deadline.race(work.look(), 'QEMU to report its disks').catch(async (error: unknown) => {
      await this.recordImpossible(params, error);
      throw error;
    });
    const record = await this.decide(params, view, peer.log);
    const { cursor } = machine.journal;
    const after = await carryOut(audit, record, async () => {
      await deadline.race(work.check(operation, view), 'QEMU to report what blocks a snapshot');
      return this.perform(operation, view, peer, deadline);
    });
    return {
      action: operation.action,
      disks: view.disks.map((disk) => disk.name),
      snapshots: after.snapshots.filter((one) => operation.action === 'list' || one.name === operation.name),
      tier: record.tier ?? 'unclassified',
      durationMs: Math.round(performance.now() - start),
      cursor,
    };
  }

  private async decide(params: SnapshotParams, view: SnapshotView, log: SnapshotPeer['log']): Promise<AuditRecord> {
    const { operation, caller } = params;
    const layers = [...this.parts.layers, ...params.layers];
    const disks = view.disks.map((disk) => disk.name);
    const decision = judgeSnapshot(layers, operation, disks, this.parts.context);
    const facts = { ...factsOf(operation), disks };
    return recordDecision(this.parts.audit, { caller, event: 'snapshot', command: decision.command, arguments: facts }, decision, log);
  }

  /** Records an operation on a VM that cannot have snapshots at all: there is no command to decide on. */
  private async recordImpossible({ operation, caller }: SnapshotParams, error: unknown): Promise<void> {
    if (!this.parts.machine.running) return;
    const entry = { ...caller, event: 'snapshot', arguments: factsOf(operation), outcome: 'failed', error: errorText(error) } as const;
    await this.parts.audit.append(entry);
  }

  /** Waits for the operation. Asks one that nobody waits for any more to end, and lets no other start before it has. */
  private async perform(operation: SnapshotOperation, view: SnapshotView, peer: SnapshotPeer, deadline: Deadline): Promise<SnapshotView> {
    const over = new AbortController();
    const what = `\`snapshot ${snapshotOperationText(operation)}\``;
    const { mutex, work } = this.parts;
    const running = loggingProgress(operation, view, peer.log, () =>
      mutex.operation(() => work.perform(operation, view, over.signal), deadline),
    );
    try {
      return await deadline.race(running, what);
    } catch (error) {
      if (!(error instanceof DeadlineError || error instanceof CancelledError)) throw error;
      over.abort();
      this.abandoned = running.catch(() => undefined);
      // If it could no longer be undone, it is done.
      return await Deadline.after(WIND_DOWN_MS)
        .race(running, what)
        .catch(() => {
          throw error;
        });
    }
  }
}

function factsOf(operation: SnapshotOperation): JsonObject {
  return operation.action === 'list' ? { action: operation.action } : { action: operation.action, name: operation.name };
}

/**
 * Runs an operation, and logs every few seconds how long it has taken and by how much the images have grown. QEMU answers no query
 * meanwhile, so the size of its images is the only sign of progress.
 */
async function loggingProgress<T>(
  operation: SnapshotOperation,
  { disks }: SnapshotView,
  log: (line: LogLine) => void,
  work: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  const before = await allocatedBytes(disks);
  const timer = setInterval(async () => {
    const written = Math.max(0, (await allocatedBytes(disks)) - before);
    const elapsed = formatDuration(performance.now() - start);
    log({ level: 'info', text: `Snapshot ${snapshotOperationText(operation)}: ${elapsed} so far, ${formatBytes(written)} written` });
  }, PROGRESS_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
