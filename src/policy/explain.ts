import { TIERS, type Tier } from '../shared/tiers.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { Decision } from './decision.js';
import { layersRefusal } from './judge.js';
import type { PolicyLayer } from './layer.js';
import { limitRows } from './limits.js';
import { type CommandFacts, factsOf, MAQET } from './table.js';

/**
 * Explains a decision: the facts about the command, the answer of each layer, and the result. Several lines of text without a trailing
 * line break.
 *
 * @param layers - the layers that the command was judged by.
 * @example
 * ```
 * system_reset: privileged, since QEMU 0.14
 *   does:     resets the guest hard; unsynced guest data is lost
 *   host:     none
 *   guest:    availability
 *   inputs:   allows it
 *   decision: allowed, logged as a warning
 * ```
 */
export function explain(decision: Decision, layers: readonly PolicyLayer[]): string {
  const facts = factsOf(decision.command);
  const result: [string, string][] =
    decision.decision === 'allow'
      ? [['decision', `allowed, logged as ${LOGGED[decision.tier]}`]]
      : [
          ['decision', 'blocked, logged as an error'],
          ['reason', decision.reason],
          ['remedy', decision.remedy],
        ];
  const files = decision.paths.map(({ directory, name }): [string, string] => ['file', `${directory}/${name} in the VM's directory`]);
  const rows = [...(facts === undefined ? [] : factRows(facts, layers)), ...files, ...result];
  return [heading(decision.command, facts), ...rows.map(([label, text]) => `  ${`${label}:`.padEnd(9)} ${text}`)].join('\n');
}

const LOGGED: Readonly<Record<Tier, string>> = {
  safe: 'information',
  'memory-dump': 'information (purpose=testing)',
  privileged: 'a warning',
  dangerous: 'an error',
  unclassified: 'an error',
};

function heading(command: string, facts: CommandFacts | undefined): string {
  if (facts === undefined) return `${oneLine(command, 64)}: unclassified`;
  if (facts.since === MAQET) return `${facts.name}: ${facts.tier}, an operation of maqet`;
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
      layersRefusal([layer], facts) === undefined ? 'allows it' : 'does not allow it',
    ]),
  ];
}

/** Describes what a layer permits: its source, then a line for each list and each limit. */
export function describeLayer({ source, allow, deny, allowDangerous, limits = {} }: PolicyLayer): string[] {
  const lists: [string, readonly string[]][] = [
    ['allow', allow],
    ['deny', deny],
    ['allow-dangerous', allowDangerous],
  ];
  const rows = [...lists.map(([name, entries]): [string, string] => [name, entries.join(', ') || 'nothing']), ...limitRows(limits)];
  return [oneLine(source), ...rows.map(([name, text]) => `  ${`${name}:`.padEnd(16)} ${text}`)];
}

/** Renders a command table for a terminal, the most harmful tier first and each tier by name. */
export function renderTable(commands: ReadonlyMap<string, CommandFacts>): string {
  const sorted = sortedCommands(commands);
  const width = Math.max(...sorted.map((facts) => facts.name.length));
  return sorted.map((facts) => `${facts.tier.padEnd(11)}  ${facts.name.padEnd(width)}  ${facts.reason}`).join('\n');
}

/** Returns the commands of a table, the most harmful tier first and each tier by name. */
export function sortedCommands(commands: ReadonlyMap<string, CommandFacts>): CommandFacts[] {
  const all = [...commands.values()];
  return TIERS.flatMap((tier) => all.filter((facts) => facts.tier === tier).sort((a, b) => (a.name < b.name ? -1 : 1)));
}
