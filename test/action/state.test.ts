import { afterEach, expect, test } from '@jest/globals';
import { readStepState, type StepState, saveStepState, saveUploaded } from '../../src/action/state.js';
import { withFileCommand } from '../helpers/action/file-commands.js';

const state: StepState = {
  root: '/tmp/with space/maqet',
  vm: 'web',
  claimant: '0b1c',
  upload: 'on-failure',
  artifactName: 'maqet-web\nsecond line',
  retentionDays: null,
};

const set: string[] = [];
afterEach(() => {
  for (const name of set.splice(0)) delete process.env[name];
});

/** What the runner hands to the post step for what main saved. */
function handOver(saved: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(saved)) {
    process.env[`STATE_${name}`] = value;
    set.push(`STATE_${name}`);
  }
}

test('post reads what main saved, whatever the texts hold', async () => {
  handOver(await withFileCommand('GITHUB_STATE', () => saveStepState(state)));
  expect(readStepState()).toEqual({ state, uploaded: false });
});

test('an upload that main made is remembered', async () => {
  const save = (): void => {
    saveStepState(state);
    saveUploaded();
  };
  handOver(await withFileCommand('GITHUB_STATE', save));
  expect(readStepState()).toMatchObject({ uploaded: true });
});

test('a main that never came so far leaves nothing', () => {
  expect(readStepState()).toBeUndefined();
});

test('a state of another form is an error, not a guess at what to remove', () => {
  handOver({ maqet: '{"root":"/"}' });
  expect(() => readStepState()).toThrow();
});
