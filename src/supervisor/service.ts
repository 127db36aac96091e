import { performance } from 'node:perf_hooks';
import type { Caller } from '../audit/record.js';
import { createRedactor } from '../audit/redact/redactor.js';
import type { Backlog } from '../audit/syslog/shipper.js';
import type { StoredDump } from '../dump/store.js';
import { layerFacts } from '../policy/layer.js';
import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { identify } from '../shared/process.js';
import type { VmDirectory } from '../state/layout.js';
import { type VmRecord, writeRecord } from '../state/record.js';
import type { VmStateMachine } from '../vm/state.js';
import { type StopLimits, type StopOutcome, stopMachine } from '../vm/stop.js';
import { bootVm, type LiveVm, lifecycleNotes } from './boot.js';
import { Unrecorded } from './complaints.js';
import { eventFacts } from './event-log.js';
import { dumpMemory } from './gate/memory-dump.js';
import type { GuestPeer } from './guest/runs.js';
import { waitUntilReady } from './ready.js';
import { RecordKeeper } from './record-keeper.js';
import type { GuestRunParams, GuestRunResult } from './rpc/guest-protocol.js';
import type * as rpc from './rpc/protocol.js';
import type { SnapshotParams, SnapshotResult } from './rpc/snapshot-protocol.js';
import type { SnapshotPeer } from './snapshots/snapshots.js';

const QUICK: StopLimits = { powerdownMs: 0, quitMs: 2000, termMs: 2000 };
/** How long commands that were under way when the VM ended may take to record their outcome, in milliseconds. */
const SETTLE_MS = 5000;
/** How long the syslog server may take for the last records where nobody else is there to send them, in milliseconds. */
const DELIVER_MS = 5000;
const TAIL_LINES = 40;
const MOST_EVENTS = 1000;

/**
 * One VM, from its first audit record to its last: the only writer of its folder while it lives.
 *
 * Once `ended` settles, QEMU has been reaped, the logs are closed and `vm.json` tells the final state.
 */
export class VmService {
  /** Settles when everything is over. Never rejects. */
  readonly ended: Promise<void>;
  private readonly settleEnded: () => void;
  private readonly startedAt = performance.now();
  private readonly lifetime: NodeJS.Timeout;
  private stopping: Promise<rpc.StopResult> | undefined;

