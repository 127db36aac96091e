import type { Decision, PolicyCommand, PolicyContext } from './decision.js';
import { evaluate } from './evaluate.js';
import { evaluateGuest } from './evaluate-guest.js';
import { blocked } from './judge.js';
import type { PolicyLayer } from './layer.js';
import { ACT, GUEST_COMMANDS } from './table.js';

/** Judges a command by the table that has its name: QMP's, or the guest agent's. */
export function evaluateAny(layers: readonly PolicyLayer[], command: PolicyCommand, context: PolicyContext = {}): Decision {
  return isGuestCommand(command) ? evaluateGuest(layers, command) : evaluate(layers, command, context);
}

/** Judges a command that is sent as a caller wrote it. An act of maqet is none: it has inputs of its own. */
export function evaluateSent(layers: readonly PolicyLayer[], command: PolicyCommand, context: PolicyContext = {}): Decision {
  const facts = GUEST_COMMANDS.get(command.execute);
  if (facts?.since !== ACT) return evaluateAny(layers, command, context);
  const reason = `\`${facts.name}\` is what maqet itself does, and no command that could be sent.`;
  return blocked(facts.name, facts.tier, reason, 'Use the inputs `run`, `copy-in` and `copy-out`, or `maqet run` and `maqet copy`.');
}

/** True for a command that goes to the guest agent. No name is in both tables. */
export function isGuestCommand({ execute }: Pick<PolicyCommand, 'execute'>): boolean {
  return GUEST_COMMANDS.has(execute);
}
