import { describe, expect, test } from '@jest/globals';
import { explain, renderTable } from '../../src/policy/explain.js';
import { judge } from '../../src/policy/judge.js';
import type { PolicyLayer } from '../../src/policy/layer.js';
import { COMMANDS, GUEST_COMMANDS } from '../../src/policy/table.js';
import { command, layer } from '../helpers/policy/samples.js';

const explained = (layers: readonly PolicyLayer[], request: Parameters<typeof judge>[1]) => explain(judge(layers, request), layers);

describe('explain', () => {
  test('shows the facts about an allowed command, the layers and the files', () => {
    expect(explained([layer()], command('pmemsave', { val: 0, size: 1, filename: 'low.bin' }))).toBe(
      [
        'pmemsave: memory-dump, since QEMU 0.14',
        '  does:     writes guest memory to a file; QEMU truncates the file, follows links, blocks meanwhile and may not report a full disk, and before 9.1 it crashes on a size of 0 or below',
        '  host:     writes-file',
        '  guest:    none',
        '  confined: filename',
        '  inputs:   allows it',
        "  file:     dumps/low.bin in the VM's directory",
        '  decision: allowed, logged as information (purpose=testing)',
      ].join('\n'),
    );
  });

  test('shows why a command is blocked, and which layer blocks it', () => {
    const ceiling = layer({}, 'policy file p.yml');
    const text = explained([ceiling, layer({ 'allow-dangerous': ['inject-nmi'] })], command('inject-nmi'));
    expect(text).toMatch(/policy file p\.yml: does not allow it\n {2}inputs: {3}allows it/);
    expect(text).toMatch(/decision: blocked/);
    expect(text).toMatch(/remedy: {3}To accept the risk, set `allow-dangerous: inject-nmi` \(policy file p\.yml\)/);
  });

  test('keeps each fact on one sanitized line for an untrusted name', () => {
    const text = explained([layer()], command('x\n::error::y'));
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toMatch(/^x\\x0a::error::y: unclassified\n/);
  });

  test('shows the version that removed a command', () => {
    expect(explained([layer()], command('query-cpus'))).toMatch(/^query-cpus: safe, since QEMU 0\.14, removed in 6\.0/);
  });
});

describe('explain, for the guest,', () => {
  test('uses the table of the guest agent', () => {
    const text = explained([layer()], command('guest-exec', { path: '/bin/sh' }));
    expect(text).toMatch(/^guest-exec: dangerous, since QEMU 2\.5\n/);
    expect(text).toMatch(/decision: blocked/);
    expect(explained([layer()], { operation: 'guest-run' })).toMatch(
      /^guest-run: privileged, an operation of maqet\n[\s\S]*decision: allowed/,
    );
  });
});

test.each([
  ['QMP', COMMANDS],
  ['the guest agent', GUEST_COMMANDS],
])('The table lists every command of %s once, the dangerous ones first', (_kind, commands) => {
  const text = renderTable(commands).split('\n');
  expect(text[0]).toMatch(/^dangerous {4}/);
  expect(text.map((row) => row.slice(13).split(' ')[0]).toSorted()).toEqual([...commands.keys()].toSorted());
});
