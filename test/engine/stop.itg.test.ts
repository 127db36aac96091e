import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { VmDirectory } from '../../src/state/layout.js';
import { readRecord } from '../../src/state/record.js';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { run } from '../helpers/engine/support.js';
import { leftovers, recordWhen } from '../helpers/supervisor/support.js';

let runs: Runs;
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());

const JOB = { job: 'one' };

test('A step that stops a VM writes its end to `vm.json` if the supervisor could not, which frees the name for a later step.', async () => {
  const directory = directoryOf(await run(runs.env(JOB), { vm: 'unwritten', keep: 'true', 'wait-for': 'running' }));
  const supervisor = (await readRecord(directory))?.owner.pid;
  // The supervisor writes the new text there before it replaces the old one.
  await mkdir(`${directory.record}.${supervisor}.partial`);
  const last = await run(runs.env(JOB), { vm: 'unwritten', keep: 'false' });
  expect(last.error).toMatchObject({ name: 'UnrecordedEndError', message: expect.stringMatching(/vm\.json cannot be written: EISDIR/) });
  expect(await readRecord(directory)).toMatchObject({ state: 'stopped', kept: false });
  expect(await run(runs.env(JOB), { vm: 'unwritten', 'wait-for': 'running' })).toMatchObject({ status: 'passed', attached: false });
});

test('An audit record that is too large does not stop the VM of an earlier step.', async () => {
  const directory = directoryOf(await run(runs.env(JOB), { vm: 'sound', keep: 'true', 'wait-for': 'running' }));
  // Fewer characters than a script may have, and more bytes than a record.
  const values = Array(150).fill('漢'.repeat(4000)).join(', ');
  const large = await run(runs.env(JOB), { vm: 'sound', keep: 'false', qmp: `- no-such-command: {values: [${values}]}` });
  expect(large.error?.message).toMatch(/^Could not create the audit record: /);
  expect(await readRecord(directory)).toMatchObject({ state: 'running', kept: true });
  const last = await run(runs.env(JOB), { vm: 'sound', keep: 'false' });
  expect(last.status).toBe('passed');
  await expectOver(last);
});

test('A supervisor that does not answer is killed by the run that stops it, which fails and says so, but not if only QEMU is frozen.', async () => {
  const deaf = async (): Promise<void> => {
    const env = runs.env({
      onPhase: (name) => {
        if (name === 'stop') process.kill(supervisor, 'SIGSTOP');
      },
    });
    let supervisor = 0;
    const going = run(env, { vm: 'frozen', qmp: '- stop\n- sleep: 1s' });
    const directory = new VmDirectory(path.join(runs.fleet.root.dir, 'frozen'));
    const record = await recordWhen(directory, ({ state }) => state === 'paused');
    supervisor = record?.owner.pid ?? 0;
    const result = await going;
    expect(result).toMatchObject({ status: 'timed-out', kept: false, error: { name: 'ForcedStopError' } });
    expect(result.error?.message).toMatch(/^The VM frozen did not stop cleanly: /);
    const killed = (pid: number | undefined) => expect.stringMatching(`^The process ${pid} .* was killed\\.$`);
    expect(env.said.filter(({ level }) => level === 'warning').map(({ text }) => text)).toEqual(
      expect.arrayContaining([killed(supervisor), killed(result.pid)]),
    );
    expect(await leftovers(directory.dir)).toEqual([]);
    expect(await readRecord(directory)).toMatchObject({
      state: 'failed',
      kept: false,
      reason: expect.stringContaining('did not stop cleanly'),
    });
  };
  // The supervisor kills QEMU, and the run passes.
  const frozen = async (): Promise<void> => {
    const env = runs.env({
      onPhase: (name) => {
        if (name === 'stop') process.kill(qemu, 'SIGSTOP');
      },
    });
    let qemu = 0;
    const going = run(env, { vm: 'stuck', qmp: '- stop\n- sleep: 1s' });
    const directory = new VmDirectory(path.join(runs.fleet.root.dir, 'stuck'));
    qemu = (await recordWhen(directory, ({ state }) => state === 'paused'))?.qemu?.pid ?? 0;
    const result = await going;
    expect(result.status).toBe('passed');
    await expectOver(result);
  };
  // Each waits until a limit has passed.
  await Promise.all([deaf(), frozen()]);
});
