import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { auditLines } from '../../audit/line.js';
import { type AuditLog, carryOut } from '../../audit/log.js';
import type { AuditEntry, AuditRecord } from '../../audit/record.js';
import { DUMP_EXTENSIONS, type DumpFormat, writtenFormatFor } from '../../dump/format.js';
import type { StoredDump } from '../../dump/store.js';
import { confineArguments } from '../../policy/confine.js';
import type { ConfinedPath, Decision } from '../../policy/decision.js';
import { judge } from '../../policy/judge.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { addedMemory } from '../../policy/limit-rules.js';
import { adaptArguments } from '../../policy/memory-rules.js';
import { factsOf, isGuestCommand } from '../../policy/table.js';
import { Deadline } from '../../shared/deadline.js';
import { InFlight } from '../../shared/in-flight.js';
import type { Json, JsonObject } from '../../shared/json.js';
import type { LogLine } from '../../shared/logger.js';
import type { Tier } from '../../shared/tiers.js';
import type { VmDirectory } from '../../state/layout.js';
import { OutputFiles, PARTIAL } from '../../state/output-files.js';
import type { Machine } from '../../vm/machine.js';
import type { GuestMutex } from '../guest/mutex.js';
import { isGuestOperation, OPERATION_EVENTS } from '../guest/operations.js';
import type { DumpParams, ExecuteParams, ExecuteResult, GateContext, RefusedParams } from '../rpc/methods.js';
import { decisionEntry, recordDecision, type Subject } from './decision.js';
import { type DumpCommand, keepDump, requireDumpSpace } from './dumps.js';
import { refusedImage } from './images.js';
import { keepScreenshot, type StoredScreenshot } from './screenshots.js';

export interface GateParts {
  readonly machine: Machine;
  /** Sends a command to the guest agent. */
  readonly askAgent: (command: string, args: JsonObject, deadline: Deadline) => Promise<Json>;
  readonly mutex: GuestMutex;
  readonly audit: AuditLog;
  readonly directory: VmDirectory;
  /** The VM's own layers. Those of a caller are added to them. */
  readonly layers: readonly PolicyLayer[];
  readonly context: GateContext;
}

/** A command from a caller, or from the supervisor itself on a caller's behalf. */
export interface GateRequest extends ExecuteParams {
  /** The format of the stored memory dump. Default: the format that the command writes. */
  readonly keepAs?: DumpFormat;
}

type Answer = { readonly cursor: number; readonly result: Json };
type Outcome = Answer & { readonly dumps: readonly StoredDump[]; readonly screenshots: readonly StoredScreenshot[] };

/**
 * Sends commands of callers to QEMU and to the guest agent. Nothing else does.
 *
 * The policy decides on each command, the decision is on disk before the command is sent, and the outcome follows. If a decision
 * cannot be made or recorded, nothing is sent.
 */
export class Gate {
  private readonly inFlight = new InFlight();
  private readonly files: OutputFiles;
  /** Memory that commands have given the VM. It counts until the VM ends: a command that removes an object may not free it. */
  private addedBytes = 0;

  constructor(private readonly parts: GateParts) {
    this.files = new OutputFiles(parts.directory);
  }

  get context(): GateContext {
    const { context } = this.parts;
    return { ...context, addedBytes: Math.min((context.addedBytes ?? 0) + this.addedBytes, Number.MAX_SAFE_INTEGER) };
  }

  /** Waits until no command is in flight. Never rejects. */
  idle(): Promise<void> {
    return this.inFlight.idle();
  }

  /**
   * Decides on a command, records the decision, sends the command, and records the outcome.
   *
   * @throws BlockedError, QmpCommandError, AgentCommandError, VmCrashedError, DumpError, DeadlineError, AuditError.
   */
  execute(params: GateRequest, log: (line: LogLine) => void): Promise<ExecuteResult> {
    return this.inFlight.run(() => this.pass(params, log));
  }

  /** Dumps the guest's whole memory, as {@link execute} does. */
  async dump({ name, format: keepAs, ...params }: DumpParams, log: (line: LogLine) => void): Promise<StoredDump> {
    const format = writtenFormatFor(keepAs);
    const args: JsonObject = {
      paging: false,
      protocol: `file:${name}${DUMP_EXTENSIONS[format]}`,
      // `elf` is QEMU's default.
      ...(format === 'elf' ? {} : { format }),
    };
    const { dumps } = await this.execute({ ...params, command: 'dump-guest-memory', arguments: args, keepAs }, log);
    const [stored] = dumps;
    if (stored === undefined) throw new TypeError('a memory dump without a file');
    return stored;
  }

  /** Judges a command by the policy alone, whatever files there are. */
  judge(params: Pick<GateRequest, 'command' | 'arguments' | 'layers'>): Decision {
    const { context } = this;
    const args = adaptArguments(params.command, params.arguments, context);
    return judge([...this.parts.layers, ...params.layers], { execute: params.command, arguments: args }, context);
  }

  /** Judges a command that is to be sent at once: by the policy, and by the images that it would open as they are now. */
  async decide(params: Pick<GateRequest, 'command' | 'arguments' | 'layers'>): Promise<Decision> {
    const { directory } = this.parts;
    const { command } = params;
    const args = adaptArguments(command, params.arguments, this.context);
    const decision = this.judge(params);
    if (decision.decision === 'block') return decision;
    // Before anything is awaited: two commands at once must not share what the limit leaves.
    const facts = factsOf(command);
    if (facts !== undefined) this.addedBytes += addedMemory(facts, args);
    if (command !== 'blockdev-add') return decision;
    const refused = await refusedImage(command, confineArguments(args, decision.paths, directory.dir));
    return refused === undefined ? decision : { ...decision, ...refused, decision: 'block', paths: [] };
  }

