import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GENESIS, sealRecord } from '../../src/audit/chain.js';
import { toolCacheDirectory } from '../../src/cli/context.js';
import { runCommand } from '../../src/cli/program.js';
import { RecordedTerminal } from '../helpers/cli/recorded-terminal.js';

let directory = '';
const { RUNNER_TEMP, XDG_STATE_HOME } = process.env;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-cli-'));
  delete process.env['RUNNER_TEMP'];
  process.env['XDG_STATE_HOME'] = directory;
});
afterEach(async () => {
  restore('RUNNER_TEMP', RUNNER_TEMP);
  restore('XDG_STATE_HOME', XDG_STATE_HOME);
  await rm(directory, { recursive: true });
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

async function maqet(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = new RecordedTerminal();
  const code = await runCommand(argv, terminal);
  return { code, stdout: terminal.stdout, stderr: terminal.stderr };
}

describe('The command line', () => {
  test('has a help that lists every command and every exit code', async () => {
    const { code, stdout } = await maqet('--help');
    expect(code).toBe(0);
    for (const name of ['up', 'down', 'ls', 'rm', 'status', 'qmp', 'dump', 'verify', 'policy', 'setup'])
      expect(stdout).toMatch(new RegExp(`^  ${name}[ |]`, 'm'));
    for (const exit of [0, 1, 3, 4, 5, 130]) expect(stdout).toMatch(new RegExp(`^  ${exit} `, 'm'));
  });

  test.each(['up', 'down', 'ls', 'rm', 'status', 'qmp', 'dump', 'verify', 'setup'])('has a help for %s, with --json', async (name) => {
    const { code, stdout } = await maqet(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--json');
  });

  test('prints the version of the package', async () => {
    expect(await maqet('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('fails without arguments, and prints the help', async () => {
    expect(await maqet()).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Usage: maqet') });
  });

  test.each([
    [['statsu'], "unknown command 'statsu'", 'maqet --help'],
    [['up', '--memroy', '1G'], "unknown option '--memroy'", 'maqet up --help'],
    [['verify'], "missing required argument 'FILE'", 'maqet verify --help'],
    [['ls', 'x'], 'too many arguments', 'maqet ls --help'],
    [['qmp', 'vm'], 'No command for the VM "vm"', 'maqet qmp VM COMMAND'],
    [['qmp', 'vm', 'stop', '--script', 'x'], 'exclude each other', 'maqet qmp VM COMMAND'],
    [['qmp', 'vm', 'stop', '{'], 'are not a JSON object', 'single quotes'],
    [['qmp', 'vm', '--script', '/does/not/exist'], 'Could not read the script', 'standard input'],
    [['up', '--memory', '3x', '--cpus', '0'], 'Flag `--memory` ("3x")', 'Nothing was started'],
    [['verify', '/does/not/exist'], 'Could not read the audit log', 'Name an audit.jsonl'],
    [['verify', 'x', '--head', 'y'], 'is not a hash', '64 hexadecimal digits'],
  ])('fails for %j with one error that has a remedy', async (argv, message, remedy) => {
    const text = await maqet(...argv);
    expect(text).toMatchObject({ code: 1, stdout: '' });
    expect(text.stderr).toMatch(/^error: /);
    expect(text.stderr.match(/^error:/gm)).toHaveLength(1);
    expect(text.stderr).toContain(message);
    expect(text.stderr).toContain(remedy);
    const json = await maqet(...argv, '--json');
    expect(json).toMatchObject({ code: 1, stderr: '' });
    const { error } = JSON.parse(json.stdout);
    expect(Object.keys(error)).toEqual(['name', 'message', 'remedy']);
    expect(error.message).toContain(message);
  });

  test('escapes the arguments that it quotes', async () => {
    const { stderr } = await maqet('\u001b[2J::error::');
    expect(stderr).toContain('\\x1b[2J');
    expect(stderr).not.toContain('\u001b');
  });
});

describe('Commands that need no VM', () => {
  test('ls lists no VMs in a new directory', async () => {
    expect(await maqet('ls')).toMatchObject({ code: 0, stdout: `No VMs in ${directory}/maqet.\n` });
    expect(await maqet('ls', '--json')).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test('ls lists a VM whose record cannot be read', async () => {
    await mkdir(path.join(directory, 'maqet', 'web'), { recursive: true });
    await writeFile(path.join(directory, 'maqet', 'web', 'vm.json'), '{');
    expect((await maqet('ls')).stdout).toMatch(/^web +unreadable /m);
    expect(JSON.parse((await maqet('ls', '--json')).stdout)).toEqual([
      { vm: 'web', state: 'unreadable', dir: path.join(directory, 'maqet', 'web'), auditHead: null },
    ]);
  });

  test.each([['vm'], ['../..'], ['/etc'], ['a\u001bb']])('status finds no VM %j', async (name) => {
    const { code, stderr } = await maqet('status', name);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: There is no VM .*\n {2}List the VMs with `maqet ls`/);
  });

  test('qmp reports a dangerous command as a policy error, even without a VM', async () => {
    for (const name of ['inject-nmi', 'human-monitor-command', 'no-such-command']) {
      const { code, stderr } = await maqet('qmp', 'gone', name);
      expect({ code, stderr }).toEqual({
        code: 4,
        stderr: expect.stringMatching(new RegExp(`^error: The policy blocks a .*${name}`, 's')),
      });
      expect(stderr).not.toContain('There is no VM');
    }
    const allowed = await maqet('qmp', 'gone', 'inject-nmi', '--allow-dangerous', 'inject-nmi');
    expect(allowed).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no VM "gone"') });
  });

  test('policy explain applies the flags as a layer', async () => {
    const allowed = await maqet('policy', 'explain', 'stop');
    expect(allowed).toMatchObject({ code: 0, stdout: expect.stringContaining('decision: allowed') });
    const denied = await maqet('policy', 'explain', 'stop', '--deny', '@privileged');
    expect(denied).toMatchObject({ code: 0, stdout: expect.stringContaining('decision: blocked') });
    const json = await maqet('policy', 'explain', 'pmemsave', '{"val":0,"size":0,"filename":"x"}', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ command: 'pmemsave', tier: 'memory-dump', decision: 'block' });
  });

  test('policy explain applies a policy file as a ceiling', async () => {
    const file = path.join(directory, 'policy.yml');
    await writeFile(file, 'deny: [query-status]\n');
    const { stdout } = await maqet('policy', 'explain', 'query-status', '--policy', file, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ decision: 'block' });
  });

  test('policy explain shows each layer as JSON, and whether it permits the command', async () => {
    const file = path.join(directory, 'layers.yml');
    await writeFile(file, 'deny: [stop]\nmemory: 4G\n');
    const { stdout } = await maqet('policy', 'explain', 'stop', '--policy', file, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      decision: 'block',
      layers: [
        { source: 'inputs', permits: true, limits: {} },
        { source: `policy file ${file}`, permits: false, deny: ['stop'], limits: { memory: 4 * 2 ** 30 } },
      ],
    });
  });

  test('policy check shows what a valid file permits, and fails for an invalid one', async () => {
    const [good, bad] = [path.join(directory, 'good.yml'), path.join(directory, 'bad.yml')];
    await writeFile(good, 'allow: []\nnetwork: [none]\n');
    await writeFile(bad, '{}\n');
    const valid = await maqet('policy', 'check', good);
    expect(valid).toMatchObject({ code: 0, stdout: expect.stringMatching(/good\.yml\n {2}allow: +nothing\n[\s\S]* {2}network: +none\n$/) });
    expect(await maqet('policy', 'check', good, bad)).toMatchObject({ code: 1, stderr: expect.stringMatching(/bad\.yml is invalid/) });
    expect(await maqet('policy', 'check', path.join(directory, 'missing.yml'))).toMatchObject({ code: 1 });
  });

  test('policy table lists every command, dangerous ones first', async () => {
    const { stdout } = await maqet('policy', 'table');
    expect(stdout).toMatch(/^QMP\ndangerous /);
    expect(stdout).toMatch(/^privileged +system_reset /m);
    expect(stdout).toMatch(/^privileged +guest-run /m);
    const table = JSON.parse((await maqet('policy', 'table', '--json')).stdout);
    const rows = stdout.split('\n').filter((line) => /^(dangerous|privileged|memory-dump|safe) /.test(line));
    expect(table).toHaveLength(rows.length);
  });
});

describe('maqet verify', () => {
  async function log(): Promise<{ file: string; lines: string[]; head: string }> {
    const entry = { vm: 'vm', actor: 'a', run: null, event: 'vm-start' as const };
    const lines: string[] = [];
    let prev = GENESIS;
    for (let seq = 1; seq <= 3; seq += 1) {
      const { record, bytes } = sealRecord({ ...entry, reason: `number ${seq}` }, seq, '2030-01-01T00:00:00.000Z', prev);
      lines.push(bytes.toString());
      prev = record.hash;
    }
    const file = path.join(directory, 'audit.jsonl');
    await writeFile(file, lines.join(''));
    return { file, lines, head: prev };
  }

  test('accepts an intact log, with and without its head', async () => {
    const { file, head } = await log();
    expect(await maqet('verify', file)).toMatchObject({ code: 0, stdout: expect.stringContaining('intact: 3 records') });
    expect(await maqet('verify', file, '--head', head.toUpperCase())).toMatchObject({ code: 0 });
    const json = await maqet('verify', file, '--json');
    expect(JSON.parse(json.stdout)).toEqual({ ok: true, records: 3, head, auditHead: head, closed: false });
  });

  test('notices that the writer has not closed the log', async () => {
    const { file } = await log();
    expect((await maqet('verify', file)).stderr).toMatch(/^notice: the log does not end with its closing record/);
  });

  test('names the first record that was changed', async () => {
    const { file, lines } = await log();
    await writeFile(file, [lines[0], lines[1]?.replace('number 2', 'number 9'), lines[2]].join(''));
    const { code, stdout, stderr } = await maqet('verify', file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: record 2 of ".*audit\.jsonl" does not match its hash.*\n {2}Trust only record 1,/);
    const json = await maqet('verify', file, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, brokenAt: 2 });
  });

  test('finds a truncated log by its head', async () => {
    const { file, lines, head } = await log();
    await writeFile(file, lines.slice(0, 2).join(''));
    expect(await maqet('verify', file)).toMatchObject({ code: 0 });
    expect(await maqet('verify', file, '--head', head)).toMatchObject({ code: 1, stderr: expect.stringContaining('record 3') });
  });
});

describe('The tool cache', () => {
  test("is the runner's, or else the user's own", () => {
    expect(toolCacheDirectory({ RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/c' })).toBe('/tools');
    expect(toolCacheDirectory({ XDG_CACHE_HOME: '/c' })).toBe('/c/maqet/tools');
    expect(toolCacheDirectory({})).toMatch(/^\/.*\/\.cache\/maqet\/tools$/);
  });
});
