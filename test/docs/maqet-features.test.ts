import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createProgram } from '../../src/cli/program.js';
import { INPUTS } from '../../src/inputs/schema.js';
import { RecordedTerminal } from '../helpers/cli/recorded-terminal.js';
import { namedTestProblems } from '../helpers/docs/test-titles.js';

/** A row of a table. */
interface Feature {
  readonly feature: string;
  readonly here: string;
  readonly tests: string;
}

/** `Not here: ` and a reason of more than a word. */
const REASON = /^Not here: .{20,}\.$/;

const page = readFileSync(path.join(import.meta.dirname, '../../docs/maqet-features.md'), 'utf8');
const features = featuresOf(page);

/** Returns the rows of all tables without their headings. A `\|` belongs to a cell. */
function featuresOf(text: string): Feature[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|') && !/^\| (?:MAQET|---) /.test(line));
  return rows.map((row) => {
    const [feature = '', here = '', tests = '', ...more] = row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (more.length > 0) throw new Error(`a row with too many cells: ${row}`);
    return { feature, here, tests };
  });
}

/** Returns the problems of a row: it must have tests that exist, or a reason and no test. */
function problems({ feature, here, tests }: Feature): string[] {
  if (here.startsWith('Not here')) return REASON.test(here) && tests === '—' ? [] : [`${feature}: must have a reason and no test`];
  if (here === '') return [`${feature} has no counterpart`];
  return namedTestProblems(tests).map((problem) => `${feature}: ${problem}`);
}

describe('docs/maqet-features.md', () => {
  test('names tests that exist', () => {
    expect(features.length).toBeGreaterThan(90);
    expect(features.flatMap(problems)).toEqual([]);
  });

  test('lists no feature twice under one heading', () => {
    for (const section of page.split(/^## /m)) {
      const names = featuresOf(section).map(({ feature }) => feature);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test.each([
    ['keys', 'binary memory cpu display vga args arguments storage'],
    ['commands', 'add start stop rm status ls info inspect apply cleanup doctor'],
    ['helpers', 'keys type screendump pause resume device-add device-del'],
    ['keys of storage', 'file interface backing_file backing_format security_model'],
  ])('has a row for each of the %s of MAQET (Python)', (_kind, names) => {
    for (const name of names.split(' '))
      expect(features.map(({ feature }) => feature)).toContainEqual(expect.stringMatching(new RegExp(`^\`${name}\``)));
  });

  test('names no command and no flag that does not exist', () => {
    const commands = createProgram(new RecordedTerminal(), async () => undefined).commands.map((command) => command.name());
    const named = features.flatMap(({ here }) => [...here.matchAll(/`maqet ([a-z]+)/g)].map(([, name]) => name));
    expect(named.length).toBeGreaterThan(8);
    expect(commands).toEqual(expect.arrayContaining(named));
    const flags = page.matchAll(/ --([a-z][a-z-]*)/g);
    for (const [, flag] of flags) expect(['json', ...INPUTS.map(({ name }) => name)]).toContain(flag);
  });
});

describe('A row of docs/maqet-features.md', () => {
  const line = { feature: 'x', here: 'y', tests: "`test/policy/judge.maqet.test.ts` › MAQET's seven tests › 5. %s is allowed and is safe" };
  test.each([
    ['that has neither a test nor a reason', { ...line, tests: '—' }],
    ['that names a file that does not exist', { ...line, tests: '`test/policy/gone.test.ts` › a' }],
    ['that names a test that does not exist', { ...line, tests: line.tests.replace('5.', '6.') }],
    ['that names a group instead of a test', { ...line, tests: "`test/policy/judge.maqet.test.ts` › MAQET's seven tests" }],
    ['that names a test that exists and one that does not', { ...line, tests: `${line.tests}<br>\`test/policy/maqet.test.ts\` › gone` }],
    ['whose reason is empty', { ...line, here: 'Not here.', tests: '—' }],
    ['that has both a reason and a test', { ...line, here: 'Not here: because of this and of that.' }],
    ['that has no counterpart', { ...line, here: '' }],
  ])('%s is reported', (_name, wrong) => {
    expect(problems(line)).toEqual([]);
    expect(problems(wrong)).toHaveLength(1);
  });
});
