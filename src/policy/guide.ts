import { sortedCommands } from './explain.js';
import { ACT, COMMANDS, type CommandFacts, GUEST_COMMANDS } from './table.js';

const END = '<!-- /generated -->';

const TABLES: readonly (readonly [begin: string, render: () => string])[] = [
  ['<!-- generated: policy table -->', qmpTable],
  ['<!-- generated: guest table -->', guestTable],
];

/**
 * The guide `docs/security/qmp-policy.md` with its command tables brought up to date; `npm run generate` writes it back.
 *
 * @throws RangeError if the markers are not there.
 */
export function updatePolicyGuide(document: string): string {
  return TABLES.reduce((text, [marker, render]) => {
    const begin = text.indexOf(marker);
    const end = text.indexOf(END, begin);
    if (begin < 0 || end < 0) throw new RangeError(`The policy guide has no "${marker}" … "${END}".`);
    return `${text.slice(0, begin + marker.length)}\n\n${render()}\n\n${text.slice(end)}`;
  }, document);
}

/** Every QMP command as a Markdown table. */
export function qmpTable(): string {
  const rows = sortedCommands(COMMANDS).map(({ name, tier, since, removed, hostEffects, guestEffects, pathArgs, reason }) => {
    const versions = removed === null ? since : `${since} – ${removed}`;
    const paths = pathArgs.map((path) => `\`${path}\``).join(' ') || '–';
    return `| \`${name}\` | ${tier} | ${versions} | ${hostEffects.join(', ')} | ${guestEffects} | ${paths} | ${cell(reason)} |`;
  });
  return ['| Command | Tier | QEMU | Host | Guest | File arguments | Why |', '|---|---|---|---|---|---|---|', ...rows].join('\n');
}

/** Every command of the guest agent, and maqet's own acts in a guest, as a Markdown table. */
export function guestTable(): string {
  const rows = sortedCommands(GUEST_COMMANDS).map(guestRow);
  return ['| Command | Tier | QEMU | Host | Guest | Why |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

function guestRow({ name, tier, since, hostEffects, guestEffects, reason }: CommandFacts): string {
  const from = since === ACT ? '(maqet)' : since;
  return `| \`${name}\` | ${tier} | ${from} | ${hostEffects.join(', ')} | ${guestEffects} | ${cell(reason)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
