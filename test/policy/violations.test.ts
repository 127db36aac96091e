import { describe, expect, test } from '@jest/globals';
import { checkScript, PolicyError } from '../../src/policy/violations.js';
import { command, layer } from '../helpers/policy/samples.js';

const dump = (filename: string) => command('pmemsave', { val: 0, size: 4096, filename });

describe('checkScript', () => {
  test('returns nothing for a script that may run', () => {
    const steps = [{ line: 1, command: command('query-status') }, { line: 2 }, { line: 3, command: dump('a.bin') }];
    expect(checkScript([layer()], steps)).toEqual([]);
  });

  test('returns all violations in the order of the script, with their lines', () => {
    const steps = [
      { line: 2, command: command('inject-nmi') },
      { line: 3, command: command('stop') },
      { line: 4, command: command('nope') },
      { line: 7, command: dump('/etc/passwd') },
    ];
    expect(checkScript([layer()], steps).map(({ line, command: name, tier }) => `${line} ${name} ${tier}`)).toEqual([
      '2 inject-nmi dangerous',
      '4 nope unclassified',
      '7 pmemsave memory-dump',
    ]);
  });

  test('returns a violation for a dump that would overwrite an earlier one', () => {
    const steps = [
      { line: 1, command: dump('a.bin') },
      { line: 2, command: command('screendump', { filename: 'a.bin' }) },
      { line: 3, command: command('dump-guest-memory', { protocol: 'file:a.bin' }) },
    ];
    expect(checkScript([layer()], steps)).toEqual([
      {
        line: 3,
        command: 'dump-guest-memory',
        tier: 'memory-dump',
        reason: '`dump-guest-memory` would overwrite `dumps/a.bin`, which line 1 writes.',
        remedy: 'Give each file a different name.',
      },
    ]);
  });
});

describe('A line that stands for many commands', () => {
  test('is one violation, even if another line has the same one', () => {
    const step = (line: number) => ({ line, command: command('send-key', { keys: [{ type: 'qcode', data: 'a' }] }) });
    expect(checkScript([layer({ deny: ['send-key'] })], [step(1), step(1), step(1), step(2)]).map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('PolicyError', () => {
  test('names each command, the danger, and how to allow it', () => {
    const steps = [
      { line: 1, command: command('human-monitor-command', { 'command-line': 'info mem' }) },
      { line: 2, command: command('inject-nmi') },
    ];
    const error = new PolicyError(checkScript([layer()], steps));
    expect(error.message).toBe(
      [
        'The policy blocks 2 QMP commands:',
        '  line 1: `human-monitor-command` is dangerous and blocked: runs any HMP command (migrate exec:, drive_add, logfile, dump, device_add), which bypasses every QMP rule. To accept the risk, set `allow-dangerous: human-monitor-command` (inputs).',
        '  line 2: `inject-nmi` is dangerous and blocked: injects an NMI, which can panic or corrupt the guest. To accept the risk, set `allow-dangerous: inject-nmi` (inputs).',
      ].join('\n'),
    );
    expect(error.status).toBe('blocked');
    expect(error.violations).toHaveLength(2);
  });

  test('omits the line of a command that is not in a script', () => {
    const error = new PolicyError([{ command: 'x', tier: 'unclassified', reason: 'No.', remedy: 'Stop.' }]);
    expect(error.message).toBe('The policy blocks a request:\n  No. Stop.');
  });
});
