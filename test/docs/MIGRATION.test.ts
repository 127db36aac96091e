import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program.js';
import { INPUTS } from '../../src/inputs/schema.js';
import { RecordedTerminal } from '../helpers/cli/recorded-terminal.js';
import { accepted, ConfigDirectory } from '../helpers/inputs/config-files.js';

const guide = readFileSync(new URL('../../docs/MIGRATION.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
const files = blocks.filter((block) => !Array.isArray(parse(block)));

let directory: ConfigDirectory;
beforeEach(async () => {
  directory = await ConfigDirectory.make();
});
afterEach(() => directory.remove());

describe('The guide for users of MAQET (Python)', () => {
  test('has configuration files that are accepted without a warning', async () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) expect(await directory.read([file])).toMatchObject({ problems: [], warnings: [] });
  });

  test('has two files that are merged as it says', async () => {
    const [base = '', ci = ''] = files.filter((file) => file.startsWith('#'));
    expect(accepted(await directory.read([base, ci]))).toMatchObject({
      memory: 2 ** 32,
      qemuArgs: ['-rtc', 'base=localtime', '-no-reboot'],
    });
  });

  test('has a row for every key of MAQET (Python)', () => {
    for (const key of 'binary memory cpu display vga args arguments storage'.split(' '))
      expect(guide).toMatch(new RegExp(`^\\| \`${key}\` \\| `, 'm'));
  });

  test('names no command and no input that does not exist', () => {
    const commands = createProgram(new RecordedTerminal(), async () => undefined).commands.map((command) => command.name());
    const named = [...guide.matchAll(/(?:`|\$ |, |then `?)maqet ([a-z]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(15);
    expect(commands).toEqual(expect.arrayContaining(named));
    const steps = blocks.flatMap((block) => (Array.isArray(parse(block)) ? (parse(block) as { with: object }[]) : []));
    expect(INPUTS.map(({ name }) => name)).toEqual(expect.arrayContaining(steps.flatMap((step) => Object.keys(step.with))));
  });
});
