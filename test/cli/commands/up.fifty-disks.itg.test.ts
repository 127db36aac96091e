import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createQcow2 } from '../../../src/storage/create-image.js';
import { BundledCli } from '../../helpers/cli/bundle.js';
import { ensurePrograms, findProgram } from '../../helpers/packages.js';

const STRACE = ['strace', '--follow-forks', '--seccomp-bpf', '--trace=execve', '--string-limit=4096', '--output'];
const COUNT = 50;

let cli: BundledCli;
beforeAll(() => ensurePrograms(new Map([['strace', 'strace']])), 15 * 60_000);
beforeEach(async () => {
  cli = await BundledCli.create();
});
afterEach(() => cli.dispose());

/** Returns every attempt to execute a program: its path, its command line, and whether the program exists. */
async function executions(trace: string): Promise<{ path: string; words: string[]; ok: boolean }[]> {
  const text = await readFile(trace, 'utf8');
  // A call of another process may stand between the halves of a line.
  const calls = [...text.matchAll(/^(\d+) +execve\("(.*?)", \[(.*?)\].* (= 0|<unfinished|= -1)/gm)];
  return calls.map(([, , file = '', words = '', end]) => {
    const list = [...words.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) => word);
    return { path: file, words: list, ok: end !== '= -1' };
  });
}

function ofTool(all: Awaited<ReturnType<typeof executions>>): Awaited<ReturnType<typeof executions>> {
  return all.filter((one) => path.basename(one.path) === 'qemu-img');
}

function metric(text: string, name: string): number {
  return Number(new RegExp(`^maqet_toolchain_${name}_total\\{.*\\} (\\d+)$`, 'm').exec(text)?.[1]);
}

test('A start with 50 disks searches for the image tool once, and no later step searches again.', async () => {
  if (spawnSync('strace', ['--trace=execve', 'true']).status !== 0) {
    process.stderr.write('Skipped: this system does not let one process trace another.\n');
    return;
  }
  const trace = (name: string): string => path.join(cli.directory, `${name}.strace`);
  const base = (index: number): string => path.join(cli.directory, `base${index}`);
  const onFile = (index: number): string => `- {backing-file: ${base(index)}, interface: scsi}`;
  const disks = Array.from({ length: COUNT }, (_, index) => onFile(index));
  for (const index of disks.keys()) await createQcow2(base(index), { size: 2 ** 20 });
  const flags = ['--accel', 'tcg', '--memory', '64M', '--network', 'none', '--wait-for', 'running'];
  // strace runs as long as its last process, which is the VM.
  const up = cli.startUnder([...STRACE, trace('up')], 'up', '--vm', 'fifty', ...flags, '--disks', disks.join('\n'));
  await up.until(/^fifty: /m);
  const { value } = await cli.json('status', 'fifty');
  expect(value).toMatchObject({ state: 'running' });
  const first = await readFile(path.join(cli.vm('fifty'), 'metrics.txt'), 'utf8');
  expect(['cache_misses', 'lookups'].map((name) => metric(first, name))).toEqual([1, 2]);

  const later = cli.startUnder([...STRACE, trace('later')], 'qmp', 'fifty', 'query-named-block-nodes');
  const { stdout } = await later.ended;
  const nodes = JSON.parse(stdout) as { 'node-name': string }[];
  expect(nodes.filter((node) => /^disk\d+$/.test(node['node-name']))).toHaveLength(COUNT);
  expect(ofTool(await executions(trace('later')))).toEqual([]);

  const second = cli.startUnder([...STRACE, trace('second')], 'up', '--vm', 'second', ...flags, '--disks', onFile(0), '--keep', 'false');
  expect((await second.ended).code).toBe(0);
  const metrics = await readFile(path.join(cli.vm('second'), 'metrics.txt'), 'utf8');
  expect(['cache_hits', 'lookups', 'spawns'].map((name) => metric(metrics, name))).toEqual([1, 0, 0]);
  expect(ofTool(await executions(trace('second'))).map(({ words }) => words[1])).toEqual(['info']);

  expect(await cli.run('down', 'fifty')).toMatchObject({ code: 0 });
  expect((await up.ended).code).toBe(0);
  const runs = ofTool(await executions(trace('up')));
  const tool = findProgram('qemu-img');
  // A program that is searched by its bare name is tried in each directory of PATH, with that name as its argument 0.
  expect([...new Set(runs.map((one) => `${one.path} as ${one.words[0]} ${one.ok ? 'runs' : 'is missing'}`))]).toEqual([
    `${tool} as ${tool} runs`,
  ]);
  expect(runs.map(({ words }) => words[1]).toSorted()).toEqual(['--version', ...Array(COUNT).fill('info')].toSorted());
  expect(await cli.leftovers()).toEqual([]);
});
