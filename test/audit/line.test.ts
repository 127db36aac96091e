import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GENESIS, sealRecord } from '../../src/audit/chain.js';
import { auditLines } from '../../src/audit/line.js';
import type { AuditEntry, AuditRecord } from '../../src/audit/record.js';
import { anyEntry, entry } from '../helpers/audit/entries.js';

const TIME = '2026-01-02T03:04:05.678Z';
const record = (overrides: Partial<AuditEntry>, vm = 'myvm'): AuditRecord =>
  sealRecord({ ...entry(overrides), vm }, 1, TIME, GENESIS).record;

describe('A line in the format of MAQET', () => {
  const audit = (command: string, params = ''): object => ({
    level: 'info',
    text: `QMP: myvm | ${command} | params=[${params}] | user=octocat | timestamp=${TIME}`,
  });

  test('of a safe command has user, ISO timestamp, parameters and command, and no warning comes with it', () => {
    expect(auditLines(record({ command: 'query-block', arguments: { a: 1, b: 'x' } }))).toEqual([audit('query-block', 'a, b')]);
  });

  test.each(['system_powerdown', 'system_reset', 'quit', 'device_del', 'blockdev-del'])(
    'of the privileged %s comes after a warning',
    (command) => {
      expect(auditLines(record({ command, tier: 'privileged' }))).toEqual([
        { level: 'warning', text: `QMP privileged: myvm | ${command} | user=octocat` },
        audit(command),
      ]);
    },
  );

  test.each(['pmemsave', 'memsave'])('of the memory dump %s comes after an information', (command) => {
    expect(auditLines(record({ command, tier: 'memory-dump' }))).toEqual([
      { level: 'info', text: `QMP memory dump: myvm | ${command} | user=octocat | purpose=testing` },
      audit(command),
    ]);
  });

  test('of an allowed dangerous command comes after an error', () => {
    expect(auditLines(record({ command: 'inject-nmi', tier: 'dangerous', reason: 'named in allow-dangerous' }))).toEqual([
      { level: 'error', text: 'QMP dangerous: myvm | inject-nmi | user=octocat | reason=named in allow-dangerous' },
      audit('inject-nmi'),
    ]);
  });

  test('of a blocked command is one error', () => {
    expect(auditLines(record({ command: 'inject-nmi', tier: 'dangerous', decision: 'block', reason: 'stops the guest' }))).toEqual([
      {
        level: 'error',
        text: `QMP blocked: myvm | inject-nmi | user=octocat | tier=dangerous | reason=stops the guest | timestamp=${TIME}`,
      },
    ]);
  });

  test('of a result exists only if the command failed', () => {
    expect(auditLines(record({ event: 'qmp-result', outcome: 'ok' }))).toEqual([]);
    expect(auditLines(record({ event: 'qmp-result', outcome: 'failed', error: 'no' }))).toEqual([
      { level: 'warning', text: 'QMP failed: myvm | query-status | user=octocat | error=no' },
    ]);
  });

  test('of a command to the guest agent begins with QGA', () => {
    const one = { event: 'qga', command: 'guest-shutdown', tier: 'privileged' } as const;
    expect(auditLines(record({ ...one, arguments: { mode: 'halt' } })).map(({ text }) => text)).toEqual([
      'QGA privileged: myvm | guest-shutdown | user=octocat',
      `QGA: myvm | guest-shutdown | params=[mode] | user=octocat | timestamp=${TIME}`,
    ]);
    expect(auditLines(record({ ...one, event: 'qga-result', outcome: 'failed', error: 'no' }))[0]?.text).toMatch(/^QGA failed: myvm/);
    const blocked = auditLines(record({ ...one, command: 'guest-exec', tier: 'dangerous', decision: 'block', outcome: 'blocked' }));
    expect(blocked).toEqual([{ level: 'error', text: expect.stringMatching(/^QGA blocked: myvm \| guest-exec \| user=octocat/) }]);
  });

  test('of a script in the guest has its hash and channel, and another shows its end', () => {
    const args = { channel: 'agent', scriptSha256: 'ab12', env: ['TOKEN'] };
    const one = { event: 'guest-run', command: 'guest-run', tier: 'privileged', arguments: args } as const;
    expect(auditLines(record(one))).toEqual([
      { level: 'info', text: `QMP guest: myvm | guest-run | channel=agent | sha256=ab12 | user=octocat | timestamp=${TIME}` },
    ]);
    const facts = { channel: 'agent', exitCode: 137, signal: 'SIGKILL' };
    expect(auditLines(record({ ...one, arguments: facts, outcome: 'ok', durationMs: 12 }))).toEqual([
      {
        level: 'info',
        text: 'QMP guest ended: myvm | guest-run | channel=agent | exitCode=137 | signal=SIGKILL | duration=12ms | user=octocat',
      },
    ]);
    expect(auditLines(record({ ...one, arguments: null, outcome: 'failed', error: 'gone', durationMs: 12 }))).toEqual([
      { level: 'warning', text: 'QMP guest failed: myvm | guest-run | duration=12ms | user=octocat | error=gone' },
    ]);
    expect(auditLines(record({ ...one, decision: 'block', outcome: 'blocked', reason: 'denied' }))).toEqual([
      { level: 'error', text: `QMP guest blocked: myvm | guest-run | user=octocat | tier=privileged | reason=denied | timestamp=${TIME}` },
    ]);
    const copy = record({
      event: 'guest-copy',
      command: 'guest-copy-out',
      tier: 'privileged',
      arguments: { channel: 'a | b\n', bytes: 5 },
    });
    expect(auditLines(copy)[0]?.text).toBe(`QMP guest: myvm | guest-copy-out | channel=a \\x7c b\\x0a | user=octocat | timestamp=${TIME}`);
  });

  test('of a disk that is created has the name of the disk, before and after', () => {
    const one = { event: 'disk-create', command: null, tier: null, decision: 'allow', arguments: { disk: 'da|ta', file: '/x' } } as const;
    expect(auditLines(record({ ...one, outcome: null }))).toEqual([
      { level: 'info', text: `VM: myvm | disk-create | disk=da\\x7cta | user=octocat | timestamp=${TIME}` },
    ]);
    expect(auditLines(record({ ...one, outcome: 'failed', error: 'full' }))).toEqual([
      {
        level: 'warning',
        text: `VM: myvm | disk-create | disk=da\\x7cta | user=octocat | outcome=failed | error=full | timestamp=${TIME}`,
      },
    ]);
  });

  test('of a snapshot has its name and its disks, and another shows its end', () => {
    const one = { event: 'snapshot', command: 'snapshot-save', tier: 'privileged', outcome: null } as const;
    const args = { action: 'create', name: 'a', disks: ['disk0', 'x, ]'] };
    expect(auditLines(record({ ...one, arguments: args }))).toEqual([
      { level: 'warning', text: 'QMP snapshot privileged: myvm | snapshot-save | user=octocat' },
      {
        level: 'info',
        text: `QMP snapshot: myvm | snapshot-save | action=create | name=a | disks=[disk0, x\\x2c \\x5d] | user=octocat | timestamp=${TIME}`,
      },
    ]);
    const list = { ...one, command: 'query-named-block-nodes', tier: 'safe', arguments: { action: 'list', disks: 5 } } as const;
    expect(auditLines(record(list)).map(({ text }) => text)).toEqual([
      `QMP snapshot: myvm | query-named-block-nodes | action=list | disks=[] | user=octocat | timestamp=${TIME}`,
    ]);
    expect(auditLines(record({ ...one, outcome: 'ok', durationMs: 12 }))).toEqual([
      { level: 'info', text: 'QMP snapshot ended: myvm | snapshot-save | duration=12ms | user=octocat' },
    ]);
    expect(auditLines(record({ ...one, outcome: 'failed', error: 'a | b', durationMs: 12 }))).toEqual([
      { level: 'warning', text: 'QMP snapshot failed: myvm | snapshot-save | duration=12ms | user=octocat | error=a \\x7c b' },
    ]);
    expect(auditLines(record({ ...one, decision: 'block', outcome: 'blocked', reason: 'denied' }))).toEqual([
      {
        level: 'error',
        text: `QMP snapshot blocked: myvm | snapshot-save | user=octocat | tier=privileged | reason=denied | timestamp=${TIME}`,
      },
    ]);
  });

  test('of a lifecycle event has the event and its outcome', () => {
    expect(auditLines(record({ event: 'vm-stop', command: null, outcome: 'ok' }))).toEqual([
      { level: 'info', text: `VM: myvm | vm-stop | user=octocat | outcome=ok | timestamp=${TIME}` },
    ]);
  });
});

