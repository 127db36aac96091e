import { verifyChain } from '../audit/verify.js';
import type { WaitCondition } from '../guest/readiness.js';
import { placedError } from '../inputs/config/findings.js';
import type { Inputs } from '../inputs/parse.js';
import type { PolicyLayer } from '../policy/layer.js';
import type { RunFigures, RunResult, StepResult } from '../report/result.js';
import { Timeline } from '../report/timeline.js';
import { Deadline } from '../shared/deadline.js';
import { asMaqetError, CancelledError, errorText, type MaqetError } from '../shared/errors.js';
import { claimFolder } from '../state/claim.js';
import type { VmDirectory } from '../state/layout.js';
import { exists } from '../state/numbered-files.js';
import type { TailResult } from '../supervisor/rpc/methods.js';
import type { Toolchain } from '../toolchain/resolve.js';
import type { AcceleratorChoice } from '../vm/accelerator.js';
import { attachOrEnd, lostVm, shapingInputs } from './attach.js';
import type { Environment, Phases, Session } from './context.js';
import { dueEvidence, type Evidence, takeEvidence } from './evidence.js';
import { GuestSteps } from './guest/steps.js';
import { startCondition, usesGuest } from './plan/needs.js';
import { policyLayers } from './preflight/layers.js';
import { noteFailure, writeMetrics, writeResults } from './records/files.js';
import { ProcessCounts } from './records/process-counts.js';
import { commandsByTier, endOf, hiddenMemoryNotices } from './records/result.js';
import { flushSyslog } from './records/syslog.js';
import { runScript, type ScriptContext } from './script-runner.js';
import { actOnSnapshots } from './snapshot-steps.js';
import { hasEnded, keepVm, stopVm, unexpectedExitError } from './stop.js';

const NOTHING_SAID: TailResult = { serial: [], qemu: [] };

/**
 * One run, in order (design §2): policy, VM (started or attached to), readiness, script, evidence, verdict, stop or keep.
 *
 * Never rejects: what goes wrong is in the result, together with all that was reached. When it resolves, the VM is gone
 * unless the result says that it was kept.
 */
export async function runVm(inputs: Inputs, env: Environment): Promise<RunResult> {
  return new Run(inputs, env).go();
}

class Run {
  private readonly timeline = new Timeline();
  private readonly deadline: Deadline;
  private readonly results: StepResult[] = [];
  private readonly notices: string[] = [];
  private error: MaqetError | undefined;
  private folder: VmDirectory | undefined;
  private session: Session | undefined;
  private guest: GuestSteps | undefined;
  private attached = false;
  private toolchain: Toolchain | undefined;
  private bootMs: number | undefined;
  private evidence: Evidence = {};
  private tail: TailResult = NOTHING_SAID;
  private kept = false;
  private unresponsive = false;
  private readonly processes = new ProcessCounts();
  private figures: RunFigures | undefined;
  private audit: { head: string; records: number; ok: boolean } | undefined;

  constructor(
    private readonly inputs: Inputs,
    private readonly env: Environment,
  ) {
    this.deadline = Deadline.after(inputs.timeoutMs, env.signal);
  }

  async go(): Promise<RunResult> {
    await this.guarded(() => this.work());
    if (this.session !== undefined) {
      if (!this.env.signal.aborted) await this.guarded(async () => this.guest?.finish());
      await this.guarded(() => this.takeEvidence());
      await this.guarded(() => this.keepOrStop());
    }
    this.processes.end();
    await this.guarded(() => this.checkAudit());
    const { folder } = this;
    // `stopVm` has flushed the log of a VM that this run had.
    const unsent = folder === undefined || this.session !== undefined ? undefined : await flushSyslog(folder, this.env.signal.aborted);
    if (unsent !== undefined) this.notices.push(unsent);
    const { error, results, figures } = this;
    if (folder !== undefined) await this.guarded(() => writeResults(folder, { results, figures }));
    if (folder !== undefined && error !== undefined) await this.guarded(() => noteFailure(folder, error, this.env.secrets));
    return this.result();
  }

