import { describe, expect, test } from '@jest/globals';
import { bootsSelfTest, needsSeed, startCondition } from '../../../src/engine/plan/needs.js';
import { inputs } from '../../helpers/engine/support.js';

test('A VM boots the self-test guest if its inputs name nothing to boot.', async () => {
  expect(bootsSelfTest(await inputs())).toBe(true);
  for (const name of ['image', 'kernel', 'cdrom', 'firmware']) expect(bootsSelfTest(await inputs({ [name]: '/x' }))).toBe(false);
});

test('A guest gets a seed for cloud-init if the inputs have user data or ask for SSH.', async () => {
  expect(needsSeed(await inputs({ image: '/x' }))).toBe(false);
  expect(needsSeed(await inputs({ image: '/x', 'cloud-init': '#cloud-config\n{}' }))).toBe(true);
  expect(needsSeed(await inputs({ image: '/x', network: 'user', run: 'true', 'run-with': 'ssh' }))).toBe(true);
});

describe('A VM that was started', () => {
  test.each([
    ['what `wait-for` says', { image: '/x', run: 'true', 'wait-for': 'running' }, { kind: 'running' }],
    ['the channel that the script needs', { image: '/x', run: 'true' }, { kind: 'channel', channel: 'auto' }],
    ['the word of the self-test guest', {}, { kind: 'serial', pattern: expect.any(String) }],
    ['nothing but running CPUs if nothing more is asked for', { image: '/x' }, { kind: 'running' }],
  ])('is ready once it has reached %s.', async (_what, raw: Record<string, string>, condition) => {
    expect(startCondition(await inputs(raw))).toEqual(condition);
  });
});
