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
import { snapshotActText } from '../../shared/snapshot-operation.js';
import type { Machine } from '../../vm/machine.js';
import { recordDecision } from '../gate/decision.js';
import type { GuestMutex } from '../guest/mutex.js';
import type { GateContext, SnapshotParams, SnapshotResult } from '../rpc/methods.js';
import { judgeSnapshot } from './commands.js';
import { tellingProgress } from './progress.js';
import type { SnapshotView, SnapshotWork } from './work.js';

/** How long an act that nobody waits for any more may take to end or to be undone before its caller is let go, in milliseconds. */
const WIND_DOWN_MS = 5000;

export interface SnapshotParts {
  readonly machine: Machine;
  readonly audit: AuditLog;
  readonly work: SnapshotWork;
  readonly mutex: GuestMutex;
  /** The VM's own layers; a caller's come on top. */
  readonly layers: readonly PolicyLayer[];
  readonly context: GateContext;
}

/** Whoever asked for an act. */
export interface SnapshotPeer {
  /** Aborted when it is not wanted any more. */
  readonly signal: AbortSignal;
  readonly log: (line: LogLine) => void;
}

/**
 * The only way from a caller to the VM's snapshots. As for a command to QEMU: the policy decides on the commands that do the
 * work, the decision is on disk before anything is done, the outcome follows. What surrounds them (questions, the dismissal of
 * the job, pausing and resuming) is maqet's own.
 *
 * Acts take turns, also with the commands that change the guest. Nothing is tried again: what QEMU refuses here it would refuse a
 * moment later as well.
 */
export class Snapshots {
  private readonly mutex = new Mutex();
  private readonly inFlight = new InFlight();
  /** What an act that was given up still does. Never rejects. */
  private rest: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SnapshotParts) {}

  /** Settles once no act is under way. Never rejects. */
  async idle(): Promise<void> {
    await this.inFlight.idle();
    await this.rest;
  }

  /**
   * Carries out an act.
   *
   * @throws BlockedError, SnapshotError, QmpCommandError, VmCrashedError, DeadlineError, CancelledError, AuditError.
   */
  async act(params: SnapshotParams, peer: SnapshotPeer): Promise<SnapshotResult> {
    const deadline = Deadline.after(params.timeoutMs, peer.signal);
    const what = 'the snapshot act before this one';
    const work = async (): Promise<SnapshotResult> => {
      await deadline.race(this.rest, what);
      return this.pass(params, peer, deadline);
    };
    return this.inFlight.run(() => this.mutex.run(work, deadline, what));
  }

  private async pass(params: SnapshotParams, peer: SnapshotPeer, deadline: Deadline): Promise<SnapshotResult> {
    const { machine, audit, work } = this.parts;
    const { act } = params;
    // The log of a VM that has ended is closed: how it ended says more.
    if (!machine.running) throw await machine.exitError();
    const start = performance.now();
    const view = await deadline.race(work.look(), 'QEMU to tell its disks').catch(async (error: unknown) => {
      await this.recordHopeless(params, error);
      throw error;
    });
    const record = await this.decide(params, view, peer.log);
    const { cursor } = machine.journal;
    const after = await carryOut(audit, record, async () => {
      await deadline.race(work.check(act, view), 'QEMU to tell what blocks a snapshot');
      return this.toItsEnd(params, view, peer, deadline);
    });
    return {
      action: act.action,
      disks: view.disks.map((disk) => disk.name),
      snapshots: after.snapshots.filter((one) => act.action === 'list' || one.name === act.name),
      tier: record.tier ?? 'unclassified',
      durationMs: Math.round(performance.now() - start),
      cursor,
    };
  }

  private async decide({ act, caller, layers }: SnapshotParams, view: SnapshotView, log: SnapshotPeer['log']): Promise<AuditRecord> {
    const all = [...this.parts.layers, ...layers];
    const disks = view.disks.map((disk) => disk.name);
    const decision = judgeSnapshot(all, act, disks, this.parts.context);
    const facts = { ...told(act), disks };
    return recordDecision(this.parts.audit, { caller, event: 'snapshot', command: decision.command, arguments: facts }, decision, log);
  }

  /** An act on a VM that cannot have snapshots at all: there is no command to decide on. */
  private async recordHopeless({ act, caller }: SnapshotParams, error: unknown): Promise<void> {
    if (!this.parts.machine.running) return;
    const entry = { ...caller, event: 'snapshot', arguments: told(act), outcome: 'failed', error: errorText(error) } as const;
    await this.parts.audit.append(entry);
  }

  /** Waits for the act. One that was given up is asked to end, and what it still does goes before whatever comes next. */
  private async toItsEnd({ act }: SnapshotParams, view: SnapshotView, peer: SnapshotPeer, deadline: Deadline): Promise<SnapshotView> {
    const over = new AbortController();
    const what = `\`snapshot ${snapshotActText(act)}\``;
    const { mutex } = this.parts;
    const perform = () => this.parts.work.perform(act, view, over.signal);
    const work = tellingProgress(act, view, peer.log, () => mutex.operation(perform, deadline));
    try {
      return await deadline.race(work, what);
    } catch (error) {
      if (!(error instanceof DeadlineError || error instanceof CancelledError)) throw error;
      over.abort();
      this.rest = work.catch(() => undefined);
      // What could not be undone any more has been done.
      return await Deadline.after(WIND_DOWN_MS)
        .race(work, what)
        .catch(() => {
          throw error;
        });
    }
  }
}

function told(act: SnapshotParams['act']): JsonObject {
  return act.action === 'list' ? { action: act.action } : { action: act.action, name: act.name };
}
