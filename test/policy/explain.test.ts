import { describe, expect, test } from '@jest/globals';
import { explain, renderTable } from '../../src/policy/explain.js';
import { COMMANDS, GUEST_COMMANDS } from '../../src/policy/table.js';
import { command, layer } from '../helpers/policy/samples.js';

describe('explain', () => {
  test('says what an allowed command does', () => {
    expect(explain([layer()], command('pmemsave', { val: 0, size: 1, filename: 'low.bin' }))).toBe(
      [
        'pmemsave: memory-dump, since QEMU 0.14',
        '  does:     MAQET tier; fopen(filename,"wb"): truncates, follows symlinks, no /dev/fdset; size<=0 corrupts the stack and kills QEMU before 9.1; blocks the main loop; a full disk can go unreported',
        '  host:     writes-file',
        '  guest:    none',
        '  confined: filename',
        '  inputs:   lets it through',
        "  file:     dumps/low.bin in the VM's folder",
        '  verdict:  allowed, logged as information (purpose=testing)',
      ].join('\n'),
    );
  });

  test('says why a blocked one is, and which layer blocks it', () => {
    const ceiling = layer({}, 'policy file p.yml');
    const text = explain([ceiling, layer({ 'allow-dangerous': ['inject-nmi'] })], command('inject-nmi'));
    expect(text).toMatch(/policy file p\.yml: does not let it through\n {2}inputs: {3}lets it through/);
    expect(text).toMatch(/verdict: {2}blocked/);
    expect(text).toMatch(/instead: {2}If you accept that danger, write `allow-dangerous: inject-nmi` \(policy file p\.yml\)/);
  });

  test('is one harmless line a fact for a hostile name', () => {
    const text = explain([layer()], command('x\n::error::y'));
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toMatch(/^x\\x0a::error::y: unclassified\n/);
  });

  test('names the version that removed a command', () => {
    expect(explain([layer()], command('query-cpus'))).toMatch(/^query-cpus: safe, since QEMU 0\.14, removed in 6\.0/);
  });
});

describe('explain, for the guest agent', () => {
  test('judges by the agent’s own table', () => {
    const text = explain([layer()], command('guest-exec', { path: '/bin/sh' }));
    expect(text).toMatch(/^guest-exec: dangerous, since QEMU 2\.5\n/);
    expect(text).toMatch(/verdict: {2}blocked/);
    expect(explain([layer()], command('guest-run'))).toMatch(/^guest-run: privileged, an act of maqet\n[\s\S]*verdict: {2}allowed/);
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
