import type { PolicyCommand, PolicyContext } from '../policy/decision.js';
import { evaluate } from '../policy/evaluate.js';
import type { PolicyLayer } from '../policy/layer.js';
import { adaptArguments } from '../policy/memory-rules.js';
import { screenQemuArgs } from '../policy/qemu-args.js';
import { checkScript, type PolicyStep, type Violation } from '../policy/violations.js';
import type { ScriptStep } from '../qmp/script.js';
import type { JsonObject } from '../shared/json.js';
import type { Inputs } from './inputs.js';

/** A violation together with the arguments of the command, for the audit log. */
export interface RefusedCommand {
  readonly violation: Violation;
  readonly arguments: JsonObject;
}

/**
 * Judges everything that a run will ask of QEMU, before QEMU is even looked for: the script, the dump that the `dump`
 * input implies, and the extra arguments.
 *
 * @param context - what is known of the VM already.
 * @returns all violations; empty if the run may start.
 */
export function checkPlan(inputs: Inputs, layers: readonly PolicyLayer[], context: PolicyContext): RefusedCommand[] {
  const argumentsAt = new Map(inputs.script.map((step) => [step.line, 'command' in step ? (step.command.arguments ?? {}) : {}]));
  return [
    ...checkScript(
      layers,
      inputs.script.map((step) => adapted(step, context)),
      context,
    ).map((violation) => ({
      violation,
      arguments: argumentsAt.get(violation.line ?? 0) ?? {},
    })),
    ...impliedDump(inputs, layers, context),
    ...screenQemuArgs(inputs.qemuArgs).map(({ index, argument, reason, remedy }) => ({
      violation: {
        command: 'qemu-args',
        tier: 'dangerous' as const,
        reason: `Input \`qemu-args\`, argument ${index + 1}: ${reason}`,
        remedy,
      },
      arguments: { argument },
    })),
  ];
}

/** The step as the gate will judge it. */
function adapted(step: ScriptStep, context: PolicyContext): PolicyStep {
  if (!('command' in step)) return step;
  const { execute, arguments: args } = step.command;
  return args === undefined ? step : { ...step, command: { execute, arguments: adaptArguments(execute, args, context) } };
}

function impliedDump(inputs: Inputs, layers: readonly PolicyLayer[], context: PolicyContext): RefusedCommand[] {
  if (inputs.dump === 'never') return [];
  const command: PolicyCommand = { execute: 'dump-guest-memory', arguments: { paging: false, protocol: 'file:memory.elf' } };
  const { decision, tier, reason, remedy } = evaluate(layers, command, context);
  if (decision === 'allow') return [];
  const violation = {
    command: command.execute,
    tier,
    reason: `Input \`dump\` ("${inputs.dump}") needs a command that is blocked: ${reason}`,
    remedy,
  };
  return [{ violation, arguments: command.arguments ?? {} }];
}
