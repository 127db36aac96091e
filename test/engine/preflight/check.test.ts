import { describe, expect, test } from '@jest/globals';
import { checkPlan, type RefusedCommand } from '../../../src/engine/preflight/check.js';
import { policyLayers } from '../../../src/engine/preflight/layers.js';
import type { PolicyContext } from '../../../src/policy/decision.js';
import { createLayer, type PolicyLayer } from '../../../src/policy/layer.js';
import { PolicyError } from '../../../src/policy/violations.js';
import { worded } from '../../../src/shared/wording.js';
import { inputs, noAdministrator } from '../../helpers/engine/support.js';

const CONTEXT: PolicyContext = { memoryBytes: 64 * 2 ** 20, arch: 'x86_64', created: [] };

/** What is refused of a plan, with the layers that its inputs make and more. */
async function refused(changes: Record<string, string>, more: readonly PolicyLayer[] = []): Promise<RefusedCommand[]> {
  const parsed = await inputs(changes);
  return checkPlan(parsed, [...(await policyLayers(parsed, noAdministrator('/nonexistent'))), ...more], CONTEXT);
}

describe('A plan', () => {
  test('has no violation if the policy permits everything', async () => {
    const qmp = '- query-status\n- stop\n- pmemsave: {val: 0, size: 4096, filename: low.bin}\n- sleep: 1s\n- wait-event: {name: STOP}';
    expect(await refused({ qmp, dump: 'always', 'qemu-args': '-rtc base=utc' })).toEqual([]);
  });

  test('suggests a step for a mistyped one', async () => {
    const found = await refused({ qmp: '- puase\n- screenshoot: {filename: a.png}\n- query-stat\n- qqqqqqqqqq' });
    expect(found.map(({ violation: { reason } }) => /Did you mean .*$/.exec(reason)?.[0])).toEqual([
      'Did you mean the step `pause`?',
      'Did you mean the step `screenshot`?',
      expect.stringMatching(/^Did you mean `query-stat\w*`\?$/),
      undefined,
    ]);
  });

  test('reports all violations at once: script, dump and arguments, each with its line', async () => {
    const found = await refused({
      qmp: [
        '- query-status',
        '- human-monitor-command: {command-line: info registers}',
        '- query-stats-of-nothing',
        '',
        '- pmemsave: {val: 0, size: 0, filename: low.bin}',
        '- expect: {inject-nmi: {a: 1}}',
        '- screendump: {filename: ../x.png}',
      ].join('\n'),
      dump: 'on-failure',
      deny: 'dump-guest-memory',
      'qemu-args': '-monitor stdio\n-rtc base=utc\n-gdb tcp::1234',
    });
    expect(found.map(({ violation }) => [violation.line, violation.command])).toEqual([
      [2, 'human-monitor-command'],
      [3, 'query-stats-of-nothing'],
      [5, 'pmemsave'],
      [6, 'inject-nmi'],
      [7, 'screendump'],
      [undefined, 'dump-guest-memory'],
      [undefined, 'qemu-args'],
      [undefined, 'qemu-args'],
    ]);
    expect(found[0]?.arguments).toEqual({ 'command-line': 'info registers' });
    expect(worded(found[5]?.violation.reason ?? '')).toMatch(/^Input `dump` \("on-failure"\) needs a command that is blocked: /);
    expect(worded(found[6]?.violation.reason ?? '')).toMatch(/^Input `qemu-args`, argument 1: /);
    for (const { violation } of found) expect(violation.remedy).not.toBe('');
  });

  test('is judged with its operations on snapshots, whatever disks the VM will have', async () => {
    const asks = { snapshot: 'list\noverwrite:a', qmp: '- query-status\n- snapshot: load:a' };
    expect(await refused(asks)).toEqual([]);
    const found = await refused({ ...asks, deny: 'snapshot-delete snapshot-load query-named-block-nodes' });
    expect(found.map(({ violation: { command, line }, arguments: args }) => [command, line, args])).toEqual([
      ['query-named-block-nodes', undefined, { action: 'list' }],
      ['snapshot-delete', undefined, { action: 'overwrite', name: 'a' }],
      ['snapshot-load', 2, { action: 'load', name: 'a' }],
    ]);
    expect(worded(found[1]?.violation.reason ?? '')).toMatch(/^Input `snapshot` \("overwrite:a"\) needs a command that is blocked: /);
    expect(found[2]?.violation.reason).toMatch(/^The step `snapshot` \("load:a"\) needs a command that is blocked: /);
  });

  test('is judged with its operations in the guest, and records the script only for `audit-script`', async () => {
    const asks = { run: 'echo hi', env: 'A=hunter2', 'working-directory': '/srv', 'copy-in': 'package.json:/a', 'copy-out': '/b:build/b' };
    expect(await refused({ ...asks, image: '/disk.img' })).toEqual([]);
    const found = await refused({ ...asks, image: '/disk.img', deny: 'guest-*' });
    expect(found.map(({ violation: { command, tier, line } }) => [command, tier, line])).toEqual([
      ['guest-copy-in', 'privileged', undefined],
      ['guest-run', 'privileged', undefined],
      ['guest-copy-out', 'privileged', undefined],
    ]);
    for (const [index, input] of ['copy-in', 'run', 'copy-out'].entries()) {
      expect(worded(found[index]?.violation.reason ?? '')).toMatch(
        new RegExp(`^Input \`${input}\` needs an operation that is blocked: .*denied by \`deny: guest-\\*\``),
      );
    }
    expect(found[0]?.arguments).toEqual({ channel: 'auto', paths: ['/a'] });
    const told = {
      channel: 'auto',
      scriptSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      scriptBytes: 7,
      env: ['A'],
      workingDirectory: '/srv',
    };
    expect(found[1]?.arguments).toEqual(told);
    expect(JSON.stringify(found)).not.toContain('hunter2');
    const [asked] = await refused({ run: 'echo hi', 'audit-script': 'true', image: '/disk.img', allow: '@safe' });
    expect(asked?.arguments).toMatchObject({ script: 'echo hi' });
    expect(new PolicyError(found.map(({ violation }) => violation)).message).toMatch(/^The policy blocks 3 requests:/);
  });

  test('has one error for its violations that names line, command, danger and remedy', async () => {
    const found = await refused({ qmp: '- query-status\n- inject-nmi' });
    const error = new PolicyError(found.map(({ violation }) => violation));
    expect(error.status).toBe('blocked');
    expect(error.message).toMatch(/line 2: .*inject-nmi.*allow-dangerous/s);
  });

  test('may use what its inputs allow, and no more', async () => {
    expect(await refused({ qmp: '- inject-nmi', 'allow-dangerous': 'inject-nmi' })).toEqual([]);
    const denied = await refused({ qmp: '- inject-nmi\n- query-status', 'allow-dangerous': 'inject-nmi', deny: 'query-status' });
    expect(denied.map(({ violation }) => violation.command)).toEqual(['query-status']);
  });

  test('is judged by every layer', async () => {
    const strict = createLayer('policy file', { deny: ['stop'] });
    const found = await refused({ qmp: '- stop\n- cont' }, [strict]);
    expect(found.map(({ violation }) => violation.command)).toEqual(['stop']);
    expect(found[0]?.violation.reason).toContain('policy file');
  });

  test('may write each file only once', async () => {
    const found = await refused({
      qmp: '- screendump: {filename: a.ppm}\n- screendump: {filename: b.ppm}\n- screendump: {filename: a.ppm}',
    });
    expect(found.map(({ violation }) => violation.line)).toEqual([3]);
  });

  test.each(['never', 'always'])('is judged with a dump only if it takes one (%s)', async (dump) => {
    const found = await refused({ dump, deny: 'dump-guest-memory' });
    expect(found).toHaveLength(dump === 'never' ? 0 : 1);
  });

  test('is judged with the memory that the VM will have', async () => {
    const script = (size: number): string => `- pmemsave: {val: 0, size: ${size}, filename: x.bin}`;
    expect(await refused({ qmp: script(64 * 2 ** 20) })).toEqual([]);
    expect(await refused({ qmp: script(64 * 2 ** 20 + 1) })).toHaveLength(1);
  });
});

