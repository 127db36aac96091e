import { oneLine } from '../shared/untrusted-text.js';
import { type Decision, NO_FINDINGS, type PolicyCommand, type Refusal } from './decision.js';
import { blocked, judge, type RuleBook } from './judge.js';
import type { PolicyLayer } from './layer.js';
import { isCommandName, nearestCommand } from './names.js';
import { type CommandFacts, GUEST_COMMANDS } from './table.js';

/** The client sends them itself, before any command of a caller, and takes their answers for its own. */
const RESERVED = new Set(['guest-sync', 'guest-sync-delimited']);

const BOOK: RuleBook = {
  kind: 'a command of the guest agent',
  commands: GUEST_COMMANDS,
  unknown: unclassified,
  reserved: syncRefusal,
  // Their arguments name things of the guest: what they may do there is for the tier to say.
  check: () => NO_FINDINGS,
};

/**
 * Judges one command for the guest agent, or one of maqet's own acts in a guest (`guest-run`, `guest-copy-in`,
 * `guest-copy-out`), in the order and with the guarantees of `evaluate`. Commands of QMP are unknown here, and the agent's
 * are unknown there.
 */
export function evaluateGuest(layers: readonly PolicyLayer[], command: PolicyCommand): Decision {
  return judge(BOOK, layers, command);
}

function unclassified(name: string): Decision {
  const shown = oneLine(name, 64);
  const nearest = nearestCommand(name, GUEST_COMMANDS.keys());
  const hint = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
  const reason = isCommandName(name)
    ? `\`${shown}\` is no command of the guest agent that the policy knows, and what it does not know it blocks.${hint}`
    : `\`${shown}\` is not written as a command of the guest agent (lower case, digits, \`_\` and \`-\`).${hint}`;
  return blocked(name, 'unclassified', reason, 'Correct the name; `maqet policy table` lists all commands. Nothing allows an unknown one.');
}

function syncRefusal({ name }: CommandFacts): Refusal | undefined {
  if (!RESERVED.has(name)) return undefined;
  return {
    reason: `\`${name}\` keeps maqet and the guest agent in step: maqet sends it when that is needed, and would take the answer for its own.`,
    remedy: 'Remove it; use `guest-ping` to see whether the agent answers.',
  };
}
