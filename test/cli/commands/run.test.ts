import { mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../../src/cli/program.js';
import { RecordedTerminal } from '../../helpers/cli/recorded-terminal.js';

let directory = '';
const { RUNNER_TEMP } = process.env;
beforeAll(async () => {
  directory = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-cli-')));
  process.env['RUNNER_TEMP'] = directory;
  await writeFile(path.join(directory, 'blank.sh'), ' \n');
  await writeFile(path.join(directory, 'nul.sh'), 'echo \0');
  await symlink('maqet', path.join(directory, 'evidence'));
});
afterAll(async () => {
  if (RUNNER_TEMP === undefined) delete process.env['RUNNER_TEMP'];
  else process.env['RUNNER_TEMP'] = RUNNER_TEMP;
  await rm(directory, { recursive: true });
});

/** Runs a command with and without `--json`, and expects one error, as JSON or as text. */
async function fails(argv: readonly string[]): Promise<{ code: number; message: string; stderr: string }> {
  const [plain, machine] = [new RecordedTerminal(), new RecordedTerminal()];
  const args = argv.map((arg) => arg.replace('DIR', directory));
  const code = await runCommand(args, plain);
  const [command = '', ...rest] = args;
  expect(await runCommand([command, '--json', ...rest], machine)).toBe(code);
  expect({ stdout: plain.stdout, stderr: machine.stderr }).toEqual({ stdout: '', stderr: '' });
  expect(plain.stderr.match(/^error: /gm)).toHaveLength(1);
  const { error } = JSON.parse(machine.stdout) as { error: { message: string } };
  return { code, message: error.message, stderr: plain.stderr };
}

describe('`maqet run` that cannot run a program exits with 125', () => {
  test.each([
    [['run'], "missing required argument 'VM'", 'maqet run --help'],
    [['run', 'web'], 'No command for the guest', 'maqet run VM -- COMMAND'],
    [['run', 'web', '--'], 'No command for the guest', 'maqet run VM -- COMMAND'],
    [['run', 'web', '--script', 'x', '--', 'true'], 'exclude each other', 'maqet run VM --script FILE'],
    [['run', 'web', '--stdin', '--script', '-'], 'both read standard input', 'in a file'],
    [['run', 'web', '--script', '/does/not/exist'], 'Could not read the script "/does/not/exist" (ENOENT)', 'standard input'],
    [['run', 'web', '--script', 'DIR'], '(EISDIR)', 'standard input'],
    [['run', 'web', '--script', 'DIR/blank.sh'], 'is blank', 'Check the command'],
    [['run', 'web', '--script', 'DIR/nul.sh'], 'NUL byte', 'Correct the values'],
    [['run', 'web', 'ls', '-l'], "unknown option '-l'", 'maqet run --help'],
    [['run', 'web', '--no-such-flag', '--', 'true'], "unknown option '--no-such-flag'", 'maqet run --help'],
    [['run', 'web', '--env', '1A=x', '--', 'true'], 'Flag `--env` ("1A") is not the name of a variable', 'Nothing was started'],
    [['run', 'web', '--env', 'A=1', '--env', 'A=2', '--', 'true'], 'sets A twice', 'Nothing was started'],
    [['run', 'web', '--run-with', 'telnet', '--', 'true'], 'is not one of auto, agent, ssh, serial', 'Nothing was started'],
    [['run', 'web', '--run-timeout', 'soon', '--', 'true'], 'is not a duration', 'Nothing was started'],
    [['run', 'web', '--working-directory', 'here', '--', 'true'], 'Flag `--working-directory` ("here")', 'Nothing was started'],
    [['run', '../web', '--', 'true'], 'Flag `--vm` ("../web")', 'Nothing was started'],
    [['run', 'web', '--', 'true'], 'There is no VM "web"', 'maqet ls'],
  ])('for %j', async (argv, message, remedy) => {
    const failure = await fails(argv);
    expect(failure.code).toBe(125);
    expect(failure.message).toContain(message);
    expect(failure.stderr).toContain(remedy);
  });

  test('but not for --help', async () => {
    const terminal = new RecordedTerminal();
    expect(await runCommand(['run', '--help'], terminal)).toBe(0);
    expect(terminal.stdout).toMatch(/^ {2}125 {2}it could not run/m);
  });
});

describe('`maqet copy`', () => {
  test.each([
    [['copy'], "missing required argument 'SOURCE'", 'maqet copy --help'],
    [['copy', 'a'], "missing required argument 'TARGET'", 'maqet copy --help'],
    [['copy', 'a', 'b'], 'Exactly one of "a" and "b" must be in a guest', 'VM:/path'],
    [['copy', 'web:/a', 'db:/b'], 'must be in a guest', 'VM:/path'],
    [['copy', 'web:a', 'b'], 'must be in a guest', 'VM:/path'],
    [['copy', 'web:/a/../b', 'b'], '..', 'Correct the path'],
    [['copy', 'web:/a', 'b', '--boot-timeout', '0s'], 'Flag `--boot-timeout` ("0s")', 'Nothing was started'],
    [['copy', '/etc/passwd', 'web:/a'], 'lies in /etc, a system directory', 'Name another path'],
    [['copy', 'web:/a', '/usr/bin/new'], 'must not be written to', 'Name another directory'],
    [['copy', 'DIR/blank.sh', 'web:/a'], 'There is no VM "web"', 'maqet ls'],
    // The evidence of a VM: directly, through a link, before it exists, and in a directory that contains it. In both directions.
    [
      ['copy', 'web:/a', 'DIR/maqet/web/audit.jsonl'],
      "which is reserved for the runner and for maqet's evidence",
      'Name another directory',
    ],
    [['copy', 'web:/a', 'DIR/evidence/db/audit.jsonl'], 'touches DIR/maqet', 'Name another directory'],
    [['copy', 'web:/log/a.txt', 'DIR/'], 'touches DIR/maqet', 'or the target file: DIR/a.txt'],
    [['copy', 'web:/a', 'DIR/_runner_file_commands/set_env'], 'touches DIR/_runner_file_commands', 'Name another directory'],
    [['copy', 'DIR/maqet/web/audit.jsonl', 'web:/a'], 'touches DIR/maqet', 'Name another path'],
    [['copy', 'DIR/evidence', 'web:/a'], 'touches DIR/maqet', 'Name another path'],
    [['copy', 'DIR', 'web:/a'], 'touches DIR/maqet', 'Name another path'],
  ])('%j fails with one error that has a remedy', async (argv, message, remedy) => {
    const failure = await fails(argv);
    expect(failure.code).toBe(1);
    expect(failure.message).toContain(message.replace('DIR', directory));
    expect(failure.stderr).toContain(remedy.replace('DIR', directory));
  });
});
