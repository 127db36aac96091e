import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../../src/cli/program.js';
import { snapshotLines } from '../../../src/engine/script.js';
import { RecordedTerminal } from '../../helpers/cli/recorded-terminal.js';

let directory = '';
const { RUNNER_TEMP } = process.env;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-cli-'));
  process.env['RUNNER_TEMP'] = directory;
});
afterAll(async () => {
  if (RUNNER_TEMP === undefined) delete process.env['RUNNER_TEMP'];
  else process.env['RUNNER_TEMP'] = RUNNER_TEMP;
  await rm(directory, { recursive: true });
});

describe('`maqet snapshot` with wrong arguments', () => {
  test.each([
    [[], "missing required argument 'ACTION'", 'maqet snapshot --help'],
    [['restore', 'a'], '"restore:a" is not a snapshot operation', 'with a NAME, or list'],
    [['list', 'a'], '"list:a" gives `list` a name', 'or list'],
    [['create'], '"create:" has an invalid snapshot name', 'with a NAME'],
    [['load', '12'], '"load:12" has an invalid snapshot name', 'with a NAME'],
    [['load', 'a\nlist'], 'has an invalid snapshot name', 'with a NAME'],
    [['load', 'a', '--vm', '../x'], 'Flag `--vm` ("../x")', 'Nothing was started'],
    [['load', 'a', '--vm', 'web'], 'There is no VM "web"', 'maqet ls'],
    [['load', 'a', '--image', ''], '--image is empty', 'leave out --image'],
    [['list', '--image', ' '], '--image is empty', 'leave out --image'],
    [['list'], 'There is no VM "vm"', 'maqet ls'],
  ])('%j fails with one error, as text or as JSON', async (argv, message, remedy) => {
    const [plain, machine] = [new RecordedTerminal(), new RecordedTerminal()];
    expect(await runCommand(['snapshot', ...argv], plain)).toBe(1);
    expect(await runCommand(['snapshot', '--json', ...argv], machine)).toBe(1);
    expect({ stdout: plain.stdout, stderr: machine.stderr }).toEqual({ stdout: '', stderr: '' });
    expect(plain.stderr).toContain(remedy);
    const { error } = JSON.parse(machine.stdout) as { error: { message: string } };
    expect(error.message).toContain(message);
  });
});

describe('The list of snapshots', () => {
  const one = { name: 'a', time: '2026-01-02T03:04:05.678Z', stateBytes: 2 ** 20, disks: ['disk0', 'data'], loadable: true };

  test('has a line for each, sanitized and not truncated', () => {
    const odd = { ...one, name: `${'x'.repeat(3000)}\n::error::`, loadable: false };
    expect(snapshotLines({ result: { snapshots: [one, odd] } })).toEqual([
      'a: 2026-01-02T03:04:05.678Z | 1.0 MiB | disk0, data',
      `${'x'.repeat(3000)}\\x0a::error::: 2026-01-02T03:04:05.678Z | 1.0 MiB | disk0, data | cannot be loaded`,
    ]);
  });

  test('says that it is empty', () => {
    expect(snapshotLines({ result: { snapshots: [] } })).toEqual(['The VM has no snapshots.']);
  });
});
