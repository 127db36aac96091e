import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/report/result.js';
import { SupervisorClient } from '../../src/supervisor/rpc/client.js';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { run } from '../helpers/engine/support.js';
import { linuxGuest } from '../helpers/linux-guest.js';

/** A guest with nothing but a root shell on its serial console, which stays where it is when it panics. */
const SHELL = 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n';
const PANIC = 'echo 1 > /proc/sys/kernel/sysrq; echo c > /proc/sysrq-trigger; sleep 4242';

let runs: Runs;
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());

async function step(changes: Record<string, string>): Promise<{ result: RunResult; stdout: string }> {
  const told = runs.env();
  const result = await run(told, { vm: 'ends', 'self-test': 'false', memory: '256M', 'boot-timeout': '2m', ...changes });
  return { result, stdout: told.printed.stdout };
}

async function passes(changes: Record<string, string>): Promise<string> {
  const { result, stdout } = await step(changes);
  expect(result.error?.message).toBeUndefined();
  return stdout;
}

async function fails(changes: Record<string, string>): Promise<string> {
  const { result } = await step(changes);
  expect(result.status).toBe('crashed');
  return result.error?.message ?? '';
}

describe('A VM whose guest has shut down while QEMU runs', () => {
  test('is reported as down to every caller until it is reset', async () => {
    const { kernel, initrd, append } = await linuxGuest({ init: SHELL });
    const serial = { 'run-with': 'serial' };
    const guest = { kernel, initrd, append: append.replace('panic=-1', 'panic=0'), disks: '- {size: 64M}' };
    await passes({ ...guest, ...serial, keep: 'true', run: 'true' });
    // With a disk, nobody looks for a shell on the console: it is known because it was asked for.
    expect(await passes({ 'run-with': 'auto', run: 'echo by the known way' })).toBe('by the known way\n');

    for (const [end, what] of [
      ['poweroff -f; sleep 4242', 'powered off (guest-shutdown)'],
      [PANIC, 'panicked'],
    ] as const) {
      expect(await fails({ ...serial, run: end })).toContain(`The guest ${what} while the script ran`);
      const before = `The guest ${what} before maqet waited for `;
      expect(await fails({ 'run-with': 'auto', run: 'true' })).toContain(`${before}a channel that can run a script in the guest`);
      expect(await fails({ 'run-with': 'auto', 'copy-out': '/etc:etc' })).toContain(
        `${before}a channel that can run a script in the guest`,
      );
      expect(await fails({ ...serial, run: 'true' })).toContain(`${before}a shell on the serial console`);
      expect(await fails({ 'wait-for': 'running' })).toContain(`${before}the virtual machine to run`);

      await passes({ qmp: '- system_reset\n- cont' });
      expect(await passes({ ...serial, run: 'echo alive' })).toBe('alive\n');
      expect(await passes({ 'run-with': 'auto', 'wait-for': 'running', run: 'echo again' })).toBe('again\n');
    }

    await fails({ ...serial, run: 'poweroff -f; sleep 4242' });
    await passes({ 'wait-for': 'shutdown' });
    const { result } = await step({ qmp: 'query-status' });
    const client = await SupervisorClient.attach(directoryOf(result));
    expect(await client.status()).toMatchObject({ state: 'paused', poweredOff: true, panicked: false });
    client.close();

    await expectOver((await step({ keep: 'false' })).result);
  });
});
