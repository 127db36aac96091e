import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BundledCli } from './bundle.js';

let cli: BundledCli;
beforeAll(async () => {
  cli = await BundledCli.create();
});
afterAll(() => cli.dispose());

test('`down` stops a VM whose audit log is gone, says what is not on record, and fails', async () => {
  expect(await cli.run('up', '--vm', 'blind', '--accel', 'tcg', '--memory', '64M')).toMatchObject({ code: 0 });
  await rm(path.join(cli.vm('blind'), 'audit.jsonl'));
  const { code, value } = await cli.json('down', 'blind');
  expect({ code, value }).toEqual({
    code: 1,
    value: expect.objectContaining({
      vm: 'blind',
      audit: expect.objectContaining({ ok: false }),
      unrecorded: expect.stringMatching(
        /^The audit log cannot be written: the file was removed or replaced while it was open\. Nothing runs/,
      ),
    }),
  });
  expect(await cli.leftovers()).toEqual([]);
  expect((await cli.run('ls')).stdout).toMatch(/^blind +stopped/m);
});
