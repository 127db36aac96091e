/** What one CPU was seen doing. */
export interface CpuSign {
  /** It waits for an interrupt. */
  readonly halted: boolean;
  /** It takes interrupts. */
  readonly interruptible: boolean;
}

/** What a guest was seen doing at one moment. */
export interface VitalSigns {
  /** Empty where the CPUs cannot be read: on other architectures than x86. */
  readonly cpus: readonly CpuSign[];
  /** Bytes that the guest has said on its serial port. */
  readonly serialBytes: number;
  /** Requests that its disks have served. */
  readonly diskTraffic: number;
}

/**
 * Why a guest will never say another word.
 * - `halted`: every CPU has stopped for an interrupt that it does not take (x86: `cli; hlt`). What a crashed boot loader does.
 * - `stuck`: under hardware acceleration, it has been busy all the time with interrupts off, without a word and without a look at
 *   a disk. So looks a KVM that exists and does not work (measured: status `running`, the vCPU spins, a kernel that takes seconds
 *   elsewhere does not get through its decompressor in minutes). A system that computes for long takes interrupts meanwhile.
 */
export type Verdict = 'halted' | 'stuck';

const IF = 1 << 9;
const CPU_LINE = /^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;

/** Reads the CPUs out of what QEMU's `info registers -a` prints for x86. Total: of any other text it makes nothing. */
export function readCpus(text: string): CpuSign[] {
  return [...text.matchAll(CPU_LINE)].map(([, flags = '0', halted]) => ({
    halted: halted === '1',
    interruptible: (Number.parseInt(flags, 16) & IF) !== 0,
  }));
}

/** How many looks in a row must agree, and how many for a guest whose CPUs are busy. */
const LOOKS = { halted: 2, stuck: 6 } as const;

/**
 * Judges the looks at a guest, oldest first, taken at equal intervals while it was waited for. Pure.
 *
 * @param accelerated - true under KVM or HVF. Under TCG a busy guest is only slow.
 */
export function judgeSigns(looks: readonly VitalSigns[], accelerated: boolean): Verdict | undefined {
  if (isDeaf(looks.slice(-LOOKS.halted), LOOKS.halted, (cpus) => cpus.every(({ halted }) => halted))) return 'halted';
  if (accelerated && isDeaf(looks.slice(-LOOKS.stuck), LOOKS.stuck, (cpus) => cpus.some(({ halted }) => !halted))) return 'stuck';
  return undefined;
}

/** True if nothing has gone in or out between the looks, no CPU took interrupts, and the CPUs were found so in each of them. */
function isDeaf(looks: readonly VitalSigns[], count: number, found: (cpus: readonly CpuSign[]) => boolean): boolean {
  const [first] = looks;
  if (looks.length < count || first === undefined) return false;
  return looks.every(
    ({ cpus, serialBytes, diskTraffic }) =>
      cpus.length > 0 &&
      cpus.every(({ interruptible }) => !interruptible) &&
      found(cpus) &&
      serialBytes === first.serialBytes &&
      diskTraffic === first.diskTraffic,
  );
}
