import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/report/result.js';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { run, type TestEnvironment } from '../helpers/engine/support.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import { auditStory } from '../helpers/supervisor/support.js';
import { until } from '../helpers/until.js';

/** A guest with nothing but a root shell on its serial console. */
const SHELL = 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n';
const DISK = { disks: '- {size: 64M}' };
/** A VM that boots nothing: its state can be saved all the same. */
const BLANK = { ...DISK, 'wait-for': 'running' };

let runs: Runs;
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());

/** The phases of a run and what came of them, from the first that is about snapshots or the guest. */
function phases({ phases: all }: RunResult): string[] {
  return all.filter(({ name }) => /^(?:snapshot|run|qmp)/.test(name)).map(({ name, outcome }) => `${name} ${outcome}`);
}

describe('A snapshot of a Linux guest', () => {
  const env: TestEnvironment[] = [];
  const step = async (changes: Record<string, string>): Promise<{ result: RunResult; stdout: string }> => {
    const told = runs.env();
    env.push(told);
    const result = await run(told, { vm: 'snap', memory: '256M', 'run-with': 'serial', 'self-test': 'false', ...changes });
    expect(result.error?.message).toBeUndefined();
    return { result, stdout: told.printed.stdout };
  };

  test('undoes what the guest did since, also in a later step of the job', async () => {
    const { kernel, initrd, append } = await linuxGuest({ init: SHELL });
    await step({ kernel, initrd, append, ...DISK, keep: 'true', run: 'echo first > /run/state' });

    const made = await step({ snapshot: 'create:one\nlist', run: 'echo second >> /run/state; cat /run/state; touch /run/new' });
    expect(made.stdout).toBe('first\nsecond\n');
    expect(phases(made.result)).toEqual(['snapshot create:one ok', 'snapshot list ok', 'run ok']);
    expect(made.result.results).toMatchObject([
      {
        line: 1,
        step: 'snapshot create:one',
        outcome: 'ok',
        tier: 'privileged',
        result: { action: 'create', disks: ['disk1'], snapshots: [{ name: 'one' }] },
      },
      { line: 2, step: 'snapshot list', outcome: 'ok', tier: 'safe' },
    ]);
    const listed = env[1]?.said.filter(({ text }) => text.startsWith('one: '));
    expect(listed).toEqual([{ level: 'info', text: expect.stringMatching(/^one: 20.*Z \| .*MiB \| disk1$/) }]);

    const back = await step({ snapshot: 'load:one', run: 'cat /run/state; ls /run/new 2>/dev/null || echo gone' });
    expect(back.stdout).toBe('first\ngone\n');

    const qmp = '- snapshot: overwrite:one\n- stop\n- snapshot: load:one\n- expect: {query-status: {running: false}}\n- cont';
    const script = await step({ run: 'echo third >> /run/state', qmp });
    expect(script.result.results.map(({ step: name, outcome }) => `${name} ${outcome}`)).toEqual([
      'snapshot overwrite:one ok',
      'stop ok',
      'snapshot load:one ok',
      'query-status ok',
      'cont ok',
    ]);

    // A guest that has come to its end is brought back, and nothing that maqet knows of that end counts any more.
    for (const [end, event] of [
      ['poweroff -f', 'SHUTDOWN'],
      ['echo 1 > /proc/sys/kernel/sysrq; echo c > /proc/sysrq-trigger', 'RESET'],
    ]) {
      const run = `{ sleep 4; ${end}; } > /dev/null 2>&1 < /dev/null &`;
      await step({ run, qmp: `- wait-event: {name: ${event}, timeout: 60s}` });
      await step({ snapshot: 'load:one' });
    }
    const alive = await step({ 'wait-for': 'running', run: 'cat /run/state' });
    expect(alive.stdout).toBe('first\nthird\n');

    // What runs in the guest meanwhile is over: nothing of it is there any more.
    const told = runs.env();
    const lost = run(told, { vm: 'snap', memory: '256M', 'run-with': 'serial', 'self-test': 'false', run: 'echo begun; sleep 1000' });
    await until(() => told.printed.stdout.includes('begun'));
    await step({ snapshot: 'load:one\ndelete:one' });
    expect((await lost).error?.message).toBe('A snapshot was loaded while the script ran.');

    const last = await step({ keep: 'false', 'wait-for': 'running' });
    await expectOver(last.result);
    const story = await auditStory(directoryOf(last.result));
    expect(story.filter((line) => line.startsWith('snapshot ') && line.endsWith(' ok'))).toEqual(
      ['save', '', 'load', 'save', 'load', 'load', 'load', 'load', 'delete'].map(
        (act) => `snapshot ${act === '' ? 'query-named-block-nodes' : `snapshot-${act}`} ok`,
      ),
    );
    const vm = JSON.parse(await readFile(directoryOf(last.result).record, 'utf8')) as { state: string };
    expect(vm.state).toBe('stopped');
  });
});