  private readonly phase: Phases = (name, work) => {
    this.env.onPhase(name);
    return this.timeline.phase(name, work);
  };

  /** The first error is the verdict; later ones are told as well. */
  private async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.error === undefined) this.error = asMaqetError(placedError(error, this.inputs.origins));
      else this.notices.push(`After that: ${errorText(error, this.env.wording)}`);
    }
  }

  private async work(): Promise<void> {
    const layers = await this.phase('policy', () => policyLayers(this.inputs, this.env.administrator));
    const session = await this.bringUp(layers).catch((error: unknown) => this.bringUpUnderTcg(error, layers));
    await actOnSnapshots(this.inputs.snapshot, this.scriptContext, this.results, this.phase, this.env);
    if (usesGuest(this.inputs)) await this.runInGuest(session);
    if (this.inputs.script.length > 0) await this.phase('qmp', () => this.runScript());
  }

  /** Starts the VM once more under TCG if its accelerator does not work after all, and the inputs leave the choice to this run. */
  private async bringUpUnderTcg(error: unknown, layers: readonly PolicyLayer[]): Promise<Session> {
    if (this.session === undefined || this.attached || this.inputs.accel !== 'auto') throw error;
    const { fallBackToTcg, isStuck } = await import('./start.js');
    if (!isStuck(error)) throw error;
    const accelerator = await this.phase('fall-back', () => fallBackToTcg(this.live, error, this.env));
    this.session = undefined;
    return this.bringUp(layers, accelerator);
  }

  /**
   * Starts the VM, or attaches to it, and waits until it is ready.
   *
   * @param accelerator - what to start it under; chosen by the inputs if left out.
   */
  private async bringUp(layers: readonly PolicyLayer[], accelerator?: AcceleratorChoice): Promise<Session> {
    const { inputs, env, deadline } = this;
    const claim = await claimFolder(env.root, inputs.vm, {
      job: env.job,
      claimant: env.claimant,
      config: shapingInputs(inputs.texts, env.secrets),
    });
    this.attached = claim.kind !== 'claimed';
    // The folder of another job's VM is not this run's to write to.
    if (claim.record.job === env.job) this.folder = claim.folder;
    if (claim.kind === 'lost') throw lostVm(claim.record);
    if (claim.kind === 'running') this.session = await this.phase('attach', () => attachOrEnd(inputs, claim, layers, env));
    else {
      const onToolchain = (toolchain: Toolchain): void => {
        this.toolchain = toolchain;
      };
      // Toolchain, proof and disks: a run that attaches loads none of them.
      const { startVm } = await import('./start.js');
      this.session = await startVm({ ...claim, inputs, layers, deadline, onToolchain, accelerator }, this.phase, env);
    }
    const condition = this.attached ? inputs.waitFor : startCondition(inputs);
    if (condition !== undefined) await this.phase('ready', () => this.waitReady(condition));
    return this.session;
  }

  private async waitReady(condition: WaitCondition): Promise<void> {
    const timeoutMs = this.deadline.atMost(this.inputs.bootTimeoutMs).ms;
    this.unresponsive = true;
    this.bootMs = (await this.live.client.waitReady({ condition, timeoutMs })).bootMs;
    this.unresponsive = false;
  }

  private async runInGuest(session: Session): Promise<void> {
    this.guest = new GuestSteps(this.inputs, session, this.phase, this.deadline, this.env);
    await this.guest.begin();
  }

  private async runScript(): Promise<void> {
    const { scriptContext, inputs, live } = this;
    // What the snapshots have caused is not what the script waits for.
    const since = inputs.snapshot.length > 0 ? (await live.client.status()).cursor : scriptContext.since;
    await runScript(inputs.script, { ...scriptContext, since }, this.results);
  }

  private get scriptContext(): ScriptContext {
    const { client, layers, cursor: since } = this.live;
    return { client, layers, env: this.env, store: { compression: this.inputs.dumpCompress }, since, deadline: this.deadline };
  }

  private async takeEvidence(): Promise<void> {
    const { inputs, env, live } = this;
    this.tail = await live.client.tail();
    const status = await live.client.status();
    this.unresponsive ||= status.panicked;
    if (status.state === 'failed' && this.error === undefined) throw unexpectedExitError(status.reason);
    // Whoever cancels a run has seconds, not minutes: the VM's end comes first.
    if (env.signal.aborted) return;
    const due = dueEvidence(inputs, { failed: this.error !== undefined, panicked: status.panicked });
    if (hasEnded(status)) {
      if (due.dump) this.notices.push('There is no memory dump: the VM had ended.');
      return;
    }
    const { error, ...evidence } = await takeEvidence(live, inputs, due, this.deadline, this.phase, env);
    this.evidence = evidence;
    if (error !== undefined) throw error;
  }

  private async keepOrStop(): Promise<void> {
    const { inputs, env, attached } = this;
    const cancelled = env.signal.aborted;
    const stays = attached ? inputs.keep !== false : inputs.keep === true && this.error === undefined && !cancelled;
    if (!stays || !(await this.keep())) await this.phase('stop', () => this.stop());
  }

  /** @returns false if the VM has ended in the meantime. */
  private async keep(): Promise<boolean> {
    const { inputs, env, attached } = this;
    const kept = await keepVm(this.live, { mark: !attached || inputs.keep === true, started: !attached }, env);
    if (kept === undefined) return false;
    this.kept = true;
    if (kept.notice !== undefined) this.notices.push(kept.notice);
    this.audit = { ...kept.audit, ok: false };
    return true;
  }

  private async stop(): Promise<void> {
    const cancelled = this.env.signal.aborted;
    const reason = cancelled ? 'cancelled' : this.error === undefined ? 'done' : 'failed';
    // A guest that never became ready, or has panicked, ignores its power button.
    const { reply, problem, notices } = await stopVm(this.live, { reason, quick: cancelled || this.unresponsive }, this.env);
    this.notices.push(...notices);
    if (problem !== undefined) throw problem;
    if (reply !== undefined) this.audit = { head: reply.auditHead, records: reply.auditRecords, ok: false };
  }

  private async checkAudit(): Promise<void> {
    if (this.folder === undefined || !(await exists(this.folder.audit))) return;
    // The log of a VM that runs on may have grown since its head was asked for.
    const verdict = await verifyChain(this.folder.audit, this.kept ? undefined : this.audit?.head);
    const { head, records } = verdict.ok ? verdict : { head: this.audit?.head ?? '', records: this.audit?.records ?? 0 };
    this.audit = { head, records, ok: verdict.ok };
    if (!verdict.ok) this.notices.push(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}`);
    this.figures = await writeMetrics(this.folder, { vm: this.inputs.vm, processes: this.processes.list }, this.toolchain);
  }

  private get live(): Session {
    if (this.session === undefined) throw new TypeError('no VM runs');
    return this.session;
  }

  private result(): RunResult {
    const { session, toolchain, folder, evidence, inputs, results } = this;
    const error = this.error !== undefined && this.env.signal.aborted ? new CancelledError('the run') : this.error;
    const dumps = [...results.flatMap((step) => step.dumps ?? []), ...(evidence.dump === undefined ? [] : [evidence.dump])];
    return {
      vm: inputs.vm,
      ...endOf(error, this.env.wording),
      durationMs: this.timeline.elapsedMs,
      phases: this.timeline.phases,
      dir: folder?.dir,
      serialLog: folder?.serialLog,
      auditLog: folder?.audit,
      attached: this.attached,
      kept: this.kept,
      pid: session?.pid,
      accel: session?.accel,
      qemuVersion: toolchain?.qemuSystem.version ?? session?.qemuVersion,
      bootMs: this.bootMs,
      run: this.guest?.outcome,
      toolchain,
      ports: session?.ports ?? [],
      results,
      commands: commandsByTier({ results, error, evidence }),
      dumps,
      screenshot: evidence.screenshot,
      audit: this.audit,
      figures: this.figures,
      tail: this.tail,
      notices: [...this.notices, ...(this.guest?.notices ?? []), ...hiddenMemoryNotices(dumps)],
    };
  }
}
