import { performance } from 'node:perf_hooks';
import type { PolicyLayer } from '../policy/layer.js';
import { matches } from '../qmp/match.js';
import type { QmpCommand, ScriptStep } from '../qmp/script/script.js';
import type { StepResult } from '../report/result.js';
import { type Deadline, sleep } from '../shared/deadline.js';
import { DeadlineError, errorText, MaqetError } from '../shared/errors.js';
import { type Json, type JsonObject, stringifyJson } from '../shared/json.js';
import { snapshotActText } from '../shared/snapshot-operation.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { SupervisorClient } from '../supervisor/rpc/client.js';
import type { ExecuteResult, StoreOptions } from '../supervisor/rpc/methods.js';
import type { Environment } from './context.js';

/** A command answered something else than `expect` wants. */
export class ExpectationError extends MaqetError {}

/** What running a script needs. */
export interface ScriptContext {
  readonly client: SupervisorClient;
  readonly layers: readonly PolicyLayer[];
  readonly env: Pick<Environment, 'caller' | 'signal' | 'wording'>;
  readonly store: StoreOptions;
  readonly deadline: Deadline;
  /** The newest event that is not the script's to wait for. */
  readonly since: number;
}

/** How long an ordinary command may take. One that copies memory may take what is left of the run's time. */
const COMMAND_MS = 60_000;
const SLOW = new Set(['pmemsave', 'memsave', 'dump-guest-memory', 'dump-skeys', 'snapshot-save', 'snapshot-load']);

/**
 * Runs the steps in order and stops at the first that fails, unless that step says `continue-on-error`.
 *
 * A `wait-event` also finds an event that came after the latest command was sent, but before the wait began.
 *
 * @param done - filled as the steps end, so that it is whole whatever happens; the steps after a failure are `skipped`.
 * @throws the failing step's error.
 */
export async function runScript(steps: readonly ScriptStep[], context: ScriptContext, done: StepResult[]): Promise<void> {
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
      const blocked = error instanceof MaqetError && error.status === 'blocked';
      // A policy that blocks, a VM that is gone or a run that was cancelled is no error of the command.
      const fatal = !(error instanceof MaqetError) || blocked || error.status === 'crashed' || context.env.signal.aborted;
      const continued = step.kind === 'command' && step.continueOnError && !fatal;
      done.push({
        ...base(),
        outcome: blocked ? 'blocked' : 'failed',
        error: errorText(error, context.env.wording),
        ...(continued ? { continued } : {}),
      });
      if (continued) continue;
      done.push(...steps.slice(index + 1).map((later) => skipped(later)));
      throw error;
    }
  }
}

type StepOutcome = { readonly cursor: number } & Partial<Pick<StepResult, 'result' | 'tier' | 'dumps' | 'screenshots'>>;

async function runStep(step: ScriptStep, context: ScriptContext, cursor: number): Promise<StepOutcome> {
  switch (step.kind) {
    case 'command': {
      const { cursor: next, tier, result, dumps, screenshots } = await send(step.command, context);
      return { cursor: next, tier, result, ...(dumps.length > 0 ? { dumps } : {}), ...(screenshots.length > 0 ? { screenshots } : {}) };
    }
    case 'expect': {
      const { tier, result } = await send(step.command, context);
      if (!matches(step.expected, result)) throw unexpected(step.command.execute, step.expected, result);
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
      const params = { act: step.act, layers, caller: env.caller, timeoutMs: deadline.remainingMs };
      const { cursor: next, tier, action, disks, snapshots } = await context.client.snapshot(params);
      return { cursor: next, tier, result: { action, disks: [...disks], snapshots: snapshots as unknown as Json } };
    }
    case 'sleep': {
      const { remainingMs } = context.deadline;
      // No longer than the run may last: a pause that nobody waits for any more would keep the process alive.
      await sleep(Math.min(step.ms, remainingMs), context.env.signal);
      if (step.ms > remainingMs) throw new DeadlineError('the end of a `sleep`', Math.round(context.deadline.ms));
      return { cursor };
    }
  }
}

async function send(command: QmpCommand, { client, layers, env, store, deadline }: ScriptContext): Promise<ExecuteResult> {
  const timeoutMs = SLOW.has(command.execute) ? deadline.remainingMs : deadline.atMost(COMMAND_MS).ms;
  const args: JsonObject = command.arguments ?? {};
  return client.execute({ command: command.execute, arguments: args, layers, caller: env.caller, timeoutMs, store });
}

function skipped(step: ScriptStep): StepResult {
  return { line: step.line, step: nameOf(step), outcome: 'skipped', durationMs: 0 };
}

function nameOf(step: ScriptStep): string {
  if ('command' in step) return step.command.execute;
  return step.kind === 'snapshot' ? `snapshot ${snapshotActText(step.act)}` : step.kind;
}

function unexpected(command: string, expected: Json, actual: Json): ExpectationError {
  const shown = (value: Json): string => oneLine(stringifyJson(value), 300);
  return new ExpectationError(`${command} answered ${shown(actual)}, where ${shown(expected)} was expected.`, {
    remedy: 'Correct the expectation, or wait for the event that brings the guest there first.',
  });
}
