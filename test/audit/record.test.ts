import { userInfo } from 'node:os';
import { expect, test } from '@jest/globals';
import { claimedActor, statedCallerSchema } from '../../src/audit/record.js';

const stated = (actor: string): string => statedCallerSchema.parse({ actor, run: null }).actor;

test('The name of the user that runs the supervisor is recorded as it is.', () => {
  expect(stated(userInfo().username)).toBe(userInfo().username);
});

test('Any other name that a caller states is recorded as claimed, once, and never loses the mark.', () => {
  for (const name of ['octocat', `${userInfo().username} `, '', 'x (claimed) y']) expect(stated(name)).toBe(`${name} (claimed)`);
  expect(stated('octocat (claimed)')).toBe('octocat (claimed)');
  expect(stated(claimedActor(userInfo().username))).toBe(`${userInfo().username} (claimed)`);
  expect(stated('x'.repeat(10_000))).toBe(`${'x'.repeat(200)} (claimed)`);
});
