import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { directoryOf, expectOver, Runs } from '../helpers/engine/runs.js';
import { run } from '../helpers/engine/support.js';
import { auditRecords } from '../helpers/supervisor/support.js';
import { until } from '../helpers/until.js';

let runs: Runs;
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());

describe('A run that is cancelled', () => {
  const moments = ['policy', 'inputs', 'toolchain', 'accelerator', 'disks', 'start', 'ready', 'qmp', 'screenshot', 'dump', 'stop'];

  test.each(moments)('at the beginning of the phase %s leaves nothing running', async (moment) => {
    const controller = new AbortController();
    const seen: string[] = [];
    const onPhase = (name: string): void => {
      seen.push(name);
      if (name === moment) controller.abort();
    };
    const changes = { vm: `cancel-${moment}`, qmp: '- query-status', dump: 'always', screenshot: 'always' };
    const result = await run(runs.env({ signal: controller.signal, onPhase }), changes);
    // Once nothing is left but the stop, there is nothing to cancel.
    if (moment === 'stop') expect(result.status).toBe('passed');
    else expect(result.error?.name).toBe('CancelledError');
    expect(result.kept).toBe(false);
    if (result.pid !== undefined) expect(existsSync(`/proc/${result.pid}`)).toBe(false);
    await expectOver(result);
  });

  test('while it waits for the guest stops the VM', async () => {
    const controller = new AbortController();
    const told = runs.env({ signal: controller.signal });
    const image = await runs.bootable('waiting.img', 'mute');
    const going = run(told, { vm: 'waiting', image, 'wait-for': 'serial:never', keep: 'true', dump: 'always' });
    await until(() => told.phases.includes('ready'));
    controller.abort();
    const result = await going;
    expect(result).toMatchObject({ status: 'failed', kept: false, dumps: [], error: { name: 'CancelledError' } });
    expect((await auditRecords(directoryOf(result))).find(({ event }) => event === 'vm-stop')?.arguments).toEqual({ reason: 'cancelled' });
    await expectOver(result);
  });

  test('during the start of the VM leaves nothing running', async () => {
    for (const delay of [1, 60, 120, 180]) {
      const controller = new AbortController();
      const told = runs.env({ signal: controller.signal });
      const going = run(told, { vm: `middle-${delay}` });
      await until(() => told.phases.includes('start'));
      setTimeout(() => controller.abort(), delay);
      const result = await going;
      expect(['passed', 'failed']).toContain(result.status);
      await expectOver(result);
    }
  });
});
