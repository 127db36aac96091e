import type { JsonObject } from '../shared/json.js';
import { envelopeRefusal } from './arguments.js';
import type { Decision, Findings, PolicyCommand, Refusal } from './decision.js';
import { layersRefusal } from './grants.js';
import type { PolicyLayer } from './layer.js';
import { isCommandName } from './names.js';
import { shapeProblem } from './shape.js';
import type { CommandFacts } from './table.js';

/** What one kind of command is judged by. */
export interface RuleBook {
  /** Whom the commands are for, with an article: `a QMP command`. */
  readonly kind: string;
  readonly commands: ReadonlyMap<string, CommandFacts>;
  /** The verdict on a name that is not among them. */
  unknown(name: string): Decision;
  /** Why a command is never for a caller, whoever allows it. */
  reserved(facts: CommandFacts): Refusal | undefined;
  /** What is to be said about the arguments, which are plain JSON. */
  check(facts: CommandFacts, args: JsonObject): Findings;
}

/**
 * Judges one command in the order of design §5: name syntax, tier, `deny`, `allow`, `allow-dangerous`, arguments. Pure, total
 * and fail-closed.
 */
export function judge(book: RuleBook, layers: readonly PolicyLayer[], command: PolicyCommand): Decision {
  try {
    return weigh(book, layers, command);
  } catch {
    const remedy = 'Send a plain JSON object with `execute` and `arguments`.';
    return blocked('(unreadable)', 'unclassified', 'The command cannot be read.', remedy);
  }
}

function weigh(book: RuleBook, layers: readonly PolicyLayer[], command: PolicyCommand): Decision {
  const name: unknown = command.execute;
  if (typeof name !== 'string') {
    return blocked('(no name)', 'unclassified', 'The command has no name: `execute` is no text.', `Name ${book.kind}.`);
  }
  const facts = isCommandName(name) ? book.commands.get(name) : undefined;
  if (facts === undefined) return book.unknown(name);
  const refusal = layersRefusal(layers, facts) ?? book.reserved(facts);
  if (refusal !== undefined) return blocked(name, facts.tier, refusal.reason, refusal.remedy);
  const args: unknown = command.arguments === undefined ? {} : command.arguments;
  const shape = shapeProblem(args);
  if (shape !== undefined) {
    return blocked(name, facts.tier, `The arguments of \`${name}\` ${shape}.`, 'Give the arguments as one JSON object.');
  }
  const found = book.check(facts, args as JsonObject);
  const refusals = [...envelopeRefusal(command).refusals, ...found.refusals];
  if (refusals.length > 0) return blocked(name, facts.tier, sentences(refusals, 'reason'), sentences(refusals, 'remedy'));
  return { command: name, tier: facts.tier, decision: 'allow', reason: `${facts.tier}: ${facts.reason}.`, remedy: '', paths: found.paths };
}

/** A verdict that blocks. */
export function blocked(command: string, tier: Decision['tier'], reason: string, remedy: string): Decision {
  return { command, tier, decision: 'block', reason, remedy, paths: [] };
}

function sentences(refusals: readonly Refusal[], part: keyof Refusal): string {
  return [...new Set(refusals.map((refusal) => refusal[part]))].join(' ');
}
