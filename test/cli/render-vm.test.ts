import { describe, expect, test } from '@jest/globals';
import { columns, liveState, vmJson, vmState } from '../../src/cli/render-vm.js';
import { identify } from '../../src/shared/process.js';
import type { VmRecord } from '../../src/state/record.js';

describe('A VM', () => {
  const record: VmRecord = {
    version: 1,
    vm: 'a',
    state: 'running',
    reason: '',
    createdAt: '2030-01-01T00:00:00.000Z',
    job: '',
    claimant: '',
    owner: identify(process.pid),
    qemu: null,
    kept: true,
    accel: null,
    config: {},
    ports: [],
    bootMs: null,
  };

  test('has the state of its guest beside its own', () => {
    expect(liveState({ state: 'paused', panicked: false, poweredOff: false })).toBe('paused');
    expect(liveState({ state: 'paused', panicked: false, poweredOff: true })).toBe('paused, the guest has powered off');
    expect(liveState({ state: 'running', panicked: true, poweredOff: true })).toBe('running, the guest has panicked');
  });

  test('is gone if its record says that it runs, and its supervisor has ended', () => {
    expect(vmState(record, true)).toBe('running');
    expect(vmState(record, false)).toBe('gone');
    expect(vmState({ ...record, state: 'stopped' }, false)).toBe('stopped');
  });

  test('has a member `live` in JSON', () => {
    expect(vmJson('/d', record, true, 'f00d')).toMatchObject({ vm: 'a', live: true, pid: null, dir: '/d', auditHead: 'f00d' });
    expect(vmJson('/d', record, false, null)).toMatchObject({ live: false, state: 'gone', auditHead: null });
  });

  test('is listed in aligned columns', () => {
    expect(
      columns([
        ['a', 'bbb', 'c'],
        ['dddd', 'e', ''],
      ]),
    ).toEqual(['a     bbb  c', 'dddd  e']);
  });
});
