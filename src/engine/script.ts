import { performance } from 'node:perf_hooks';
import { matches } from '../qmp/match.js';
import type { ScriptStep } from '../qmp/script/script.js';
import type { StepResult } from '../report/result.js';
import { sleep } from '../shared/deadline.js';
import { DeadlineError, errorText, MaqetError } from '../shared/errors.js';
import { type Json, stringifyJson } from '../shared/json.js';
import { snapshotOperationText } from '../shared/snapshot-operation.js';
import { formatBytes } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { Snapshot } from '../storage/snapshot-table.js';
import type { Environment, Phases } from './context.js';
import { RefusedStepError, ScriptCommands, type ScriptContext } from './script-commands.js';

/** The answer to a command is not the one that `expect` names. */
export class ExpectationError extends MaqetError {}

/**
 * Runs the steps of a script in order. Stops at the first one that fails, unless it says `continue-on-error`. All decisions on its commands
 * are on disk before the first command is sent, and all outcomes before this returns.
 *
 * A `wait-event` also finds an event that came after the last command was sent, but before the wait began.
 *
 * @param done - receives the result of each step as it ends, so that it is complete whatever happens. Steps after a failure are
 *   `skipped`.
 * @throws the error of the step that failed.
 */
export async function runScript(steps: readonly ScriptStep[], context: ScriptContext, done: StepResult[]): Promise<void> {
  const commands = new ScriptCommands(context);
  await commands.endAfter(async () => {
    await commands.plan(steps).catch((error: unknown) => {
      const at = error instanceof RefusedStepError ? error.step : 0;
      done.push(...steps.map((step, index) => (index === at ? unplanned(step, error, context) : skipped(step))));
      throw error;
    });
    await runSteps(steps, { ...context, commands }, done);
  });
}

async function runSteps(steps: readonly ScriptStep[], context: StepContext, done: StepResult[]): Promise<void> {
  let cursor = context.since;
  for (const [index, step] of steps.entries()) {
    const start = performance.now();
    const name = nameOf(step);
    const base = (): Pick<StepResult, 'line' | 'step' | 'durationMs'> => ({
      line: step.line,
      step: name,
      durationMs: Math.round(performance.now() - start),
    });
    try {
      const { cursor: next, ...outcome } = await runStep(step, context, cursor);
      cursor = next;
      done.push({ ...base(), outcome: 'ok', ...outcome });
    } catch (error) {
      const blocked = isBlocked(error);
      // `continue-on-error` is for errors of the command itself: not for the policy, a VM that is gone, or a cancelled run.
      const fatal = !(error instanceof MaqetError) || blocked || error.status === 'crashed' || context.env.signal.aborted;
      const continued = step.kind === 'command' && step.continueOnError && !fatal;
      done.push({
        ...base(),
        outcome: blocked ? 'blocked' : 'failed',
        error: errorText(error, context.env.wording),
        ...(continued ? { continued } : {}),
      });
      if (continued) continue;
      done.push(...steps.slice(index + 1).map(skipped));
      throw error;
    }
  }
}

function unplanned(step: ScriptStep, error: unknown, { env }: ScriptContext): StepResult {
  return { ...skipped(step), outcome: isBlocked(error) ? 'blocked' : 'failed', error: errorText(error, env.wording) };
}

function isBlocked(error: unknown): boolean {
  return error instanceof MaqetError && error.status === 'blocked';
}

type StepContext = ScriptContext & { readonly commands: ScriptCommands };
type StepOutcome = { readonly cursor: number } & Partial<Pick<StepResult, 'result' | 'tier' | 'dumps' | 'screenshots'>>;

async function runStep(step: ScriptStep, context: StepContext, cursor: number): Promise<StepOutcome> {
  switch (step.kind) {
    case 'command': {
      const { cursor: next, tier, result, dumps, screenshots } = await context.commands.send(step.command);
      return { cursor: next, tier, result, ...(dumps.length > 0 ? { dumps } : {}), ...(screenshots.length > 0 ? { screenshots } : {}) };
    }
    case 'expect': {
      const { tier, result } = await context.commands.send(step.command);
      if (!matches(step.expected, result)) throw unexpectedAnswerError(step.command.execute, step.expected, result);
      return { cursor, tier, result };
    }
    case 'wait-event': {
      const timeoutMs = context.deadline.atMost(step.timeoutMs).ms;
      const wanted = step.data === undefined ? { name: step.name } : { name: step.name, data: step.data };
      const { seq, data } = await context.client.waitEvent({ ...wanted, since: cursor, timeoutMs });
      return { cursor: seq, result: data };
    }
    case 'events':
      return { cursor, result: [...(await context.client.events({ name: step.name }))] };
    case 'snapshot': {
      const { layers, env, deadline } = context;
      const params = { operation: step.operation, layers, caller: env.caller, timeoutMs: deadline.remainingMs };
      const { cursor: next, tier, action, disks, snapshots } = await context.client.snapshot(params);
      return { cursor: next, tier, result: { action, disks: [...disks], snapshots: snapshots as unknown as Json } };
    }
    case 'sleep': {
      const { remainingMs } = context.deadline;
      // Sleep no longer than the run may take: a timer that nobody waits for keeps the process alive.
      await sleep(Math.min(step.ms, remainingMs), context.env.signal);
      if (step.ms > remainingMs) throw new DeadlineError('the end of a `sleep`', Math.round(context.deadline.ms));
      return { cursor };
    }
  }
}

function skipped(step: ScriptStep): StepResult {
  return { line: step.line, step: nameOf(step), outcome: 'skipped', durationMs: 0 };
}

function nameOf(step: ScriptStep): string {
  if ('command' in step) return step.command.execute;
  return step.kind === 'snapshot' ? `snapshot ${snapshotOperationText(step.operation)}` : step.kind;
}

function unexpectedAnswerError(command: string, expected: Json, actual: Json): ExpectationError {
  const shown = (value: Json): string => oneLine(stringifyJson(value), 300);
  return new ExpectationError(`${command} returned ${shown(actual)} instead of ${shown(expected)}.`, {
    remedy: 'Correct the expectation, or wait first for the event that changes the state of the guest.',
  });
}

/**
 * Runs the operations of the `snapshot` input in order, each as a phase of the run.
 *
 * @param done - receives the results, as for {@link runScript}.
 * @throws the error of the first operation that fails. Later ones are not started.
 */
export async function runSnapshots(
  steps: readonly ScriptStep[],
  context: ScriptContext,
  done: StepResult[],
  phases: Phases,
  { log }: Pick<Environment, 'log'>,
): Promise<void> {
  for (const step of steps) {
    if (step.kind !== 'snapshot') continue;
    await phases(`snapshot ${snapshotOperationText(step.operation)}`, () => runScript([step], context, done));
    if (step.operation.action === 'list') for (const line of snapshotLines(done.at(-1))) log.info(line);
  }
}

/** Returns a line for each snapshot that a `list` has found. Names are sanitized, but not truncated. */
export function snapshotLines(listed: Pick<StepResult, 'result'> | undefined): string[] {
  const { snapshots = [] } = (listed?.result ?? {}) as unknown as { snapshots?: readonly Snapshot[] };
  if (snapshots.length === 0) return ['The VM has no snapshots.'];
  return snapshots.map(({ name, time, stateBytes, disks, loadable }) => {
    const facts = [time, formatBytes(stateBytes), disks.join(', '), ...(loadable ? [] : ['cannot be loaded'])];
    return `${oneLine(name, Number.POSITIVE_INFINITY)}: ${facts.join(' | ')}`;
  });
}
