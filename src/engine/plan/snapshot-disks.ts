import type { Inputs } from '../../inputs/parse.js';
import { InputError, type InputProblem } from '../../shared/errors.js';

/**
 * Refuses a VM that is about to be started, that is to have snapshots, and that has no disk for them or one that cannot hold
 * any. Pure.
 *
 * @throws InputError
 */
export function checkSnapshotDisks(inputs: Pick<Inputs, 'image' | 'disks' | 'snapshot' | 'script'>): void {
  const { image, disks, snapshot, script } = inputs;
  if (![...snapshot, ...script].some((step) => step.kind === 'snapshot')) return;
  const writable = disks.filter((disk) => !disk.readOnly);
  const problem = (input: string, value: string, text: string): InputProblem => ({ input, value, problem: text });
  const problems = writable.flatMap(({ name, source, interface: attached }) => [
    ...(source.kind === 'blank' && source.format === 'raw'
      ? [problem('disks', name, 'is a raw disk, which holds no snapshots; make it qcow2 or `readonly: true`')]
      : []),
    ...(attached === 'nvme'
      ? [problem('disks', name, 'is an NVMe disk, whose state QEMU cannot save in a snapshot; use another interface')]
      : []),
  ]);
  if (image === undefined && writable.length === 0) {
    problems.push(problem('snapshot', 'a VM without a disk', 'needs a disk to put the snapshots in; add `disks: "- {size: 1G}"`'));
  }
  if (problems.length > 0) throw new InputError(problems);
}
