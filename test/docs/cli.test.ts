import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createProgram } from '../../src/cli/program.js';
import { RecordedTerminal } from '../helpers/cli/recorded-terminal.js';

test('docs/cli.md lists every command of the program and no other.', () => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| `maqet ([a-z]+)/gm)].map(([, name]) => name);
  const commands = createProgram(new RecordedTerminal(), async () => undefined).commands.map((command) => command.name());
  expect([...listed].sort()).toEqual(commands.filter((name) => name !== 'help').sort());
});
