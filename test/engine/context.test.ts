import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { processFacts } from '../../src/engine/context.js';

const RUNNER = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: 'octocat',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_WORKFLOW: 'ci',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'build',
  RUNNER_TEMP: '/t',
};

describe('The facts of a process', () => {
  test('name the actor, the run and the job inside a job', () => {
    expect(processFacts(RUNNER, '/a/dist/main/index.js')).toMatchObject({
      caller: { actor: 'octocat (claimed)', run: { repository: 'o/r', workflow: 'ci', runId: '7', attempt: '2', job: 'build' } },
      root: '/t/maqet',
      job: 'o/r/7/2/build',
      isRunner: true,
      supervisorEntry: '/a/dist/supervisor/index.js',
    });
  });

  test('do not trust variables about the actor outside a job', () => {
    const facts = processFacts({ GITHUB_ACTOR: 'octocat', USER: 'root', LOGNAME: 'x' }, '/a/dist/cli/index.js');
    expect(facts).toMatchObject({
      caller: { actor: userInfo().username, run: null },
      root: path.join(homedir(), '.local/state/maqet'),
      job: '',
      isRunner: false,
    });
  });

  test('include the secrets of the environment', () => {
    expect(processFacts({ ...RUNNER, API_TOKEN: 'abcdef123456', HARMLESS: 'nothing-here' }, '/x').secrets).toEqual(['abcdef123456']);
  });
});
