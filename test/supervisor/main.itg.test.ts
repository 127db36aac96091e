import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signalProcess } from '../../src/shared/process.js';
import { readRecord } from '../../src/state/record.js';
import { launch, stopDone } from '../helpers/supervisor/launch.js';
import { AMPLE_MS, auditStory, auditVerdict, CALLER, command, leftovers, Root } from '../helpers/supervisor/support.js';

/** The bundle that is shipped. What it does in detail is tested on what it is made of. */
const ENTRY = path.resolve('dist', 'supervisor', 'index.js');

let root: Root;
beforeAll(async () => {
  root = await Root.make();
});
afterAll(() => root.cleanUp());

test('The built supervisor runs a VM from start to stop', async () => {
  const { client, directory } = await launch(root, ENTRY, 'built');
  await client.waitReady({ condition: { kind: 'serial', pattern: 'self-test: ready' }, timeoutMs: AMPLE_MS, layers: [], caller: CALLER });
  expect(await client.execute(command('query-status'))).toMatchObject({ tier: 'safe', result: { running: true } });
  await expect(client.execute(command('inject-nmi'))).rejects.toMatchObject({ name: 'BlockedError', status: 'blocked' });
  const store = { compression: 'zstd' } as const;
  const dump = await client.dump({ name: 'memory', format: 'raw', store, layers: [], caller: CALLER, timeoutMs: AMPLE_MS });
  expect(dump).toMatchObject({ name: 'memory.raw.zst', rawBytes: 64 * 2 ** 20 });
  const { auditHead } = await stopDone(client);
  client.close();
  expect(await leftovers(directory.dir)).toEqual([]);
  expect(await auditVerdict(directory, auditHead)).toMatchObject({ ok: true, closed: true });
  expect(await auditStory(directory)).toEqual([
    'vm-start allow',
    'vm-start ok',
    'qmp query-status allow',
    'qmp-result query-status ok',
    'qmp inject-nmi blocked',
    'qmp dump-guest-memory allow',
    'qmp-result dump-guest-memory ok',
    'vm-stop allow',
    'vm-stop ok',
    'log-closed ok',
  ]);
  expect(await readRecord(directory)).toMatchObject({ state: 'stopped' });
});

test('QEMU ends when the built supervisor is killed', async () => {
  const { client, directory } = await launch(root, ENTRY, 'killed', 'silent');
  const { supervisor } = await client.status();
  signalProcess(supervisor, 'SIGKILL');
  await expect(client.status()).rejects.toMatchObject({ name: 'SupervisorGoneError', status: 'crashed' });
  expect(await leftovers(directory.dir)).toEqual([]);
});
