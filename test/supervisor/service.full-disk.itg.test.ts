import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { identify, isAlive, signalProcess } from '../../src/shared/process.js';
import type { VmDirectory } from '../../src/state/layout.js';
import { readRecord } from '../../src/state/record.js';
import { CAN_MOUNT, SmallDisk } from '../helpers/small-disk.js';
import { Fleet } from '../helpers/supervisor/fleet.js';
import { stopDone } from '../helpers/supervisor/launch.js';
import { AMPLE_MS, CALLER, command, leftovers, recordWhen } from '../helpers/supervisor/support.js';
import { until } from '../helpers/until.js';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await Fleet.make();
});
afterAll(() => fleet.end());

/** Waits until a file says something. */
async function says(file: string, pattern: RegExp): Promise<void> {
  await until(async () => pattern.test(await readFile(file, 'latin1')));
}

(CAN_MOUNT ? describe : describe.skip)('A VM on a full disk', () => {
  let disk: SmallDisk;
  beforeAll(() => {
    disk = new SmallDisk(fleet.root.dir, 8);
  });
  afterEach(() => disk.free());
  afterAll(() => disk.unmount());

  /** A guest that goes on talking, and whose words find no room any more. */
  async function muted(vm: string): Promise<Awaited<ReturnType<Fleet['start']>>> {
    const launched = await fleet.start(vm, 'chatty');
    const { client } = launched;
    await client.waitReady({ condition: { kind: 'serial', pattern: 'on' }, timeoutMs: AMPLE_MS, layers: [], caller: CALLER });
    disk.fill();
    const { serialBytes } = await client.status();
    // More than the rest of the last block of the log.
    await until(async () => (await client.status()).serialBytes > serialBytes + 10_000);
    // The rest of the last block of the audit log.
    await until(() =>
      client.execute(command('query-version')).then(
        () => false,
        () => true,
      ),
    );
    return launched;
  }

  test('goes on without commands, and each log reports its gap once there is room', async () => {
    const { client, directory } = await muted('mute');
    await expect(client.execute(command('stop'))).rejects.toMatchObject({ name: 'AuditError', message: expect.stringContaining('ENOSPC') });
    await expect(client.keep(CALLER)).rejects.toMatchObject({ name: 'AuditError' });
    expect(await client.status()).toMatchObject({ state: 'running', kept: false });
    disk.free();
    await says(directory.serialLog, /\n\[maqet: \d.* of serial output missing here: they could not be written\]\n[on\n]/);
    await says(directory.supervisorLog, /^The serial log .* could not be written \(ENOSPC\)\./);
    expect((await stopDone(client)).unrecorded).toMatch(
      /^The audit log cannot be written: ENOSPC.*\. Nothing runs without an audit record/,
    );
    client.close();
    expect(await leftovers(directory.dir)).toEqual([]);
    expect(await readRecord(directory)).toMatchObject({ state: 'stopped' });
  });

  test('can be stopped, and leaves no partial file', async () => {
    const { client, directory } = await muted('full');
    expect(await stopDone(client)).toMatchObject({ method: 'quit', unrecorded: expect.stringContaining('ENOSPC') });
    client.close();
    expect(await leftovers(directory.dir)).toEqual([]);
    expect((await readdir(directory.dir)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('A VM whose audit log is gone', () => {
  test.each([
    ['is stopped by whoever asks', 'asked', {}],
    ['is stopped by SIGTERM to its supervisor', 'terminated', {}],
    ['is stopped when who started it hangs up', 'hung-up', {}],
    ['is stopped when its lifetime is over', 'old', { lifetimeMs: 2000 }],
  ] as const)('%s', async (_, vm, changes) => {
    const { client, directory, pid } = await fleet.start(vm, 'silent', changes);
    const qemu = identify(pid);
    await rm(directory.audit);
    const { supervisor } = await client.status();
    if (vm === 'asked') expect((await stopDone(client)).unrecorded).toMatch(/^The audit log cannot be written: the file was removed/);
    if (vm === 'terminated') signalProcess(supervisor, 'SIGTERM');
    if (vm === 'hung-up') client.close();
    await ended(directory);
    expect(isAlive(qemu)).toBe(false);
    client.close();
    expect(await leftovers(directory.dir)).toEqual([]);
  });
});

test('A VM whose record cannot be written goes on and is not kept, and the record is written once it can be', async () => {
  const { client, directory } = await fleet.start('unwritten', 'silent');
  // Where the new text is written before it takes the old one's place.
  const inTheWay = `${directory.record}.${(await client.status()).supervisor.pid}.partial`;
  await mkdir(inTheWay);
  await expect(client.keep(CALLER)).rejects.toMatchObject({ message: expect.stringMatching(/vm\.json cannot be written: EISDIR/) });
  await client.waitReady({ condition: { kind: 'running' }, timeoutMs: AMPLE_MS, layers: [], caller: CALLER });
  expect(await client.status()).toMatchObject({ state: 'running', kept: false });
  await says(directory.supervisorLog, /^.*vm\.json cannot be written: EISDIR/);
  await client.execute(command('stop'));
  await rmdir(inTheWay);
  expect(await recordWhen(directory, ({ state }) => state === 'paused')).toMatchObject({
    state: 'paused',
    kept: false,
    bootMs: expect.any(Number),
  });
  // Nobody has kept it.
  client.close();
  await ended(directory);
  expect(await leftovers(directory.dir)).toEqual([]);
});

async function ended(directory: VmDirectory): Promise<void> {
  expect(await recordWhen(directory, ({ state }) => state === 'stopped')).toMatchObject({ state: 'stopped' });
}
