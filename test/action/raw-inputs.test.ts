import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rawInputs, withoutDefaults } from '../../src/action/raw-inputs.js';
import { inputVariable } from '../helpers/action-file.js';

test('rawInputs returns the inputs that the runner sets, with their dashes, and no other variable', () => {
  const env = { 'INPUT_WAIT-FOR': 'serial:x', INPUT_VM: 'a', INPUTS: 'no', MY_INPUT_X: 'no', PATH: '/bin', INPUT_EMPTY: '' };
  expect(rawInputs(env)).toEqual({ 'wait-for': 'serial:x', vm: 'a', empty: '' });
});

test('rawInputs returns unknown inputs as well, and trims nothing', () => {
  expect(rawInputs({ INPUT_MEMRY: ' 1G\n', INPUT_QMP: '\n\n- stop\n' })).toEqual({ memry: ' 1G\n', qmp: '\n\n- stop\n' });
});

test('withoutDefaults removes inputs that equal their default', () => {
  expect(withoutDefaults({ memory: '1G', accel: 'auto', cpus: '4', append: 'auto', memry: '1G', keep: '' })).toEqual({
    ...{ cpus: '4', append: 'auto', memry: '1G', keep: '' },
  });
});

test('rawInputs returns every possible name and value unchanged', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), (inputs) => {
      const env = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [inputVariable(key), value]));
      expect({ ...rawInputs(env) }).toEqual({ ...inputs });
    }),
  );
});
