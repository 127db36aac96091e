import { InputError } from '../shared/errors.js';
import { formatBytes } from '../shared/units.js';
import type { VmSpec } from '../vm/spec.js';

/** What QEMU says of an input that only it can judge (seen with 7.2), and what that means. */
const COMPLAINTS: readonly [pattern: RegExp, input: 'machine' | 'cpu' | 'memory' | 'disks', problem: string][] = [
  [/unsupported machine type/i, 'machine', 'is no machine type of this QEMU; `qemu-system-… -machine help` lists them'],
  [
    /unable to find CPU model|Property '.*' not found|can't apply global/i,
    'cpu',
    'is no CPU model of this QEMU; `qemu-system-… -cpu help` lists them',
  ],
  [
    /no slot\/function available/,
    'disks',
    'and other devices are more than the PCI bus has room for; use `interface: scsi` for most disks',
  ],
  [/cannot set up guest memory|Cannot allocate memory/i, 'memory', 'is more memory than this host gives; name less'],
];

/** The error of a QEMU that did not start as an input error, if it complains about an input; otherwise as it is. Pure. */
export function blamedInput(error: unknown, spec: Pick<VmSpec, 'machine' | 'cpu' | 'memoryBytes' | 'disks'>): unknown {
  if (!(error instanceof Error)) return error;
  const found = COMPLAINTS.find(([pattern]) => pattern.test(error.message));
  if (found === undefined) return error;
  const [, input, problem] = found;
  const { machine, cpu, memoryBytes, disks } = spec;
  const value = { machine, cpu, memory: formatBytes(memoryBytes), disks: `${disks.length} disks` }[input];
  return new InputError([{ input, value, problem }], `Correct the input; nothing is left running. ${error.message}`);
}
