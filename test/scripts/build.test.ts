import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import manifest from '../../package.json' with { type: 'json' };

test('The licenses of the bundle name every package that the product depends on', async () => {
  const licenses = await readFile('dist/engine/licenses.txt', 'utf8');
  const dependencies = Object.keys(manifest.dependencies);
  expect(dependencies.filter((name) => !licenses.split('\n').includes(name))).toEqual([]);
});
