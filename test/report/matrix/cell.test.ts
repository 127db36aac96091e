import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCell } from '../../../src/report/matrix/cell.js';
import { createCell } from '../../helpers/report/cells.js';

describe('readCell', () => {
  test('reads what was written, and ignores what a newer version adds', () => {
    const cell = createCell();
    expect(readCell(JSON.stringify({ ...cell, added: 1 }))).toEqual({ cell });
  });

  test.each([
    ['', 'is not JSON'],
    ['null', 'is no report of a run'],
    ['{}', 'version'],
    [JSON.stringify(createCell({ vm: 'x'.repeat(5000) })), 'vm'],
    [JSON.stringify({ ...createCell(), version: 2 }), 'version'],
    [JSON.stringify({ ...createCell(), status: 'great' }), 'status'],
    [JSON.stringify({ ...createCell(), startedAt: 'yesterday' }), 'startedAt'],
    [JSON.stringify({ ...createCell(), durationMs: -1 }), 'durationMs'],
    [JSON.stringify({ ...createCell(), commands: { safe: { allowed: '<b>' } } }), 'commands.safe'],
    [JSON.stringify({ ...createCell(), dumps: Array.from({ length: 5000 }, () => ({ name: 'x', bytes: 1, sha256: 'y' })) }), 'dumps'],
  ])('says what is wrong with %.60s', (json, problem) => {
    expect(readCell(json)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (json) => Object.keys(readCell(json)).length === 1));
    const members = fc.constantFrom(...Object.keys(createCell()));
    fc.assert(
      fc.property(
        members,
        fc.jsonValue(),
        (member, value) => Object.keys(readCell(JSON.stringify({ ...createCell(), [member]: value }))).length === 1,
      ),
    );
  });
});
