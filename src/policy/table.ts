import commands from './commands.json' with { type: 'json' };

/** The tiers of design §5. `unclassified` is what a name gets that the table does not hold. */
export type Tier = 'safe' | 'memory-dump' | 'privileged' | 'dangerous' | 'unclassified';

/** The tiers that the table uses, in the order in which they are listed: the most harmful first. */
export const TIERS = ['dangerous', 'privileged', 'memory-dump', 'safe'] as const satisfies readonly Tier[];

/** What is known of one QMP command. */
export interface CommandFacts {
  readonly name: string;
  readonly tier: (typeof TIERS)[number];
  /** The QEMU version that introduced it, e.g. `2.12`. */
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

/** Every QMP command from QEMU 6.2 to the newest, by name. */
export const COMMANDS: ReadonlyMap<string, CommandFacts> = new Map(
  (commands as readonly CommandFacts[]).map((facts) => [facts.name, facts]),
);

/** The tier of a command; a name in any other spelling than the table's is `unclassified`. */
export function tierOf(name: string): Tier {
  return COMMANDS.get(name)?.tier ?? 'unclassified';
}
