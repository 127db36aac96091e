import { brokenLogError, verifyChain } from '../audit/verify.js';
import type { WaitCondition } from '../guest/readiness.js';
import { placedError } from '../inputs/config/findings.js';
import type { Inputs } from '../inputs/parse.js';
import type { PolicyLayer } from '../policy/layer.js';
import type { RunFigures, RunResult, StepResult } from '../report/result.js';
import { Timeline } from '../report/timeline.js';
import { Deadline } from '../shared/deadline.js';
import { asMaqetError, CancelledError, errorText, type MaqetError } from '../shared/errors.js';
import { input } from '../shared/wording.js';
import { type Claim, claimName, findClaim } from '../state/claim.js';
import type { VmDirectory } from '../state/layout.js';
import { exists } from '../state/numbered-files.js';
import { valueMarks } from '../state/value-marks.js';
import type { TailResult } from '../supervisor/rpc/methods.js';
import type { Toolchain } from '../toolchain/resolve.js';
import type { AcceleratorChoice } from '../vm/accelerator.js';
import { attachOrEnd, lostVmError, missingVmError, shapingInputs } from './attach.js';
import type { Environment, Phases, Session } from './context.js';
import { dueEvidence, type Evidence, evidenceDeadline, takeEvidence } from './evidence.js';
import { GuestSteps } from './guest/steps.js';
import { bootsSelfTest, bootsSomething, firstOperation, startCondition, usesGuest, waitsForNothing } from './plan/needs.js';
import { policyLayers } from './preflight/layers.js';
import { noteFailure, writeMetrics, writeResults } from './records/files.js';
import { ProcessCounts } from './records/process-counts.js';
import { commandsByTier, endOf, hiddenMemoryNotices } from './records/result.js';
import { flushSyslog } from './records/syslog.js';
import { Warnings } from './records/warnings.js';
import { runScript, runSnapshots } from './script.js';
import type { ScriptContext } from './script-commands.js';
import { hasEnded, keepVm, stopVm, unexpectedExitError } from './stop.js';

/** The warning for a run that passes although the guest may not have got far. */
function nothingAwaited({ kind }: WaitCondition): string {
  const waited = kind === 'running' ? 'only waits until the CPUs run' : 'only waits for the first sign of a boot';
  return `This run ${waited}: that it passes says nothing about the guest. Set ${input('wait-for')} to what the guest should reach.`;
}

/**
 * Runs a VM: starts it or attaches to it, does what the inputs ask for, takes the evidence, and stops or keeps the VM.
 *
 * Never rejects: every error is in the result, together with all that was reached. When it resolves, the VM is gone unless the
 * result says that it was kept.
 */
export async function runVm(inputs: Inputs, env: Environment): Promise<RunResult> {
  return new Run(inputs, env).run();
}

class Run {
  private readonly timeline = new Timeline();
  private readonly deadline: Deadline;
  private readonly results: StepResult[] = [];
  private readonly warnings: Warnings;
  private readonly env: Environment;
  private error: MaqetError | undefined;
  private layers: readonly PolicyLayer[] = [];
  private directory: VmDirectory | undefined;
  private session: Session | undefined;
  private guest: GuestSteps | undefined;
  private attached = false;
  private toolchain: Toolchain | undefined;
  private bootMs: number | undefined;
  private evidence: Evidence = {};
  private tail: TailResult = { serial: [], qemu: [] };
  private kept = false;
  /** True while the guest is not expected to react to its power button. */
  private unresponsive = false;
  private readonly processes = new ProcessCounts();
  private figures: RunFigures | undefined;
  private audit: { head: string; records: number; ok: boolean } | undefined;

  constructor(
    private readonly inputs: Inputs,
    env: Environment,
  ) {
    this.deadline = Deadline.after(inputs.timeoutMs, env.signal);
    this.warnings = new Warnings(env.log, env.wording);
    this.env = { ...env, log: this.warnings.log, supervisorLog: env.log };
  }

  async run(): Promise<RunResult> {
    await this.guarded(async () => {
      await this.readPolicy();
      await this.bringUp();
      await this.runSnapshots();
      await this.runInGuest();
      await this.runScript();
    });
    await this.guarded(() => this.copyOut());
    await this.guarded(() => this.takeEvidence());
    await this.guarded(() => this.keepOrStop());
    await this.guarded(() => this.checkAudit());
    await this.guarded(() => this.flushAudit());
    await this.guarded(() => this.writeResults());
    await this.guarded(() => this.noteFailure());
    return this.result();
  }

