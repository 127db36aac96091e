import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSources } from '../../helpers/architecture.js';
import { namedTestProblems } from '../../helpers/docs/test-titles.js';

const ROOT = path.join(import.meta.dirname, '../../..');
const page = readFileSync(path.join(ROOT, 'docs/security/threat-model.md'), 'utf8');
const sections = new Map(page.split(/^## /m).map((section) => [/^.*/.exec(section)?.[0] ?? '', section]));

/** A row of the tables of promises. */
interface Promised {
  readonly number: string;
  readonly promise: string;
  readonly tests: string;
}

/** Returns the rows of a section whose tables list promises. */
function promisesOf(section: string): Promised[] {
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !/^\| (?:---|\| Promise \|)/.test(line));
  return rows.map((row) => {
    const [number = '', promise = '', tests = '', ...more] = row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (more.length > 0) throw new Error(`a row with too many cells: ${row}`);
    return { number, promise, tests };
  });
}

/** Returns the problems of the rows: numbers that are not in a row, missing promises, and tests that are not there. */
function problems(letter: string, rows: readonly Promised[]): string[] {
  return rows.flatMap(({ number, promise, tests }, index) => [
    ...(number === `${letter}${index + 1}` ? [] : [`${number}: must be ${letter}${index + 1}`]),
    ...(promise === '' ? [`${number}: promises nothing`] : []),
    ...namedTestProblems(tests).map((problem) => `${number}: ${problem}`),
  ]);
}

const security = promisesOf(sections.get('Security') ?? '');
const reliability = promisesOf(sections.get('Reliability') ?? '');

describe('docs/security/threat-model.md', () => {
  test('numbers its promises, and names tests that exist for each', () => {
    expect(security.length).toBeGreaterThan(20);
    expect(reliability.length).toBeGreaterThan(8);
    expect([...problems('S', security), ...problems('R', reliability)]).toEqual([]);
  });

  test.each([
    'SECURITY.md',
    'docs/security/threat-model.md',
    'docs/security/qmp-policy.md',
    'docs/security/trust.md',
    'docs/security/host-paths.md',
  ])('has each number that %s refers to', (file) => {
    const known = [...security, ...reliability].map(({ number }) => number);
    const named = [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/\b[SR]\d+\b/g)].map(([number]) => number);
    expect(named.filter((number) => !known.includes(number))).toEqual([]);
  });

  test('lists every command that maqet sends to QEMU by itself, and no other', () => {
    const sent = readSources(path.join(ROOT, 'src'))
      .filter((source) => /^(?:vm|supervisor)\//.test(source.path))
      .flatMap(({ text }) => [...text.matchAll(/(?:this|machine)\.execute\(([^,]+),|\bask\(('[^']+'),/g)])
      .flatMap(([, first = '', second = '']) => [...`${first}${second}`.matchAll(/'([^']+)'/g)].map(([, name]) => name));
    const rows = (sections.get('What maqet sends by itself') ?? '').split('\n').filter((line) => line.startsWith('| '));
    const listed = rows.flatMap((row) => [...row.matchAll(/`([a-z_-]+)`/g)].map(([, name]) => name));
    expect(new Set(listed)).toEqual(new Set(sent));
  });
});

describe('A promise of docs/security/threat-model.md', () => {
  const row = { number: 'S1', promise: 'x', tests: '`test/docs/index.test.ts` › The documents › are all listed in docs/index.md.' };
  test.each([
    ['without a test', { ...row, tests: '' }],
    ['with a test that is not there', { ...row, tests: `${row.tests}<br>\`test/docs/index.test.ts\` › gone` }],
    ['with another number', { ...row, number: 'S2' }],
    ['without words', { ...row, promise: '' }],
  ])('%s is reported', (_name, wrong) => {
    expect(problems('S', [row])).toEqual([]);
    expect(problems('S', [wrong])).toHaveLength(1);
  });
});
