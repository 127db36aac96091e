import { describe, expect, test } from '@jest/globals';
import { renderResultsFile, renderResultsOutput } from '../../src/report/results.js';
import { createStep } from '../helpers/report/run-result.js';

const LIMIT = 256 * 1024;
const stop = { channel: 'qmp', command: 'stop', tier: 'privileged', allowed: 3, blocked: 1, failed: 1 };

describe('renderResultsFile', () => {
  test('ends with the figures of the run: what was sent, how long it took, what was started', () => {
    const toolchain = { hits: 0, misses: 1, lookups: 2, spawns: 3, lookupMs: 12.5 };
    const processes = [{ program: 'qemu-img', started: 4 }];
    const refused = { ...stop, command: 'quit', allowed: 0, failed: 0 };
    const commands = [
      { ...stop, durationsMs: [1, 20, 0] },
      { ...refused, durationsMs: [] },
    ];
    const step = createStep();
    expect(JSON.parse(renderResultsFile({ results: [step], figures: { vm: 'web', commands, processes, toolchain } }))).toEqual([
      step,
      {
        step: 'metrics',
        outcome: 'ok',
        result: { commands: [{ ...stop, meanMs: 7, longestMs: 20 }, refused], processes, toolchain },
      },
    ]);
  });

  test('holds the steps alone if there are no figures', () => {
    expect(JSON.parse(renderResultsFile({ results: [createStep()] }))).toEqual([createStep()]);
  });
});

describe('renderResultsOutput', () => {
  test('keeps integers that a double cannot hold', () => {
    const results = [createStep({ result: { address: 2n ** 63n + 1n } })];
    expect(renderResultsOutput({ results })).toContain('"address":9223372036854775809');
  });

  test('replaces large answers by a pointer to results.json, and keeps the small ones', () => {
    const results = [createStep({ result: 'x'.repeat(400_000) }), createStep({ line: 2, result: { running: true } })];
    const text = renderResultsOutput({ results });
    expect(text.length).toBeLessThan(LIMIT);
    expect(JSON.parse(text)).toMatchObject([
      { line: 1, outcome: 'ok', result: expect.stringContaining('results.json') },
      { line: 2, result: { running: true } },
    ]);
  });

  test('leaves out the first steps of a script of ten thousand lines', () => {
    const results = Array.from({ length: 10_000 }, (_, index) => createStep({ line: index + 1, result: { name: 'y'.repeat(50) } }));
    const text = renderResultsOutput({ results });
    expect(text.length).toBeLessThan(LIMIT);
    expect((JSON.parse(text) as object[]).at(-1)).toMatchObject({ line: 10_000 });
  });

  test('always keeps the figures of the run', () => {
    const commands = Array.from({ length: 500 }, (_, index) => ({ ...stop, command: `query-${index}`, durationsMs: [index] }));
    const figures = { vm: 'vm', commands, processes: [{ program: 'qemu-img', started: 2 }] };
    const results = Array.from({ length: 2000 }, (_, index) => createStep({ line: index, result: 'x'.repeat(1000) }));
    const text = renderResultsOutput({ results, figures });
    expect(text.length).toBeLessThan(LIMIT);
    const entries = JSON.parse(text) as { step: string; result: { commands: object[] } }[];
    expect(entries.at(-2)).toMatchObject({ line: 1999 });
    expect(entries.at(-1)).toMatchObject({ step: 'metrics', result: { processes: figures.processes } });
    expect(entries.at(-1)?.result.commands).toHaveLength(500);
  });
});