  /** The first error is the verdict. Later ones become notices. */
  private async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.error === undefined) this.error = asMaqetError(placedError(error, this.inputs.origins));
      else this.env.log.warning(`After that: ${errorText(error, this.env.wording)}`);
    }
  }

  private readonly phase: Phases = (name, work) => {
    this.env.onPhase(name);
    return this.timeline.phase(name, work);
  };

  private async readPolicy(): Promise<void> {
    this.layers = await this.phase('policy', () => policyLayers(this.inputs, this.env.administrator));
  }

  /** Brings the VM up, a second time under TCG if its accelerator turns out not to work and the inputs do not name it. */
  private async bringUp(): Promise<void> {
    try {
      await this.startOrAttach();
    } catch (error) {
      if (this.session === undefined || this.attached || this.inputs.accel !== 'auto') throw error;
      const { fallBackToTcg, isStuck } = await import('./start.js');
      if (!isStuck(error)) throw error;
      const accelerator = await this.phase('fall-back', () => fallBackToTcg(this.live, error, this.env));
      this.session = undefined;
      await this.startOrAttach(accelerator);
    }
  }

  /** @param accelerator - chosen by the inputs if left out. */
  private async startOrAttach(accelerator?: AcceleratorChoice): Promise<void> {
    const { inputs, env, layers, deadline } = this;
    const claim = await this.claim();
    this.attached = claim.kind !== 'claimed';
    // Do not write to the directory of another job's VM.
    if (claim.record.job === env.job) this.directory = claim.directory;
    if (claim.kind === 'lost') throw lostVmError(claim.record);
    if (claim.kind === 'running') this.session = await this.phase('attach', () => attachOrEnd(inputs, claim, layers, env));
    else {
      const onToolchain = (toolchain: Toolchain): void => {
        this.toolchain = toolchain;
      };
      // Load toolchain, plan and disks only here: a run that attaches needs none of them.
      const { startVm } = await import('./start.js');
      this.session = await startVm({ ...claim, inputs, layers, deadline, onToolchain, accelerator }, this.phase, env);
    }
    await this.waitReady();
  }

  /** Claims the name of a VM that can be started, or finds the VM that has it. */
  private async claim(): Promise<Claim> {
    const { inputs, env } = this;
    if (bootsSomething(inputs)) {
      const shape = shapingInputs(inputs.texts, env.secrets, await valueMarks(env.root));
      const config = { ...shape, ...(bootsSelfTest(inputs) ? { 'self-test': 'true' } : {}) };
      return claimName(env.root, inputs.vm, { job: env.job, claimant: env.claimant, config });
    }
    const found = await findClaim(env.root, inputs.vm, env.job);
    if (found === undefined) throw missingVmError(inputs, this.layers);
    return found;
  }

  private async waitReady(): Promise<void> {
    const condition = this.attached ? this.inputs.waitFor : startCondition(this.inputs);
    if (condition === undefined) return;
    if (!this.attached && waitsForNothing(this.inputs)) this.env.log.warning(nothingAwaited(condition));
    await this.phase('ready', async () => {
      const timeoutMs = this.deadline.atMost(this.inputs.bootTimeoutMs).ms;
      this.unresponsive = true;
      const { client, layers } = this.live;
      const operation = this.inputs.waitFor === undefined ? firstOperation(this.inputs) : undefined;
      const request = { condition, timeoutMs, layers, caller: this.env.caller };
      this.bootMs = (await client.waitReady(operation === undefined ? request : { ...request, operation })).bootMs;
      this.unresponsive = false;
    });
  }

  private async runSnapshots(): Promise<void> {
    await runSnapshots(this.inputs.snapshot, this.scriptContext, this.results, this.phase, this.env);
  }

  private async runInGuest(): Promise<void> {
    if (!usesGuest(this.inputs)) return;
    this.guest = new GuestSteps(this.inputs, this.live, this.phase, this.deadline, this.env);
    await this.guest.begin();
  }

  private async runScript(): Promise<void> {
    const { inputs, live, results } = this;
    if (inputs.script.length === 0) return;
    await this.phase('qmp', async () => {
      // The script must not find the events of the snapshots before it.
      const since = inputs.snapshot.length > 0 ? (await live.client.status()).cursor : live.cursor;
      await runScript(inputs.script, { ...this.scriptContext, since }, results);
    });
  }

  private get scriptContext(): ScriptContext {
    const { client, layers, cursor: since } = this.live;
    return { client, layers, env: this.env, store: { compression: this.inputs.dumpCompress }, since, deadline: this.deadline };
  }

  private async copyOut(): Promise<void> {
    if (!this.env.signal.aborted) await this.guest?.finish();
  }

  private async takeEvidence(): Promise<void> {
    const { inputs, env, session } = this;
    if (session === undefined) return;
    this.tail = await session.client.tail();
    const status = await session.client.status();
    this.unresponsive ||= status.panicked;
    for (const loss of status.losses) env.log.warning(loss);
    if (status.state === 'failed' && this.error === undefined) throw unexpectedExitError(status.reason);
    // A cancelled run has seconds, not minutes: stopping the VM comes first.
    if (env.signal.aborted) return;
    const due = dueEvidence(inputs, { failed: this.error !== undefined, panicked: status.panicked });
    if (hasEnded(status)) {
      if (due.dump) env.log.warning('There is no memory dump: the VM had ended.');
      if (due.screenshot) env.log.warning('There is no screenshot: the VM had ended.');
      return;
    }
    const { error, ...evidence } = await takeEvidence(session, inputs, due, evidenceDeadline(this.deadline), this.phase, env);
    this.evidence = evidence;
    if (error !== undefined) throw error;
  }

  private async keepOrStop(): Promise<void> {
    if (this.session === undefined) return;
    if (!this.stays || !(await this.keep())) await this.phase('stop', () => this.stop());
  }

  /** A failed run keeps the VM, too, if `keep` says so: later steps can look at it. A cancelled run stops the VM that it has started. */
  private get stays(): boolean {
    const { inputs, env, attached } = this;
    if (attached) return inputs.keep !== false;
    if (env.signal.aborted) return false;
    return inputs.keep ?? (env.keepsPassed === true && this.error === undefined);
  }

  /** @returns false if the VM has ended in the meantime. */
  private async keep(): Promise<boolean> {
    const { inputs, env, attached } = this;
    const kept = await keepVm(this.live, { mark: !attached || inputs.keep === true, started: !attached }, env);
    if (kept === undefined) return false;
    this.kept = true;
    if (kept.notice !== undefined) env.log.warning(kept.notice);
    this.audit = { ...kept.audit, ok: false };
    return true;
  }

  private async stop(): Promise<void> {
    const cancelled = this.env.signal.aborted;
    const reason = cancelled ? 'cancelled' : this.error === undefined ? 'done' : 'failed';
    const { reply, problem, notices } = await stopVm(this.live, { reason, quick: cancelled || this.unresponsive }, this.env);
    // The status has told of some losses before.
    for (const notice of notices) if (!this.warnings.list.includes(notice)) this.env.log.warning(notice);
    if (problem !== undefined) throw problem;
    if (reply !== undefined) this.audit = { head: reply.auditHead, records: reply.auditRecords, ok: false };
  }

  private async checkAudit(): Promise<void> {
    this.processes.end();
    if (this.directory === undefined || !(await exists(this.directory.audit))) return;
    // The log of a kept VM may have grown since its head was read.
    const verdict = await verifyChain(this.directory.audit, this.kept ? undefined : this.audit?.head);
    const { head, records } = verdict.ok ? verdict : { head: this.audit?.head ?? '', records: this.audit?.records ?? 0 };
    this.audit = { head, records, ok: verdict.ok };
    this.figures = await writeMetrics(this.directory, { vm: this.inputs.vm, processes: this.processes.list }, this.toolchain);
    if (!verdict.ok) throw brokenLogError(verdict);
  }

  /** Flushes the audit log of a VM that never ran. `stopVm` has flushed that of a VM that did. */
  private async flushAudit(): Promise<void> {
    if (this.directory === undefined || this.session !== undefined) return;
    const notice = await flushSyslog(this.directory, this.env.signal.aborted);
    if (notice !== undefined) this.env.log.warning(notice);
  }

  private async writeResults(): Promise<void> {
    if (this.directory !== undefined) await writeResults(this.directory, { results: this.results, figures: this.figures });
  }

  private async noteFailure(): Promise<void> {
    if (this.directory !== undefined && this.error !== undefined) await noteFailure(this.directory, this.error, this.env.secrets);
  }

  private get live(): Session {
    if (this.session === undefined) throw new TypeError('no VM runs');
    return this.session;
  }

  private result(): RunResult {
    const { session, toolchain, directory, evidence, inputs, results } = this;
    const error = this.error !== undefined && this.env.signal.aborted ? new CancelledError('the run') : this.error;
    const dumps = [...results.flatMap((step) => step.dumps ?? []), ...(evidence.dump === undefined ? [] : [evidence.dump])];
    for (const notice of hiddenMemoryNotices(dumps)) this.env.log.warning(notice);
    return {
      vm: inputs.vm,
      ...endOf(error, this.env.wording),
      durationMs: this.timeline.elapsedMs,
      phases: this.timeline.phases,
      dir: directory?.dir,
      serialLog: directory?.serialLog,
      auditLog: directory?.audit,
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
      notices: this.warnings.list,
    };
  }
}