describe('Untrusted fields', () => {
  const untrusted = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.constantFrom(' | ', '|', '\n', '\r', '::error::', '##[error]', ', ', ']', 'user=root', '\u2028', '\u202e', 'x'), {
        maxLength: 8,
      })
      .map((parts) => parts.join('')),
  );

  test('cannot add a field, a parameter, a line or a workflow command', () => {
    fc.assert(
      fc.property(anyEntry, untrusted, untrusted, untrusted, (base, a, b, c) => {
        const args = { [a]: 1, [`${b}!`]: 2 };
        const spiked: AuditEntry = {
          ...base,
          actor: b,
          command: a,
          reason: c,
          error: c,
          arguments: args,
          event: 'qmp',
          decision: 'allow',
          tier: 'safe',
        };
        const lines = [...auditLines(record(spiked, c)), ...auditLines(record({ ...spiked, decision: 'block' }, c))];
        expect(lines.map(({ text }) => text.split('|').length)).toEqual([5, 6]);
        expect(/params=\[([^\]]*)\] /.exec(lines[0]?.text ?? '')?.[1]?.split(',')).toHaveLength(Object.keys(args).length);
        for (const { text } of lines) {
          expect(text).toMatch(/^QMP( blocked)?: /);
          expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]|##\[/);
        }
      }),
    );
  });
});
