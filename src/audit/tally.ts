import { open } from 'node:fs/promises';
import { parseJson } from '../shared/json.js';
import { readChunks, splitLines } from './bytes.js';
import type { AuditEvent, AuditRecord } from './record.js';

/** What came of all commands of one name, since the VM's log begins. */
export interface CommandTally {
  /** To whom they were sent; `snapshot` for the acts on snapshots, each of which sends several. */
  readonly channel: 'qmp' | 'qga' | 'guest' | 'snapshot';
  /** A name of the command table; every name that it does not hold is counted as `(unclassified)`. */
  readonly command: string;
  readonly tier: string;
  allowed: number;
  blocked: number;
  /** Of those that were allowed. */
  failed: number;
  /** How long each that has ended took, in milliseconds, in the order in which they ended. */
  readonly durationsMs: number[];
}

/**
 * What the policy decides on. Acts without a command and a tier (disks, the life of the VM) are none of these: nobody is refused one, and
 * the phases of a run tell how long they took.
 */
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
 * Counts the commands of an audit log by their names.
 *
 * The log is taken as it stands: whether it is whole is for `verifyChain` to say. Lines that are no records are left out.
 *
 * @returns the tallies in the order in which the names first occur.
 * @throws the error of the file system if the log cannot be read.
 */
export async function tallyCommands(log: string): Promise<CommandTally[]> {
  const tallies = new Map<string, CommandTally>();
  const handle = await open(log, 'r');
  try {
    for await (const { bytes, terminated } of splitLines(readChunks(handle))) {
      const record = terminated ? readRecord(bytes.toString('utf8')) : undefined;
      if (record !== undefined) add(tallies, record);
    }
  } finally {
    await handle.close();
  }
  return [...tallies.values()];
}

function readRecord(line: string): AuditRecord | undefined {
  try {
    return parseJson(line) as unknown as AuditRecord;
  } catch {
    return undefined;
  }
}

function add(tallies: Map<string, CommandTally>, { event, command, tier, outcome, durationMs }: AuditRecord): void {
  const channel = CHANNELS[event];
  if (channel === undefined || command === null || tier === null) return;
  // A name that no table holds is anybody's text, and there may be any number of them.
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
