import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { isAlive } from '../../src/shared/process.js';
import { CAN_FREEZE, FrozenDisk } from '../helpers/small-disk.js';
import { Fleet } from '../helpers/supervisor/fleet.js';
import { stopDone } from '../helpers/supervisor/launch.js';
import { AMPLE_MS, CALLER, command, leftovers } from '../helpers/supervisor/support.js';
import { until } from '../helpers/until.js';

let fleet: Fleet;
let disk: FrozenDisk;
beforeAll(async () => {
  fleet = await Fleet.make();
});
afterAll(() => fleet.end());

(CAN_FREEZE ? describe : describe.skip)('A VM on a disk that hangs', () => {
  beforeEach(async () => {
    disk = new FrozenDisk(fleet.root.dir);
  });
  afterEach(() => disk.unmount());

  test('answers requests, sends no command without a record, and can be stopped: the result says what is not on record', async () => {
    const { client, directory } = await fleet.start('hung', 'chatty');
    await client.waitReady({ condition: { kind: 'serial', pattern: 'on' }, timeoutMs: AMPLE_MS, layers: [], caller: CALLER });
    const { qemu, supervisor } = await client.status();
    disk.freeze();
    expect((await client.tail()).serial.length).toBeGreaterThan(0);
    await expect(client.execute(command('query-version'))).rejects.toMatchObject({ name: 'AuditError' });
    expect(await stopDone(client)).toMatchObject({ unrecorded: expect.stringMatching(/audit log/) });
    expect(isAlive(qemu)).toBe(false);
    disk.thaw();
    client.close();
    // The kernel lets nobody end the writers before the disk answers.
    await until(async () => !isAlive(supervisor));
    expect(await leftovers(directory.dir)).toEqual([]);
  });
});
