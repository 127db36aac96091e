import { InputError, type InputProblem } from '../shared/errors.js';
import { diskInterfaces, diskStarter, hasSelfTest } from '../vm/platforms.js';
import { usesGuest } from './guest-steps.js';
import type { Inputs } from './inputs.js';
import { bootsSelfTest } from './prepare.js';

const NAMED = 'name what is to be booted with `image`, or with `kernel` and `initrd`';

/**
 * Checks what the machine of the architecture makes of the inputs: that it can boot what is named, has what the disks are to be
 * attached to, and boots a guest at all in which something can be run.
 *
 * @throws InputError naming every problem; nothing has been looked up or started.
 */
export function checkMachine(inputs: Inputs): void {
  const problems = [...guestProblems(inputs), ...starterProblems(inputs), ...interfaceProblems(inputs)];
  if (problems.length > 0) throw new InputError(problems);
}

/** The embedded guest prints a line and halts, on x86: nothing can be run in it, and there is none for another architecture. */
function guestProblems(inputs: Inputs): InputProblem[] {
  if (!bootsSelfTest(inputs)) return [];
  if (!hasSelfTest(inputs.arch)) return [{ input: 'arch', value: inputs.arch, problem: `has no embedded guest; ${NAMED}` }];
  if (!usesGuest(inputs)) return [];
  const input = inputs.run !== undefined ? 'run' : inputs.copyIn.length > 0 ? 'copy-in' : 'copy-out';
  return [{ input, value: inputs.run?.split('\n')[0] ?? '', problem: `needs a guest that can do it; ${NAMED}` }];
}

/** A machine without firmware of its own starts a kernel alone. Where there is UEFI for it is known to the toolchain. */
function starterProblems(inputs: Inputs): InputProblem[] {
  const { arch, kernel, firmware = { kind: 'own' } } = inputs;
  if (bootsSelfTest(inputs) || kernel !== undefined || firmware.kind !== 'own' || diskStarter(arch) !== 'none') return [];
  return [{ input: 'arch', value: arch, problem: 'has a machine without firmware, which boots no disk; name a `kernel` as well' }];
}

function interfaceProblems({ arch, disks }: Inputs): InputProblem[] {
  const possible = diskInterfaces(arch);
  return disks
    .filter((disk) => !possible.includes(disk.interface))
    .map((disk) => ({
      input: 'disks',
      value: disk.interface,
      problem: `(${disk.name}) is an interface that the machine for ${arch} does not have; use one of ${possible.join(', ')}`,
    }));
}
