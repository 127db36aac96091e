import { performance } from 'node:perf_hooks';
import { AuditLog } from '../audit/log.js';
import type { AuditEvent, Caller } from '../audit/record.js';
import { createRedactor } from '../audit/redact.js';
import type { StoredDump } from '../dump/store.js';
import { SerialConsole } from '../guest/console.js';
import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import { isJsonObject, type JsonObject } from '../shared/json.js';
import { identify } from '../shared/process.js';
import { backEndNames } from '../vm/args.js';
import { Machine } from '../vm/machine.js';
import type { VmStateMachine } from '../vm/state.js';
import { type StopLimits, stopMachine } from '../vm/stop.js';
import { EventLog } from './event-log.js';
import { type VmFolder, type VmRecord, writeRecord } from './folder.js';
import { Gate } from './gate.js';
import { PanicWatch } from './panic.js';
import type * as rpc from './protocol.js';
import { waitUntilReady } from './ready.js';

const QUICK: StopLimits = { powerdownMs: 0, quitMs: 2000, termMs: 2000 };

/**
 * One VM, from its first audit record to its last: the only writer of its folder while it lives.
 *
 * `start` is called once; everything else needs a started VM. Once `ended` settles, QEMU has been reaped, the logs are
 * closed and `vm.json` tells the final state.
 */
export class VmService {
  /** Settles when everything is over. Never rejects. */
  readonly ended: Promise<void>;
  private readonly settleEnded: () => void;
  private startedAt = 0;
  private lifetime: NodeJS.Timeout | undefined;
  private record: VmRecord;
  private stopping: Promise<rpc.StopResult> | undefined;

  private constructor(
    private readonly folder: VmFolder,
    private readonly params: rpc.StartParams,
    record: VmRecord,
    private readonly audit: AuditLog,
    private readonly machine: Machine,
    private readonly console: SerialConsole,
    private readonly events: EventLog,
    private readonly panic: PanicWatch,
    readonly gate: Gate,
  ) {
    this.record = record;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    this.settleEnded = resolve;
  }

  /**
   * Starts the VM. The audit log says so before QEMU is spawned. If this fails, no process is left, and the log says why.
   */
  static async start(folder: VmFolder, claimed: VmRecord, params: rpc.StartParams): Promise<VmService> {
    const audit = await AuditLog.open(folder.audit, { vm: params.spec.name, redact: createRedactor(params.secrets) });
    const note = lifecycle(audit, params.caller);
    const events = new EventLog(folder.events);
    let service: VmService | undefined;
    let machine: Machine | undefined;
    try {
      await note('vm-start', startFacts(params), null);
      machine = await Machine.start(
        {
          qemu: params.qemu,
          args: params.args,
          cwd: folder.files,
          env: process.env,
          logFile: folder.qemuLog,
          onEvent: (event, seq) => events.record(event, seq),
          onState: (states) => service?.onState(states),
        },
        Deadline.after(params.startTimeoutMs),
      );
      const serial = new SerialConsole(machine.serial, folder.serialLog);
      const panic = new PanicWatch(machine, serial);
      const gate = new Gate({
        machine,
        audit,
        folder,
        layers: params.layers,
        context: await policyContext(params, machine),
      });
      const record: VmRecord = {
        ...claimed,
        owner: identify(process.pid),
        qemu: machine.id,
        accel: { name: params.spec.accel, reason: params.accelReason },
        ports: [...params.spec.ports],
      };
      service = new VmService(folder, params, record, audit, machine, serial, events, panic, gate);
      await service.run();
      await note('vm-start', { pid: machine.id.pid, qemuVersion: machine.qemuVersion }, 'ok');
      return service;
    } catch (error) {
      await machine?.kill();
      await note('vm-start', {}, 'failed', { error: errorText(error) }).finally(() => audit.close());
      await writeRecord(folder, { ...claimed, owner: identify(process.pid), state: 'failed', reason: errorText(error) });
      throw error;
    }
  }

  get pid(): number {
    return this.machine.id.pid;
  }

  get qemuVersion(): string {
    return this.machine.qemuVersion;
  }

  get kept(): boolean {
    return this.record.kept;
  }

  /** Waits until the guest is ready, or until it is certain that it never will be. */
  async waitReady(params: rpc.WaitReadyParams): Promise<rpc.ReadyResult> {
    const evidence = await waitUntilReady(params.condition, this.machine, this.console, this.panic, Deadline.after(params.timeoutMs));
    const bootMs = Math.round(performance.now() - this.startedAt);
    await this.update({ bootMs });
    return { evidence, bootMs };
  }

  async waitEvent(params: rpc.WaitEventParams): Promise<rpc.WaitEventResult> {
    const match = params.data === undefined ? { name: params.name } : { name: params.name, data: params.data };
    const { seq, event } = await this.machine.journal.waitFor(match, params.since, Deadline.after(params.timeoutMs));
    return { seq, data: event.data };
  }

