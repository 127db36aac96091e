import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commandTables } from '../../scripts/render-policy-guide.js';
import { driverProperties } from '../../src/policy/device-list.js';
import { FLAG_OPTIONS, VALUE_OPTIONS } from '../../src/policy/qemu-options.js';
import { COMMANDS, GUEST_COMMANDS } from '../../src/policy/table.js';

const guide = readFileSync(path.join(import.meta.dirname, '../../docs/security/qmp-policy.md'), 'utf8');

describe('The policy guide', () => {
  test.each([
    ['qmp-commands', COMMANDS, 9],
    ['guest-commands', GUEST_COMMANDS, 8],
  ])('lists every command of its table %s once, the dangerous ones first', (name, commands, cells) => {
    const rows = (commandTables()[name] ?? '').split('\n').slice(2);
    expect(rows[0]).toMatch(/^\| `[a-z0-9_-]+` \| dangerous \|/);
    expect(rows.map((row) => /^\| `([a-z0-9_-]+)` \|/.exec(row)?.[1]).toSorted()).toEqual([...commands.keys()].toSorted());
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(cells);
  });

  test('names every QEMU option that may be passed on', () => {
    const missing = [...FLAG_OPTIONS, ...VALUE_OPTIONS.keys()].filter((option) => !guide.includes(`\`-${option}\``));
    expect(missing).toEqual([]);
  });

  test('names every field of an audit record', () => {
    const fields = 'seq time vm actor run event command arguments tier decision reason outcome error durationMs prev hash'.split(' ');
    expect(fields.filter((field) => !guide.includes(`| \`${field}\` |`))).toEqual([]);
  });

  test('quotes only drivers that may be passed on', () => {
    const line = /Plain drivers[^:]*: (.*)/.exec(guide)?.[1] ?? '';
    const quoted = [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((driver) => driverProperties(driver, 'add') === undefined)).toEqual([]);
  });
});
