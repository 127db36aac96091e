import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { policyLayers } from '../../../src/engine/preflight/layers.js';
import { noAdministrator } from '../../helpers/engine/support.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'maqet-layers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a policy file that is a FIFO is refused at once: nobody may ever write to it', async () => {
  const fifo = path.join(folder, 'policy.yml');
  execFileSync('mkfifo', [fifo]);
  await expect(policyLayers({ policy: fifo }, noAdministrator(folder))).rejects.toThrow(/`policy`.*is not a regular file/);
});

test('a folder and a missing file are refused, each saying what it is', async () => {
  await expect(policyLayers({ policy: folder }, noAdministrator(folder))).rejects.toThrow(/`policy`.*is not a regular file/);
  await expect(policyLayers({ policy: path.join(folder, 'none.yml') }, noAdministrator(folder))).rejects.toThrow(/`policy`.*ENOENT/);
});
