import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { carryOut } from '../audit/log.js';
import { createRedactor } from '../audit/redact/redactor.js';
import { reachesIntoGuest, type WaitCondition } from '../guest/readiness.js';
import { layerFacts } from '../policy/layer.js';
import { Deadline } from '../shared/deadline.js';
import { DeadlineError, errorText } from '../shared/errors.js';
import type { LogLine } from '../shared/logger.js';
import { identify } from '../shared/process.js';
import type { VmDirectory } from '../state/layout.js';
import { type VmRecord, writeRecord } from '../state/record.js';
import type { VmStateMachine } from '../vm/state.js';
import { type StopLimits, type StopOutcome, stopMachine } from '../vm/stop.js';
import { bootVm, type LiveVm, lifecycleNotes } from './boot.js';
import { newestEvents } from './event-log.js';
import { showsBoot } from './guest/boot-sign.js';
import { heedsPowerButton } from './guest/vitals.js';
import { recordWait } from './guest/waits.js';
import { Unrecorded } from './problem-log.js';
import { waitUntilReady } from './ready.js';
import { RecordKeeper } from './record-keeper.js';
import type { GuestStreams } from './rpc/guest-streams.js';
import type { MethodName, Params, Result, StatusResult } from './rpc/methods.js';

const QUICK: StopLimits = { powerdownMs: 0, quitMs: 2000, termMs: 2000 };
/** How long commands that were in flight when the VM ended may take to record their outcome, in milliseconds. */
const SETTLE_MS = 5000;
/** How long the syslog server may take for the last records if no client sends them, in milliseconds. */
const FLUSH_MS = 5000;
/** How long the hashes of the VM's files may take when it has ended, in milliseconds. */
const HASH_MS = 10_000;
/** How long a disk may take for the last state of the VM, in milliseconds. */
const RECORD_MS = 5000;
const TAIL_LINES = 40;

/** How QEMU was stopped, and what is to be said about the files of the VM. */
interface RecordedStop {
  readonly outcome: StopOutcome;
  readonly notices: readonly string[];
}

/** The client that sent a request. */
export interface Peer {
  /** Aborted when the client no longer wants the reply, or is gone. */
  readonly signal: AbortSignal;
  /** Calls the listener once the client has hung up. */
  readonly onGone: (listener: () => void) => void;
  /** Sends a line to the client's log. It arrives before the reply. */
  readonly log: (line: LogLine) => void;
  /** Returns the streams of a guest run that the client asked for. */
  readonly streams: (id: number) => Required<GuestStreams>;
}

/** A handler for each method of the RPC table, except the one that makes the service. */
export type VmMethods = {
  readonly [Name in Exclude<MethodName, 'start'>]: (params: Params<Name>, peer: Peer) => Promise<Result<Name>>;
};

/**
 * One VM, from its first audit record to its last. It is the only writer of the VM's directory while the VM lives. Its public methods
 * answer the requests of the RPC table.
 *
 * Once `ended` settles, QEMU has been reaped, the logs are closed, and `vm.json` holds the final state.
 */
export class VmService implements VmMethods {
  /** Settles when the VM has ended and its logs are closed. Never rejects. */
  readonly ended: Promise<void>;
  private readonly settleEnded: () => void;
  private readonly startedAt = performance.now();
  private readonly lifetime: NodeJS.Timeout;
  private stopping: Promise<Result<'stop'>> | undefined;
  /** True once a client has waited for the guest. */
  private waited = false;
  /** True once a wait or a run has shown that the guest runs, whatever its console and its screen show by then. */
  private proven = false;

