import { access, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../../src/cli/program.js';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { BundledCli } from '../../helpers/cli/bundle.js';
import { RecordedTerminal } from '../../helpers/cli/recorded-terminal.js';
import { ensurePrograms, findProgram } from '../../helpers/packages.js';
import { runCommand as runProgram } from '../../helpers/run-command.js';

const NAMES = ['RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'PATH'] as const;
const before = NAMES.map((name) => [name, process.env[name]] as const);
let directory = '';
let image = '';
beforeAll(() => ensurePrograms(new Map([['qemu-img', 'qemu-utils']])), 15 * 60_000);
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-cli-image-'));
  image = path.join(directory, 'my disk.qcow2');
  process.env['RUNNER_TEMP'] = directory;
  process.env['RUNNER_TOOL_CACHE'] = path.join(directory, 'tools');
  await qemuImg('create', '-q', '-f', 'qcow2', image, '1M');
});
afterEach(() => rm(directory, { recursive: true, force: true }));
afterAll(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

function qemuImg(...args: string[]): Promise<string> {
  return runProgram('qemu-img', args, { deadline: Deadline.after(120_000) });
}

async function maqet(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = new RecordedTerminal();
  const code = await runCommand(['snapshot', ...args], terminal);
  return { code, stdout: terminal.stdout, stderr: terminal.stderr };
}

describe('`maqet snapshot --image`', () => {
  test('creates, lists, loads, overwrites and deletes snapshots, with text and JSON output', async () => {
    expect(await maqet('create', 'clean', '--image', image)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^create clean: \d+ m?s\n$/),
    });
    const listed = await maqet('list', '--image', image);
    expect(listed.stdout).toMatch(/^clean: 20\S+Z \| disk only\n$/);
    expect(listed.stderr).toMatch(/^QMP snapshot: - \| query-named-block-nodes \| action=list \| disks=\[.*my disk\.qcow2\] \| user=/);
    for (const action of ['load', 'overwrite', 'delete']) expect(await maqet(action, 'clean', '--image', image)).toMatchObject({ code: 0 });
    const empty = await maqet('list', '--image', image, '--json');
    expect(JSON.parse(empty.stdout)).toEqual({
      action: 'list',
      image,
      tier: 'safe',
      snapshots: [],
      durationMs: expect.any(Number),
      audit: expect.stringMatching(/_images\/my_disk\.qcow2-[0-9a-f]{16}\/audit\.jsonl$/),
    });
    expect((await maqet('list', '--image', image)).stdout).toBe('The image has no snapshots.\n');
    const terminal = new RecordedTerminal();
    expect(await runCommand(['verify', (JSON.parse(empty.stdout) as { audit: string }).audit], terminal)).toBe(0);
  });

  test('lists names that others gave, sanitized and not truncated', async () => {
    const odd = ['two words', 'a\n::error::x', '\u001b[31mred\u202e', 'größe'];
    for (const name of odd) await qemuImg('snapshot', '-c', name, image);
    const { stdout } = await maqet('list', '--image', image);
    expect(stdout.split('\n').map((line) => line.split(': 20')[0])).toEqual([
      'two words',
      'a\\x0a::error::x',
      '\\x1b[31mred\\u202e',
      'größe',
      '',
    ]);
    const { snapshots } = JSON.parse((await maqet('list', '--image', image, '--json')).stdout) as { snapshots: { name: string }[] };
    expect(snapshots.map(({ name }) => name)).toEqual(odd);
  });

  test.each([
    [['create', '../../etc/x'], 1, '"create:../../etc/x" has an invalid snapshot name', 'with a NAME'],
    [['load', 'claen'], 1, 'There is no snapshot claen: the image has clean.', 'Did you mean `clean`?'],
    [['create', 'clean'], 1, 'The snapshot clean of ', '`overwrite`'],
    [['delete', 'clean', '--deny', 'snapshot-*'], 4, 'is denied by', 'Remove that entry'],
    [['create', 'a', '--timeout', '1ms'], 3, 'Timed out', 'Raise the timeout'],
    [['create', 'a', '--vm', 'vm'], 1, '--vm and --image exclude each other.', 'an image that no VM uses'],
    [['create', 'a', '--policy', 'none.yml'], 1, 'none.yml', 'Nothing was started'],
  ])('%j fails with one error and its exit code', async (args, code, message, remedy) => {
    await qemuImg('snapshot', '-c', 'clean', image);
    const content = await readFile(image);
    const told = await maqet(...args, '--image', image);
    expect(told).toMatchObject({ code, stdout: '' });
    expect(told.stderr.split('\n').filter((line) => line.startsWith('error: '))).toEqual([expect.stringContaining(message)]);
    expect(told.stderr).toContain(remedy);
    expect((await readFile(image)).equals(content)).toBe(true);
  });

  test('has flags for the image tool, which a running VM refuses', async () => {
    const told = await maqet('list', '--qemu', '/opt/qemu', '--install', 'false');
    expect(told).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('error: A running VM has its QEMU. --qemu, --install can only be used with --image.'),
    });
  });
});

describe('The built command', () => {
  let cli: BundledCli;
  beforeEach(async () => {
    cli = await BundledCli.create();
  });
  afterEach(() => cli.dispose());

  test('completes an operation that was interrupted', async () => {
    const [real = '', begun, go] = [findProgram('qemu-img'), path.join(directory, 'begun'), path.join(directory, 'go')];
    const bin = path.join(directory, 'bin');
    await mkdir(bin);
    const slow = `[ "$1" != snapshot ] || { : > '${begun}'; until [ -e '${go}' ]; do sleep 0.05; done; }`;
    await writeFile(path.join(bin, 'qemu-img'), `#!/bin/sh\n${slow}\nexec '${real}' "$@"\n`);
    await chmod(path.join(bin, 'qemu-img'), 0o755);
    process.env['PATH'] = `${bin}:${process.env['PATH']}`;
    const { child, ended, until } = cli.start('snapshot', 'create', 'a', '--image', image);
    const cancelled = until(/^Cancelled/m);
    for (const deadline = Deadline.after(120_000); !deadline.expired; ) {
      if (
        await access(begun).then(
          () => true,
          () => false,
        )
      )
        break;
      await sleep(10);
    }
    child.kill('SIGINT');
    await cancelled;
    await writeFile(go, '');
    expect(await ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('create a: '),
      stderr: expect.stringContaining('Cancelled'),
    });
    expect(JSON.parse(await qemuImg('info', '--output=json', image))).toMatchObject({ snapshots: [{ name: 'a' }] });
    await qemuImg('check', '-q', image);
    expect(await cli.leftovers()).toEqual([]);
  });
});