describe('A wait that reaches into the guest', () => {
  const PORTS = { network: 'user', ports: '0:22' };

  test.each(['agent', 'ssh', 'tcp:22'])('by %s is refused if the policy denies the guest', async (condition) => {
    const policies: Record<string, string>[] = [{ deny: 'guest-*' }, { deny: 'guest-wait' }, { allow: 'query-*' }, { deny: '@safe' }];
    for (const policy of policies) {
      const [found, ...more] = await refused({ 'wait-for': condition, ...PORTS, dump: 'never', ...policy });
      expect(more).toEqual([]);
      expect(found?.violation.command).toBe('guest-wait');
      expect(worded(found?.violation.reason ?? '')).toMatch(/^Input `wait-for` needs an operation that is blocked: /);
    }
    expect(await refused({ 'wait-for': condition, ...PORTS, dump: 'never', allow: '@safe' })).toEqual([]);
  });

  test.each(['running', 'shutdown', 'serial:x', 'event:RESET'])('is none by %s, which only watches the guest', async (condition) => {
    expect(await refused({ 'wait-for': condition, dump: 'never', deny: 'guest-*' })).toEqual([]);
  });

  test('is part of an operation that needs it, and allowed with it', async () => {
    expect(await refused({ run: 'true', dump: 'never', allow: 'guest-run' })).toEqual([]);
  });
});
