import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BundledCli } from '../../helpers/cli/bundle.js';

let cli: BundledCli;
beforeEach(async () => {
  cli = await BundledCli.create();
  await mkdir(path.join(cli.directory, 'ci'));
});
afterEach(async () => {
  await cli.dispose();
});

const write = (name: string, text: string): Promise<void> => writeFile(path.join(cli.directory, 'ci', name), text);

test('Configuration files set the inputs of `maqet up`: a flag overrides them, and they override the default of `--keep`.', async () => {
  await write(
    'base.yml',
    'name: box\naccel: tcg\nmemory: 32M\ncpu: 1\nkeep: false\nmemroy: 1\narguments: [{rtc: base=utc}]\nself-test: true\n',
  );
  await write('top.yml', 'memory: 48M\nqmp: [query-status, query-memory-size-summary]\n');
  const files = ['--config', 'ci/base.yml', '--config', 'ci/top.yml'];
  const kept = await cli.json('up', ...files, '--vm', 'flagged');
  expect(kept.value).toMatchObject({ vm: 'flagged', status: 'passed', kept: false });
  expect(kept.value['results']).toMatchObject([{ outcome: 'ok' }, { result: { 'base-memory': 48 * 2 ** 20 } }]);
  const { code, stderr } = await cli.run('up', ...files);
  expect(code).toBe(0);
  expect(stderr).toContain('warning: ci/base.yml:6:1: `memroy` is unknown and ignored; did you mean `memory`?\n');
  expect(await cli.leftovers()).toEqual([]);
});

test('All errors in configuration files are reported before anything starts.', async () => {
  await write('bad.yml', 'memory: 12Q\ndisplay: gtk\n');
  await write('tab.yml', 'env:\n\tA: 1\n');
  const { code, stdout, stderr } = await cli.run('up', '--config', 'ci/bad.yml', '--config', 'ci/tab.yml', '--cpus', '0');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  for (const place of ['ci/bad.yml:1:9: `memory` ("12Q")', 'ci/bad.yml:2:10: `display` ("gtk")', 'ci/tab.yml:2:1: `config`']) {
    expect(stderr).toContain(place);
  }
  expect(stderr).toContain('Flag `--cpus` ("0") is not a whole number');
  expect((await cli.run('ls')).stdout).toMatch(/^No VMs in /);
});

/** Ten lines, each with ten aliases of the line before. */
const BOMB = Array.from(
  { length: 10 },
  (_, level) =>
    `v${level}: &v${level} [${Array(10)
      .fill(level === 0 ? 'x' : `*v${level - 1}`)
      .join(', ')}]`,
);
const UP = '../'.repeat(30);

test.each([
  [
    'a bomb of aliases',
    `${BOMB.join('\n')}\n`,
    /^error: ci\/bad\.yml:\d+:\d+: `config` .* has more than 20000 values, counting those that aliases repeat\.$/,
  ],
  ['a duplicate key', 'cpus: 1\ncpus: 2\n', 'error: ci/bad.yml:2:1: `config` ("ci/bad.yml") has the key `cpus` twice; keep one.'],
  ['a tab', 'disks:\n\t- size: 1G\n', /^error: ci\/bad\.yml:2:1: `config` .* is not valid YAML: Tabs are not allowed as indentation/],
  ['a list where one value is wanted', 'memory: [1G]\n', 'error: ci/bad.yml:1:9: `memory` ("a list") takes one value.'],
  ['text instead of a number', 'cpus: many\n', /^error: ci\/bad\.yml:1:7: `cpus` \("many"\) is not a whole number/],
  [
    'a kernel of the system',
    `kernel: ${UP}etc/passwd\n`,
    'error: ci/bad.yml:1:9: `kernel` ("/etc/passwd") lies in /etc, a system directory; use another one.',
  ],
  [
    'a disk of the system',
    `disks:\n  - {size: 1G}\n  - {file: ${UP}etc/passwd}\n`,
    /^error: ci\/bad\.yml:3:\d+: `disks` \("\/etc\/passwd"\) .*lies in \/etc, a system directory; use another one\.$/,
  ],
  [
    'a share of the system',
    `storage: [{type: virtfs, path: ${UP}etc, mount_tag: t}]\n`,
    /^error: ci\/bad\.yml:1:32: `share` .* is \/etc, a system directory/,
  ],
  [
    'a copy of the system',
    `run: x\ncopy-in: ["${UP}etc/passwd:/x"]\n`,
    /^error: ci\/bad\.yml:2:11: `copy-in` .* lies outside of the current directory/,
  ],
])('%s in a configuration file is one error with its place, and nothing starts', async (_what, text, problem) => {
  await write('bad.yml', text);
  const { code, stderr } = await cli.run('up', '--config', 'ci/bad.yml', '--accel', 'tcg');
  const errors = stderr.split('\n').filter((line) => line.startsWith('error: '));
  expect({ code, errors }).toEqual({ code: 1, errors: [typeof problem === 'string' ? problem : expect.stringMatching(problem)] });
  expect(stderr).toContain('Nothing was started');
  expect(await cli.leftovers()).toEqual([]);
});
