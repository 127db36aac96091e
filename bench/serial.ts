import { Deadline } from '../src/shared/deadline.js';
import { linuxGuest } from '../test/helpers/linux-guest.js';
import { type BareQemu, bareQemu, readUntil } from '../test/helpers/qemu.js';
import type { Figure } from './figure.js';
import { atRest, withGuest } from './guest-runs.js';
import type { Build } from './job.js';
import { interleave, type Rounds } from './sampling.js';

const LIMIT_MS = 120_000;
const MEMORY = '256M';

/** Starts a shell on the console again and again. */
const INIT = 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n';

/**
 * Measures `run: true` over the serial console of a guest with a kernel and busybox, against a command typed at the prompt of a second
 * such guest, which starts a shell as well.
 */
export async function measureSerial(build: Build, rounds: Rounds): Promise<Figure> {
  const { kernel, initrd, append } = await linuxGuest({ init: INIT });
  const inputs = { kernel, initrd, append, memory: MEMORY, network: 'none', 'run-with': 'serial', run: 'true' };
  const qemu = await bareQemu(['-m', MEMORY, '-cpu', 'max', '-smp', '2', '-kernel', kernel, '-initrd', initrd, '-append', append]);
  try {
    await readUntil(qemu.serial, /# (?:\u001b\[6n)?$/, Deadline.after(LIMIT_MS));
    return await withGuest(build, inputs, async (runs) => {
      let count = 1000;
      const typed = (): Promise<readonly number[]> => atRest(() => typeLine(qemu, ++count));
      const timings = await interleave({ ours: () => runs.runTrue('serial'), typed }, rounds);
      return {
        name: '`run: true` over serial',
        ours: timings.ours,
        reference: { what: 'a line `sh -c true` typed at the prompt', timing: timings.typed },
        target: { kind: 'difference', limit: 50 },
      };
    });
  } finally {
    await qemu.stop();
  }
}

/** Types a line and waits for its output. The shell computes the number, so the echo of the line does not match. */
async function typeLine({ serial }: BareQemu, count: number): Promise<void> {
  serial.write(`sh -c true; echo end-$((${count} + 1))-\n`);
  await readUntil(serial, new RegExp(`end-${count + 1}-`), Deadline.after(LIMIT_MS));
}
