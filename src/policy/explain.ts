import { TIERS } from '../shared/tiers.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { PolicyCommand, PolicyContext } from './decision.js';
import { evaluateAny } from './evaluate-any.js';
import { layersRefusal } from './grants.js';
import type { PolicyLayer } from './layer.js';
import { ACT, type CommandFacts, factsOf } from './table.js';

/**
 * What would happen to a command and why, as several lines of text without a trailing line break.
 *
 * @example
 * ```
 * system_reset: privileged, since QEMU 0.14
 *   does:     MAQET tier; hard reset, unsynced guest data lost
 *   host:     none
 *   guest:    availability
 *   inputs:   lets it through
 *   verdict:  allowed, logged as a warning
 * ```
 */
export function explain(layers: readonly PolicyLayer[], command: PolicyCommand, context: PolicyContext = {}): string {
  const decision = evaluateAny(layers, command, context);
  const facts = factsOf(decision.command);
  const verdict: [string, string][] =
    decision.decision === 'allow'
      ? [['verdict', `allowed, logged as ${LOGGED[decision.tier]}`]]
      : [
          ['verdict', 'blocked, logged as an error'],
          ['why', decision.reason],
          ['instead', decision.remedy],
        ];
  const files = decision.paths.map(({ folder, name }): [string, string] => ['file', `${folder}/${name} in the VM's folder`]);
  const rows = [...(facts === undefined ? [] : factRows(facts, layers)), ...files, ...verdict];
  return [heading(decision.command, facts), ...rows.map(([label, text]) => `  ${`${label}:`.padEnd(9)} ${text}`)].join('\n');
}

const LOGGED = {
  safe: 'information',
  'memory-dump': 'information (purpose=testing)',
  privileged: 'a warning',
  dangerous: 'an error',
  unclassified: '',
} as const;

function heading(command: string, facts: CommandFacts | undefined): string {
  if (facts === undefined) return `${oneLine(command, 64)}: unclassified`;
  if (facts.since === ACT) return `${facts.name}: ${facts.tier}, an act of maqet`;
  return `${facts.name}: ${facts.tier}, since QEMU ${facts.since}${facts.removed === null ? '' : `, removed in ${facts.removed}`}`;
}

function factRows(facts: CommandFacts, layers: readonly PolicyLayer[]): [string, string][] {
  return [
    ['does', facts.reason],
    ['host', facts.hostEffects.join(', ')],
    ['guest', facts.guestEffects],
    ...(facts.pathArgs.length === 0 ? [] : ([['confined', facts.pathArgs.join(', ')]] satisfies [string, string][])),
    ...layers.map((layer): [string, string] => [
      oneLine(layer.source, 60),
      layersRefusal([layer], facts) === undefined ? 'lets it through' : 'does not let it through',
    ]),
  ];
}

/** A command table as lines for a terminal, the most harmful tier first, in each tier by name. */
export function renderTable(commands: ReadonlyMap<string, CommandFacts>): string {
  return textTable(sortedCommands(commands));
}

/** The commands of a table, the most harmful tier first, in each tier by name. */
export function sortedCommands(commands: ReadonlyMap<string, CommandFacts>): CommandFacts[] {
  const all = [...commands.values()];
  return TIERS.flatMap((tier) => all.filter((facts) => facts.tier === tier).sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function textTable(commands: readonly CommandFacts[]): string {
  const width = Math.max(...commands.map((facts) => facts.name.length));
  return commands.map((facts) => `${facts.tier.padEnd(11)}  ${facts.name.padEnd(width)}  ${facts.reason}`).join('\n');
}
