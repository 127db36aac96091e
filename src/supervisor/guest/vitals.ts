import type { SerialConsole } from '../../guest/console/console.js';
import { judgeSigns, readCpus, type VitalSigns } from '../../guest/vital-signs.js';
import { Deadline, sleep } from '../../shared/deadline.js';
import { isJsonObject, type Json } from '../../shared/json.js';
import { input } from '../../shared/wording.js';
import { VmCrashedError } from '../../vm/errors.js';
import type { Machine } from '../../vm/machine.js';
import type { Accel } from '../../vm/spec.js';

/** The accelerator does not run the guest. The same guest may run under TCG. */
export class AcceleratorStuckError extends VmCrashedError {}

/** The pause between two looks, in milliseconds. A look takes about 2 ms of QEMU's time. */
const INTERVAL_MS = 5000;
const ASK_MS = 5000;
const MOST_LOOKS = 6;

/**
 * Looks at a guest every few seconds, and throws once it is certain that the guest has stopped for good. Never returns.
 *
 * Does not ask the policy: its queries are fixed, and change nothing.
 *
 * @param deadline - its signal ends the watch.
 * @throws VmCrashedError, AcceleratorStuckError, CancelledError.
 */
export async function watchVitals(machine: Machine, serial: SerialConsole, accel: Accel, deadline: Deadline): Promise<never> {
  const looks: VitalSigns[] = [];
  for (;;) {
    await sleep(INTERVAL_MS, deadline.signal);
    // Somebody has paused the guest, or QEMU does not answer: neither says anything about the CPUs.
    const look = machine.states.state === 'running' ? await lookAt(machine, serial).catch(() => undefined) : undefined;
    if (look === undefined) continue;
    looks.push(look);
    if (looks.length > MOST_LOOKS) looks.shift();
    const verdict = judgeSigns(looks, accel !== 'tcg');
    if (verdict === 'halted') {
      throw new VmCrashedError('Every CPU of the guest has halted with interrupts off: it has stopped for good.', {
        remedy: 'Read the end of the serial log. A boot loader or a kernel that cannot go on does this.',
      });
    }
    if (verdict === 'stuck') {
      throw new AcceleratorStuckError(
        `The guest's CPUs have been busy under ${accel.toUpperCase()} for ${(looks.length * INTERVAL_MS) / 1000} s without any serial output or disk access.`,
        { remedy: `Use ${input('accel', 'tcg')}, or a machine whose virtualization works.` },
      );
    }
  }
}

/**
 * Tells whether somebody in the guest can see its power button. Nobody can after a panic, once every CPU has halted for good, or where
 * nothing has booted: no disk was written to then, and nothing of an image is on the console or the screen.
 *
 * @param booted - looks for that.
 */
export async function heedsPowerButton(
  { machine, serial, watch }: { machine: Machine; serial: SerialConsole; watch: { readonly panicText: string | undefined } },
  booted: () => Promise<boolean>,
): Promise<boolean> {
  if (watch.panicText !== undefined) return false;
  const look = await lookAt(machine, serial);
  if (judgeSigns([look, look], false) === 'halted') return false;
  return look.diskWrites > 0 || machine.journal.last('VSERPORT_CHANGE') !== undefined || (await booted());
}

interface Look extends VitalSigns {
  readonly diskWrites: number;
}

async function lookAt(machine: Machine, serial: SerialConsole): Promise<Look> {
  const deadline = Deadline.after(ASK_MS);
  const registers = await machine.execute('human-monitor-command', { 'command-line': 'info registers -a' }, deadline);
  const disks = await machine.execute('query-blockstats', {}, deadline);
  const diskWrites = operations(disks, 'wr_operations');
  return {
    cpus: readCpus(String(registers)),
    serialBytes: serial.bytes,
    diskTraffic: operations(disks, 'rd_operations') + diskWrites,
    diskWrites,
  };
}

function operations(reply: Json, kind: 'rd_operations' | 'wr_operations'): number {
  const disks = Array.isArray(reply) ? reply : [];
  return disks.reduce<number>((sum, disk) => {
    const stats = isJsonObject(disk) && isJsonObject(disk['stats']) ? disk['stats'] : {};
    return sum + Number(stats[kind] ?? 0);
  }, 0);
}
