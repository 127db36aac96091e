import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../../src/cli/program.js';
import { RecordedTerminal } from '../../helpers/cli/recorded-terminal.js';
import { FOREIGN_FILES } from '../../helpers/foreign-files.js';

let file = '';
let directory = '';
const { XDG_STATE_HOME, RUNNER_TEMP } = process.env;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-cli-'));
  file = path.join(directory, 'script');
  process.env['XDG_STATE_HOME'] = directory;
  delete process.env['RUNNER_TEMP'];
});
afterAll(async () => {
  Object.assign(process.env, { XDG_STATE_HOME, RUNNER_TEMP });
  await rm(directory, { recursive: true });
});

async function qmp(text: string): Promise<string> {
  await writeFile(file, text);
  const terminal = new RecordedTerminal();
  expect(await runCommand(['qmp', 'web', '--script', file], terminal)).not.toBe(0);
  return terminal.stderr;
}

describe('The file of `maqet qmp --script`', () => {
  test.each(FOREIGN_FILES)('is not shown if it is no script: %s', async (_what, text) => {
    const stderr = await qmp(text);
    expect(stderr).toContain('is not a QMP script: no line starts with a command. Nothing of it is shown.');
    expect(stderr).not.toContain('hunter2');
  });

  test.each([
    ['a command', 'query-status\n'],
    ['a list', '# first\n- query-status\n- sleep: 1s\n'],
    ['a raw command', '{"execute": "quit"}\n'],
    ['a misspelt command', 'query-statsu\n'],
  ])('is read if it has %s', async (_what, text) => {
    expect(await qmp(text)).not.toContain('is not a QMP script');
  });
});
