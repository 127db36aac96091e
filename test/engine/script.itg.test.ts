import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ExpectationError, runScript } from '../../src/engine/script.js';
import { createLayer, type PolicyLayer } from '../../src/policy/layer.js';
import { parseScript } from '../../src/qmp/script/script.js';
import type { StepResult } from '../../src/report/result.js';
import { Deadline } from '../../src/shared/deadline.js';
import { WORKFLOW } from '../../src/shared/wording.js';
import { Fleet } from '../helpers/supervisor/fleet.js';
import { type Launched, stopDone } from '../helpers/supervisor/launch.js';
import { auditRecords, auditStory, auditVerdict, CALLER } from '../helpers/supervisor/support.js';

let fleet: Fleet;
const running: Launched[] = [];
let names = 0;

beforeAll(async () => {
  fleet = await Fleet.make();
});
afterEach(async () => {
  for (const { client } of running.splice(0)) {
    await stopDone(client).catch(() => undefined);
    client.close();
  }
});
afterAll(() => fleet.end());

interface Ran {
  readonly results: readonly StepResult[];
  readonly error: unknown;
  readonly vm: Launched;
}

interface Circumstances {
  readonly layers?: readonly PolicyLayer[];
  readonly deadline?: Deadline;
  readonly signal?: AbortSignal;
  readonly on?: Launched;
}

/** Runs a script on a VM; a fresh one unless one is given. */
async function script(text: string, { layers = [], deadline = Deadline.after(120_000), signal, on }: Circumstances = {}): Promise<Ran> {
  const vm = on ?? (await fleet.start(`script-${names++}`, 'silent'));
  if (on === undefined) running.push(vm);
  const results: StepResult[] = [];
  const env = { caller: CALLER, wording: WORKFLOW, signal: signal ?? new AbortController().signal };
  const since = on === undefined ? 0 : (await vm.client.status()).cursor;
  const context = { client: vm.client, layers, env, store: { compression: 'zstd' } as const, deadline, since };
  const error = await runScript(parseScript(text), context, results).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  return { results, error, vm };
}

function story({ results }: Ran): string[] {
  return results.map(({ line, step, outcome, continued }) => `${line} ${step} ${outcome}${continued ? ' continued' : ''}`);
}

describe('A script', () => {
  test('runs in order, and has a result for every step', async () => {
    const ran = await script(
      [
        '- query-status',
        '- stop',
        '- expect: {query-status: {running: false, status: paused}}',
        '- sleep: 20ms',
        '- cont',
        '- wait-event: {name: RESUME, timeout: 20s}',
        '- pmemsave: {val: 0, size: 4096, filename: low.bin}',
        '- screendump: {filename: screen.ppm}',
      ].join('\n'),
    );
    expect(ran.error).toBeUndefined();
    expect(story(ran)).toEqual([
      '1 query-status ok',
      '2 stop ok',
      '3 query-status ok',
      '4 sleep ok',
      '5 cont ok',
      '6 wait-event ok',
      '7 pmemsave ok',
      '8 screendump ok',
    ]);
    expect(ran.results[0]).toMatchObject({ tier: 'safe', result: { running: true }, durationMs: expect.any(Number) });
    expect(ran.results[6]).toMatchObject({
      tier: 'memory-dump',
      dumps: [expect.objectContaining({ name: 'low.bin.zst', rawBytes: 4096 })],
    });
    expect(ran.results[7]?.screenshots).toEqual([expect.stringMatching(/screenshots\/screen\.ppm$/)]);
    expect(ran.results[0]).not.toHaveProperty('dumps');
  });

  test('stops at the first command that fails, and skips the rest', async () => {
    const ran = await script('- query-status\n- device_del: {id: nothing}\n- stop\n- wait-event: {name: STOP}');
    expect(ran.error).toMatchObject({ name: 'QmpCommandError' });
    expect(story(ran)).toEqual(['1 query-status ok', '2 device_del failed', '3 stop skipped', '4 wait-event skipped']);
    expect(ran.results[1]?.error).toContain('nothing');
    expect(await ran.vm.client.status()).toMatchObject({ state: 'running' });
  });

  test('is on record as a whole: what it did not send has the outcome `not-sent`, and the log verifies', async () => {
    const ran = await script('- query-status\n- device_del: {id: nothing}\n- stop\n- quit');
    const commands = ['query-status', 'device_del', 'stop', 'quit'];
    const outcomes = ['ok', 'failed', 'not-sent', 'not-sent'];
    const story = (await auditStory(ran.vm.directory)).filter((line) => line.startsWith('qmp'));
    expect(story).toEqual([
      ...commands.map((command) => `qmp ${command} allow`),
      ...commands.map((command, index) => `qmp-result ${command} ${outcomes[index]}`),
    ]);
    const { auditHead } = await ran.vm.client.status();
    expect(await auditVerdict(ran.vm.directory, auditHead)).toMatchObject({ ok: true });
  });

  test('that is cancelled in the middle records what it did not send', async () => {
    const cancelled = new AbortController();
    const vm = await fleet.start(`script-${names++}`, 'silent');
    running.push(vm);
    const ran = script('- stop\n- sleep: 1h\n- cont', { on: vm, signal: cancelled.signal });
    while (!(await auditStory(vm.directory)).includes('qmp-result stop ok')) await new Promise((resolve) => setTimeout(resolve, 10));
    cancelled.abort();
    expect(story(await ran)).toEqual(['1 stop ok', '2 sleep failed', '3 cont skipped']);
    expect((await auditStory(vm.directory)).at(-1)).toBe('qmp-result cont not-sent');
    expect((await auditRecords(vm.directory)).at(-1)?.error).toBe('the run was cancelled');
  });

  test('continues after a command that fails with `continue-on-error`', async () => {
    const ran = await script('- device_del: {id: nothing}\n  continue-on-error: true\n- query-status');
    expect(ran.error).toBeUndefined();
    expect(story(ran)).toEqual(['1 device_del failed continued', '3 query-status ok']);
  });

  test('stops at a command that the policy blocks, in spite of `continue-on-error`', async () => {
    const deny = createLayer('step', { deny: ['stop'] });
    const ran = await script('- stop:\n  continue-on-error: true\n- query-status', { layers: [deny] });
    expect(ran.error).toMatchObject({ status: 'blocked' });
    expect(story(ran)).toEqual(['1 stop blocked', '3 query-status skipped']);
  });

  test('stops when QEMU is gone, in spite of `continue-on-error`', async () => {
    const vm = await fleet.start(`script-${names++}`, 'silent');
    running.push(vm);
    process.kill(vm.pid, 'SIGKILL');
    const ran = await script('- query-status:\n  continue-on-error: true\n- query-version', { on: vm });
    expect(ran.error).toMatchObject({ status: 'crashed' });
    expect(story(ran)).toEqual(['1 query-status failed', '3 query-version skipped']);
  });
});

