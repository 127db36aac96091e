import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/policy/judge.js';
import { checkScript, PolicyError } from '../../src/policy/violations.js';
import { worded } from '../../src/shared/wording.js';
import { command, layer } from '../helpers/policy/samples.js';

const MEMORY = 256 * 2 ** 20;
const context = { memoryBytes: MEMORY };

/** The seven tests of MAQET (Python) on the policy. Those of the audit lines and of sending are in other files. */
describe("MAQET's seven tests", () => {
  test.each(['human-monitor-command', 'inject-nmi'])('1. %s is blocked, and the message names the danger and how to allow it', (name) => {
    const decision = judge([layer()], command(name), context);
    expect(decision).toMatchObject({ tier: 'dangerous', decision: 'block', paths: [] });
    expect(decision.reason).toMatch(/dangerous/);
    expect(decision.reason).toContain(`\`${name}\``);
    expect(worded(decision.remedy)).toContain(`\`allow-dangerous: ${name}\``);
  });

  test('2. a dangerous command is allowed if `allow-dangerous` names it', () => {
    const granted = layer({ 'allow-dangerous': ['human-monitor-command'] });
    const decision = judge([granted], command('human-monitor-command', { 'command-line': 'info registers' }), context);
    expect(decision).toMatchObject({ tier: 'dangerous', decision: 'allow', remedy: '' });
    expect(judge([granted], command('inject-nmi'), context).decision).toBe('block');
  });

  test.each([
    ['system_powerdown', undefined],
    ['system_reset', undefined],
    ['quit', undefined],
    ['device_del', { id: 'usb0' }],
    ['blockdev-del', { 'node-name': 'disk0' }],
  ])('3. %s is allowed and is privileged, so that it is logged as a warning', (name, args) => {
    expect(judge([layer()], command(name, args), context)).toMatchObject({ tier: 'privileged', decision: 'allow' });
  });

  test.each(['pmemsave', 'memsave'])('4. %s is allowed and is a memory dump', (name) => {
    const decision = judge([layer()], command(name, { val: 0, size: 4096, filename: 'low.bin' }), context);
    expect(decision).toMatchObject({ tier: 'memory-dump', decision: 'allow' });
    expect(decision.paths).toEqual([{ pointer: ['filename'], name: 'low.bin', prefix: '', directory: 'dumps' }]);
  });

  test.each(['query-status', 'query-cpus', 'query-block'])('5. %s is allowed and is safe', (name) => {
    expect(judge([layer()], command(name), context)).toMatchObject({ tier: 'safe', decision: 'allow', remedy: '' });
  });

  test('6. a decision has the command, the tier and the reason for the audit line', () => {
    const decision = judge([layer()], command('query-status'), context);
    expect(decision).toEqual({
      command: 'query-status',
      tier: 'safe',
      decision: 'allow',
      reason: 'safe: read-only, shows the run state.',
      remedy: '',
      paths: [],
    });
  });

  test('7. a dangerous command is a policy error even if the VM does not exist', () => {
    const violations = checkScript([layer()], [{ line: 1, command: command('inject-nmi') }]);
    const error = new PolicyError(violations);
    expect(error.status).toBe('blocked');
    expect(error.message).toContain('line 1: `inject-nmi` is dangerous');
    expect(error.explain()).not.toMatch(/not found/);
  });
});
