import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rawInputs, withoutDefaults } from '../../src/action/raw-inputs.js';
import { inputVariable } from '../helpers/action-file.js';

test('the inputs are what the runner sets, dashes and all, and nothing else of the environment', () => {
  const env = { 'INPUT_WAIT-FOR': 'serial:x', INPUT_VM: 'a', INPUTS: 'no', MY_INPUT_X: 'no', PATH: '/bin', INPUT_EMPTY: '' };
  expect(rawInputs(env)).toEqual({ 'wait-for': 'serial:x', vm: 'a', empty: '' });
});

test('an unknown input comes along, to be reported; nothing is trimmed', () => {
  expect(rawInputs({ INPUT_MEMRY: ' 1G\n', INPUT_QMP: '\n\n- stop\n' })).toEqual({ memry: ' 1G\n', qmp: '\n\n- stop\n' });
});

test('what says the same as the default counts as left out: the runner fills the defaults in', () => {
  expect(withoutDefaults({ memory: '1G', accel: 'auto', cpus: '4', append: 'auto', memry: '1G', keep: '' })).toEqual({
    ...{ cpus: '4', append: 'auto', memry: '1G', keep: '' },
  });
});

test('every name that an input can have comes back as it was written, whatever its value holds', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), (inputs) => {
      const env = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [inputVariable(key), value]));
      expect({ ...rawInputs(env) }).toEqual({ ...inputs });
    }),
  );
});
