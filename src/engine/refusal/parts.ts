import { formatBytes } from '../../shared/units.js';
import { defaultCpu, defaultMachine, diskStarter } from '../../vm/platforms.js';
import type { VmSpec } from '../../vm/spec.js';

/** A VM to try: its spec, and options to leave out of the command line, so that QEMU takes the machine's defaults. */
export interface Build {
  readonly spec: VmSpec;
  readonly without: readonly string[];
}

/** The part of a VM that comes from one input. */
export interface Part {
  readonly input: string;
  /** The value, as a message shows it. */
  readonly value: string;
  /**
   * Returns the forms of the VM with this part: QEMU takes the part if it takes one of them. None if the part depends on another that is
   * missing.
   */
  readonly add: (build: Build) => readonly Build[];
}

/** Options that QEMU has a default for on every machine. */
type Sized = '-cpu' | '-smp' | '-m';

/**
 * Returns the smallest VM of the same architecture: its usual machine with the devices that every VM has, and nothing of the inputs.
 *
 * @param emptyFirmware - a file for a machine that does not start without any firmware or kernel.
 */
export function minimalBuild({ name, arch }: VmSpec, qemuVersion: string, emptyFirmware: string): Build {
  const machine = defaultMachine(arch, qemuVersion);
  const size = { cpu: defaultCpu(arch), cpus: 1, memoryBytes: 2 ** 28, accel: 'tcg' } as const;
  const nothing = { disks: [], shares: [], network: 'none', ports: [], qemuArgs: [] } as const;
  const firmware = diskStarter(arch) === 'none' ? ({ kind: 'bios', file: emptyFirmware } as const) : undefined;
  return { spec: { name, arch, machine, ...size, ...nothing, firmware }, without: ['-cpu', '-smp', '-m'] satisfies Sized[] };
}

/** Lists the parts of a VM, in the order in which they depend on each other. Virtiofs shares are missing: their daemons are gone. */
export function partsOf(spec: VmSpec, minimal: VmSpec): Part[] {
  const { accel, machine, cpu, cpus, memoryBytes, firmware, kernel, initrd, append, selfTest, cdrom, seed, network, ports, qemuArgs } =
    spec;
  const [image, disks] = [spec.disks.filter(isImage), spec.disks.filter((disk) => !isImage(disk))];
  const shares = spec.shares.filter(({ socket }) => socket === undefined);
  const parts: (Part | false)[] = [
    accel !== minimal.accel && part('accel', accel, { accel }),
    // Some machines start with a kernel or firmware only.
    machine !== minimal.machine && either(part('machine', machine, { machine }), part('machine', machine, { machine, kernel, firmware })),
    part('cpu', cpu, { cpu }, '-cpu'),
    part('cpus', `${cpus}`, { cpus }, '-smp'),
    part('memory', formatBytes(memoryBytes), { memoryBytes }, '-m'),
    firmware !== undefined && part('firmware', firmware.kind === 'bios' ? firmware.file : 'uefi', { firmware }),
    kernel !== undefined && part('kernel', kernel, { kernel, firmware }),
    initrd !== undefined && withKernel(part('initrd', initrd, { initrd })),
    append !== undefined && withKernel(part('append', append, { append })),
    selfTest !== undefined && part('machine', machine, { selfTest }),
    image.length > 0 && part('image', '', { disks: image }),
    cdrom !== undefined && part('cdrom', cdrom, { cdrom }),
    disks.length > 0 && part('disks', disks.map(({ name }) => name).join(', '), { disks: spec.disks }),
    seed !== undefined && part('cloud-init', seed, { seed }),
    shares.length > 0 && part('share', shares.map(({ path }) => path).join(', '), { shares }),
    network !== 'none' && part('network', network, { network }),
    ports.length > 0 && part('ports', ports.map(({ host, guest }) => `${host}:${guest}`).join(', '), { ports }),
    qemuArgs.length > 0 && part('qemu-args', qemuArgs.join(' '), { qemuArgs }),
  ];
  return parts.filter((one) => one !== false);
}

function isImage({ name }: VmSpec['disks'][number]): boolean {
  return name === 'disk0';
}

function part(input: string, value: string, more: Partial<VmSpec>, option?: Sized): Part {
  const add: Part['add'] = ({ spec, without }) => [{ spec: { ...spec, ...more }, without: without.filter((one) => one !== option) }];
  return { input, value, add };
}

function either(first: Part, second: Part): Part {
  return { ...first, add: (build) => [...first.add(build), ...second.add(build)] };
}

/** QEMU takes the part only beside a kernel, and has refused the kernel if it is missing. */
function withKernel(one: Part): Part {
  return { ...one, add: (build) => (build.spec.kernel === undefined ? [] : one.add(build)) };
}
