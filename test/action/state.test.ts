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

/** Returns the variables that the runner passes to the post step. */
function handOver(saved: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(saved)) {
    process.env[`STATE_${name}`] = value;
    set.push(`STATE_${name}`);
  }
}

test('The post step reads the state that the main step saved, whatever its texts.', async () => {
  handOver(await withFileCommand('GITHUB_STATE', () => saveStepState(state)));
  expect(readStepState()).toEqual({ state, uploaded: false });
});

test('The post step knows that the main step has uploaded the evidence.', async () => {
  const save = (): void => {
    saveStepState(state);
    saveUploaded();
  };
  handOver(await withFileCommand('GITHUB_STATE', save));
  expect(readStepState()).toMatchObject({ uploaded: true });
});

test('The post step reads no state if the main step failed before it saved one.', () => {
  expect(readStepState()).toBeUndefined();
});

test('The post step refuses a state of another form.', () => {
  handOver({ maqet: '{"root":"/"}' });
  expect(() => readStepState()).toThrow();
});
