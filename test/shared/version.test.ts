import { expect, test } from '@jest/globals';
import { isBefore } from '../../src/shared/version.js';

test.each([
  ['7.2.22', [9, 1], true],
  ['9.0.4', [9, 1], true],
  ['9.1.0', [9, 1], false],
  ['10.0.2 (Debian 1:10.0.2+ds-1)', [9, 1], false],
  ['unknown', [9, 1], false],
  [undefined, [9, 1], false],
] as const)('isBefore compares %s with %j by major and minor number: %s', (version, limit, before) => {
  expect(isBefore(version, limit)).toBe(before);
});
