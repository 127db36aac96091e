import { expect, test } from '@jest/globals';
import { auditRecords, loggedFile } from './evidence.js';
import { told, useJobs } from './job.js';
import { inGuest, shellGuest, shown } from './shell-guest.js';

const startJob = useJobs();

test('over the steps of a job: made on a kept VM, more is written, it is loaded, and the guest is back where it was', async () => {
  const job = await startJob();
  const first = await job.main({ ...(await shellGuest()), disks: '- {name: data, size: 256M}', keep: 'true', run: 'echo before >/state' });
  expect([first.outputs['status'], told(first, 'error')]).toEqual(['passed', []]);

  const made = await inGuest(job, 'echo after >/state\nprintf lost >/dev/vda', { snapshot: 'create:clean' });
  expect([made.outputs['status'], told(made, 'error')]).toEqual(['passed', []]);

  // A plain `run:` step.
  const listed = await job.runner.script('maqet snapshot list --vm vm --json');
  expect([listed.exitCode, JSON.parse(listed.stdout)]).toEqual([
    0,
    expect.objectContaining({ snapshots: [expect.objectContaining({ name: 'clean' })] }),
  ]);

  const back = await inGuest(job, 'cat /state\nhead -c 4 /dev/vda | od -An -tx1', { snapshot: 'load:clean\ndelete:clean' });
  expect([back.outputs['status'], told(back, 'error')]).toEqual(['passed', []]);
  expect(shown(back)).toMatch(/^before\n 00 00 00 00\n/);

  const missing = await job.main({ snapshot: 'load:clean' });
  expect(missing).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
  expect(told(missing, 'error')).toEqual([expect.stringMatching(/no snapshot .*clean/i)]);
  expect((await inGuest(job, 'cat /state')).outputs['status']).toBe('passed');

  await job.end();
  const acts = auditRecords(loggedFile(job.service, 'audit.jsonl')).filter(({ event }) => event === 'snapshot');
  expect(acts.filter(({ outcome }) => outcome === 'ok').map(({ arguments: args }) => args?.['action'])).toEqual(
    expect.arrayContaining(['create', 'load', 'delete']),
  );
});
