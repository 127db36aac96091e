import { describe, expect, test } from '@jest/globals';
import { gatheredStatus, newestAttempts } from '../../../src/report/matrix/gathered.js';
import { axesOf, commonValues, gridOf, missingNote } from '../../../src/report/matrix/grid.js';
import type { RunReport } from '../../../src/report/result.js';
import { createReport, gatheredCell } from '../../helpers/report/reports.js';

const KERNELS = ['6.12', '6.6', '6.1'];
const ARCHES = ['x86_64', 'aarch64'];

function cellsOf(...matrices: RunReport['matrix'][]): ReturnType<typeof gatheredCell>[] {
  return matrices.map((matrix) => gatheredCell({ matrix }));
}

/** Returns the rows of a grid: labels, and the number of runs in each slot. */
function shape(cells: Parameters<typeof gridOf>[0]): unknown[] {
  return gridOf(cells).rows.map(({ labels, slots }) => [...labels, slots.map((runs) => runs.length)]);
}

describe('The axes', () => {
  test('are the keys whose values differ, in natural order, without those that all runs share', () => {
    const cells = KERNELS.map((kernel) => createReport({ matrix: { suite: 'smoke', kernel } }));
    expect(axesOf(cells).map(({ title, values }) => [title, values])).toEqual([['kernel', ['6.1', '6.6', '6.12']]]);
    expect(commonValues(cells)).toEqual([['suite', 'smoke']]);
  });

  test('include the jobs, and the VMs if one job has several', () => {
    const cells = ['a', 'b'].flatMap((job) => ['client', 'server'].map((vm) => createReport({ job, vm })));
    expect(axesOf(cells).map(({ title }) => title)).toEqual(['Job', 'VM']);
    // The name of a VM that only repeats its matrix cell is not an axis.
    expect(axesOf(['1', '2'].map((n) => createReport({ vm: `vm-${n}`, matrix: { n } }))).map(({ title }) => title)).toEqual(['n']);
  });

  test('accept values that are not text, and keys that only some runs have', () => {
    const matrices: NonNullable<Parameters<typeof createReport>[0]>['matrix'][] = [
      { a: true, image: { name: 'x' } },
      { a: null },
      { a: [1, 2] },
    ];
    const cells = matrices.map((matrix) => createReport({ matrix }));
    expect(axesOf(cells).map(({ title, values }) => [title, values])).toEqual([
      ['a', ['[1,2]', 'null', 'true']],
      ['image', ['', '{"name":"x"}']],
    ]);
    const named = createReport({ matrix: JSON.parse('{"__proto__":"1","constructor":"2"}') as RunReport['matrix'] });
    expect(() => axesOf([named, createReport()])).not.toThrow();
  });
});

describe('The grid', () => {
  test('of two keys has rows and columns, and empty slots for missing runs', () => {
    const cells = cellsOf(...KERNELS.flatMap((kernel) => ARCHES.map((arch) => ({ kernel, arch }))).slice(1));
    const grid = gridOf(cells);
    expect(grid).toMatchObject({ rowTitles: ['kernel'], columnTitle: 'arch', columns: ['aarch64', 'x86_64'] });
    expect(shape(cells)).toEqual([
      ['6.1', [1, 1]],
      ['6.6', [1, 1]],
      ['6.12', [1, 0]],
    ]);
    expect(missingNote(grid)).toBe('1 combination has no result.');
  });

  test('of one key, or of one run, is a list', () => {
    expect(shape(cellsOf({ n: 1 }, { n: 10 }, { n: 2 }))).toEqual([
      ['1', [1]],
      ['2', [1]],
      ['10', [1]],
    ]);
    expect(shape([gatheredCell({ vm: 'web' })])).toEqual([['web', [1]]]);
    expect(missingNote(gridOf([gatheredCell()]))).toBe('');
  });

  test('of more keys has a row for each combination that occurs', () => {
    const cells = cellsOf({ a: 1, b: 1, c: 'x' }, { a: 1, b: 2, c: 'x' }, { a: 2, b: 1, c: 'y' });
    expect(shape(cells)).toEqual([
      ['1', '1', [1, 0]],
      ['1', '2', [1, 0]],
      ['2', '1', [0, 1]],
    ]);
  });

  test('limits the number of columns, and puts several steps of a job into one slot', () => {
    const wide = cellsOf(...Array.from({ length: 60 }, (_, n) => ({ half: n % 2, n })));
    expect(gridOf(wide)).toMatchObject({ rowTitles: ['n'], columnTitle: 'half' });
    expect(shape([gatheredCell(), gatheredCell({ step: 'second' })])).toEqual([['vm', [2]]]);
  });

  test('contains every run, whatever its keys', () => {
    const cells = cellsOf(...Array.from({ length: 500 }, (_, n) => ({ k: n % 7, ...(n % 3 === 0 ? {} : { a: n % 5 }), i: `i${n % 11}` })));
    expect(gridOf(cells).rows.flatMap(({ slots }) => slots.flat())).toHaveLength(500);
  });
});

test('newestAttempts keeps the newest attempt of each cell, with all its steps', () => {
  const at = (attempt: number, matrix: RunReport['matrix'], step = 'a') => gatheredCell({ attempt, matrix, step });
  const kept = newestAttempts([at(1, { k: 1 }), at(2, { k: 1 }), at(2, { k: 1 }, 'b'), at(1, { k: 2 })]);
  expect(kept.map(({ cell: { attempt, matrix, step } }) => [attempt, matrix['k'], step])).toEqual([
    [2, 1, 'a'],
    [2, 1, 'b'],
    [1, 2, 'a'],
  ]);
});

test('gatheredStatus is passed only if every run passed and every report can be read', () => {
  const unreadable = [{ artifact: 'a', problem: 'is not JSON' }];
  expect(gatheredStatus({ cells: [], unreadable: [] })).toBe('empty');
  expect(gatheredStatus({ cells: [gatheredCell()], unreadable: [] })).toBe('passed');
  expect(gatheredStatus({ cells: [gatheredCell()], unreadable })).toBe('failed');
  expect(gatheredStatus({ cells: [gatheredCell(), gatheredCell({ status: 'blocked' })], unreadable: [] })).toBe('failed');
});
