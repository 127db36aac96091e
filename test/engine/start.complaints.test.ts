import { describe, expect, test } from '@jest/globals';
import { blamedInput } from '../../src/engine/start.js';
import { InputError } from '../../src/shared/errors.js';
import { VmCrashedError } from '../../src/vm/errors.js';
import { disk } from '../helpers/vm/support.js';

const spec = { machine: 'nope', cpu: 'nix', memoryBytes: 900 * 2 ** 30, disks: Array.from({ length: 50 }, () => disk('data')) };
const died = (said: string): VmCrashedError =>
  new VmCrashedError(`QEMU (pid 7) ended with exit code 1: ${said}.`, { remedy: 'Read qemu.log.' });

describe('An error of QEMU at its start', () => {
  // The texts are those of QEMU 7.2.
  test.each([
    ['qemu-system-x86_64: unsupported machine type', 'machine', 'nope'],
    ["qemu-system-x86_64: unable to find CPU model 'nix'", 'cpu', 'nix'],
    ["qemu-system-x86_64: cannot set up guest memory 'pc.ram': Cannot allocate memory", 'memory', '900.0 GiB'],
    ['qemu-system-x86_64: -device virtio-blk-pci: PCI: no slot/function available for virtio-blk-pci, all in use', 'disks', '50 disks'],
  ])('is an input error if QEMU says %j', (said, input, value) => {
    const error = blamedInput(died(said), spec);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems).toEqual([{ input, value, problem: expect.any(String) }]);
    expect((error as InputError).remedy).toContain(said);
  });

  test('is passed on unchanged if it concerns no input', () => {
    const error = died('terminated by the operator');
    expect(blamedInput(error, spec)).toBe(error);
    expect(blamedInput('text', spec)).toBe('text');
  });
});
