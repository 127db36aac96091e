import { expect, test } from '@jest/globals';
import { CELLS, type Cell, IN_CI } from './cells.js';
import { PHASES } from './phases.js';

const nameOf = ({ name }: Cell): string => name;
const inCi = CELLS.filter(({ ci }) => ci);

/** Returns what is common to the cells of one kind of fault. */
function kindOf({ name }: Cell): string {
  const [, place = '', fault = ''] = /^([^:]+): (.+)$/.exec(name) ?? [];
  if (place === 'QEMU' || place === 'path' || place === 'state root') return place;
  if (/^(at most|files of|no locked)/.test(fault)) return 'a limit';
  return fault.replace(/^status \d+$/, 'status');
}

test('CI strikes in every phase.', () => {
  const struck = Object.keys(PHASES).filter((phase) => inCi.some(({ name }) => name.startsWith(`${phase}: `)));
  expect(struck).toEqual(Object.keys(PHASES));
});

test('CI has every kind of fault.', () => {
  expect([...new Set(inCi.map(kindOf))].sort()).toEqual([...new Set(CELLS.map(kindOf))].sort());
});

test('No two cells have the same name, and every cell that is chosen for CI by its name exists.', () => {
  expect(new Set(CELLS.map(nameOf)).size).toBe(CELLS.length);
  expect([...IN_CI].filter((name) => !CELLS.some((cell) => cell.name === name))).toEqual([]);
});
