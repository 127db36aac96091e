import { auditLines } from '../../audit/line.js';
import type { AuditLog } from '../../audit/log.js';
import { type AuditRecord, notSentEntry } from '../../audit/record.js';
import { errorText, MaqetError } from '../../shared/errors.js';
import { InFlight } from '../../shared/in-flight.js';
import type { LogLine } from '../../shared/logger.js';
import type { ExecutePlannedParams, ExecuteResult, PlanParams, PlanResult } from '../rpc/methods.js';
import { decisionEntry, recordDecision } from './decision.js';
import { type Gate, type GateRequest, subjectOf } from './gate.js';

/** How many outcomes may wait for the disk while the next command is sent: so many a crash can lose. */
const MOST_UNWRITTEN = 64;
/** The most commands of a script, for memory. */
const MOST_COMMANDS = 100_000;

/** The client whose script it is. */
interface ScriptPeer {
  readonly log: (line: LogLine) => void;
  /** Calls the listener once the client has hung up. */
  readonly onGone: (listener: () => void) => void;
}

/** A command that is allowed, and not yet sent. */
interface Planned {
  readonly request: Omit<GateRequest, 'timeoutMs'>;
  readonly record: AuditRecord;
}

/** A script of a client: the commands that it has not sent, and the outcomes that are not on disk. */
class Script {
  /** By their places in the script. */
  readonly planned = new Map<number, Planned>();
  readonly unwritten = new Set<Promise<unknown>>();
  commands = 0;
  /** Why nothing is sent any more. */
  ended: string | undefined;
  /** Why an outcome could not be recorded. */
  private failure: { readonly error: unknown } | undefined;

  /** Takes note of a record that is being written. */
  note(written: Promise<unknown>): void {
    const settled = written
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => this.unwritten.delete(settled));
    this.unwritten.add(settled);
  }

  /** Waits until at most `most` records are being written. @throws the error of the first one that could not be written. */
  async written(most: number): Promise<void> {
    while (this.unwritten.size > most) await Promise.race(this.unwritten);
    if (this.failure !== undefined) throw this.failure.error;
  }
}

/**
 * Sends the commands of scripts.
 *
 * All decisions of a script are on disk before its first command is sent. The policy decides on each command again when it is sent, because
 * the state of the VM may have changed: a command that is blocked by then is not sent. Each decision gets one outcome; the outcome of a
 * command that is never sent is `not-sent`, whatever ends the script: an error, its client, or the end of the VM.
 *
 * Outcomes are written while later commands run, and are on disk when the script has ended.
 */
export class Scripts {
  private readonly inFlight = new InFlight();
  private readonly scripts = new Map<number, Script>();
  private last = 0;

  constructor(
    private readonly gate: Gate,
    private readonly audit: AuditLog,
  ) {}

  /** Waits until no command of a script is in flight. Never rejects. */
  idle(): Promise<void> {
    return this.inFlight.idle();
  }

  /**
   * Judges commands, and records all decisions. If one is to block, or cannot be recorded, the whole script has ended.
   *
   * @returns the number of the script, and the first command that is blocked.
   * @throws AuditError, VmCrashedError.
   */
  plan(params: PlanParams, peer: ScriptPeer): Promise<PlanResult> {
    return this.inFlight.run(async () => {
      await this.gate.requireRunning();
      const [id, script] = params.script === null ? this.begin(peer) : [params.script, this.get(params.script)];
      try {
        const refused = await this.record(script, params, peer);
        if (refused !== null) await this.end({ script: id, reason: 'the policy blocks another command of the script' });
        return { script: id, refused };
      } catch (error) {
        await this.end({ script: id, reason: `the script cannot run: ${errorText(error)}` }).catch(() => undefined);
        throw error;
      }
    });
  }

  /**
   * Sends a command of a script, if the policy still allows it.
   *
   * @throws as `Gate.execute`. An outcome that cannot be recorded is an error of a later command, or of {@link end}.
   */
  execute(params: ExecutePlannedParams, log: (line: LogLine) => void): Promise<ExecuteResult> {
    return this.inFlight.run(async () => {
      await this.gate.requireRunning();
      const script = this.get(params.script);
      await script.written(MOST_UNWRITTEN);
      const planned = script.planned.get(params.index);
      if (planned === undefined || script.ended !== undefined) throw notPlannedError(params.index);
      script.planned.delete(params.index);
      const { request, record } = planned;
      const decision = await this.decideAgain(planned, script, log);
      auditLines(record).forEach(log);
      return this.gate.perform({ ...request, timeoutMs: params.timeoutMs }, decision, record, (written) => script.note(written));
    });
  }

