import { describeWaitCondition, reachesIntoGuest } from '../../guest/readiness.js';
import type { Inputs } from '../../inputs/parse.js';
import type { PolicyCommand, PolicyContext } from '../../policy/decision.js';
import { judge } from '../../policy/judge.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { adaptArguments } from '../../policy/memory-rules.js';
import { screenQemuArgs } from '../../policy/qemu-args.js';
import { checkScript, type PolicyStep, type Violation } from '../../policy/violations.js';
import { STEP_NAMES } from '../../qmp/script/action.js';
import type { ScriptStep } from '../../qmp/script/script.js';
import type { JsonObject } from '../../shared/json.js';
import { didYouMean } from '../../shared/nearest.js';
import { snapshotOperationText } from '../../shared/snapshot-operation.js';
import { theInput } from '../../shared/wording.js';
import { scriptFacts } from '../../supervisor/guest/operations.js';
import type { GuestOperation } from '../../supervisor/rpc/methods.js';
import { snapshotCommands } from '../../supervisor/snapshots/commands.js';

/** A violation with the arguments of the command or operation, for the audit log. */
export interface RefusedCommand {
  readonly violation: Violation;
  readonly arguments: JsonObject;
}

/**
 * Judges everything that a run will ask of QEMU and of the guest, before QEMU is looked up: the QMP script, the snapshots, the dump that
 * the `dump` input implies, the script and the copies in the guest, and the extra arguments.
 *
 * @param context - the facts about the VM that are known already.
 * @returns all violations. An empty list permits the run.
 */
export function checkPlan(inputs: Inputs, layers: readonly PolicyLayer[], context: PolicyContext): RefusedCommand[] {
  // A line may be short for several commands. The first one is the main one.
  const commands = inputs.script.flatMap((step) => ('command' in step ? [[step.line, step.command.arguments ?? {}] as const] : []));
  const argumentsAt = new Map(commands.toReversed());
  return [
    ...checkScript(
      layers,
      inputs.script.map((step) => adapted(step, context)),
      context,
    ).map((violation) => ({
      violation: { ...withSuggestion(violation), input: 'qmp' },
      arguments: argumentsAt.get(violation.line ?? 0) ?? {},
    })),
    ...snapshotActs(inputs, layers, context),
    ...impliedDump(inputs, layers, context),
    ...guestActs(inputs, layers),
    ...screenQemuArgs(inputs.qemuArgs).map(({ index, argument, reason, remedy }) => ({
      violation: {
        command: 'qemu-args',
        input: 'qemu-args',
        item: index,
        tier: 'dangerous' as const,
        reason: `${theInput('qemu-args')}, argument ${index + 1}: ${reason}`,
        remedy,
      },
      arguments: { argument },
    })),
  ];
}

/** Suggests a step for a mistyped name. The policy only knows commands. */
function withSuggestion(violation: Violation): Violation {
  const hint = violation.tier === 'unclassified' ? didYouMean(violation.command, STEP_NAMES, 'Did you mean the step') : undefined;
  return hint === undefined ? violation : { ...violation, reason: `${violation.reason} ${hint}` };
}

/** Returns the step as the gate will judge it. */
function adapted(step: ScriptStep, context: PolicyContext): PolicyStep {
  if (!('command' in step)) return step;
  const { execute, arguments: args } = step.command;
  return args === undefined ? step : { ...step, command: { execute, arguments: adaptArguments(execute, args, context) } };
}

/** Judges the operations on snapshots. Their disks are known once the VM runs, so the gate judges them again. */
function snapshotActs({ snapshot, script }: Inputs, layers: readonly PolicyLayer[], context: PolicyContext): RefusedCommand[] {
  const disks = ['disk0'];
  const judged = (step: ScriptStep, where: string, line?: number): RefusedCommand[] => {
    if (step.kind !== 'snapshot') return [];
    return snapshotCommands(step.operation, disks).flatMap((command) => {
      const { decision, tier, reason, remedy } = judge(layers, command, { ...context, created: disks });
      if (decision === 'allow') return [];
      const text = `${where} (${JSON.stringify(snapshotOperationText(step.operation))}) needs a command that is blocked: ${reason}`;
      const violation = { command: command.execute, tier, reason: text, remedy, ...(line === undefined ? {} : { line }) };
      return [{ violation, arguments: { ...step.operation } }];
    });
  };
  return [
    ...snapshot.flatMap((step) => judged(step, theInput('snapshot'))),
    ...script.flatMap((step) => judged(step, 'The step `snapshot`', step.line)),
  ];
}

function impliedDump(inputs: Inputs, layers: readonly PolicyLayer[], context: PolicyContext): RefusedCommand[] {
  if (inputs.dump === 'never') return [];
  const command: PolicyCommand = { execute: 'dump-guest-memory', arguments: { paging: false, protocol: 'file:memory.elf' } };
  const { decision, tier, reason, remedy } = judge(layers, command, context);
  if (decision === 'allow') return [];
  const violation = {
    command: command.execute,
    tier,
    reason: `${theInput('dump')} ("${inputs.dump}") needs a command that is blocked: ${reason}`,
    remedy,
  };
  return [{ violation, arguments: command.arguments ?? {} }];
}

/** Judges the operations in the guest, in the order of the run. */
function guestActs(inputs: Inputs, layers: readonly PolicyLayer[]): RefusedCommand[] {
  const { run, runWith: channel, env, workingDirectory, auditScript, copyIn, copyOut, waitFor } = inputs;
  const judged = (name: string, operation: GuestOperation | 'guest-wait', facts: JsonObject): RefusedCommand[] => {
    const { decision, tier, reason, remedy } = judge(layers, { operation, arguments: facts });
    const violation = {
      command: operation,
      input: name,
      tier,
      reason: `${theInput(name)} needs an operation that is blocked: ${reason}`,
      remedy,
    };
    return decision === 'allow' ? [] : [{ violation, arguments: facts }];
  };
  const copied = (copies: Inputs['copyIn'] | Inputs['copyOut']): JsonObject => ({ channel, paths: copies.map(({ guest }) => guest) });
  const scripted = (script: string): JsonObject => {
    const command = { script, env, ...(workingDirectory === undefined ? {} : { workingDirectory }) };
    return scriptFacts({ operation: 'guest-run', channel, command, auditScript });
  };
  return [
    ...(waitFor !== undefined && reachesIntoGuest(waitFor)
      ? judged('wait-for', 'guest-wait', { for: describeWaitCondition(waitFor) })
      : []),
    ...(copyIn.length === 0 ? [] : judged('copy-in', 'guest-copy-in', copied(copyIn))),
    ...(run === undefined ? [] : judged('run', 'guest-run', scripted(run))),
    ...(copyOut.length === 0 ? [] : judged('copy-out', 'guest-copy-out', copied(copyOut))),
  ];
}
