import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createProgram } from '../../src/cli/program.js';
import { INPUTS } from '../../src/inputs/schema.js';
import { RecordedTerminal } from '../helpers/cli/recorded-terminal.js';
import { testTitles } from '../helpers/docs/test-titles.js';

/** A line of a table. */
interface Feature {
  readonly feature: string;
  readonly here: string;
  readonly tests: string;
}

/** `Not here: ` and a reason that is more than a word. */
const REASON = /^Not here: .{20,}\.$/;
const NAMED = /^`(?<file>test\/[^`]+)` › (?<title>.+)$/;

const page = readFileSync(path.join(import.meta.dirname, '../../docs/maqet-features.md'), 'utf8');
const features = featuresOf(page);

/** The lines of all tables but their heads. A `\|` belongs to a cell. */
function featuresOf(text: string): Feature[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|') && !/^\| (?:MAQET|---) /.test(line));
  return rows.map((row) => {
    const [feature = '', here = '', tests = '', ...more] = row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (more.length > 0) throw new Error(`a line with too many cells: ${row}`);
    return { feature, here, tests };
  });
}

/** What is wrong with a line: it has a test that exists, or a reason and none. */
function problems({ feature, here, tests }: Feature): string[] {
  if (here.startsWith('Not here')) return REASON.test(here) && tests === '—' ? [] : [`${feature}: give a reason, and no test`];
  if (here === '') return [`${feature}: where does it live?`];
  return tests.split('<br>').flatMap((one) => {
    const { file = '', title = '' } = NAMED.exec(one)?.groups ?? {};
    const titles = file === '' ? undefined : testTitles(file);
    if (titles === undefined) return [`${feature}: ${JSON.stringify(one)} names no test file`];
    return titles.has(title) ? [] : [`${feature}: ${file} has no test ${JSON.stringify(title)}`];
  });
}

describe('docs/maqet-features.md', () => {
  test('names tests that exist', () => {
    expect(features.length).toBeGreaterThan(90);
    expect(features.flatMap(problems)).toEqual([]);
  });

  test('has no feature twice under one heading', () => {
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
  ])('has a line for each of the %s', (_what, names) => {
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

describe('a line', () => {
  const line = { feature: 'x', here: 'y', tests: "`test/policy/judge.maqet.test.ts` › MAQET's seven tests › 5. %s is allowed and is safe" };
  test.each([
    ['without a test and without a reason', { ...line, tests: '—' }],
    ['with a file that is not there', { ...line, tests: '`test/policy/gone.test.ts` › a' }],
    ['with a test that is not there', { ...line, tests: line.tests.replace('5.', '6.') }],
    ['with a group instead of a test', { ...line, tests: "`test/policy/judge.maqet.test.ts` › MAQET's seven tests" }],
    ['with one good test and a bad one', { ...line, tests: `${line.tests}<br>\`test/policy/maqet.test.ts\` › gone` }],
    ['with a reason that says nothing', { ...line, here: 'Not here.', tests: '—' }],
    ['with a reason and a test', { ...line, here: 'Not here: because of this and of that.' }],
    ['without a place', { ...line, here: '' }],
  ])('%s is found', (_what, wrong) => {
    expect(problems(line)).toEqual([]);
    expect(problems(wrong)).toHaveLength(1);
  });
});
