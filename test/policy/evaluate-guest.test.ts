import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/policy/evaluate.js';
import { evaluateGuest } from '../../src/policy/evaluate-guest.js';
import { entryProblem, type PolicyLayer } from '../../src/policy/layer.js';
import { parsePolicyFile } from '../../src/policy/policy-file.js';
import { COMMANDS, GUEST_COMMANDS } from '../../src/policy/table.js';
import { command, layer } from '../helpers/policy/samples.js';

const names = [...GUEST_COMMANDS.keys()];
const verdict = (layers: readonly PolicyLayer[], name: string): string => evaluateGuest(layers, command(name, {})).decision;

describe('evaluateGuest', () => {
  test('by default lets scripts run, and nothing that does the same by another way', () => {
    const blocked = names.filter((name) => verdict([layer()], name) === 'block');
    expect(blocked).toEqual([
      'guest-exec',
      'guest-file-open',
      'guest-file-write',
      'guest-set-user-password',
      'guest-ssh-add-authorized-keys',
      'guest-sync',
      'guest-sync-delimited',
    ]);
    expect(evaluateGuest([layer()], command('guest-run', { channel: 'ssh' }))).toMatchObject({ decision: 'allow', tier: 'privileged' });
  });

  test('obeys lists that name its commands, as a name, a glob or a tier', () => {
    expect(verdict([layer({ deny: ['guest-run'] })], 'guest-run')).toBe('block');
    expect(verdict([layer({ deny: ['guest-copy-*'] })], 'guest-copy-out')).toBe('block');
    expect(verdict([layer({ deny: ['guest-copy-*'] })], 'guest-run')).toBe('allow');
    expect(verdict([layer({ allow: ['@safe'] })], 'guest-run')).toBe('block');
    expect(verdict([layer({ allow: ['@safe'] })], 'guest-get-osinfo')).toBe('allow');
    expect(verdict([layer({ 'allow-dangerous': ['guest-exec'] })], 'guest-exec')).toBe('allow');
    expect(verdict([layer({ 'allow-dangerous': ['guest-exec'], deny: ['guest-*'] })], 'guest-exec')).toBe('block');
    expect(verdict([layer(), parsePolicyFile('deny: [guest-run]', 'policy file p.yml')], 'guest-run')).toBe('block');
    expect(verdict([], 'guest-ping')).toBe('block');
  });

  test('says what to do about a refusal', () => {
    expect(evaluateGuest([layer()], command('guest-exec')).remedy).toBe(
      'If you accept that danger, write `allow-dangerous: guest-exec` (inputs).',
    );
    expect(evaluateGuest([layer()], command('guest-pink')).reason).toMatch(/no command of the guest agent .*Did you mean `guest-ping`\?/);
    expect(evaluateGuest([layer()], command('guest-sync')).reason).toMatch(/keeps maqet and the guest agent in step/);
  });

  test('knows no command of QMP, and QMP none of the agent', () => {
    for (const name of COMMANDS.keys()) expect(evaluateGuest([layer()], command(name)).tier).toBe('unclassified');
    for (const name of names) expect(evaluate([layer()], command(name)).tier).toBe('unclassified');
  });

  test('never throws, and lets no dangerous command through that some layer does not name', () => {
    const open: PolicyLayer = { source: 'open', allow: ['*'], deny: [], allowDangerous: names };
    const name = fc.oneof(fc.constantFrom(...names), fc.string(), fc.constantFrom('__proto__', 'GUEST-EXEC', 'guest-exec '));
    fc.assert(
      fc.property(name, fc.anything({ withBigInt: true, withNullPrototype: true }), (execute, args) => {
        const lacking = { ...open, allowDangerous: names.filter((one) => one !== execute) };
        for (const layers of [[lacking], [open, lacking], [lacking, open]]) {
          const { decision, tier, reason } = evaluateGuest(layers, { execute, arguments: args } as never);
          expect(reason).not.toBe('');
          if (tier === 'dangerous' || tier === 'unclassified') expect(decision).toBe('block');
        }
      }),
    );
  });
});

test('a misspelt entry is a problem, and the hint knows both tables', () => {
  expect(entryProblem('deny', 'guest-run')).toBeUndefined();
  expect(entryProblem('deny', 'guest-*')).toBeUndefined();
  expect(entryProblem('deny', 'guest-runn')).toMatch(/did you mean `guest-run`\?/);
  expect(entryProblem('allow', 'guest-exec')).toMatch(/is dangerous/);
  expect(entryProblem('allow', 'guest-exec*')).toBeUndefined();
  expect(entryProblem('allow-dangerous', 'guest-run')).toMatch(/is not dangerous but privileged/);
});
