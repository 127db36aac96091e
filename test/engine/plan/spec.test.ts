import { describe, expect, test } from '@jest/globals';
import { selfTestFile } from '../../../src/engine/plan/disks.js';
import { vmSpec } from '../../../src/engine/plan/spec.js';
import { VmDirectory } from '../../../src/state/layout.js';
import { inputs } from '../../helpers/engine/support.js';

describe('The spec of a VM', () => {
  const directory = new VmDirectory('/vms/web');
  const nothing = { firmware: undefined, seed: undefined, selfTest: undefined };
  const found = { machine: 'pc-q35-6.2', accel: 'tcg', disks: [], shares: [], ports: [], ...nothing } as const;

  test('has the defaults where the inputs say nothing.', async () => {
    expect(vmSpec(await inputs({ vm: 'web' }), { ...found, selfTest: selfTestFile(directory) })).toEqual({
      name: 'web',
      arch: 'x86_64',
      machine: 'pc-q35-6.2',
      cpu: 'max',
      cpus: 1,
      memoryBytes: 64 * 2 ** 20,
      accel: 'tcg',
      disks: [],
      shares: [],
      network: 'none',
      ports: [],
      qemuArgs: [],
      selfTest: '/vms/web/disks/self-test.img',
    });
  });

  test('has the values of the inputs.', async () => {
    const given = { kernel: '/k', initrd: '/i', append: 'quiet', cpu: 'qemu64', 'qemu-args': '-rtc base=utc', network: 'user' };
    const spec = vmSpec(await inputs(given), { ...found, ports: [{ protocol: 'tcp', host: 1, guest: 2 }], seed: '/s' });
    expect(spec).toMatchObject({
      kernel: '/k',
      initrd: '/i',
      append: 'quiet',
      cpu: 'qemu64',
      qemuArgs: ['-rtc', 'base=utc'],
      network: 'user',
      seed: '/s',
    });
    expect(spec.ports).toHaveLength(1);
    expect(spec.selfTest).toBeUndefined();
  });
});
