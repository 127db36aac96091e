import { readRecords } from './read.js';
import type { AuditEvent, AuditRecord } from './record.js';

/** The results of all commands of one name in a VM's log. */
export interface CommandTally {
  /** Where they were sent; `snapshot` for operations on snapshots, each of which sends several commands. */
  readonly channel: 'qmp' | 'qga' | 'guest' | 'snapshot';
  /** A name of a command table. All other names are counted together as `(unclassified)`. */
  readonly command: string;
  readonly tier: string;
  allowed: number;
  blocked: number;
  /** How many of the allowed ones failed. */
  failed: number;
  /** The duration of each that ended, in milliseconds, in the order in which they ended. */
  readonly durationsMs: number[];
}

/** The events that the policy decides on. Disks and the lifecycle of the VM are left out: the phases of a run show their durations. */
const CHANNELS: { readonly [event in AuditEvent]?: CommandTally['channel'] } = {
  qmp: 'qmp',
  'qmp-result': 'qmp',
  qga: 'qga',
  'qga-result': 'qga',
  'guest-run': 'guest',
  'guest-copy': 'guest',
  snapshot: 'snapshot',
};

/**
 * Counts the commands of an audit log by name. Does not verify the log (see `verifyChain`), and skips lines that are not records.
 *
 * @returns the tallies in the order in which the names first occur.
 * @throws the error of the file system if the log cannot be read.
 */
export async function tallyCommands(log: string): Promise<CommandTally[]> {
  const tallies = new Map<string, CommandTally>();
  for await (const record of readRecords(log)) add(tallies, record);
  return [...tallies.values()];
}

function add(tallies: Map<string, CommandTally>, { event, command, tier, outcome, durationMs }: AuditRecord): void {
  const channel = CHANNELS[event];
  if (channel === undefined || command === null || tier === null) return;
  // A name that is in no table is arbitrary text, and there can be any number of them.
  const name = tier === 'unclassified' ? '(unclassified)' : command;
  const key = `${channel} ${tier} ${name}`;
  const tally = tallies.get(key) ?? { channel, command: name, tier, allowed: 0, blocked: 0, failed: 0, durationsMs: [] };
  tallies.set(key, tally);
  if (outcome === null) tally.allowed += 1;
  else if (outcome === 'blocked') tally.blocked += 1;
  else {
    if (outcome === 'failed') tally.failed += 1;
    if (durationMs !== null) tally.durationsMs.push(durationMs);
  }
}
