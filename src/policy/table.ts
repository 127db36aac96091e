import type { TIERS, Tier } from '../shared/tiers.js';
import commands from './commands.json' with { type: 'json' };
import guestCommands from './guest-commands.json' with { type: 'json' };

/** What is known of one command. */
export interface CommandFacts {
  readonly name: string;
  readonly tier: (typeof TIERS)[number];
  /** The QEMU version that introduced it, e.g. `2.12`; {@link ACT} for what is no command of QEMU but an act of maqet. */
  readonly since: string;
  /** The first QEMU version without it, or null. */
  readonly removed: string | null;
  /** What it does to the host: `exec`, `reads-file`, `writes-file`, `network`, `fd`, or `none`. */
  readonly hostEffects: readonly string[];
  /** The arguments that name something on the host, as dotted paths; `[]` marks a list. */
  readonly pathArgs: readonly string[];
  readonly guestEffects: string;
  /** Why it has its tier. */
  readonly reason: string;
}

/** The `since` of an act of maqet itself: it has a place in the table so that the lists of a policy can name it. */
export const ACT = 'maqet';

/** Every QMP command from QEMU 6.2 to the newest, by name. */
export const COMMANDS: ReadonlyMap<string, CommandFacts> = byName(commands as readonly CommandFacts[]);

/**
 * Every command of the QEMU guest agent up to QEMU 10.0, and maqet's own acts in a guest (`guest-run`, `guest-copy-in`,
 * `guest-copy-out`), by name. No name is in both tables.
 */
export const GUEST_COMMANDS: ReadonlyMap<string, CommandFacts> = byName(guestCommands as readonly CommandFacts[]);

/** What is known of a name in either table. */
export function factsOf(name: string): CommandFacts | undefined {
  return COMMANDS.get(name) ?? GUEST_COMMANDS.get(name);
}

/** The tier of a QMP command; a name in any other spelling than the table's is `unclassified`. */
export function tierOf(name: string): Tier {
  return COMMANDS.get(name)?.tier ?? 'unclassified';
}

function byName(all: readonly CommandFacts[]): ReadonlyMap<string, CommandFacts> {
  return new Map(all.map((facts) => [facts.name, facts]));
}