describe('A guest with a shell on its serial console alone', () => {
  test.each([
    ['a disk with content, after the channel was used by its name', { 'run-with': 'serial' }],
    ['a blank disk, which boots nothing', {}],
  ])('runs scripts by `auto` after a snapshot was loaded, with %s', async (_what, first: Record<string, string>) => {
    const { kernel, initrd, append } = await linuxGuest({ init: SHELL });
    const file = await runs.bootable(`content-${Object.keys(first).length}.img`, 'silent');
    const disks = first['run-with'] === undefined ? DISK.disks : `- {file: ${file}}`;
    const guest = { vm: 'auto', memory: '256M', 'self-test': 'false' };
    const env = runs.env();
    const made = await run(env, { ...guest, ...first, kernel, initrd, append, disks, keep: 'true', run: 'echo one' });
    expect(made.error?.message).toBeUndefined();
    expect((await run(env, { ...guest, ...first, snapshot: 'create:one' })).error?.message).toBeUndefined();
    const back = await run(env, { ...guest, snapshot: 'load:one', run: 'echo two', 'boot-timeout': '90s', keep: 'false' });
    expect(back.error?.message).toBeUndefined();
    expect(env.printed.stdout).toBe('one\ntwo\n');
    await expectOver(back);
  });
});

describe('A run with snapshots', () => {
  test('stops at the first operation that fails, and stops the VM', async () => {
    const result = await run(runs.env(), { vm: 'failing', ...BLANK, snapshot: 'create:a\nload:b\nlist', qmp: '- query-status' });
    expect(result.error?.message).toBe('There is no snapshot b: the VM has a.');
    expect(phases(result)).toEqual(['snapshot create:a ok', 'snapshot load:b failed']);
    expect(result.results.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual(['snapshot create:a ok', 'snapshot load:b failed']);
    await expectOver(result);
  });

  test.each([
    ['no disk', {}, /^Input `snapshot` \("a VM without a disk"\) needs a disk that holds the snapshots/],
    ['a raw disk', { disks: '- {size: 1M, type: raw}' }, /^Input `disks` \("disk1"\) is a raw disk, which has no snapshots/],
    ['an NVMe disk', { disks: '- {size: 1M, interface: nvme}' }, /^Input `disks` \("disk1"\) is an NVMe disk/],
    ['no disk that can be written to', { disks: '- {size: 1M, readonly: true}' }, /^Input `snapshot` .* needs a disk/],
  ])('with %s is refused before anything starts', async (_what, disks, message) => {
    for (const [input, text] of [
      ['snapshot', 'create:a'],
      ['qmp', '- snapshot: create:a'],
    ] as const) {
      const result = await run(runs.env(), { vm: 'refused', ...disks, [input]: text });
      expect(result.error?.message).toMatch(message);
      expect(result.phases.map(({ name }) => name)).toEqual(['policy', 'inputs']);
    }
  });

  test('is refused before anything starts if the policy blocks an operation', async () => {
    const result = await run(runs.env(), {
      vm: 'blocked',
      ...DISK,
      snapshot: 'create:a\nlist',
      qmp: '- snapshot: load:a',
      deny: 'snapshot-*',
    });
    expect(result).toMatchObject({ status: 'blocked' });
    expect(result.error?.message).toMatch(/Input `snapshot` \("create:a"\) needs a command that is blocked: /);
    expect(result.error?.message).toMatch(/line 1: The step `snapshot` \("load:a"\) needs a command that is blocked: /);
    expect(result.phases.map(({ name }) => name)).toEqual(['policy']);
  });

  test('stops its VM when it is cancelled, and leaves nothing behind', async () => {
    const cancel = new AbortController();
    const told = runs.env({ signal: cancel.signal });
    const running = run(told, { vm: 'cancelled', ...BLANK, snapshot: Array(200).fill('overwrite:a').join('\n') });
    await until(() => told.phases.includes('snapshot overwrite:a'));
    cancel.abort();
    const result = await running;
    expect(result.error?.name).toBe('CancelledError');
    await expectOver(result);
  });
});
