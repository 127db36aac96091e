import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs/parse.js';
import { INPUTS } from '../../src/inputs/schema.js';
import { InputError } from '../../src/shared/errors.js';
import { TERMINAL, WORKFLOW, type Wording, worded } from '../../src/shared/wording.js';

const NAMES = INPUTS.map(({ name }) => name);

/** The inputs that a text in backticks names, without dashes: `memory` or `run-with: ssh`. */
function bareInputs(text: string): string[] {
  return [...text.matchAll(/`([a-z][a-z0-9-]*)(?:`|: )/g)].map(([, name = '']) => name).filter((name) => NAMES.some((one) => one === name));
}

function flags(text: string): string[] {
  return [...text.matchAll(/--([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name).filter((name) => NAMES.some((one) => one === name));
}

/** The errors of inputs that each break a rule, in the words of a front. */
async function errors(raw: Record<string, string>, wording: Wording): Promise<string> {
  try {
    await parseInputs(raw);
    return '';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.explain(wording);
  }
}

/** Values that the reader of each input refuses, or that need another input. */
const WRONG = [
  '[',
  '{}',
  'x y\u0001',
  'https://example.org/x',
  '',
  ' ',
  '-1',
  '- {size: 1}',
  '- {file: f, size: 1G}',
  'A',
  'serial:(',
  '@x',
];

const RULES: Record<string, string>[] = [
  { initrd: 'i', append: 'a', 'image-sha256': 'x', env: 'A=1', 'audit-format': 'text', 'working-directory': '/' },
  { network: 'none', ports: '0:22', 'wait-for': 'ssh', 'run-with': 'ssh' },
  { 'wait-for': 'shutdown', run: 'x', 'copy-out': '/a:b' },
  { memroy: '1G', quux: 'x' },
  { allow: 'migrate, @dangerous', deny: 'nothing*', 'allow-dangerous': 'query-status, @safe' },
];

const CASES: [string, Record<string, string>][] = [
  ...NAMES.map((name): [string, Record<string, string>] => [name, { [name]: '' }]),
  ...RULES.map((raw): [string, Record<string, string>] => [Object.keys(raw).join(', '), raw]),
];

describe('The errors of inputs', () => {
  test.each(CASES)('name flags on a terminal, and inputs in a workflow: %s', async (name, raw) => {
    const tries = raw[name] === '' ? WRONG.map((value) => ({ [name]: value })) : [raw];
    for (const one of tries) {
      const terminal = await errors(one, TERMINAL);
      expect({ terminal, bare: bareInputs(terminal) }).toEqual({ terminal, bare: [] });
      expect(terminal).not.toMatch(/Input|the workspace/);
      const workflow = await errors(one, WORKFLOW);
      expect({ workflow, flags: flags(workflow) }).toEqual({ workflow, flags: [] });
      expect(workflow).not.toContain('current directory');
    }
  });
});

describe('The description', () => {
  test.each(INPUTS)('of $name names flags on a terminal, and inputs in a workflow', ({ description, unset = '' }) => {
    const [terminal, workflow] = [TERMINAL, WORKFLOW].map((wording) => worded(`${description} ${unset}`, wording));
    expect(bareInputs(terminal ?? '')).toEqual([]);
    expect(flags(workflow ?? '')).toEqual([]);
  });
});

describe('The messages in src/', () => {
  const root = path.join(import.meta.dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file): [string, string] => [file, readFileSync(path.join(root, file), 'utf8')]);

  test('mark only inputs that exist', () => {
    const marked = sources.flatMap(([, text]) => [...text.matchAll(/\b(?:input|theInput|marked)\('([^']*)'/g)].map(([, name]) => name));
    expect(marked.length).toBeGreaterThan(60);
    expect(marked.filter((name) => !NAMES.some((one) => one === name))).toEqual([]);
  });

  test('name no input without a mark, as far as its name cannot mean anything else', () => {
    const distinct = NAMES.filter((name) => name.includes('-'));
    // Keys of policy files and of disks, and texts that only a workflow shows.
    const plain = /^(?:policy\/policy-file|report\/outputs|action\/|cli\/)/;
    const found = sources.flatMap(([file, text]) => {
      if (plain.test(file)) return [];
      const lines = text.replaceAll('\\`', '`').split('\n');
      return lines.filter(
        (line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && distinct.some((name) => new RegExp(`\`${name}(?:\`|: )`).test(line)),
      );
    });
    expect(found).toEqual([]);
  });
});
