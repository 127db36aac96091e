import type { Decision, PolicyCommand, PolicyContext } from '../../policy/decision.js';
import { judge } from '../../policy/judge.js';
import type { PolicyLayer } from '../../policy/layer.js';
import type { SnapshotAct } from '../../shared/snapshot-operation.js';

/** The job's id in what the policy is asked: the real one is chosen when the job is started. */
const ANY_JOB = 'maqet';

/**
 * The commands that do the work of an act, for the policy to decide on: who denies one of them denies the act. What maqet asks
 * and tidies up on the way is not among them.
 *
 * @param disks - the node names of the disks that the snapshot spans.
 */
export function snapshotCommands(act: SnapshotAct, disks: readonly string[]): readonly PolicyCommand[] {
  if (act.action === 'list') return [{ execute: 'query-named-block-nodes', arguments: { flat: true } }];
  const common = { 'job-id': ANY_JOB, tag: act.name, devices: [...disks] };
  const state = { vmstate: disks[0] ?? '' };
  const remove = { execute: 'snapshot-delete', arguments: common };
  switch (act.action) {
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

/** The verdict on an act: that on its first command which is blocked, or on its first if none is. Pure. */
export function judgeSnapshot(
  layers: readonly PolicyLayer[],
  act: SnapshotAct,
  disks: readonly string[],
  context: PolicyContext,
): Decision {
  const decisions = snapshotCommands(act, disks).map((command) => judge(layers, command, context));
  return decisions.find((one) => one.decision === 'block') ?? (decisions[0] as Decision);
}
