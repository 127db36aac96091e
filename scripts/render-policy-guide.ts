import { sortedCommands } from '../src/policy/explain.js';
import { COMMANDS, type CommandFacts, GUEST_COMMANDS, MAQET } from '../src/policy/table.js';
import { table } from './render-inputs.js';

/** Renders the command tables of docs/security/qmp-policy.md, by the names of their blocks. */
export function commandTables(): Record<string, string> {
  return {
    'qmp-commands': table(
      ['Command', 'Tier', 'QEMU', 'Host', 'Guest', 'File arguments', 'Why'],
      sortedCommands(COMMANDS).map(({ pathArgs, ...facts }) => {
        const { name, tier, since, removed, hostEffects, guestEffects, reason } = facts;
        const paths = pathArgs.map((path) => `\`${path}\``).join(' ') || '–';
        const versions = removed === null ? since : `${since} – ${removed}`;
        return [`\`${name}\``, tier, versions, hostEffects.join(', '), guestEffects, paths, text(reason)];
      }),
    ),
    'guest-commands': table(['Command', 'Tier', 'QEMU', 'Host', 'Guest', 'Why'], sortedCommands(GUEST_COMMANDS).map(guestRow)),
  };
}

function guestRow({ name, tier, since, hostEffects, guestEffects, reason }: CommandFacts): string[] {
  const from = since === MAQET ? '(maqet)' : since;
  return [`\`${name}\``, tier, from, hostEffects.join(', '), guestEffects, text(reason)];
}

function text(reason: string): string {
  return reason.replaceAll('<', '&lt;');
}
