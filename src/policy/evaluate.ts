import { oneLine } from '../shared/untrusted-text.js';
import { checkArguments } from './arguments.js';
import type { Decision, PolicyCommand, PolicyContext, Refusal, RuleScope } from './decision.js';
import { blocked, judge, type RuleBook } from './judge.js';
import type { PolicyLayer } from './layer.js';
import { isCommandName, nearestCommand } from './names.js';
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
  const scope = (name: string): RuleScope => ({
    command: name,
    context,
    judge: (inner) => evaluate(layers, inner as PolicyCommand, context),
  });
  const book: RuleBook = {
    kind: 'a QMP command',
    commands: COMMANDS,
    unknown: unclassified,
    reserved: handshakeRefusal,
    check: (facts, args) => checkArguments(facts, args, scope(facts.name)),
  };
  return judge(book, layers, command);
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
