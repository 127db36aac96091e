import { expect, test } from '@jest/globals';
import { CELLS } from '../helpers/faults/cells.js';
import { rowText, runCells } from '../helpers/faults/drive.js';

/** `all`, or a pattern for the names of cells. Without it, the cells for CI. */
const wanted = process.env['MAQET_FAULTS'];
const chosen = CELLS.filter(({ name, ci }) => (wanted === undefined ? ci : wanted === 'all' || new RegExp(wanted).test(name)));
/** Those that take longest come first. */
const cells = chosen.filter(({ impossible }) => impossible === undefined).toSorted((one, other) => other.ms - one.ms);
const AT_ONCE = 6;

test(
  'Whatever fails in whichever phase, the verdict is right and in time, nothing is left, and the evidence is sound.',
  async () => {
    process.stderr.write(`${'cell'.padEnd(44)} ${'verdict'.padEnd(10)} seconds  left\n`);
    const rows = await runCells(cells, AT_ONCE, (row) => process.stderr.write(`${rowText(row)}\n`));
    for (const { name, impossible } of chosen) if (impossible !== undefined) process.stderr.write(`not tested: ${name}: ${impossible}\n`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ wrong }) => wrong.length > 0).map(({ cell, wrong }) => [cell, wrong])).toEqual([]);
  },
  4 * 3_600_000,
);