  /** Dumps the whole guest memory, through the same gate as any command. */
  async dump(params: rpc.DumpParams, log: (line: rpc.LogLine) => void): Promise<StoredDump> {
    const file = params.format === 'kdump-zlib' ? `${params.name}.kdump` : `${params.name}.elf`;
    const args: JsonObject = { paging: false, protocol: `file:${file}` };
    if (params.format === 'kdump-zlib') args['format'] = params.format;
    const { dumps } = await this.gate.execute({ ...params, command: 'dump-guest-memory', arguments: args, keepAs: params.format }, log);
    const [stored] = dumps;
    if (stored === undefined) throw new TypeError('a dump without a file');
    return stored;
  }

  status(): rpc.StatusResult {
    const { state, reason } = this.machine.states;
    return {
      vm: this.params.spec.name,
      state,
      reason,
      pid: this.pid,
      supervisorPid: process.pid,
      kept: this.kept,
      panicked: this.panic.seen !== undefined,
      uptimeMs: Math.round(performance.now() - this.startedAt),
      serialBytes: this.console.bytes,
      serialQuietMs: this.console.bytes === 0 ? -1 : Math.round(performance.now() - this.console.lastByteAt),
      cursor: this.machine.journal.cursor,
      auditHead: this.audit.head,
      auditRecords: this.audit.records,
      layers: this.params.layers,
      context: this.gate.context,
    };
  }

  tail(): rpc.TailResult {
    return { serial: this.console.tail(40), qemu: this.machine.output.tail() };
  }

  /** Lets the VM outlive the process that launched it. */
  async keep(caller: Caller): Promise<null> {
    await lifecycle(this.audit, caller)('vm-keep', {}, 'ok');
    clearTimeout(this.lifetime);
    await this.update({ kept: true });
    return null;
  }

  /** Stops the VM; a second call joins the first. When it resolves, QEMU is gone and the audit log is closed. */
  stop(params: rpc.StopParams): Promise<rpc.StopResult> {
    this.stopping ??= this.end(params);
    return this.stopping;
  }

  private async run(): Promise<void> {
    await this.machine.resume(Deadline.after(this.params.startTimeoutMs));
    this.startedAt = performance.now();
    await this.update({ state: this.machine.states.state });
    this.lifetime = setTimeout(() => void this.stopBecause('its lifetime is over'), this.params.lifetimeMs);
    void this.machine.exited.then(async () => {
      clearTimeout(this.lifetime);
      await this.stopBecause('QEMU has ended');
    });
  }

  /** Stops the VM for a reason of the supervisor's own. */
  async stopBecause(reason: string): Promise<void> {
    await this.stop({ caller: this.params.caller, reason, quick: true }).catch(() => undefined);
  }

  private async end({ caller, reason, quick }: rpc.StopParams): Promise<rpc.StopResult> {
    const note = lifecycle(this.audit, caller);
    const limits = quick ? QUICK : this.params.stopLimits;
    try {
      const asked = await note('vm-stop', { reason }, null).then(
        () => undefined,
        (error: unknown) => error,
      );
      const { method, ms } = await stopMachine(this.machine, limits);
      if (asked !== undefined) throw asked;
      const { state, reason: why } = this.machine.states;
      await note('vm-stop', { method, state, reason: why }, state === 'failed' ? 'failed' : 'ok', { durationMs: ms });
      await this.audit.close(caller);
      return { method, ms, auditHead: this.audit.head, auditRecords: this.audit.records };
    } finally {
      await Promise.allSettled([this.console.close(), this.events.close(), this.audit.close()]);
      const { state, reason: why } = this.machine.states;
      await this.update({ state, reason: why, kept: false }).catch(() => undefined);
      this.settleEnded();
    }
  }

  private onState(states: VmStateMachine): void {
    void this.update({ state: states.state, reason: states.reason }).catch(() => undefined);
  }

  /** Writes of `vm.json` follow each other: the last state is the one that stays. */
  private update(change: Partial<VmRecord>): Promise<void> {
    this.record = { ...this.record, ...change };
    const next = this.writing.then(() => writeRecord(this.folder, this.record));
    this.writing = next.catch(() => undefined);
    return next;
  }
  private writing: Promise<void> = Promise.resolve();
}

type Note = (
  event: AuditEvent,
  facts: JsonObject,
  outcome: 'ok' | 'failed' | null,
  ending?: { error?: string; durationMs?: number },
) => Promise<void>;

/** Writes lifecycle records: they have no command and no tier. */
function lifecycle(audit: AuditLog, caller: Caller): Note {
  return async (event, facts, outcome, ending = {}) => {
    await audit.append({ ...caller, event, arguments: facts, decision: 'allow', reason: 'lifecycle', outcome, ...ending });
  };
}

async function policyContext({ spec }: rpc.StartParams, machine: Machine): Promise<rpc.GateContext> {
  const reply = await machine.execute('query-dump-guest-memory-capability', {}, Deadline.after(5000));
  const formats = isJsonObject(reply) && Array.isArray(reply['formats']) ? reply['formats'] : [];
  return {
    memoryBytes: spec.memoryBytes,
    qemuVersion: machine.qemuVersion,
    arch: spec.arch,
    created: backEndNames(spec),
    dumpFormats: formats.filter((format) => typeof format === 'string'),
  };
}

function startFacts({ qemu, spec, accelReason, args }: rpc.StartParams): JsonObject {
  return { qemu, accel: spec.accel, accelReason, memoryBytes: spec.memoryBytes, cpus: spec.cpus, machine: spec.machine, args: [...args] };
}
