import { homedir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { stateRoot } from '../../src/state/layout.js';

test.each([
  [{ RUNNER_TEMP: '/t', XDG_STATE_HOME: '/s' }, '/t/maqet'],
  [{ XDG_STATE_HOME: '/s' }, '/s/maqet'],
  [{}, path.join(homedir(), '.local/state/maqet')],
  [{ RUNNER_TEMP: '', XDG_STATE_HOME: '' }, path.join(homedir(), '.local/state/maqet')],
  [{ XDG_STATE_HOME: 'relative' }, path.join(homedir(), '.local/state/maqet')],
])('The VMs are below the right directory with %j.', (env, expected) => {
  expect(stateRoot(env)).toBe(expected);
});