describe('The script of a step that attaches', () => {
  test('waits for new events, not for those that an earlier script has caused', async () => {
    const first = await script('- stop\n- cont\n- wait-event: {name: RESUME, timeout: 20s}');
    expect(first.error).toBeUndefined();
    const later = await script('- wait-event: {name: RESUME, timeout: 50ms}', { on: first.vm });
    expect(later.error).toMatchObject({ status: 'timed-out' });
  });
});

describe('The step `expect`', () => {
  test('fails with the actual and the expected answer', async () => {
    const ran = await script('- expect: {query-status: {running: false}}\n- stop');
    expect(ran.error).toBeInstanceOf(ExpectationError);
    expect(ran.error).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(/^query-status returned \{.*"running":true.*\} instead of \{"running":false\}\.$/),
    });
    expect(story(ran)).toEqual(['1 query-status failed', '2 stop skipped']);
  });
});

describe('The step `wait-event`', () => {
  test('finds an event that came after the command, but before the wait', async () => {
    const ran = await script(
      '- stop\n- sleep: 50ms\n- wait-event: {name: STOP, timeout: 20s}\n- cont\n- wait-event: {name: RESUME, timeout: 20s}',
    );
    expect(ran.error).toBeUndefined();
    expect(story(ran).every((line) => line.endsWith(' ok'))).toBe(true);
  });

  test('finds an event of the latest command, not of an earlier one', async () => {
    const ran = await script('- stop\n- cont\n- stop\n- wait-event: {name: RESUME, timeout: 100ms}');
    expect(ran.error).toMatchObject({ status: 'timed-out', message: expect.stringContaining('RESUME') });
    expect(story(ran).at(-1)).toBe('4 wait-event failed');
  });

  test('does not find the same event twice', async () => {
    const ran = await script('- stop\n- wait-event: {name: STOP, timeout: 20s}\n- wait-event: {name: STOP, timeout: 100ms}');
    expect(story(ran)).toEqual(['1 stop ok', '2 wait-event ok', '3 wait-event failed']);
  });

  test('finds an event across an `expect` in between', async () => {
    const ran = await script('- stop\n- expect: {query-status: {running: false}}\n- wait-event: {name: STOP, timeout: 20s}');
    expect(ran.error).toBeUndefined();
  });
});

describe('A script ends early', () => {
  test('when its time is up during a wait', async () => {
    const ran = await script('- wait-event: {name: NEVER, timeout: 10m}\n- stop', { deadline: Deadline.after(200) });
    expect(ran.error).toMatchObject({ status: 'timed-out' });
    expect(story(ran)).toEqual(['1 wait-event failed', '2 stop skipped']);
  });

  test('when its time is up during a `sleep`', async () => {
    const ran = await script('- sleep: 10m', { deadline: Deadline.after(100) });
    expect(ran.error).toMatchObject({ status: 'timed-out' });
  });

  test('when the run is cancelled during a `sleep`', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const deadline = Deadline.after(60_000, controller.signal);
    const ran = await script('- sleep: 10m\n- stop', { signal: controller.signal, deadline });
    expect(ran.error).toMatchObject({ name: 'CancelledError' });
    expect(story(ran)).toEqual(['1 sleep failed', '2 stop skipped']);
  });
});
