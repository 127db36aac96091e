import { expect, test } from '@jest/globals';
import { GrowingRedactor } from '../../../src/audit/redact/growing-redactor.js';

test('hides what it was made with and whatever it has learned since', () => {
  const redactor = new GrowingRedactor(['first-secret']);
  expect(redactor.text('first-secret second-secret')).toBe('*** second-secret');
  redactor.learn(['second-secret']);
  redactor.learn([]);
  expect(redactor.text('first-secret second-secret')).toBe('*** ***');
  expect(redactor.arguments('guest-run', { script: 'echo second-secret', password: 'x' })).toEqual({ script: 'echo ***', password: '***' });
});
