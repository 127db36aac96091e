import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CpuSign, judgeSigns, readCpus, type VitalSigns } from '../../src/guest/vital-signs.js';

const HALTED: CpuSign = { halted: true, interruptible: false };
const IDLE: CpuSign = { halted: true, interruptible: true };
const BUSY: CpuSign = { halted: false, interruptible: false };

function looks(count: number, cpus: readonly CpuSign[], change: (turn: number) => Partial<VitalSigns> = () => ({})): VitalSigns[] {
  return Array.from({ length: count }, (_, turn) => ({ cpus, serialBytes: 40, diskTraffic: 7, ...change(turn) }));
}

describe('The registers', () => {
  test('of 16-bit and 64-bit code are read as QEMU 7.2 prints them', () => {
    const text = [
      'CPU#0',
      'EAX=00000000 EBX=00000000',
      'EIP=0000b7b9 EFL=00000246 [---Z-P-] CPL=0 II=0 A20=1 SMM=0 HLT=1',
      'CPU#1',
      'RIP=000000000431c302 RFL=00000017 [----APC] CPL=0 II=0 A20=1 SMM=0 HLT=0',
    ].join('\r\n');
    expect(readCpus(text)).toEqual([IDLE, BUSY]);
  });

  test('in any text parse without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readCpus(text))));
    expect(readCpus(' PC=0000000040200000 X00=0000000000000000')).toEqual([]);
  });
});

describe('A guest', () => {
  test('whose CPUs have all halted with interrupts off counts as halted', () => {
    expect(judgeSigns(looks(2, [HALTED, HALTED]), false)).toBe('halted');
    expect(judgeSigns(looks(2, [HALTED, HALTED]), true)).toBe('halted');
  });

  test.each<[string, VitalSigns[]]>([
    ['of which one look is known', looks(1, [HALTED])],
    ['that takes interrupts', looks(20, [HALTED, IDLE])],
    ['that says something', looks(20, [HALTED], (turn) => ({ serialBytes: turn }))],
    ['whose CPUs cannot be read', looks(20, [])],
    ['that idles', looks(20, [IDLE])],
    ['that is busy with a disk', looks(20, [BUSY], (turn) => ({ diskTraffic: turn }))],
    ['that is busy and talks', looks(20, [BUSY], (turn) => ({ serialBytes: turn }))],
    ['that computes, and takes interrupts', looks(20, [{ halted: false, interruptible: true }])],
    ['that takes interrupts now and then', looks(20, [BUSY, HALTED], (turn) => (turn % 5 === 0 ? { cpus: [BUSY, IDLE] } : {}))],
    ['that idles now and then', looks(20, [BUSY], (turn) => (turn % 5 === 0 ? { cpus: [IDLE] } : {}))],
    ['that has not been busy for long', looks(5, [BUSY])],
  ])('%s may still continue', (_what, seen) => {
    expect(judgeSigns(seen, true)).toBeUndefined();
  });

  test('that is busy for long counts as stuck under KVM, and as slow under TCG', () => {
    expect(judgeSigns(looks(6, [BUSY, HALTED]), true)).toBe('stuck');
    expect(judgeSigns(looks(60, [BUSY, HALTED]), false)).toBeUndefined();
  });
});
