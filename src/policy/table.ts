import { didYouMean } from '../shared/nearest.js';
import type { TIERS } from '../shared/tiers.js';
import commands from './commands.json' with { type: 'json' };
import guestCommands from './guest-commands.json' with { type: 'json' };

/** The facts about one command, or about one operation of maqet in the guest. */
export interface CommandFacts {
  readonly name: string;
  readonly tier: (typeof TIERS)[number];
  /** The QEMU version that introduced it, e.g. `2.12`; {@link MAQET} for an operation. */
  readonly since: string;
  /** The first QEMU version without it, or null. */
  readonly removed: string | null;
  /** Its effects on the host: `exec`, `reads-file`, `writes-file`, `network`, `fd`, or `none`. */
  readonly hostEffects: readonly string[];
  /** The arguments that name something on the host, as dotted paths; `[]` marks a list. */
  readonly pathArgs: readonly string[];
  readonly guestEffects: string;
  /** Why it has its tier. */
  readonly reason: string;
}

/** The `since` of an operation: maqet performs it, so no QEMU version has it. It is in the table so that policy lists can name it. */
export const MAQET = 'maqet';

/** Every QMP command from QEMU 6.2 to the newest, by name. */
export const COMMANDS: ReadonlyMap<string, CommandFacts> = byName(commands as readonly CommandFacts[]);

/**
 * Every command of the QEMU guest agent up to QEMU 10.0, and maqet's own operations in the guest, such as `guest-run`, by
 * name. No name is in both tables.
 */
export const GUEST_COMMANDS: ReadonlyMap<string, CommandFacts> = byName(guestCommands as readonly CommandFacts[]);

function byName(all: readonly CommandFacts[]): ReadonlyMap<string, CommandFacts> {
  return new Map(all.map((facts) => [facts.name, facts]));
}

/** Returns the facts about a name of either table; undefined for any other name or spelling. */
export function factsOf(name: string): CommandFacts | undefined {
  return COMMANDS.get(name) ?? GUEST_COMMANDS.get(name);
}

/** Returns true for a command that goes to the guest agent, and for an operation in the guest. */
export function isGuestCommand(name: string): boolean {
  return GUEST_COMMANDS.has(name);
}

/** Returns true for an operation that maqet performs in the guest: nobody can send it as a command. */
export function isOperation(name: string): boolean {
  return GUEST_COMMANDS.get(name)?.since === MAQET;
}

const COMMAND_NAME = /^[a-z][a-z0-9_-]{0,63}$/;

/** Returns true for a name with the syntax of a QMP command: lower-case letters, digits, `_` and `-`, at most 64 characters. */
export function isCommandName(name: string): boolean {
  return COMMAND_NAME.test(name);
}

/** Suggests the name of either table that a mistyped one most likely means, as `didYouMean` does. */
export function suggestCommand(name: string, lead?: string): string | undefined {
  return didYouMean(name, [...COMMANDS.keys(), ...GUEST_COMMANDS.keys()], lead);
}
