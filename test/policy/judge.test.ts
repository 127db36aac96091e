import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/policy/judge.js';
import type { PolicyLayer } from '../../src/policy/layer.js';
import { parsePolicyFile } from '../../src/policy/policy-file.js';
import { GUEST_COMMANDS, isOperation } from '../../src/policy/table.js';
import { worded } from '../../src/shared/wording.js';
import { command, layer, namesOf } from '../helpers/policy/samples.js';

const request = (name: string) => (isOperation(name) ? { operation: name } : command(name));
const decision = (layers: readonly PolicyLayer[], name: string) => judge(layers, request(name)).decision;

describe('The order of the policy', () => {
  test('checks the syntax of the name before the tier', () => {
    expect(judge([layer()], command('Query-Status'))).toMatchObject({ tier: 'unclassified', decision: 'block' });
    expect(judge([layer()], command('inject-nmi\n')).reason).toMatch(/is not a valid command name/);
  });

  test('checks the tier before `deny`: an unknown name is reported as unknown even if a glob denies it', () => {
    expect(judge([layer({ deny: ['*'] })], command('query-statsu')).reason).toMatch(
      /not in the command table.*Did you mean `query-stats`\?/,
    );
  });

  test('checks `deny` before `allow` and `allow-dangerous`', () => {
    const denying = layer({ allow: ['quit'], deny: ['quit', 'inject-*'], 'allow-dangerous': ['inject-nmi'] });
    expect(worded(judge([denying], command('quit')).reason)).toContain('`deny: quit` (inputs)');
    expect(worded(judge([denying], command('inject-nmi')).reason)).toContain('`deny: inject-*` (inputs)');
  });

  test('checks `allow-dangerous` before the arguments', () => {
    const { reason } = judge([layer()], command('blockdev-add', { filename: '/etc/passwd' }));
    expect(reason).toMatch(/dangerous/);
    expect(reason).not.toMatch(/passwd/);
  });

  test('blocks even a query without any layer', () => {
    expect(decision([], 'query-status')).toBe('block');
    expect(decision([], 'guest-ping')).toBe('block');
  });
});

describe('The list `allow`', () => {
  test('allows every tier but the dangerous one by default', () => {
    for (const tier of ['safe', 'privileged', 'memory-dump'] as const) {
      for (const name of namesOf(tier)) expect(judge([layer()], command(name)).reason).not.toMatch(/`allow`|denied/);
    }
    for (const name of namesOf('dangerous')) expect(decision([layer()], name)).toBe('block');
  });

  test.each([
    [['query-*'], 'query-status', 'allow'],
    [['query-*'], 'quit', 'block'],
    [['quit'], 'quit', 'allow'],
    [['@safe'], 'quit', 'block'],
    [['@privileged'], 'quit', 'allow'],
    [['*'], 'inject-nmi', 'block'],
    [['qui?'], 'quit', 'allow'],
    [[], 'query-status', 'block'],
  ])('of %j gives %s the decision %s', (allow, name, expected) => {
    expect(decision([layer({ allow })], name)).toBe(expected);
  });

  test('is shown with the blocked command added, ready to paste', () => {
    expect(worded(judge([layer({ allow: ['@safe'] })], command('quit')).remedy)).toBe("To allow it, set `allow: '@safe, quit'` (inputs).");
    expect(worded(judge([layer({ 'allow-dangerous': ['getfd'] })], command('inject-nmi')).remedy)).toContain(
      '`allow-dangerous: getfd, inject-nmi`',
    );
  });
});

describe('Several layers', () => {
  const ceiling = layer({ 'allow-dangerous': ['inject-nmi'], deny: ['quit'] }, 'policy file ci/policy.yml');

  test('must all name a dangerous command, and the message names those that do not', () => {
    const inputs = layer({ 'allow-dangerous': ['inject-nmi', 'getfd'] });
    expect(decision([ceiling, inputs], 'inject-nmi')).toBe('allow');
    const refused = judge([ceiling, inputs], command('getfd'));
    expect(refused.decision).toBe('block');
    expect(refused.remedy).toBe('To accept the risk, set `allow-dangerous: inject-nmi, getfd` (policy file ci/policy.yml).');
  });

  test('can narrow each other but not widen', () => {
    expect(decision([ceiling, layer({ allow: ['quit'] })], 'quit')).toBe('block');
    expect(decision([ceiling, layer({ allow: ['@safe'] })], 'system_reset')).toBe('block');
    expect(decision([ceiling, layer()], 'system_reset')).toBe('allow');
  });
});

describe('In the guest', () => {
  test('scripts and copies run by default, and commands that would do the same without a record of it are blocked', () => {
    const blocked = [...GUEST_COMMANDS.keys()].filter((name) => decision([layer()], name) === 'block');
    expect(blocked).toEqual([
      'guest-exec',
      'guest-file-open',
      'guest-file-write',
      'guest-set-user-password',
      'guest-ssh-add-authorized-keys',
      'guest-sync',
      'guest-sync-delimited',
    ]);
    expect(judge([layer()], { operation: 'guest-run', arguments: { channel: 'ssh' } })).toMatchObject({
      decision: 'allow',
      tier: 'privileged',
    });
  });

  test('the lists apply to commands and operations by name, glob or tier', () => {
    expect(decision([layer({ deny: ['guest-run'] })], 'guest-run')).toBe('block');
    expect(decision([layer({ deny: ['guest-copy-*'] })], 'guest-copy-out')).toBe('block');
    expect(decision([layer({ deny: ['guest-copy-*'] })], 'guest-run')).toBe('allow');
    expect(decision([layer({ allow: ['@safe'] })], 'guest-run')).toBe('block');
    expect(decision([layer({ allow: ['@safe'] })], 'guest-get-osinfo')).toBe('allow');
    expect(decision([layer({ 'allow-dangerous': ['guest-exec'] })], 'guest-exec')).toBe('allow');
    expect(decision([layer({ 'allow-dangerous': ['guest-exec'], deny: ['guest-*'] })], 'guest-exec')).toBe('block');
    expect(decision([layer(), parsePolicyFile('deny: [guest-run]', 'policy file p.yml')], 'guest-run')).toBe('block');
  });

  test('a refusal says what to do', () => {
    expect(worded(judge([layer()], command('guest-exec')).remedy)).toBe('To accept the risk, set `allow-dangerous: guest-exec` (inputs).');
    expect(judge([layer()], command('guest-pink')).reason).toMatch(/Did you mean `guest-ping`\?/);
    expect(judge([layer()], command('guest-sync')).reason).toMatch(/synchronizes maqet with the guest agent/);
  });

  test('an operation cannot be sent as a command, and a command is not an operation', () => {
    const sent = judge([layer()], command('guest-run', { script: 'id' }));
    expect(sent).toMatchObject({ decision: 'block', tier: 'privileged', remedy: expect.stringContaining('maqet run') });
    expect(sent.reason).toMatch(/is an operation of maqet and cannot be sent/);
    for (const operation of ['guest-exec', 'guest-ping', 'quit', 'query-status']) {
      expect(judge([layer()], { operation })).toMatchObject({ decision: 'block', tier: 'unclassified' });
    }
    expect(judge([layer()], { operation: 'guest-run', execute: 'guest-exec' } as never).decision).toBe('block');
  });
});
