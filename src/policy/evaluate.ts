import { oneLine } from '../shared/hostile.js';
import type { JsonObject } from '../shared/json.js';
import { checkArguments, envelopeRefusal } from './arguments.js';
import type { Decision, PolicyCommand, PolicyContext, Refusal, RuleScope } from './decision.js';
import { layersRefusal } from './grants.js';
import type { PolicyLayer } from './layer.js';
import { isCommandName, nearestCommand } from './names.js';
import { shapeProblem } from './shape.js';
import { COMMANDS, type CommandFacts } from './table.js';

/**
 * Judges one command. Pure, total and fail-closed: it never throws, and what it cannot read is blocked.
 *
 * The order is that of design §5: name syntax, tier, `deny`, `allow`, `allow-dangerous`, arguments. Guarantees, for every
 * input: a dangerous command is allowed only if each layer names it in `allowDangerous`; one more layer never turns a block
 * into an allow; no layer at all blocks everything.
 *
 * @param layers - every voice on this VM: its policy file, the inputs that started it, the inputs of this step.
 * @param context - what is known of the VM; see {@link PolicyContext} for what a missing fact means.
 */
export function evaluate(layers: readonly PolicyLayer[], command: PolicyCommand, context: PolicyContext = {}): Decision {
  try {
    return judge(layers, command, context);
  } catch {
    return blocked(
      '(unreadable)',
      'unclassified',
      'The command cannot be read.',
      'Send a plain JSON object with `execute` and `arguments`.',
    );
  }
}

function judge(layers: readonly PolicyLayer[], command: PolicyCommand, context: PolicyContext): Decision {
  const name: unknown = command.execute;
  if (typeof name !== 'string') {
    return blocked('(no name)', 'unclassified', 'The command has no name: `execute` is no text.', 'Name a QMP command.');
  }
  const facts = isCommandName(name) ? COMMANDS.get(name) : undefined;
  if (facts === undefined) return unclassified(name);
  const refusal = layersRefusal(layers, facts) ?? handshakeRefusal(facts);
  if (refusal !== undefined) return blocked(name, facts.tier, refusal.reason, refusal.remedy);
  const args: unknown = command.arguments === undefined ? {} : command.arguments;
  const shape = shapeProblem(args);
  if (shape !== undefined) {
    return blocked(name, facts.tier, `The arguments of \`${name}\` ${shape}.`, 'Give the arguments as one JSON object.');
  }
  const scope: RuleScope = { command: name, context, judge: (inner) => judge(layers, inner as PolicyCommand, context) };
  const found = checkArguments(facts, args as JsonObject, scope);
  const refusals = [...envelopeRefusal(command).refusals, ...found.refusals];
  if (refusals.length > 0) return blocked(name, facts.tier, sentences(refusals, 'reason'), sentences(refusals, 'remedy'));
  return { command: name, tier: facts.tier, decision: 'allow', reason: `${facts.tier}: ${facts.reason}.`, remedy: '', paths: found.paths };
}

function blocked(command: string, tier: Decision['tier'], reason: string, remedy: string): Decision {
  return { command, tier, decision: 'block', reason, remedy, paths: [] };
}

function sentences(refusals: readonly Refusal[], part: keyof Refusal): string {
  return [...new Set(refusals.map((refusal) => refusal[part]))].join(' ');
}

function unclassified(name: string): Decision {
  const shown = oneLine(name, 64);
  const nearest = nearestCommand(name);
  const hint = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
  const reason = isCommandName(name)
    ? `\`${shown}\` is no QMP command that the policy knows, and what it does not know it blocks.${hint}`
    : `\`${shown}\` is not written as a QMP command (lower case, digits, \`_\` and \`-\`).${hint}`;
  return blocked(name, 'unclassified', reason, 'Correct the name; `maqet policy table` lists all commands. Nothing allows an unknown one.');
}

/** The client has sent it, and a second one is CommandNotFound (measured on QEMU 7.2). */
function handshakeRefusal(facts: CommandFacts): Refusal | undefined {
  if (facts.name !== 'qmp_capabilities') return undefined;
  return {
    reason: '`qmp_capabilities` is the handshake: maqet has sent it when it connected, and QEMU answers a second one with CommandNotFound.',
    remedy: 'Remove it; the other commands work without it.',
  };
}
