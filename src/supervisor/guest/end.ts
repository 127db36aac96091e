import type { EventJournal, RecordedEvent } from '../../qmp/events.js';
import { oneLine } from '../../shared/untrusted-text.js';
import type { Machine } from '../../vm/machine.js';

/**
 * The number of the event with which the present guest began: its last reset, 0 if there was none. How the guest before it ended
 * is nothing to it.
 */
export function lastReset(journal: EventJournal): number {
  return journal.last('RESET')?.seq ?? 0;
}

/** Why the guest is off; undefined unless it has powered off. QEMU then stays, and lets it run again after a reset alone. */
export function whyOff(journal: EventJournal): string | undefined {
  const end = journal.last('SHUTDOWN');
  return end === undefined || end.seq < lastReset(journal) ? undefined : reasonOf(end);
}

/** What to do about a guest that is down, and whose QEMU is there. */
export const DOWN_REMEDY = 'Reset it (`system_reset`, then `cont`), load a snapshot, or start the VM anew.';

/** What a message on a guest that did nothing adds where it cannot have done anything; empty unless that is so. */
export function paused({ states, journal }: Machine): string {
  return states.state === 'paused' && whyOff(journal) === undefined ? ' The VM is paused: `cont` lets it run.' : '';
}

/** What QEMU says of why an event came. One harmless line. */
export function reasonOf({ event }: RecordedEvent): string {
  return oneLine(String(event.data['reason'] ?? 'unknown'));
}
