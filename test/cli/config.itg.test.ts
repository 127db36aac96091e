import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BundledCli } from './bundle.js';

let cli: BundledCli;
beforeEach(async () => {
  cli = await BundledCli.create();
  await mkdir(path.join(cli.folder, 'ci'));
});
afterEach(async () => {
  await cli.dispose();
});

const write = (name: string, text: string): Promise<void> => writeFile(path.join(cli.folder, 'ci', name), text);

test('configuration files drive `maqet up`; a flag wins over them, they win over the default of `--keep`', async () => {
  await write('base.yml', 'name: box\naccel: tcg\nmemory: 32M\ncpu: 1\nkeep: false\nmemroy: 1\narguments: [{rtc: base=utc}]\n');
  await write('top.yml', 'memory: 48M\nqmp: [query-status, query-memory-size-summary]\n');
  const files = ['--config', 'ci/base.yml', '--config', 'ci/top.yml'];
  const kept = await cli.json('up', ...files, '--vm', 'flagged');
  expect(kept.value).toMatchObject({ vm: 'flagged', status: 'passed', kept: false });
  expect(kept.value['results']).toMatchObject([{ outcome: 'ok' }, { result: { 'base-memory': 48 * 2 ** 20 } }]);
  const { code, stderr } = await cli.run('up', ...files);
  expect(code).toBe(0);
  expect(stderr).toContain('warning: ci/base.yml:6:1: `memroy` is unknown and is passed over; did you mean `memory`?\n');
  expect(await cli.leftovers()).toEqual([]);
});

test('all that is wrong with the files is told before anything starts', async () => {
  await write('bad.yml', 'memory: 12Q\ndisplay: gtk\n');
  await write('tab.yml', 'env:\n\tA: 1\n');
  const { code, stdout, stderr } = await cli.run('up', '--config', 'ci/bad.yml', '--config', 'ci/tab.yml', '--cpus', '0');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  for (const place of ['ci/bad.yml:1:9: `memory` ("12Q")', 'ci/bad.yml:2:10: `display` ("gtk")', 'ci/tab.yml:2:1: `config`']) {
    expect(stderr).toContain(place);
  }
  expect(stderr).toContain('Input `cpus` ("0") is not a whole number');
  expect((await cli.run('ls')).stdout).toMatch(/^No VMs in /);
});
