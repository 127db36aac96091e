import { performance } from 'node:perf_hooks';
import { type AuditLog, carryOut } from '../../audit/log.js';
import type { AuditRecord } from '../../audit/record.js';
import type { GuestExit, GuestOutput } from '../../guest/channel.js';
import { judge } from '../../policy/judge.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { Deadline } from '../../shared/deadline.js';
import { DeadlineError, MaqetError } from '../../shared/errors.js';
import { InFlight } from '../../shared/in-flight.js';
import type { LogLine } from '../../shared/logger.js';
import type { Machine } from '../../vm/machine.js';
import { recordDecision } from '../gate/decision.js';
import type { GuestRunParams, GuestRunResult } from '../rpc/methods.js';
import type { GuestChannels } from './channels.js';
import { OPERATION_EVENTS, scriptFacts } from './operations.js';
import { DOWN_REMEDY, type GuestWatch, type GuestWork } from './watch.js';

const LOST_REMEDY = 'Read the serial log. The exit code of the script is lost.';

/** A guest that restarts may still offer a channel. */
const LOOKING: GuestWork = {
  what: 'maqet looked for a channel into it',
  endedBy: { panic: DOWN_REMEDY, 'power-off': DOWN_REMEDY },
  endedByStall: false,
};

const RUNNING: GuestWork = {
  what: 'the script ran',
  endedBy: { panic: LOST_REMEDY, 'power-off': LOST_REMEDY, reset: LOST_REMEDY, load: LOST_REMEDY },
  endedByStall: false,
};

type ScriptExit = GuestExit & Pick<GuestRunResult, 'channel'>;

/** The client that asked for a run. It takes the script's output and gives its standard input. */
export interface GuestPeer {
  readonly output: GuestOutput;
  readonly input: AsyncIterable<Buffer>;
  /** Aborted when the client no longer wants the run. */
  readonly signal: AbortSignal;
  readonly log: (line: LogLine) => void;
}

export interface GuestRunParts {
  readonly machine: Machine;
  readonly audit: AuditLog;
  readonly watch: GuestWatch;
  readonly channels: GuestChannels;
  /** The VM's own policy layers. Those of a caller are added to them. */
  readonly layers: readonly PolicyLayer[];
}

/**
 * Runs scripts in the guest for callers. Nothing else does.
 *
 * As for a command to QEMU, the policy decides, the decision is on disk before anything runs, and the outcome follows.
 */
export class GuestRuns {
  private readonly inFlight = new InFlight();

  constructor(private readonly parts: GuestRunParts) {}

  /** Waits until no run is in flight. Never rejects. */
  idle(): Promise<void> {
    return this.inFlight.idle();
  }

  /**
   * Runs a script to its end, or throws as soon as QEMU exits, or the guest panics, powers off, restarts or is replaced by a snapshot.
   *
   * @throws BlockedError, VmCrashedError, GuestChannelError, DeadlineError, CancelledError, AuditError.
   */
  run(params: GuestRunParams, peer: GuestPeer): Promise<GuestRunResult> {
    return this.inFlight.run(() => this.pass(params, peer));
  }

  private async pass(params: GuestRunParams, peer: GuestPeer): Promise<GuestRunResult> {
    const { machine, audit } = this.parts;
    if (!machine.running) throw await machine.exitError();
    const deadline = Deadline.after(params.timeoutMs, peer.signal);
    const record = await this.decide(params, peer);
    const start = performance.now();
    const done = await carryOut(audit, record, () => this.start(params, peer, deadline), {
      done: ({ channel, exitCode, signal }) => ({ channel, exitCode, ...(signal === undefined ? {} : { signal }) }),
    });
    return { ...done, durationMs: Math.round(performance.now() - start) };
  }

  private async decide(params: GuestRunParams, { log }: GuestPeer): Promise<AuditRecord> {
    const { operation, caller, layers } = params;
    const facts = scriptFacts(params);
    const decision = judge([...this.parts.layers, ...layers], { operation, arguments: facts });
    return recordDecision(
      this.parts.audit,
      { caller, event: OPERATION_EVENTS[operation], command: operation, arguments: facts },
      decision,
      log,
    );
  }

  /** Runs the script by its channel, and ends it when the guest can no longer complete it. */
  private async start(params: GuestRunParams, peer: GuestPeer, deadline: Deadline): Promise<ScriptExit> {
    const { watch, channels } = this.parts;
    await watch.requireLive(RUNNING.what);
    const channel = await watch.whileAlive(LOOKING, deadline, (bounded) => channels.find(params.channel, bounded));
    const command = params.hasInput ? { ...params.command, input: peer.input } : params.command;
    try {
      const exit = await watch.whileAlive(RUNNING, deadline, (bounded) => channel.run(command, peer.output, bounded));
      return { ...exit, channel: channel.name };
    } catch (error) {
      if (!(error instanceof DeadlineError) || watch.pausedHint === '') throw error;
      throw new MaqetError(error.marked.message + watch.pausedHint, { remedy: error.marked.remedy, status: error.status, cause: error });
    }
  }
}
