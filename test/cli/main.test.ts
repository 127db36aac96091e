import { expect, test } from '@jest/globals';
import { nodeProblem } from '../../src/cli/main.js';

test('nodeProblem names the Node that is too old, and a command that works', () => {
  expect(nodeProblem('24.0.0', 'x.js')).toBeUndefined();
  expect(nodeProblem('100.1.0', 'x.js')).toBeUndefined();
  expect(nodeProblem('18.19.1', '/a/cli.js')).toMatch(/^error: .*Node 24.*18\.19\.1\.\n {2}.*`npx --yes node@24 \/a\/cli\.js`\.$/);
});
