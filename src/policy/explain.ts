import { oneLine } from '../shared/hostile.js';
import type { PolicyCommand, PolicyContext } from './decision.js';
import { evaluate } from './evaluate.js';
import { layersRefusal } from './grants.js';
import type { PolicyLayer } from './layer.js';
import { COMMANDS, type CommandFacts, TIERS } from './table.js';

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
  const decision = evaluate(layers, command, context);
  const facts = COMMANDS.get(decision.command);
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

/**
 * The whole command table, the most harmful tier first, in each tier by name.
 *
 * @param format - `markdown` for the documentation, `text` for a terminal.
 */
export function renderTable(format: 'markdown' | 'text'): string {
  const all = [...COMMANDS.values()];
  const sorted = TIERS.flatMap((tier) => all.filter((facts) => facts.tier === tier).sort((a, b) => (a.name < b.name ? -1 : 1)));
  return format === 'markdown' ? markdownTable(sorted) : textTable(sorted);
}

function textTable(commands: readonly CommandFacts[]): string {
  const width = Math.max(...commands.map((facts) => facts.name.length));
  return commands.map((facts) => `${facts.tier.padEnd(11)}  ${facts.name.padEnd(width)}  ${facts.reason}`).join('\n');
}

function markdownTable(commands: readonly CommandFacts[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const rows = commands.map(({ name, tier, since, removed, hostEffects, guestEffects, pathArgs, reason }) => {
    const versions = removed === null ? since : `${since} – ${removed}`;
    const paths = pathArgs.map((path) => `\`${path}\``).join(' ') || '–';
    return `| \`${name}\` | ${tier} | ${versions} | ${hostEffects.join(', ')} | ${guestEffects} | ${paths} | ${cell(reason)} |`;
  });
  return ['| Command | Tier | QEMU | Host | Guest | File arguments | Why |', '|---|---|---|---|---|---|---|', ...rows].join('\n');
}

const BEGIN = '<!-- generated: policy table -->';
const END = '<!-- /generated -->';

/**
 * The guide `docs/security/qmp-policy.md` with its command table brought up to date; `npm run generate` writes it back.
 *
 * @throws RangeError if the markers are not there.
 */
export function updatePolicyGuide(document: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new RangeError(`The policy guide has no "${BEGIN}" … "${END}".`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${renderTable('markdown')}\n\n${document.slice(end)}`;
}
