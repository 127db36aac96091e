import { oneLine } from '../shared/untrusted-text.js';
import { input, worded } from '../shared/wording.js';
import { argumentFindings } from './arguments.js';
import type { Decision, PolicyCommand, PolicyContext, PolicyOperation, Refusal, RuleScope } from './decision.js';
import { covers, type LayerList, type PolicyLayer } from './layer.js';
import { limitRefusals } from './limit-rules.js';
import { type CommandFacts, factsOf, isCommandName, isOperation, suggestCommand } from './table.js';

/**
 * Judges one command for QEMU or the guest agent, or one operation of maqet in the guest.
 *
 * The checks run in this order, and the first objection blocks: the syntax of the name, its tier (a name that is in no table has none),
 * `deny`, `allow`, `allow-dangerous`, the arguments, the limits.
 *
 * Pure and total: it never throws, and it blocks what it cannot read. For every input:
 * - A dangerous command is allowed only if every layer names it in `allowDangerous`.
 * - One more layer never turns a block into an allow.
 * - Without any layer, everything is blocked.
 *
 * @param layers - the policy of everyone with a say: the administrator, the policy file, the inputs that started the VM, the inputs
 *   of this step.
 * @param context - the facts about the VM; see {@link PolicyContext} for the effect of a missing one.
 */
export function judge(layers: readonly PolicyLayer[], request: PolicyCommand | PolicyOperation, context: PolicyContext = {}): Decision {
  try {
    return decide(layers, request, context);
  } catch {
    const remedy = 'Send a plain JSON object with `execute` and `arguments`.';
    return blocked('(unreadable)', 'unclassified', { reason: 'The command cannot be read.', remedy });
  }
}

function decide(layers: readonly PolicyLayer[], request: PolicyCommand | PolicyOperation, context: PolicyContext): Decision {
  const operation = 'operation' in request;
  const name: unknown = operation ? request.operation : request.execute;
  if (typeof name !== 'string') {
    const reason = 'The command has no name: `execute` is not a string.';
    return blocked('(no name)', 'unclassified', { reason, remedy: 'Name a command. `maqet policy table` lists all commands.' });
  }
  const facts = isCommandName(name) ? factsOf(name) : undefined;
  if (facts === undefined || (operation && !isOperation(name))) return blocked(name, 'unclassified', unknownRefusal(name));
  const refusal = sendRefusal(name, operation) ?? layersRefusal(layers, facts) ?? RESERVED.get(name);
  if (refusal !== undefined) return blocked(name, facts.tier, refusal);
  const scope: RuleScope = { command: name, context, judge: (inner) => judge(layers, inner as PolicyCommand, context) };
  const { refusals: ofArguments, paths } = argumentFindings(facts, request, scope);
  // What the rules refuse need not be readable.
  const refusals = ofArguments.length > 0 ? ofArguments : limitRefusals(layers, facts, request.arguments ?? {}, context);
  if (refusals.length > 0) {
    return blocked(name, facts.tier, { reason: sentences(refusals, 'reason'), remedy: sentences(refusals, 'remedy') });
  }
  return { command: name, tier: facts.tier, decision: 'allow', reason: `${facts.tier}: ${facts.reason}.`, remedy: '', paths };
}

function blocked(command: string, tier: Decision['tier'], { reason, remedy }: Refusal): Decision {
  return { command, tier, decision: 'block', reason, remedy, paths: [] };
}

function sentences(refusals: readonly Refusal[], part: keyof Refusal): string {
  return [...new Set(refusals.map((refusal) => refusal[part]))].join(' ');
}

function unknownRefusal(name: string): Refusal {
  const shown = oneLine(name, 64);
  const suggestion = suggestCommand(name, 'Did you mean');
  const hint = suggestion === undefined ? '' : ` ${suggestion}`;
  const reason = isCommandName(name)
    ? `\`${shown}\` is not in the command table, and unknown commands are blocked.${hint}`
    : `\`${shown}\` is not a valid command name: use lower-case letters, digits, \`_\` and \`-\`.${hint}`;
  return { reason, remedy: 'Correct the name; `maqet policy table` lists all commands. No setting allows an unknown command.' };
}

