import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { VmDirectory } from '../../src/state/layout.js';
import { stepVariables, storeEnvironment } from '../../src/state/step-environment.js';

const BASE = { PATH: '/bin', HOME: '/root', LANG: 'C', GITHUB_ACTION: 'a', TOKEN: 'one' };

let directory: VmDirectory;
beforeEach(async () => {
  directory = new VmDirectory(await mkdtemp(path.join(tmpdir(), 'maqet-environment-')));
});
afterEach(() => rm(directory.dir, { recursive: true }));

describe('The variables of a step', () => {
  test('are those that are new or have another value.', async () => {
    await storeEnvironment(directory, BASE);
    const later = { ...BASE, TOKEN: 'two', DEBUG: '1', EMPTY: '' };
    expect(await stepVariables(directory, later)).toEqual({ TOKEN: 'two', DEBUG: '1', EMPTY: '' });
    expect(await stepVariables(directory, BASE)).toEqual({});
  });

  test('leave out the variables of the runner and of the process, and names that no shell accepts.', async () => {
    await storeEnvironment(directory, BASE);
    const later = { PATH: '/opt', HOME: '/home/x', GITHUB_ACTION: 'b', RUNNER_TEMP: '/t', INPUT_RUN: 'x', 'with-dash': '1', _: '/bin/x' };
    expect(await stepVariables(directory, { ...BASE, ...later })).toEqual({});
  });

  test('are compared with the step that kept the VM, not with later ones.', async () => {
    await storeEnvironment(directory, BASE);
    await storeEnvironment(directory, { ...BASE, TOKEN: 'two' });
    expect(await stepVariables(directory, { ...BASE, TOKEN: 'two' })).toEqual({ TOKEN: 'two' });
  });

  test('are unknown for a VM that no step has kept.', async () => {
    expect(await stepVariables(directory, BASE)).toBeUndefined();
  });
});

test('The stored environment holds no values.', async () => {
  await storeEnvironment(directory, { PASSWORD: 'hunter2hunter2' });
  const stored = await readFile(directory.environment, 'utf8');
  expect(stored).not.toContain('hunter2');
  // Whoever has the file alone cannot try values: there is no plain hash in it.
  for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512']) {
    expect(stored).not.toContain(createHash(algorithm).update('hunter2hunter2').digest('hex'));
  }
});

test.each(['not json', '[]', '{"TOKEN": 1}'])('A stored environment that says %s is refused.', async (text) => {
  await writeFile(directory.environment, text);
  await expect(stepVariables(directory, BASE)).rejects.toThrow('environment.json is not a valid record of an environment.');
});
