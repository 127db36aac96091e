import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../src/report/result.js';
import { directoryOf, Runs } from '../../helpers/engine/runs.js';
import { run } from '../../helpers/engine/support.js';
import { linuxGuest } from '../../helpers/linux-guest.js';
import { auditRecords } from '../../helpers/supervisor/support.js';
import type { GuestName } from '../../helpers/vm/guests.js';

const OVMF = '/usr/share/ovmf/OVMF.fd';

let runs: Runs;
let empty = '';
beforeAll(async () => {
  runs = await Runs.make();
  empty = path.join(runs.fleet.root.dir, 'empty.img');
  await writeFile(empty, '');
  await truncate(empty, 2 ** 30);
});
afterAll(() => runs.end());

describe('A run that names no condition', () => {
  test.each<[string, GuestName]>([
    ['prints', 'prompting'],
    ['prints and halts', 'halting'],
    ['writes to the screen', 'writing'],
    ['draws on the screen', 'drawing'],
    ['powers off', 'brief'],
  ])('passes with a guest that only %s, and warns that it waited for nothing', async (_what, guest) => {
    const image = await runs.bootable(`${guest}.img`, guest);
    const env = runs.env();
    const result = await run(env, { vm: guest, image });
    expect(result).toMatchObject({ status: 'passed', notices: [expect.stringContaining('Set `wait-for` to')] });
    expect(env.said).toContainEqual({ level: 'warning', text: expect.stringContaining('the first sign of a boot') });
    // Nobody waits for the power button of a guest that has halted for good.
    if (guest !== 'brief') expect(await howStopped(result)).toBe(guest === 'halting' ? 'quit' : 'powerdown');
  });

  test('waits for the sign before it sends its script', async () => {
    const { kernel, initrd, append } = await linuxGuest();
    const result = await run(runs.env(), { vm: 'linux', kernel, initrd, append, memory: '256M', qmp: '- query-status' });
    expect(result).toMatchObject({ status: 'passed', bootMs: expect.any(Number), results: [{ outcome: 'ok' }] });
    expect(result.tail.serial.join('')).not.toBe('');
  });

  test.each<[string, string, () => Promise<Record<string, string>>]>([
    ['an empty disk', 'No bootable device.', async () => ({ image: empty })],
    ['an empty disk beside others', 'No bootable device.', async () => ({ disks: '- {size: 16M}' })],
    ['a boot sector without a system', 'Missing operating system', async () => ({ image: await runs.bootable('none.img', 'systemless') })],
  ])('fails as soon as the machine says that nothing boots: %s', async (_what, words, boots) => {
    const result = await run(runs.env(), { vm: 'dead', qmp: '- query-status', ...(await boots()) });
    expect(result).toMatchObject({
      status: 'failed',
      results: [],
      error: { name: 'NoBootError', message: `Nothing boots: the machine says ${JSON.stringify(words)}.` },
    });
    expect(result.error?.remedy).toContain('`wait-for: running`');
  });

  test('fails at `boot-timeout` if the guest shows nothing', async () => {
    const image = await runs.bootable('looping.img', 'looping');
    const result = await run(runs.env(), { vm: 'looping', image, 'boot-timeout': '20s' });
    expect(result).toMatchObject({ status: 'failed', error: { name: 'NoBootError' } });
    // The firmware needs some seconds on a busy machine to print its lines.
    expect(result.error?.message).toMatch(
      /^The guest showed no sign of a boot within 20\.0 s: the last line of the firmware is "Booting from Hard Disk\.\.\."\.$/,
    );
  });

  test('fails with iPXE that finds nothing', async () => {
    const wanted = { vm: 'ipxe', image: empty, 'qemu-args': '-device e1000', 'boot-timeout': '2m' };
    const result = await run(runs.env(), wanted);
    expect(result).toMatchObject({ status: 'failed', error: { name: 'NoBootError' } });
  });

  test('fails with UEFI that finds nothing but its shell', async () => {
    const result = await run(runs.env(), { vm: 'uefi', image: empty, firmware: 'uefi', memory: '256M', 'boot-timeout': '5m' });
    expect(result).toMatchObject({
      status: 'failed',
      // On a busy machine, the firmware may have said before that it found nothing.
      error: {
        name: 'NoBootError',
        message: expect.stringMatching(/^Nothing boots: the machine says "(?:Shell>|BdsDxe: Press any key .*)"\.$/),
      },
    });
  });

  test('passes with firmware that is all there is to boot, and prints', async () => {
    const result = await run(runs.env(), { vm: 'firmware', firmware: OVMF, memory: '256M', 'boot-timeout': '5m' });
    expect(result).toMatchObject({ status: 'passed' });
  });
});

test('A run with `wait-for: running` passes without a sign of a boot, and says that it waited for nothing.', async () => {
  const disks = `- {file: ${empty}}`;
  const result = await run(runs.env(), { vm: 'running', disks, 'wait-for': 'running' });
  expect(result).toMatchObject({ status: 'passed', notices: [expect.stringContaining('only waits until the CPUs run')] });
  // Nobody is there to see the power button.
  expect(await howStopped(result)).toBe('quit');
});

async function howStopped(result: RunResult): Promise<unknown> {
  const records = await auditRecords(directoryOf(result));
  return records.find(({ event, outcome }) => event === 'vm-stop' && outcome === 'ok')?.arguments?.['method'];
}