/** Operations have inputs that do more than a command could: checks, streams, clean-up. */
function sendRefusal(name: string, operation: boolean): Refusal | undefined {
  if (operation || !isOperation(name)) return undefined;
  return {
    reason: `\`${name}\` is an operation of maqet and cannot be sent as a command.`,
    remedy: `Use ${input('run')}, ${input('copy-in')} and ${input('copy-out')}, or \`maqet run\` and \`maqet copy\`.`,
  };
}

/** `name` as the client of the guest agent sends it, to tell the answers to its commands apart. */
function syncRefusal(name: string): [string, Refusal] {
  const reason = `\`${name}\` synchronizes maqet with the guest agent. maqet sends it itself, and would mistake the answer for its own.`;
  return [name, { reason, remedy: 'Remove it. Use `guest-ping` to check whether the agent answers.' }];
}

/** The commands that the clients send themselves: no layer allows them. */
const RESERVED: ReadonlyMap<string, Refusal> = new Map([
  [
    'qmp_capabilities',
    {
      // Measured on QEMU 7.2.
      reason: '`qmp_capabilities` is the handshake. maqet sent it when it connected, and QEMU answers a second one with CommandNotFound.',
      remedy: 'Remove it. All other commands work without it.',
    },
  ],
  ...['guest-sync', 'guest-sync-delimited'].map(syncRefusal),
]);

/**
 * Returns why the layers block a command, whatever its arguments; undefined if every layer allows it.
 *
 * `deny` comes first. For a dangerous command, `allow-dangerous` takes the place of `allow`: no name, glob or tier in `allow` applies.
 */
export function layersRefusal(layers: readonly PolicyLayer[], facts: CommandFacts): Refusal | undefined {
  if (layers.length === 0) {
    const reason = `\`${facts.name}\` is blocked: no policy is in force.`;
    return { reason, remedy: 'Give at least one policy layer. Its defaults are enough.' };
  }
  return denyRefusal(layers, facts) ?? (facts.tier === 'dangerous' ? dangerRefusal(layers, facts) : allowRefusal(layers, facts));
}

function denyRefusal(layers: readonly PolicyLayer[], facts: CommandFacts): Refusal | undefined {
  const denying = layers.flatMap((layer) => layer.deny.filter((entry) => covers(entry, facts)).map((entry) => ({ layer, entry })));
  if (denying.length === 0) return undefined;
  const entries = joined(denying.map(({ layer, entry }) => settingLine('deny', [entry], layer)));
  return {
    reason: `\`${facts.name}\` (${facts.tier}) is denied by ${entries}.`,
    remedy: `Remove that entry. ${input('deny')} takes precedence over ${input('allow')} and ${input('allow-dangerous')}.`,
  };
}

function dangerRefusal(layers: readonly PolicyLayer[], facts: CommandFacts): Refusal | undefined {
  const missing = layers.filter((layer) => !layer.allowDangerous.includes(facts.name));
  if (missing.length === 0) return undefined;
  const lines = joined(missing.map((layer) => settingLine('allow-dangerous', [...layer.allowDangerous, facts.name], layer)));
  return {
    reason: `\`${facts.name}\` is dangerous and blocked: ${facts.reason}.`,
    remedy: `To accept the risk, set ${lines}.`,
  };
}

function allowRefusal(layers: readonly PolicyLayer[], facts: CommandFacts): Refusal | undefined {
  const missing = layers.filter((layer) => !layer.allow.some((entry) => covers(entry, facts)));
  if (missing.length === 0) return undefined;
  const lines = joined(missing.map((layer) => settingLine('allow', [...layer.allow, facts.name], layer)));
  const sources = joined(missing.map((layer) => oneLine(layer.source)));
  return {
    reason: `\`${facts.name}\` (${facts.tier}: ${facts.reason}) is not in the ${input('allow')} list of ${sources}.`,
    remedy: `To allow it, set ${lines}.`,
  };
}

/** Joins texts without repetition: the step that started a VM and the present one can have the same inputs. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(' and ');
}

/** Returns the line to paste: an input in the form of the front that shows it, or a key of a policy file. */
function settingLine(list: LayerList, entries: readonly string[], layer: PolicyLayer): string {
  const line = input(list, oneLine(entries.join(', '), 300));
  return `${layer.source.startsWith('inputs') ? line : worded(line)} (${oneLine(layer.source)})`;
}
