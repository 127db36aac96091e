import { input } from '../../shared/wording.js';
import type { VmSpec } from '../../vm/spec.js';

/** The reason for a refusal, as QEMU's words show it (7.2), and what to do. */
type Advice = readonly [pattern: RegExp, problem: (spec: VmSpec) => string];

/** The host is to blame for these, whatever input asks for it. */
const HOST: readonly Advice[] = [
  [/cannot allocate memory|cannot set up guest memory|could not allocate/i, () => 'needs more memory than this host can give; use less'],
  [
    /requires KVM|could not access KVM|failed to initialize (?:kvm|hvf)/i,
    () => 'needs an accelerator that this host does not have; use another value',
  ],
];

const ADVICE: Readonly<Record<string, readonly Advice[]>> = {
  machine: [
    [/unsupported machine type/i, ({ arch }) => `is not a machine type of this QEMU; \`qemu-system-${arch} -machine help\` lists them`],
    [/CPU type|CPU/, ({ cpu }) => `does not take the CPU ${cpu}; also set ${input('cpu')}, or use another machine`],
    [/bus found|sysbus|PCI/, () => "lacks a bus that the VM's devices need; use a machine with PCI, such as the default"],
  ],
  cpu: [[/unable to find CPU model/, ({ arch }) => `is not a CPU model of this QEMU; \`qemu-system-${arch} -cpu help\` lists them`]],
  disks: [
    [/no slot|all in use/, () => 'do not fit on the PCI bus beside the other devices; use `interface: scsi` for most disks'],
    [/bus found/, ({ machine }) => `need a bus that the machine ${machine} does not have; use another interface`],
  ],
  share: [[/no slot|all in use/, () => 'do not fit on the PCI bus beside the other devices; use fewer']],
  ports: [[/forward/i, () => 'uses a host port that is in use or may not be opened; use another one, or 0 for any free port']],
};

/** What to do if QEMU's words are not known. */
const OTHERWISE: Readonly<Record<string, (spec: VmSpec) => string>> = {
  accel: () => 'does not work on this host; use another accelerator',
  machine: () => 'is refused by QEMU; use another machine',
  cpu: ({ arch }) => `is refused by QEMU; \`qemu-system-${arch} -cpu help\` lists models and features`,
  cpus: ({ machine }) => `is refused by QEMU for the machine ${machine}; use another number`,
  memory: ({ machine }) => `is refused by QEMU for the machine ${machine}; use another size`,
  kernel: ({ arch, machine }) => `cannot be loaded by QEMU; use a kernel for ${arch} and the machine ${machine}`,
  initrd: () => `cannot be loaded by QEMU; use a smaller one, or more ${input('memory')}`,
  firmware: ({ machine }) => `cannot be loaded by QEMU; use an image for the machine ${machine}`,
};

/** Returns the problem of an input that QEMU refuses, and the remedy. Pure. @param said - what QEMU printed. */
export function problemOf(name: string, said: string, spec: VmSpec): string {
  const found = [...HOST, ...(ADVICE[name] ?? [])].find(([pattern]) => pattern.test(said));
  return (found?.[1] ?? OTHERWISE[name] ?? (() => 'is refused by QEMU; correct it'))(spec);
}
