import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PLAIN_DRIVERS } from '../../src/policy/device-drivers.js';
import { updatePolicyGuide } from '../../src/policy/guide.js';
import { FLAG_OPTIONS, VALUE_OPTIONS } from '../../src/policy/qemu-options.js';

const file = path.join(import.meta.dirname, '../../docs/security/qmp-policy.md');
const guide = readFileSync(file, 'utf8');

describe('docs/security/qmp-policy.md', () => {
  test('has the table that the data gives; if not, run npm run generate', () => {
    expect(updatePolicyGuide(guide)).toBe(guide);
  });

  test('names every QEMU option that is let through', () => {
    const missing = [...FLAG_OPTIONS, ...VALUE_OPTIONS.keys()].filter((option) => !guide.includes(`\`-${option}\``));
    expect(missing).toEqual([]);
  });

  test('names every field of an audit record', () => {
    const fields = 'seq time vm actor run event command arguments tier decision reason outcome error durationMs prev hash'.split(' ');
    expect(fields.filter((field) => !guide.includes(`| \`${field}\` |`))).toEqual([]);
  });

  test('quotes drivers that are let through', () => {
    const line = /Plain drivers[^:]*: (.*)/.exec(guide)?.[1] ?? '';
    const quoted = [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((driver) => !PLAIN_DRIVERS.has(driver))).toEqual([]);
  });

  test('an update needs its markers, and changes nothing outside of them', () => {
    expect(() => updatePolicyGuide('# nothing')).toThrow(RangeError);
    const block = (name: string): string => `a\n<!-- generated: ${name} -->\nSTALE\n<!-- /generated -->\nb\n`;
    expect(() => updatePolicyGuide(block('policy table'))).toThrow(RangeError);
    const updated = updatePolicyGuide(block('policy table') + block('guest table'));
    expect(updated).toMatch(/^a\n<!--[\s\S]*-->\nb\na\n<!--[\s\S]*-->\nb\n$/);
    expect(updated).not.toContain('STALE');
  });
});
