import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type DriverGuest, driverGuest, VIRTIO_PCI } from '../helpers/driver-guest.js';
import { auditRecords, loggedFile } from './evidence.js';
import { told, useJobs } from './job.js';
import { inGuest, shown } from './shell-guest.js';

const startJob = useJobs();
let guest: DriverGuest;
beforeAll(async () => {
  guest = await driverGuest('disk', [...VIRTIO_PCI, 'virtio_blk'], 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n');
}, 900_000);
afterAll(() => guest.dispose());

test('A snapshot of a kept VM is created in one step and loaded in a later one, which restores the guest.', async () => {
  const job = await startJob();
  const { kernel, initrd, append } = guest;
  const boot = { kernel, initrd, append, network: 'none', disks: '- {name: data, size: 512M}', 'run-with': 'serial' };
  const first = await job.main({ ...boot, keep: 'true', run: 'echo before >/state' });
  expect([first.outputs['status'], told(first, 'error')]).toEqual(['passed', []]);

  const made = await inGuest(job, 'echo after >/state\nprintf lost | dd of=/dev/vda conv=fsync', { snapshot: 'create:clean' });
  expect([made.outputs['status'], told(made, 'error')]).toEqual(['passed', []]);

  // A plain `run:` step.
  const listed = await job.runner.script('maqet snapshot list --vm vm --json');
  expect([listed.exitCode, JSON.parse(listed.stdout)]).toEqual([
    0,
    expect.objectContaining({ snapshots: [expect.objectContaining({ name: 'clean' })] }),
  ]);

  const back = await inGuest(job, 'cat /state\ndd if=/dev/vda bs=4 count=1 2>/dev/null | hexdump -C | head -1', {
    snapshot: 'load:clean\ndelete:clean',
  });
  expect([back.outputs['status'], told(back, 'error')]).toEqual(['passed', []]);
  expect(shown(back)).toMatch(/^before\n00000000 +00 00 00 00 /);

  const missing = await job.main({ snapshot: 'load:clean' });
  expect(missing).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
  expect(told(missing, 'error')).toEqual([expect.stringMatching(/no snapshot .*clean/i)]);
  expect((await inGuest(job, 'cat /state')).outputs['status']).toBe('passed');

  await job.end();
  const acts = auditRecords(loggedFile(job.service, 'audit.jsonl')).filter(({ event }) => event === 'snapshot');
  const asked = acts.filter(({ outcome }) => outcome === null).map(({ arguments: args }) => args?.['action']);
  expect(asked).toEqual(['create', 'list', 'load', 'delete', 'load']);
  expect(acts.filter(({ outcome }) => outcome !== null).map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok', 'ok', 'failed']);
});