  /** Throws if QEMU has ended. The audit log is closed then, and the exit error says more than that. */
  async requireRunning(): Promise<void> {
    const { machine } = this.parts;
    if (!machine.running) throw await machine.exitError();
  }

  private async pass(params: GateRequest, log: (line: LogLine) => void): Promise<ExecuteResult> {
    await this.requireRunning();
    const decision = await this.decide(params);
    const record = await recordDecision(this.parts.audit, subjectOf(params), decision, log);
    return this.perform(params, decision, record);
  }

  /**
   * Sends a command whose decision is on disk, and records the outcome.
   *
   * @param later - takes the record of the outcome that is being written, as in `carryOut`.
   */
  async perform(
    params: GateRequest,
    decision: Decision,
    record: AuditRecord,
    later?: (written: Promise<unknown>) => void,
  ): Promise<ExecuteResult> {
    const { audit, context, directory } = this.parts;
    const args = adaptArguments(params.command, params.arguments, context);
    const start = performance.now();
    const done = (outcome: Outcome): JsonObject | undefined => filesIn(outcome, directory);
    const { screenshots, ...outcome } = await carryOut(audit, record, () => this.send(params, args, decision), { done }, later);
    const durationMs = performance.now() - start;
    return { tier: decision.tier, durationMs, ...outcome, screenshots: screenshots.map((file) => file.path) };
  }

  /** Records a command that a caller's own check refused. The tier is the table's; the reason is marked as the caller's. */
  async recordRefused(params: RefusedParams, log: (line: LogLine) => void): Promise<null> {
    const tier = factsOf(params.command)?.tier ?? 'unclassified';
    const record = await this.parts.audit.append(refusedEntry({ ...params, tier, reason: `refused by the caller: ${params.reason}` }));
    auditLines(record).forEach(log);
    return null;
  }

  private async send(params: GateRequest, args: JsonObject, decision: Decision): Promise<Outcome> {
    const { directory, context, machine } = this.parts;
    const deadline = Deadline.after(params.timeoutMs);
    if (isGuestCommand(params.command)) {
      const { cursor } = machine.journal;
      return { cursor, result: await this.parts.askAgent(params.command, args, deadline), dumps: [], screenshots: [] };
    }
    const filesIn = (name: ConfinedPath['directory']): ConfinedPath[] => decision.paths.filter((file) => file.directory === name);
    const [dumps, screenshots] = [filesIn('dumps'), filesIn('screenshots')];
    const kept: DumpCommand = { ...params, arguments: args, compression: params.store.compression, keepAs: params.keepAs };
    return this.files.writing([...dumps, ...screenshots], async () => {
      if (dumps.length > 0) await requireDumpSpace(directory.dumps, kept, context.memoryBytes);
      const confined = confineArguments(args, decision.paths, directory.dir, PARTIAL);
      const answer = await this.ask(params.command, confined, decision.tier, deadline);
      return {
        ...answer,
        dumps: await Promise.all(dumps.map((file) => keepDump(...this.places(file), kept, context.memoryBytes, deadline))),
        screenshots: await Promise.all(screenshots.map((file) => keepScreenshot(...this.places(file)))),
      };
    });
  }

  /** Where QEMU writes a file, and where it is stored. */
  private places(file: ConfinedPath): [written: string, stored: string] {
    return [this.files.partOf(file), this.files.pathOf(file)];
  }

  private async ask(command: string, args: JsonObject, tier: Tier, deadline: Deadline): Promise<Answer> {
    const { machine, mutex } = this.parts;
    const send = async (): Promise<Answer> => {
      // Once it is this command's turn: events of the operation before it are not its consequences.
      const { cursor } = machine.journal;
      return { cursor, result: await machine.execute(command, args, deadline) };
    };
    return mutex.command(command, tier, send, deadline);
  }
}

/** Returns the files of a command for the record of its outcome: only these are uploaded. Undefined if there are none. */
function filesIn({ dumps, screenshots }: Outcome, { dir }: VmDirectory): JsonObject | undefined {
  const files = [...dumps, ...screenshots].map((file) => ({ path: path.relative(dir, file.path), bytes: file.bytes, sha256: file.sha256 }));
  return files.length === 0 ? undefined : { files };
}

/** Returns the subject of the decision on a command. */
export function subjectOf({ caller, command, arguments: args }: Pick<GateRequest, 'caller' | 'command' | 'arguments'>): Subject {
  return { caller, event: isGuestCommand(command) ? 'qga' : 'qmp', command, arguments: args };
}

/** A command or an operation in the guest that a check refused before it reached the supervisor. */
export type RefusedRequest = RefusedParams & { readonly tier: Tier };

/** Returns the audit entry of a command that was refused before it reached the supervisor. */
export function refusedEntry(refused: RefusedRequest): AuditEntry {
  const { command, tier, reason } = refused;
  const entry = decisionEntry(subjectOf(refused), { tier, decision: 'block', reason });
  return isGuestOperation(command) ? { ...entry, event: OPERATION_EVENTS[command] } : entry;
}
