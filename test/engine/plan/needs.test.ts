import { describe, expect, test } from '@jest/globals';
import { bootsSelfTest, bootsSomething, needsSeed, startCondition } from '../../../src/engine/plan/needs.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { inputs } from '../../helpers/engine/support.js';

describe('A VM', () => {
  test.each<[string, Record<string, string>]>([
    ['if the inputs name neither a VM nor anything to boot', {}],
    ['whatever else they name', { memory: '32M', qmp: 'query-status', network: 'none', arch: 'x86_64' }],
    ['if they ask for it under a name', { vm: 'server', 'self-test': 'true' }],
  ])('boots the self-test guest %s.', async (_case, raw) => {
    const parsed = await parseInputs(raw);
    expect({ selfTest: bootsSelfTest(parsed), something: bootsSomething(parsed) }).toEqual({ selfTest: true, something: true });
  });

  test.each(['image', 'kernel', 'cdrom', 'firmware'])('boots what `%s` names in place of the self-test guest.', async (name) => {
    const parsed = await parseInputs({ vm: 'server', [name]: '/x' });
    expect({ selfTest: bootsSelfTest(parsed), something: bootsSomething(parsed) }).toEqual({ selfTest: false, something: true });
  });

  test.each(['server', 'vm'])('named %s boots nothing unless the inputs name something to boot.', async (vm) => {
    const others = {
      keep: 'true',
      memory: '2G',
      run: 'true',
      'cloud-init': '#cloud-config\n{}',
      'wait-for': 'agent',
      'self-test': 'false',
    };
    expect(bootsSomething(await parseInputs({ vm, ...others }))).toBe(false);
  });
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
    ['a sign of a boot if nothing more is asked for', { image: '/x', firmware: 'uefi' }, { kind: 'boot', firmware: false }],
    ['a sign of a boot that its UEFI does not give', { firmware: 'uefi' }, { kind: 'boot', firmware: false }],
    ['any sign of firmware that is the guest', { firmware: '/x' }, { kind: 'boot', firmware: true }],
  ])('is ready once it has reached %s.', async (_what, raw: Record<string, string>, condition) => {
    expect(startCondition(await inputs(raw))).toEqual(condition);
  });
});
