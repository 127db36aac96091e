import { expect, test } from '@jest/globals';
import { hasKnownKey } from '../../src/shared/known-keys.js';
import { FOREIGN_FILES } from '../helpers/foreign-files.js';

const KEYS = ['allow', 'deny', 'memory', 'arch'];

test.each([
  ['memory: 1G\n'],
  ['# first\n"deny": []\n'],
  ['\ufeffdeny:\n- quit\n'],
  ['{"a": 1, "allow": ["x"]}'],
  ['{\n  deny: [quit]\n}\n'],
  ['alow: [quit]\n'],
  ['Memory: 1G\n'],
  ['memroy: 1G\n'],
])('A text with a key that is known, or nearly so, is recognized: %j', (text) => {
  expect(hasKnownKey(text, KEYS)).toBe(true);
});

test.each([
  [''],
  ['# deny: []\n'],
  ['  deny: []\n'],
  ['deny:x\n'],
  ['auth: x\n'],
  ['- deny\n'],
  ...FOREIGN_FILES.map(([, text]) => [text]),
])('A text without such a key is not: %j', (text) => {
  expect(hasKnownKey(text, KEYS)).toBe(false);
});
