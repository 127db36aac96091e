import { performance } from 'node:perf_hooks';
import { auditLines } from '../../audit/line.js';
import { type AuditLog, carryOut } from '../../audit/log.js';
import type { AuditEntry } from '../../audit/record.js';
import type { DumpFormat } from '../../dump/format.js';
import type { StoredDump } from '../../dump/store.js';
import { confineArguments } from '../../policy/confine.js';
import type { ConfinedPath, Decision } from '../../policy/decision.js';
import { judge } from '../../policy/judge.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { adaptArguments } from '../../policy/memory-rules.js';
import { factsOf, isGuestCommand } from '../../policy/table.js';
import { Deadline } from '../../shared/deadline.js';
import { InFlight } from '../../shared/in-flight.js';
import type { Json, JsonObject } from '../../shared/json.js';
import type { LogLine } from '../../shared/logger.js';
import type { Tier } from '../../shared/tiers.js';
import type { VmDirectory } from '../../state/layout.js';
import { OutputFiles } from '../../state/output-files.js';
import type { Machine } from '../../vm/machine.js';
import type { GuestMutex } from '../guest/mutex.js';
import { isGuestOperation, OPERATION_EVENTS } from '../guest/operations.js';
import type { ExecuteParams, ExecuteResult, GateContext, RefusedParams } from '../rpc/methods.js';
import { type Asked, decisionEntry, recordDecision } from './decision.js';
import { type DumpCommand, keepDump, requireDumpSpace } from './dumps.js';

export interface GateParts {
  readonly machine: Machine;
  /** Sends a command to the guest agent. */
  readonly askAgent: (command: string, args: JsonObject, deadline: Deadline) => Promise<Json>;
  readonly mutex: GuestMutex;
  readonly audit: AuditLog;
  readonly folder: VmDirectory;
  /** The VM's own layers; a caller's come on top. */
  readonly layers: readonly PolicyLayer[];
  readonly context: GateContext;
}

/** A command from a caller, or from the supervisor itself on a caller's behalf. */
export interface GateRequest extends ExecuteParams {
  /** The format in which a memory dump is stored; as the command writes it if left out. */
  readonly keepAs?: DumpFormat;
}

type Answer = { readonly cursor: number; readonly result: Json };
type Outcome = Answer & { readonly dumps: readonly StoredDump[]; readonly screenshots: readonly string[] };

/**
 * The only way from a caller to QEMU, and to the guest agent.
 *
 * Each command is decided by the policy; the decision is on disk before the command is sent; its outcome follows. A
 * decision that cannot be made or cannot be recorded means that nothing is sent.
 */
export class Gate {
  private readonly inFlight = new InFlight();
  private readonly files: OutputFiles;

  constructor(private readonly parts: GateParts) {
    this.files = new OutputFiles(parts.folder);
  }

  get context(): GateContext {
    return this.parts.context;
  }

  /** Settles once no command is under way. Never rejects. */
  idle(): Promise<void> {
    return this.inFlight.idle();
  }

  /** Decides, records, sends, records. @throws BlockedError, QmpCommandError, VmCrashedError, AuditError … */
  execute(params: GateRequest, log: (line: LogLine) => void): Promise<ExecuteResult> {
    return this.inFlight.run(() => this.pass(params, log));
  }

  private async pass(params: GateRequest, log: (line: LogLine) => void): Promise<ExecuteResult> {
    const { machine, audit, context } = this.parts;
    // The log of a VM that has ended is closed: how it ended says more.
    if (!machine.running) throw await machine.exitError();
    const layers = [...this.parts.layers, ...params.layers];
    const args = adaptArguments(params.command, params.arguments, context);
    const decision = judge(layers, { execute: params.command, arguments: args }, context);
    const record = await recordDecision(audit, askedOf(params), decision, log);
    const start = performance.now();
    const outcome = await carryOut(audit, record, () => this.send(params, args, decision));
    return { tier: decision.tier, durationMs: performance.now() - start, ...outcome };
  }

  /** Records a command that a caller's own check refused. The tier is the table's; the reason is marked as the caller's. */
  async recordRefused(params: RefusedParams, log: (line: LogLine) => void): Promise<null> {
    const tier = factsOf(params.command)?.tier ?? 'unclassified';
    const record = await this.parts.audit.append(refusedEntry({ ...params, tier, reason: `refused by the caller: ${params.reason}` }));
    auditLines(record).forEach(log);
    return null;
  }

  private async send(params: GateRequest, args: JsonObject, decision: Decision): Promise<Outcome> {
    const { folder, context, machine } = this.parts;
    const deadline = Deadline.after(params.timeoutMs);
    if (isGuestCommand(params.command)) {
      const { cursor } = machine.journal;
      return { cursor, result: await this.parts.askAgent(params.command, args, deadline), dumps: [], screenshots: [] };
    }
    const filesIn = (name: ConfinedPath['directory']): ConfinedPath[] => decision.paths.filter((file) => file.directory === name);
    const [dumps, screenshots] = [filesIn('dumps'), filesIn('screenshots')];
    const kept: DumpCommand = { ...params, arguments: args, compression: params.store.compression, keepAs: params.keepAs };
    return this.files.writing([...dumps, ...screenshots], async () => {
      if (dumps.length > 0) await requireDumpSpace(folder.dumps, kept, context.memoryBytes);
      const answer = await this.ask(params.command, confineArguments(args, decision.paths, folder.dir), decision.tier, deadline);
      return {
        ...answer,
        dumps: await Promise.all(dumps.map((file) => keepDump(this.files.pathOf(file), kept, context.memoryBytes, deadline))),
        screenshots: await Promise.all(screenshots.map((file) => this.files.requireWritten(file))),
      };
    });
  }

  private async ask(command: string, args: JsonObject, tier: Tier, deadline: Deadline): Promise<Answer> {
    const { machine, mutex } = this.parts;
    const send = async (): Promise<Answer> => {
      // What an act before it has caused is not what it causes.
      const { cursor } = machine.journal;
      return { cursor, result: await machine.execute(command, args, deadline) };
    };
    return mutex.command(command, tier, send, deadline);
  }
}

function askedOf({ caller, command, arguments: args }: Pick<GateRequest, 'caller' | 'command' | 'arguments'>): Asked {
  return { caller, event: isGuestCommand(command) ? 'qga' : 'qmp', command, arguments: args };
}

/** A command or an operation in the guest that a check refused before it reached the supervisor. */
export type RefusedRequest = RefusedParams & { readonly tier: Tier };

/** Returns the audit entry of a command that was refused before it reached the supervisor. */
export function refusedEntry(refused: RefusedRequest): AuditEntry {
  const { command, tier, reason } = refused;
  const entry = decisionEntry(askedOf(refused), { tier, decision: 'block', reason });
  return isGuestOperation(command) ? { ...entry, event: OPERATION_EVENTS[command] } : entry;
}