  /** Ends a script, if it has not ended yet. @throws AuditError if an outcome cannot be recorded. */
  async end({ script: id, reason }: { readonly script: number; readonly reason: string }): Promise<null> {
    const script = this.scripts.get(id);
    if (script === undefined) return null;
    script.ended ??= reason;
    this.dropPlanned(script);
    await script.written(0);
    this.scripts.delete(id);
    return null;
  }

  /** Ends all scripts. @throws AuditError if an outcome cannot be recorded. */
  async endAll(reason: string): Promise<void> {
    await Promise.all([...this.scripts.keys()].map((script) => this.end({ script, reason })));
  }

  private begin(peer: ScriptPeer): [number, Script] {
    this.last += 1;
    const id = this.last;
    const script = new Script();
    this.scripts.set(id, script);
    peer.onGone(() => void this.end({ script: id, reason: 'the client of the script hung up' }).catch(() => undefined));
    return [id, script];
  }

  private get(id: number): Script {
    const script = this.scripts.get(id);
    if (script !== undefined) return script;
    throw new MaqetError(`There is no script ${id}: it has ended.`, { remedy: 'Run it again.' });
  }

  private async record(
    script: Script,
    { commands, layers, caller, store }: PlanParams,
    { log }: ScriptPeer,
  ): Promise<PlanResult['refused']> {
    const first = script.commands;
    script.commands += commands.length;
    if (script.commands > MOST_COMMANDS) {
      const message = `The script sends more than ${MOST_COMMANDS} commands.`;
      throw new MaqetError(message, { remedy: 'Nothing was sent. Run it in several parts.' });
    }
    const judged = commands.map((command) => {
      const request = { ...command, layers, caller, store };
      return { request, decision: this.gate.judge(request) };
    });
    const entries = judged.map(({ request, decision }) => decisionEntry(subjectOf(request), decision));
    // In one turn: the records share their writes.
    const written = await Promise.allSettled(entries.map((entry) => this.audit.append(entry)));
    for (const [index, settled] of written.entries()) {
      const one = judged[index];
      if (settled.status === 'rejected' || one === undefined) continue;
      if (one.decision.decision === 'allow') script.planned.set(first + index, { request: one.request, record: settled.value });
      else auditLines(settled.value).forEach(log);
    }
    const failed = written.find((settled) => settled.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    // Its client may have hung up while the records were written.
    if (script.ended !== undefined) this.dropPlanned(script);
    const index = judged.findIndex(({ decision }) => decision.decision === 'block');
    const { reason, remedy } = judged[index]?.decision ?? {};
    return reason === undefined || remedy === undefined ? null : { index, reason, remedy };
  }

  /** Decides on a command when its turn has come. One that cannot be sent gets its outcome, and a new verdict a record. */
  private async decideAgain(
    { request, record }: Planned,
    script: Script,
    log: (line: LogLine) => void,
  ): Promise<ReturnType<Gate['judge']>> {
    try {
      const decision = await this.gate.decide(request);
      if (decision.decision === 'allow') return decision;
      const reason = `${decision.reason} (judged again when it was to be sent; record ${record.seq} allowed it)`;
      await recordDecision(this.audit, subjectOf(request), { ...decision, reason }, log);
      return decision;
    } catch (error) {
      script.note(this.audit.append(notSentEntry(record, errorText(error))));
      throw error;
    }
  }

  private dropPlanned(script: Script): void {
    const why = script.ended ?? 'the script has ended';
    for (const { record } of script.planned.values()) script.note(this.audit.append(notSentEntry(record, why)));
    script.planned.clear();
  }
}

function notPlannedError(index: number): MaqetError {
  return new MaqetError(`Command ${index + 1} of the script is not to be sent: it was sent before, or the script has ended.`, {
    remedy: 'Run the script again.',
  });
}