  private constructor(
    private readonly params: rpc.StartParams,
    private readonly keeper: RecordKeeper,
    private readonly live: LiveVm,
  ) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    this.settleEnded = resolve;
    this.lifetime = setTimeout(() => void this.stopBecause('its lifetime is over'), params.lifetimeMs);
    void live.machine.exited.then(() => this.stopBecause('QEMU has ended'));
  }

  /** Starts the VM. If this fails, no process is left, and the audit log and `vm.json` say why. */
  static async start(folder: VmDirectory, claimed: VmRecord, params: rpc.StartParams): Promise<VmService> {
    const { spec } = params;
    const record: VmRecord = {
      ...claimed,
      owner: identify(process.pid),
      accel: { name: spec.accel, reason: params.accelReason },
      ports: [...spec.ports],
    };
    try {
      let service: VmService | undefined;
      const live = await bootVm(folder, params, (states) => service?.onState(states));
      service = new VmService(params, new RecordKeeper(folder, { ...record, qemu: live.machine.id }, live.complaints), live);
      await service.onState(live.machine.states);
      return service;
    } catch (error) {
      const reason = createRedactor(params.secrets).text(errorText(error));
      await writeRecord(folder, { ...record, state: 'failed', reason }).catch(() => undefined);
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

  /** Sends a QMP command, if the policy lets it. */
  execute(params: rpc.ExecuteParams, log: (line: rpc.LogLine) => void): Promise<rpc.ExecuteResult> {
    return this.live.gate.execute(params, log);
  }

  /** Records commands that a caller's own check refused. */
  refused(params: rpc.RefusedParams, log: (line: rpc.LogLine) => void): Promise<null> {
    return this.live.gate.recordRefused(params, log);
  }

  /** Waits until the guest is ready, or until it is certain that it never will be. */
  async waitReady({ condition, timeoutMs }: rpc.WaitReadyParams): Promise<rpc.ReadyResult> {
    const { ports } = this.params.spec;
    const fresh = this.keeper.record.bootMs === null;
    const evidence = await waitUntilReady(condition, { ...this.live, ports, fresh }, Deadline.after(timeoutMs));
    const bootMs = this.keeper.record.bootMs ?? Math.round(performance.now() - this.startedAt);
    await this.keeper.note({ bootMs });
    return { evidence, bootMs };
  }

  /** Runs a script in the guest, if the policy lets it. */
  runInGuest(params: GuestRunParams, peer: GuestPeer): Promise<GuestRunResult> {
    return this.live.runs.run(params, peer);
  }

  async waitEvent(params: rpc.WaitEventParams): Promise<rpc.WaitEventResult> {
    const match = params.data === undefined ? { name: params.name } : { name: params.name, data: params.data };
    const { seq, event } = await this.live.machine.journal.waitFor(match, params.since, Deadline.after(params.timeoutMs));
    return { seq, data: event.data };
  }

  /** The newest events so far, of that name if there is one. */
  events(name: string | undefined): JsonObject[] {
    return this.live.machine.journal.list(MOST_EVENTS, name).map(({ event, seq }) => eventFacts(event, seq));
  }

  /** Dumps the whole guest memory, if the policy lets it. */
  dump(params: rpc.DumpParams, log: (line: rpc.LogLine) => void): Promise<StoredDump> {
    return dumpMemory(this.live.gate, params, log);
  }

  /** Makes, loads, deletes or lists snapshots, if the policy lets it. */
  snapshot(params: SnapshotParams, peer: SnapshotPeer): Promise<SnapshotResult> {
    return this.live.snapshots.act(params, peer);
  }

  status(): rpc.StatusResult {
    const { machine, serial, watch, audit, gate } = this.live;
    return {
      vm: this.params.spec.name,
      state: machine.states.state,
      reason: machine.states.reason,
      pid: this.pid,
      qemu: machine.id,
      supervisor: this.keeper.record.owner,
      kept: this.kept,
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

  tail(): rpc.TailResult {
    return { serial: this.live.serial.tail(TAIL_LINES), qemu: this.live.machine.output.tail() };
  }

  /** Records who has come, whose secrets stay out of the audit log from now on, and says how the VM is. */
  async attached({ caller, secrets, layers }: rpc.AttachParams): Promise<rpc.StatusResult> {
    this.live.redact.learn(secrets);
    await lifecycleNotes(this.live.audit, caller)('vm-attach', { policy: layerFacts(layers) }, 'ok');
    return this.status();
  }

  /** Lets the VM outlive the process that launched it. If this fails, it is as it was. */
  async keep(caller: Caller): Promise<null> {
    const { kept } = this;
    await lifecycleNotes(this.live.audit, caller)('vm-keep', {}, 'ok');
    // A later step must be able to tell that the VM was kept.
    await this.keeper.change({ kept: true }).catch(async (error: unknown) => {
      await this.keeper.note({ kept });
      throw error;
    });
    clearTimeout(this.lifetime);
    return null;
  }

  /** Sends what the audit log holds by now to the syslog server, where there is one. */
  async deliver(timeoutMs: number): Promise<Backlog | null> {
    return (await this.live.shipper?.flush(Deadline.after(timeoutMs))) ?? null;
  }

  /**
   * Stops the VM; a second call joins the first. When it resolves, QEMU is gone and the audit log is closed. A log that cannot be
   * written does not keep the VM alive: the result says so. Whoever asks sends the rest of the log to the syslog server.
   */
  stop(params: rpc.StopParams): Promise<rpc.StopResult> {
    this.stopping ??= this.end(params, 0);
    return this.stopping;
  }

  /** Stops the VM for a reason of the supervisor's own. Never rejects. */
  async stopBecause(reason: string): Promise<void> {
    this.stopping ??= this.end({ caller: this.params.caller, reason, quick: true }, DELIVER_MS);
    await this.stopping.catch(() => undefined);
  }

  /** @param deliverMs - how long the syslog server may take for the rest of the log. */
  private async end(params: rpc.StopParams, deliverMs: number): Promise<rpc.StopResult> {
    const { machine, daemons, channels, serial, events, audit, shipper, complaints } = this.live;
    const problems = new Unrecorded(complaints);
    const died = !machine.running;
    clearTimeout(this.lifetime);
    let outcome: StopOutcome;
    try {
      outcome = await this.stopOnRecord(params, problems);
      if (deliverMs > 0) await shipper?.flush(Deadline.after(deliverMs));
    } finally {
      await Promise.allSettled([daemons.close(), channels.close(), serial.close(), events.close(), audit.close(), shipper?.close()]);
      // A kept VM that died by itself stays marked: a later step must not take a new one for it.
      const { state, reason } = machine.states;
      this.keeper.close();
      await problems.of(this.keeper.change({ state, reason, ...(died ? {} : { kept: false }) }));
      complaints.flush();
      this.settleEnded();
    }
    const { state, reason, kept } = this.keeper.record;
    return { ...outcome, auditHead: audit.head, auditRecords: audit.records, unrecorded: problems.first, end: { state, reason, kept } };
  }

  /** The audit log says that the VM is to be stopped, and how it was, as far as it can still say anything. */
  private async stopOnRecord({ caller, reason, quick }: rpc.StopParams, problems: Unrecorded): Promise<StopOutcome> {
    const { machine, audit, gate, runs, snapshots } = this.live;
    const note = lifecycleNotes(audit, caller);
    await problems.of(note('vm-stop', { reason }, null));
    const outcome = await stopMachine(machine, quick ? QUICK : this.params.stopLimits);
    await Deadline.after(SETTLE_MS)
      .race(Promise.all([gate.idle(), runs.idle(), snapshots.idle()]), 'the commands under way')
      .catch(() => undefined);
    const { state, reason: why } = machine.states;
    const facts = { method: outcome.method, state, reason: why };
    await problems.of(note('vm-stop', facts, state === 'failed' ? 'failed' : 'ok', { durationMs: outcome.ms }));
    await problems.of(audit.close(caller));
    return outcome;
  }

  /** The end is not told here but once everything is over: from then on the name, and with it the folder, is free to be taken. */
  private async onState({ state, reason, ended }: VmStateMachine): Promise<void> {
    if (!ended) await this.keeper.note({ state, reason });
  }
}
