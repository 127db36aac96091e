import type { Decision, PolicyCommand, PolicyContext } from '../../policy/decision.js';
import { judge } from '../../policy/judge.js';
import type { PolicyLayer } from '../../policy/layer.js';
import type { SnapshotOperation } from '../../shared/snapshot-operation.js';

/** The job id for the policy. The real one is chosen when the job starts. */
const ANY_JOB = 'maqet';

/**
 * Returns the commands that do the work of an operation, for the policy to decide on: to deny one of them is to deny the operation.
 * maqet's own queries and clean-up are not among them.
 *
 * @param disks - the node names of the disks that the snapshot spans.
 */
export function snapshotCommands(operation: SnapshotOperation, disks: readonly string[]): readonly PolicyCommand[] {
  if (operation.action === 'list') return [{ execute: 'query-named-block-nodes', arguments: { flat: true } }];
  const common = { 'job-id': ANY_JOB, tag: operation.name, devices: [...disks] };
  const state = { vmstate: disks[0] ?? '' };
  const remove = { execute: 'snapshot-delete', arguments: common };
  switch (operation.action) {
    case 'create':
      return [{ execute: 'snapshot-save', arguments: { ...common, ...state } }];
    case 'overwrite':
      return [{ execute: 'snapshot-save', arguments: { ...common, ...state } }, remove];
    case 'load':
      return [{ execute: 'snapshot-load', arguments: { ...common, ...state } }];
    case 'delete':
      return [remove];
  }
}

/** Judges an operation: returns the decision on its first blocked command, or on its first command if none is blocked. Pure. */
export function judgeSnapshot(
  layers: readonly PolicyLayer[],
  operation: SnapshotOperation,
  disks: readonly string[],
  context: PolicyContext,
): Decision {
  const decisions = snapshotCommands(operation, disks).map((command) => judge(layers, command, context));
  return decisions.find((one) => one.decision === 'block') ?? (decisions[0] as Decision);
}