  private constructor(
    private readonly directory: VmDirectory,
    private readonly params: Params<'start'>,
    private readonly keeper: RecordKeeper,
    private readonly live: LiveVm,
  ) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    this.settleEnded = resolve;
    this.lifetime = setTimeout(() => void this.stopBecause('its lifetime is over'), params.lifetimeMs);
    void live.machine.exited.then(() => this.stopBecause('QEMU has ended'));
  }

  /**
   * Starts the VM. If this fails, no process is left, and the audit log and `vm.json` hold the reason.
   *
   * @param signal - ends the start when it is aborted.
   */
  static async start(directory: VmDirectory, claimed: VmRecord, params: Params<'start'>, signal?: AbortSignal): Promise<VmService> {
    const { spec } = params;
    const record: VmRecord = {
      ...claimed,
      owner: identify(process.pid),
      accel: { name: spec.accel, reason: params.accelReason },
      ports: [...spec.ports],
    };
    try {
      // Before QEMU starts: whoever stops this VM while it boots must find its supervisor, also if the launching process is gone.
      await writeRecord(directory, record);
      // From now on this process answers for the VM.
      await rm(directory.claimSocket, { force: true });
      let service: VmService | undefined;
      const live = await bootVm(directory, params, (states) => service?.onState(states), signal);
      service = new VmService(directory, params, new RecordKeeper(directory, { ...record, qemu: live.machine.id }, live.problems), live);
      await service.onState(live.machine.states);
      return service;
    } catch (error) {
      const reason = createRedactor(params.secrets).text(errorText(error));
      // The launching process gets the error, and records the end if this could not.
      await writeRecord(directory, { ...record, state: 'failed', reason }).catch(() => undefined);
      throw error;
    }
  }

  get pid(): number {
    return this.live.machine.id.pid;
  }

  get qemuVersion(): string {
    return this.live.machine.qemuVersion;
  }

  get kept(): boolean {
    return this.keeper.record.kept;
  }

  execute(params: Params<'execute'>, { log }: Peer): Promise<Result<'execute'>> {
    return this.live.gate.execute(params, log);
  }

  planScript(params: Params<'planScript'>, peer: Peer): Promise<Result<'planScript'>> {
    return this.live.scripts.plan(params, peer);
  }

  executePlanned(params: Params<'executePlanned'>, { log }: Peer): Promise<Result<'executePlanned'>> {
    return this.live.scripts.execute(params, log);
  }

  endScript(params: Params<'endScript'>): Promise<null> {
    return this.live.scripts.end(params);
  }

  refused(params: Params<'refused'>, { log }: Peer): Promise<null> {
    return this.live.gate.recordRefused(params, log);
  }

  async waitReady(params: Params<'waitReady'>, { log }: Peer): Promise<Result<'waitReady'>> {
    const { condition, timeoutMs } = params;
    const { audit } = this.live;
    const wait = (): Promise<string> => this.waitFor(condition, timeoutMs);
    const evidence = await (reachesIntoGuest(condition)
      ? carryOut(audit, await recordWait(audit, this.params.layers, params, log), wait)
      : wait());
    this.proven ||= condition.kind !== 'running' && !(condition.kind === 'boot' && condition.firmware);
    const bootMs = this.keeper.record.bootMs ?? Math.round(performance.now() - this.startedAt);
    await this.keeper.note({ bootMs });
    return { evidence, bootMs };
  }

  private waitFor(condition: WaitCondition, timeoutMs: number): Promise<string> {
    const { ports } = this.params.spec;
    const fresh = !this.waited;
    this.waited = true;
    return waitUntilReady(condition, { ...this.live, ...this.shown, ports, fresh }, Deadline.after(timeoutMs));
  }

  /** What decides which text and which pictures are those of firmware. */
  private get shown(): { scratch: string; uefi: boolean; kernel: boolean } {
    const { firmware, kernel } = this.params.spec;
    return { scratch: this.directory.dir, uefi: firmware !== undefined, kernel: kernel !== undefined };
  }

  /** The power button is for those who can see it, and for a QEMU that answers. */
  private async stopLimits(): Promise<StopLimits> {
    const { stopLimits } = this.params;
    const { live } = this;
    if (stopLimits.powerdownMs === 0 || live.machine.states.state !== 'running') return stopLimits;
    const heeds = await heedsPowerButton(live, async () => this.proven || showsBoot({ ...live, ...this.shown })).catch(
      (error: unknown) => !(error instanceof DeadlineError),
    );
    return heeds ? stopLimits : { ...stopLimits, powerdownMs: 0 };
  }

  async runInGuest(params: Params<'runInGuest'>, { signal, log, streams }: Peer): Promise<Result<'runInGuest'>> {
    const exit = await this.live.runs.run(params, { ...streams(params.id), signal, log });
    this.proven = true;
    return exit;
  }

  async waitEvent({ name, data, since, timeoutMs }: Params<'waitEvent'>): Promise<Result<'waitEvent'>> {
    const match = data === undefined ? { name } : { name, data };
    const { seq, event } = await this.live.machine.journal.waitFor(match, since, Deadline.after(timeoutMs));
    return { seq, data: event.data };
  }

  async events({ name }: Params<'events'>, { log }: Peer): Promise<Result<'events'>> {
    const { events, truncated } = newestEvents(this.live.machine.journal, name);
    if (truncated) log({ level: 'warning', text: `These are the newest ${events.length} events. Read events.jsonl for earlier ones.` });
    return events;
  }

  dump(params: Params<'dump'>, { log }: Peer): Promise<Result<'dump'>> {
    return this.live.gate.dump(params, log);
  }

  snapshot(params: Params<'snapshot'>, peer: Peer): Promise<Result<'snapshot'>> {
    return this.live.snapshots.run(params, peer);
  }

  async status(): Promise<StatusResult> {
    await this.keeper.repair();
    const { machine, serial, watch, audit, gate } = this.live;
    return {
      vm: this.params.spec.name,
      state: machine.states.state,
      reason: machine.states.reason,
      pid: this.pid,
      qemu: machine.id,
      supervisor: this.keeper.record.owner,
      kept: this.kept,
      losses: logLosses(this.live),
      panicked: watch.panicText !== undefined,
      poweredOff: watch.powerOffReason !== undefined,
      uptimeMs: Math.round(performance.now() - this.startedAt),
      serialBytes: serial.bytes,
      serialQuietMs: serial.bytes === 0 ? -1 : Math.round(performance.now() - serial.lastByteAt),
      cursor: machine.journal.cursor,
      auditHead: audit.head,
      auditRecords: audit.records,
      layers: this.params.layers,
      context: gate.context,
    };
  }

  async tail(): Promise<Result<'tail'>> {
    return { serial: this.live.serial.tail(TAIL_LINES), qemu: this.live.machine.output.tail() };
  }

  async attached({ caller, secrets, layers }: Params<'attached'>): Promise<StatusResult> {
    this.live.redact.learn(secrets);
    await lifecycleNotes(this.live.audit, caller)('vm-attach', { policy: layerFacts(layers) }, 'ok');
    return this.status();
  }

  /** If this fails, the VM is not kept. */
  async keep(caller: Params<'keep'>): Promise<null> {
    const { kept } = this;
    await lifecycleNotes(this.live.audit, caller)('vm-keep', {}, 'ok');
    // A later step has to see that the VM was kept.
    await this.keeper.change({ kept: true }).catch(async (error: unknown) => {
      await this.keeper.note({ kept });
      throw error;
    });
    clearTimeout(this.lifetime);
    return null;
  }

  async flushAudit({ timeoutMs }: Params<'flushAudit'>): Promise<Result<'flushAudit'>> {
    return (await this.live.shipper?.flush(Deadline.after(timeoutMs))) ?? null;
  }

  /**
   * When this resolves, QEMU is gone and the audit log is closed. A log that cannot be written does not keep the VM alive: see
   * `unrecorded` in the result. The client sends the rest of the log to the syslog server.
   */
  stop(params: Params<'stop'>): Promise<Result<'stop'>> {
    this.stopping ??= this.end(params, 0);
    return this.stopping;
  }

  /** Stops the VM without a request of a client. Reports a failure to the log of problems, and never rejects. */
  async stopBecause(reason: string): Promise<void> {
    this.stopping ??= this.end({ caller: this.params.caller, reason, quick: true }, FLUSH_MS);
    await this.stopping.catch((error: unknown) => this.live.problems.report(error));
    await this.live.problems.flush();
  }

  /** @param flushMs - how long the syslog server may take for the rest of the log. */
  private async end(params: Params<'stop'>, flushMs: number): Promise<Result<'stop'>> {
    const { machine, daemons, channels, serial, events, audit, shipper, problems } = this.live;
    const unrecorded = new Unrecorded(problems);
    const died = !machine.running;
    clearTimeout(this.lifetime);
    let outcome: StopOutcome;
    let notices: readonly string[];
    try {
      ({ outcome, notices } = await this.stopOnRecord(params, unrecorded));
      if (flushMs > 0) await shipper?.flush(Deadline.after(flushMs));
    } finally {
      const logs = [daemons, channels, serial, events, machine.output, audit, shipper];
      await Promise.allSettled(logs.map((log) => log?.close()));
      // A kept VM that crashed stays marked as kept, so that a later step does not silently start a new one.
      const { state, reason } = machine.states;
      this.keeper.close();
      const losses = logLosses(this.live);
      const lossy = losses.length === 0 ? {} : { losses };
      const change = this.keeper.change({ state, reason, ...lossy, ...(died ? {} : { kept: false }) });
      await unrecorded.attempt(Deadline.after(RECORD_MS).race(change, 'the end of the VM to be written to vm.json'));
      await problems.flush();
      this.settleEnded();
    }
    const { state, reason, kept } = this.keeper.record;
    return {
      ...outcome,
      auditHead: audit.head,
      auditRecords: audit.records,
      unrecorded: unrecorded.first,
      notices: [...notices, ...logLosses(this.live)],
      end: { state, reason, kept },
    };
  }

  /** Stops QEMU, and records the request before and the outcome after it, as far as the audit log can be written. */
  private async stopOnRecord({ caller, reason, quick }: Params<'stop'>, unrecorded: Unrecorded): Promise<RecordedStop> {
    const { machine, audit, gate, scripts, runs, snapshots, hashes } = this.live;
    const note = lifecycleNotes(audit, caller);
    await unrecorded.attempt(note('vm-stop', { reason }, null));
    const outcome = await stopMachine(machine, quick ? QUICK : await this.stopLimits());
    await Deadline.after(SETTLE_MS)
      .race(Promise.all([gate.idle(), scripts.idle(), runs.idle(), snapshots.idle()]), 'the commands in flight')
      .catch(() => undefined);
    await unrecorded.attempt(scripts.endAll('the VM has ended'));
    let notices: readonly string[] = [];
    const hashed = hashes.finish(Deadline.after(HASH_MS)).then((told) => {
      notices = told;
    });
    await unrecorded.attempt(hashed);
    const { state, reason: why } = machine.states;
    const facts = { method: outcome.method, state, reason: why };
    await unrecorded.attempt(note('vm-stop', facts, state === 'failed' ? 'failed' : 'ok', { durationMs: outcome.ms }));
    await unrecorded.attempt(audit.close(caller));
    return { outcome, notices };
  }

  /** Not the end of the VM: once `vm.json` holds it, the name and the directory are free for another VM. */
  private async onState({ state, reason, ended }: VmStateMachine): Promise<void> {
    if (!ended) await this.keeper.note({ state, reason });
  }
}

/** Returns a sentence for each loss in the logs of a VM. Complete once the logs are closed. */
function logLosses({ serial, machine, events, daemons, problems }: LiveVm): string[] {
  return [serial, machine.output, events, daemons, problems].flatMap(({ losses }) => losses);
}
