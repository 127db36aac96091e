import type { Inputs } from '../../inputs/parse.js';
import { InputError, type InputProblem } from '../../shared/errors.js';
import { input } from '../../shared/wording.js';
import { crowdedInterfaces, type DiskCrowd } from '../../vm/disk-room.js';
import { diskInterfaces, diskStarter, hasSelfTest, platformOf } from '../../vm/platforms.js';
import type { DiskSpec } from '../../vm/spec.js';
import { bootsSelfTest, needsSeed, usesGuest } from './needs.js';
import { plainShares } from './shares.js';
import { vmSpec } from './spec.js';

const NAMED = `set ${input('image')}, or ${input('kernel')} and ${input('initrd')}`;

/**
 * Checks that the machine of the architecture can do what the inputs ask for: that it can boot the files, that it has the interfaces
 * of the disks and enough room for them, and that the guest can run something if it has to.
 *
 * @throws InputError with all problems. Nothing has been looked up or started.
 */
export function checkMachine(inputs: Inputs): void {
  const problems = [...guestProblems(inputs), ...starterProblems(inputs), ...interfaceProblems(inputs), ...roomProblems(inputs)];
  if (problems.length > 0) throw new InputError(problems);
}

/** The embedded guest prints a line and halts. It runs nothing, and exists only for x86. */
function guestProblems(inputs: Inputs): InputProblem[] {
  if (!bootsSelfTest(inputs)) return [];
  if (!hasSelfTest(inputs.arch)) return [{ input: 'arch', value: inputs.arch, problem: `has no embedded guest; ${NAMED}` }];
  if (!usesGuest(inputs)) return [];
  const input = inputs.run !== undefined ? 'run' : inputs.copyIn.length > 0 ? 'copy-in' : 'copy-out';
  return [{ input, value: inputs.run?.split('\n')[0] ?? '', problem: `does not work in the embedded guest; ${NAMED}` }];
}

/** A machine without built-in firmware boots only a kernel. The toolchain knows where UEFI is. */
function starterProblems(inputs: Inputs): InputProblem[] {
  const { arch, kernel, firmware = { kind: 'own' } } = inputs;
  if (bootsSelfTest(inputs) || kernel !== undefined || firmware.kind !== 'own' || diskStarter(arch) !== 'none') return [];
  return [{ input: 'arch', value: arch, problem: `has a machine without firmware, which cannot boot a disk; also set ${input('kernel')}` }];
}

function interfaceProblems({ arch, disks }: Inputs): InputProblem[] {
  const possible = diskInterfaces(arch);
  return disks
    .filter((disk) => !possible.includes(disk.interface))
    .map((disk) => ({
      input: 'disks',
      value: disk.interface,
      problem: `(${disk.name}) uses an interface that the machine for ${arch} does not have; use one of ${possible.join(', ')}`,
    }));
}

/** A placeholder for a name or path that only has to exist. */
const SOME = '/';

/** Counts the devices of the machine. The names of their files are not known yet, and not needed. */
function roomProblems(inputs: Inputs): InputProblem[] {
  const some = { file: SOME, format: 'qcow2', readOnly: false } as const;
  const boot: DiskSpec[] = inputs.image === undefined ? [] : [{ ...some, name: 'disk0', interface: 'virtio' }];
  const spec = vmSpec(inputs, {
    machine: inputs.machine ?? platformOf(inputs.arch).machine,
    accel: 'tcg',
    disks: [...boot, ...inputs.disks.map(({ name, interface: attached }) => ({ ...some, name, interface: attached }))],
    shares: plainShares(inputs).shares,
    ports: [],
    firmware: undefined,
    seed: needsSeed(inputs) ? SOME : undefined,
    selfTest: bootsSelfTest(inputs) ? SOME : undefined,
  });
  return crowdedInterfaces(spec).map((crowd) => crowdProblem(crowd, spec.machine));
}

function crowdProblem({ interfaces, disks, room }: DiskCrowd, machine: string): InputProblem {
  const others = interfaces.includes('scsi') ? 'use fewer' : 'use `interface: scsi` for the others';
  const fit = room > 0 ? `are more than the ${room} that fit into the machine ${machine}` : `do not fit into the machine ${machine}`;
  return { input: 'disks', value: `${disks} on ${interfaces.join(', ')}`, problem: `${fit}, besides its other devices; ${others}` };
}

/**
 * Checks that a VM that will have snapshots has a disk for them, and that all its disks can hold snapshots.
 *
 * @throws InputError with all problems.
 */
export function checkSnapshotDisks(inputs: Pick<Inputs, 'image' | 'disks' | 'snapshot' | 'script'>): void {
  const { image, disks, snapshot, script } = inputs;
  if (![...snapshot, ...script].some((step) => step.kind === 'snapshot')) return;
  const writable = disks.filter((disk) => !disk.readOnly);
  const problem = (input: string, value: string, text: string): InputProblem => ({ input, value, problem: text });
  const problems = writable.flatMap(({ name, source, interface: attached }) => [
    ...(source.kind === 'blank' && source.format === 'raw'
      ? [problem('disks', name, 'is a raw disk, which has no snapshots; make it qcow2 or `readonly: true`')]
      : []),
    ...(attached === 'nvme'
      ? [problem('disks', name, 'is an NVMe disk, whose state QEMU cannot save in a snapshot; use another interface')]
      : []),
  ]);
  if (image === undefined && writable.length === 0) {
    problems.push(
      problem('snapshot', 'a VM without a disk', `needs a disk that holds the snapshots; add ${input('disks', '- {size: 1G}')}`),
    );
  }
  if (problems.length > 0) throw new InputError(problems);
}
