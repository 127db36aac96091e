import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/policy/judge.js';
import { adaptArguments } from '../../src/policy/memory-rules.js';
import type { JsonObject } from '../../src/shared/json.js';
import { type Case, rules, x86 } from '../helpers/policy/argument-rule-cases.js';
import { layer } from '../helpers/policy/samples.js';

/** Fills rows up to one length: Jest would pass its `done` callback for a missing value. */
function rows(cases: readonly Case[]) {
  return cases.map(([what, execute, args, context = x86]) => [what, execute, args, context] as const);
}

describe.each(rules.map((one) => [one.rule, one] as const))('The rule "%s"', (_rule, { passes, fails }) => {
  test.each(rows(passes))('allows %s (%s)', (_what, execute, args, context) => {
    const decision = judge([layer()], { execute, arguments: args }, context);
    expect(decision).toMatchObject({ decision: 'allow', remedy: '' });
  });

  test.each(rows(fails))('blocks %s (%s)', (_what, execute, args, context) => {
    const decision = judge([layer()], { execute, arguments: args }, context);
    expect(decision).toMatchObject({ decision: 'block', paths: [] });
    expect(decision.reason).toContain(execute);
    expect(decision.remedy).not.toBe('');
  });
});

describe('A command object', () => {
  test.each([
    ['an id', { execute: 'query-status', id: 7 }],
    ['exec-oob', { execute: 'query-status', 'exec-oob': 'yank' }],
    ['exec-oob alone', { 'exec-oob': 'query-yank' }],
    ['control', { execute: 'query-status', control: { 'run-oob': true } }],
  ])('is blocked with %s', (_what, command) => {
    expect(judge([layer()], command as never).decision).toBe('block');
  });

  test.each([
    ['a list', []],
    ['a text', 'x'],
    ['null', null],
    ['a date', { at: new Date() }],
    ['NaN', { at: Number.NaN }],
    ['toJSON', { toJSON: () => 1 }],
  ])('is blocked with arguments that are %s', (_what, args) => {
    expect(judge([layer()], { execute: 'query-status', arguments: args as never }).decision).toBe('block');
  });
});

describe('Arguments', () => {
  test('are blocked if they are nested too deeply or hold too many values', () => {
    const deep = Array.from({ length: 40 }).reduce<JsonObject>((inner) => ({ inner }), {});
    expect(judge([layer()], { execute: 'query-status', arguments: deep }).reason).toMatch(/nested deeper than 32 levels/);
    const wide = { list: Array.from({ length: 30_000 }, () => 0) };
    expect(judge([layer()], { execute: 'query-status', arguments: wide }).reason).toMatch(/more than 20000 values/);
  });
});

describe('The action `inject-nmi` of set-action', () => {
  test('is allowed if the command inject-nmi is allowed', () => {
    const granted = layer({ 'allow-dangerous': ['inject-nmi'] });
    const command = { execute: 'set-action', arguments: { watchdog: 'inject-nmi' } };
    expect(judge([granted], command).decision).toBe('allow');
    expect(judge([granted, layer()], command).decision).toBe('block');
  });
});

describe('A message about arguments', () => {
  test('gives the int64 of the same address', () => {
    const args = { val: 0xffff_8880_0000_0000n, size: 1, filename: 'a.bin' };
    const { remedy } = judge([layer()], { execute: 'memsave', arguments: args }, x86);
    expect(remedy).toBe(
      'Write the same address as `val: -131391640895488`.'.replace('-131391640895488', String(0xffff_8880_0000_0000n - 2n ** 64n)),
    );
  });

  test('reports every problem of a command at once', () => {
    const { reason } = judge([layer()], { execute: 'pmemsave', arguments: { val: -1, size: 0, filename: '/etc/passwd' } }, x86);
    expect(reason).toMatch(/`val` is -1.*`size` is 0.*`filename` is "\/etc\/passwd"/);
  });

  test('shows untrusted values sanitized', () => {
    const { reason } = judge([layer()], { execute: 'screendump', arguments: { filename: '\n::add-mask::x\u202e' } }, x86);
    expect(reason).not.toMatch(/[\n\u202e]/);
  });
});

describe('adaptArguments', () => {
  test('converts a kernel address to the int64 that QEMU before 9.1 takes', () => {
    const args = { val: 0xffff_ffff_8100_0000n, size: 4096, filename: 'a.bin' };
    const adapted = adaptArguments('memsave', args, x86);
    expect(adapted).toEqual({ ...args, val: 0xffff_ffff_8100_0000n - 2n ** 64n });
    expect(judge([layer()], { execute: 'memsave', arguments: adapted }, x86).decision).toBe('allow');
    expect(adaptArguments('memsave', args, { qemuVersion: '9.1.0' })).toBe(args);
  });

  test('adds the `paging` that QEMU requires, and changes nothing else', () => {
    expect(adaptArguments('dump-guest-memory', { protocol: 'file:a' }, {})).toEqual({ protocol: 'file:a', paging: false });
    const args = { val: 2n ** 65n };
    expect(adaptArguments('memsave', args, x86)).toBe(args);
    expect(adaptArguments('pmemsave', args, x86)).toBe(args);
  });
});
