/** The state of one CPU. */
export interface CpuSign {
  /** It waits for an interrupt. */
  readonly halted: boolean;
  /** It takes interrupts. */
  readonly interruptible: boolean;
}

/** The state of a guest at one moment. */
export interface VitalSigns {
  /** Empty where the CPUs cannot be read, as on architectures other than x86. */
  readonly cpus: readonly CpuSign[];
  /** Bytes that the guest has printed on its serial port. */
  readonly serialBytes: number;
  /** Requests that its disks have served. */
  readonly diskTraffic: number;
}

/**
 * The reason why a guest will never continue.
 * - `halted`: every CPU waits for an interrupt with interrupts off (x86: `cli; hlt`), as after a crash of the boot loader.
 * - `stuck`: under hardware acceleration, the CPUs are busy with interrupts off, without serial output and without disk traffic. A KVM
 *   that exists but does not work looks like this: QEMU reports `running`, the vCPU spins, and a kernel does not get through its
 *   decompressor in minutes, where others take seconds. A system that computes for long takes interrupts meanwhile.
 */
export type Verdict = 'halted' | 'stuck';

const IF = 1 << 9;
const CPU_LINE = /^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;

/** Parses the CPUs in the output of QEMU's `info registers -a` for x86. @returns an empty list for any other text. */
export function readCpus(text: string): CpuSign[] {
  return [...text.matchAll(CPU_LINE)].map(([, flags = '0', halted]) => ({
    halted: halted === '1',
    interruptible: (Number.parseInt(flags, 16) & IF) !== 0,
  }));
}

/** How many samples in a row must agree. */
const SAMPLES = { halted: 2, stuck: 6 } as const;

/**
 * Judges samples of a guest, oldest first, taken at equal intervals.
 *
 * @param accelerated - true under KVM or HVF. Under TCG, a busy guest is only slow.
 * @returns undefined if the guest may still continue.
 */
export function judgeSigns(samples: readonly VitalSigns[], accelerated: boolean): Verdict | undefined {
  if (isDeaf(samples.slice(-SAMPLES.halted), SAMPLES.halted, (cpus) => cpus.every(({ halted }) => halted))) return 'halted';
  if (accelerated && isDeaf(samples.slice(-SAMPLES.stuck), SAMPLES.stuck, (cpus) => cpus.some(({ halted }) => !halted))) return 'stuck';
  return undefined;
}

/** Tells whether the guest had no input or output between the samples, took no interrupts, and `found` holds in each sample. */
function isDeaf(samples: readonly VitalSigns[], count: number, found: (cpus: readonly CpuSign[]) => boolean): boolean {
  const [first] = samples;
  if (samples.length < count || first === undefined) return false;
  return samples.every(
    ({ cpus, serialBytes, diskTraffic }) =>
      cpus.length > 0 &&
      cpus.every(({ interruptible }) => !interruptible) &&
      found(cpus) &&
      serialBytes === first.serialBytes &&
      diskTraffic === first.diskTraffic,
  );
}
