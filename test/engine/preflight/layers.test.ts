import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { policyLayers } from '../../../src/engine/preflight/layers.js';
import { inputs, noAdministrator } from '../../helpers/engine/support.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-layers-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('A policy file that is a FIFO is refused at once, without waiting for a writer.', async () => {
  const fifo = path.join(directory, 'policy.yml');
  execFileSync('mkfifo', [fifo]);
  await expect(policyLayers({ policy: fifo }, noAdministrator(directory))).rejects.toThrow(/`policy`.*is not a regular file/);
});

test('A policy file that is a directory, or missing, is refused with the reason.', async () => {
  await expect(policyLayers({ policy: directory }, noAdministrator(directory))).rejects.toThrow(/`policy`.*is not a regular file/);
  await expect(policyLayers({ policy: path.join(directory, 'none.yml') }, noAdministrator(directory))).rejects.toThrow(/`policy`.*ENOENT/);
});

describe('The policy layers of a run', () => {
  test('are its inputs and the policy file.', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'maqet-layers-'));
    try {
      const policy = path.join(directory, 'policy.yml');
      await writeFile(policy, 'deny: [quit]\n');
      const layers = await policyLayers(
        await inputs({ policy, allow: '@safe', 'allow-dangerous': 'inject-nmi' }),
        noAdministrator(directory),
      );
      expect(layers).toEqual([
        { source: 'inputs', allow: ['@safe'], deny: [], allowDangerous: ['inject-nmi'] },
        expect.objectContaining({ source: `policy file ${policy}`, deny: ['quit'] }),
      ]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  test('need a policy file that exists.', async () => {
    await expect(policyLayers(await inputs({ policy: '/nonexistent/policy.yml' }), noAdministrator('/nonexistent'))).rejects.toMatchObject({
      name: 'InputError',
      problems: [{ input: 'policy', value: '/nonexistent/policy.yml', problem: expect.stringContaining('ENOENT') }],
    });
  });
});
