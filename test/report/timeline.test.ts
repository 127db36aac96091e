import { expect, test } from '@jest/globals';
import { Timeline } from '../../src/report/timeline.js';
import { MaqetError } from '../../src/shared/errors.js';

function clock(): { now: () => number; advance: (ms: number) => void } {
  let time = 1000;
  const advance = (ms: number): void => {
    time += ms;
  };
  return { now: () => time, advance };
}

test('A timeline records the start, duration and outcome of each phase.', async () => {
  const { now, advance } = clock();
  const timeline = new Timeline(now);
  advance(5);
  const result = await timeline.phase('boot', async () => {
    advance(20);
    return 7;
  });
  timeline.skip('dump', 'not asked for');
  expect(result).toBe(7);
  expect(timeline.phases).toEqual([
    { name: 'boot', startMs: 5, durationMs: 20, outcome: 'ok' },
    { name: 'dump', startMs: 25, durationMs: 0, outcome: 'skipped', detail: 'not asked for' },
  ]);
});

test('A timeline records a phase that fails, and throws its error.', async () => {
  const { now, advance } = clock();
  const timeline = new Timeline(now);
  const error = new MaqetError('No disk.', { remedy: 'Add one.' });
  const failing = timeline.phase('disks', async () => {
    advance(3);
    throw error;
  });
  await expect(failing).rejects.toBe(error);
  expect(timeline.phases).toEqual([{ name: 'disks', startMs: 0, durationMs: 3, outcome: 'failed', detail: 'No disk. Add one.' }]);
});

test('A timeline records work that throws before its first await.', async () => {
  const timeline = new Timeline(clock().now);
  const failing = timeline.phase('parse', () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(timeline.phases).toMatchObject([{ name: 'parse', outcome: 'failed', detail: 'no' }]);
});

test('A timeline lists nested phases by their start.', async () => {
  const { now, advance } = clock();
  const timeline = new Timeline(now);
  await timeline.phase('outer', async () => {
    advance(1);
    await timeline.phase('inner', async () => advance(1));
  });
  expect(timeline.phases.map(({ name }) => name)).toEqual(['outer', 'inner']);
});
