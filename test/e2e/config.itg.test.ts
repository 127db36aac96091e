import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { stepResults } from './evidence.js';
import { told, useJobs } from './job.js';

const startJob = useJobs();

test('A configuration file overrides the defaults that the runner fills in, and the inputs of the step override the file.', async () => {
  const job = await startJob();
  const ci = path.join(job.runner.directories.workspace, 'ci');
  await mkdir(ci);
  await writeFile(
    path.join(ci, 'vm.yml'),
    'name: from-file\ncpu: 1\nmemory: 1T\nscreenshot: never\nmemroy: 1G\nqmp: [query-cpus-fast]\nself-test: true\n',
  );
  const step = await job.main({ config: 'ci/vm.yml' });
  expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
  expect(step.outputs['vm-dir']).toMatch(/\/from-file$/);
  expect(step.outputs['screenshot'] ?? '').toBe('');
  expect(stepResults(step.outputs['results'])).toMatchObject([{ result: [expect.anything()] }]);
  expect(told(step, 'warning')).toContain('ci/vm.yml:5:1: `memroy` is unknown and ignored; did you mean `memory`?');
});

test('An error in a configuration file fails the step and names the place.', async () => {
  const job = await startJob();
  await writeFile(path.join(job.runner.directories.workspace, 'vm.yml'), 'cpus: 2\ndisplay: gtk\n');
  const step = await job.main({ config: 'vm.yml' });
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
  expect(told(step, 'error')).toEqual([expect.stringContaining('vm.yml:2:10: `display` ("gtk") would open a window')]);
});
